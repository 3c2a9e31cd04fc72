/** What tick characters mean, in every alphabet of ticks that forms are drawn with (documents reference 1.5). */

/** An empty box, a tick and a cross stand for all the others inside this reader. A cross marks as well as a tick, unless both are used in one question. */
export const OFF = '☐';
export const TICK = '☑';
export const CROSS = '☒';
export const MARKS = `${OFF}${TICK}${CROSS}`;

/** Full squares and dots: ticks where empty ones stand beside them, bullets elsewhere. */
export const FULL = '■◼⬛●⚫';

/** Boxes and bullets that are empty. */
const EMPTY = '☐□◻▢⬜⬚❏❐❑❒○◯◌⚪🞎🞏🞐🞑';
/** Boxes, ticks and crosses that are made. */
const TICKED = '☑✓✔🗹🗸◉▣';
const CROSSED = '☒✗✘✕✖☓🗷🗵🗴';

/** Wingdings and its sisters, by private-use code: the low byte is the key on the keyboard. */
type Keys = { tick: readonly number[]; cross: readonly number[]; off: readonly number[] };
const WINGDINGS: Keys = {
  tick: [0xfe, 0xfc, 0xa4],
  cross: [0xfd, 0xfb, 0x78],
  off: [0xa8, 0x6f, 0x71, 0x72, 0xa1, 0x70],
};
const WINGDINGS_2: Keys = {
  tick: [0x50, 0x52],
  cross: [0x4f, 0x51, 0x53, 0x54, 0x55, 0x56],
  off: [0xa3, 0x2a, 0xa0],
};

/** ZapfDingbats keys where the font is not embedded and only its letters come through. */
const DINGBATS: Record<string, string> = {
  '3': TICK,
  '4': TICK,
  '5': CROSS,
  '6': CROSS,
  '7': CROSS,
  '8': CROSS,
  n: '■',
  l: '●',
  o: OFF,
  q: OFF,
  m: OFF,
};

function wingding(code: number, font: string): string | undefined {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const keys = /wingdings[ -]?2/i.test(font) ? WINGDINGS_2 : WINGDINGS;
  if (keys.tick.includes(low)) return TICK;
  if (keys.cross.includes(low)) return CROSS;
  return keys.off.includes(low) ? OFF : undefined;
}

/** Letters and signs that stand for themselves, in any font of words. */
const ASCII = /^[\x20-\x7e]*$/;

/** The text with every tick character brought to one of three. Other text is untouched, but for ligatures and presentation forms. */
export function fromSymbolFont(text: string, font: string): string {
  if (/dingbats/i.test(font)) return [...text].map((c) => DINGBATS[c] ?? plain(c)).join('');
  const symbolic = /wingdings|webdings/i.test(font);
  if (!symbolic && ASCII.test(text)) return text;
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
  if (TICKED.includes(character)) return TICK;
  if (CROSSED.includes(character)) return CROSS;
  if (EMPTY.includes(character)) return OFF;
  if (/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/.test(character)) return '';
  if (character === '\u00a0') return ' ';
  return /[\ufb00-\ufdff\ufe70-\ufefe]/.test(character) ? character.normalize('NFKC') : character;
}
