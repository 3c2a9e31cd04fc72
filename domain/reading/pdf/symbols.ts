/** What tick characters mean, in every alphabet of ticks that forms are drawn with (documents reference 1.5). */

/** Drawn ticks as ordinary characters: an empty box and a ticked one stand for all the others inside this reader. */
export const OFF = '☐';
export const ON = '☒';

/** Full squares and dots: ticks where empty ones stand beside them, bullets elsewhere. */
export const FULL = '■◼⬛●⚫';

/** Boxes and bullets that are empty. */
const EMPTY = '☐□◻▢⬜⬚❏❐❑❒○◯◌⚪🞎🞏🞐🞑';
/** Boxes, ticks and crosses that are made. */
const MADE = '☒☑✓✔✗✘✕✖☓🗹🗷🗸🗵◉▣🗴';

/** Wingdings and its sisters, by private-use code: the low byte is the key on the keyboard. */
const WINGDINGS_ON = [0xfe, 0xfd, 0xfc, 0xfb, 0x78, 0xfa, 0xa4];
const WINGDINGS_OFF = [0xa8, 0x6f, 0x71, 0x72, 0xa1, 0x70];
const WINGDINGS_2_ON = [0x50, 0x4f, 0x52, 0x53, 0x54, 0x56, 0x55, 0x51];
const WINGDINGS_2_OFF = [0xa3, 0x2a, 0xa0];

/** ZapfDingbats keys where the font is not embedded and only its letters come through. */
const DINGBATS: Record<string, string> = {
  '3': ON,
  '4': ON,
  '5': ON,
  '6': ON,
  '7': ON,
  '8': ON,
  n: '■',
  l: '●',
  o: OFF,
  q: OFF,
  m: OFF,
};

function wingding(code: number, font: string): string | undefined {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const second = /wingdings[ -]?2/i.test(font);
  if ((second ? WINGDINGS_2_ON : WINGDINGS_ON).includes(low)) return ON;
  if ((second ? WINGDINGS_2_OFF : WINGDINGS_OFF).includes(low)) return OFF;
  return undefined;
}

/** The text with every tick character brought to one of two: ON and OFF. Other text is untouched, but for ligatures and presentation forms. */
export function fromSymbolFont(text: string, font: string): string {
  if (/dingbats/i.test(font)) return [...text].map((c) => DINGBATS[c] ?? plain(c)).join('');
  const symbolic = /wingdings|webdings/i.test(font);
  return [...text]
    .map((c) => {
      const code = c.codePointAt(0) ?? 0;
      const privateUse = code >= 0xf000 && code <= 0xf0ff;
      return (symbolic || privateUse ? wingding(code, font) : undefined) ?? plain(c);
    })
    .join('');
}

/** Ligatures and Arabic presentation forms are spelled out; nothing else is changed (a half stays a half). */
function plain(character: string): string {
  if (MADE.includes(character)) return ON;
  if (EMPTY.includes(character)) return OFF;
  if (/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/.test(character)) return '';
  if (character === '\u00a0') return ' ';
  return /[\ufb00-\ufdff\ufe70-\ufefe]/.test(character) ? character.normalize('NFKC') : character;
}
