/** Builds HTML in which everything is escaped unless this file made it: no word of an original can become markup. */

/** Markup that may stand as it is. Only `html` and `list` make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Filling = string | number | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls that no text should hold, and those that turn the direction of what follows: shown as a sign, never obeyed. */
const UNSEEN = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

export function escaped(text: string): string {
  return text.replace(UNSEEN, '\ufffd').replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '');
}

/** A template whose fillings are escaped, save what is markup already. */
export function html(strings: TemplateStringsArray, ...fillings: Filling[]): Markup {
  return new Markup(strings.reduce((text, string, index) => `${text}${written(fillings[index - 1] ?? '')}${string}`));
}

function written(filling: Filling): string {
  if (filling instanceof Markup) return filling.text;
  if (typeof filling === 'object') return filling.map(({ text }) => text).join('');
  return escaped(String(filling));
}

export const NOTHING = new Markup('');
