/** Finds tick marks in text: box and tick letters, Wingdings, "[X]", "( )". */
import type { Run } from './blocks.ts';

/** Letters that are always a mark. Private-use ones are Wingdings as Word writes them (documents reference 1.5). */
const TICKED = '☒☑✓✔✗✘🗹🗷🗵⊠⌧√\uf0fe\uf0fd\uf0fc\uf0fb\uf052\uf053\uf054';
const EMPTY = '☐□⬜🞎🞏◻▢⃞❏❑\uf0a8\uf06f\uf071\uf072';
/** Letters that are a mark only beside their pair: alone they are bullets. */
const PAIRED: readonly (readonly [on: string, off: string])[] = [
  ['●', '○'],
  ['⚫', '⚪'],
  ['■', '□'],
  ['◉', '○'],
  ['⦿', '○'],
];

/** Most text has no mark in it, and is left as it is. */
const MAY_MARK = new RegExp(`[[(${TICKED}${EMPTY}${PAIRED.flat().join('')}]`, 'u');

const BRACKETED = /^[[(]\s?([xX✓✔√*_ ]?)\s?[\])]/;

/** Codes of Wingdings and Wingdings 2 in `w:sym`: true = ticked. */
const SYMBOLS: Record<string, Record<string, boolean>> = {
  wingdings: { fe: true, fd: true, fc: true, fb: true, a8: false, '6f': false, '71': false, '72': false },
  'wingdings 2': { '52': true, '53': true, '54': true, '51': true, '50': true, '4f': true, a3: false, '2a': false },
  'segoe ui symbol': {},
};

/** A symbol of a picture font as a mark, or undefined when it is some other picture. */
export function symbolMark(font: string, code: string): boolean | undefined {
  return SYMBOLS[font.toLowerCase()]?.[code.toLowerCase().replace(/^f0/, '')];
}

/** The same runs with every tick mark in their text made a mark of its own. */
export function withMarks(runs: readonly Run[]): Run[] {
  if (!runs.some((run) => MAY_MARK.test(run.text))) return [...runs];
  const all = runs.map((run) => run.text).join('');
  const on = new Set(TICKED);
  const off = new Set(EMPTY);
  for (const [pairOn, pairOff] of PAIRED) {
    if (!all.includes(pairOn) && !all.includes(pairOff)) continue;
    if (pairOff === '○' && !/[●◉⦿]/.test(all) && all.split('○').length < 3) continue;
    if (pairOff !== '○' && !(all.includes(pairOn) && all.includes(pairOff))) continue;
    if (pairOn === '●' && !all.includes('○')) continue;
    on.add(pairOn);
    off.add(pairOff);
  }
  return runs.flatMap((run) => (run.mark === undefined ? split(run, on, off) : [run]));
}

function split(run: Run, on: ReadonlySet<string>, off: ReadonlySet<string>): Run[] {
  if (!MAY_MARK.test(run.text)) return [run];
  const pieces: Run[] = [];
  let rest = run.text;
  let plain = '';
  const flush = () => {
    if (plain !== '') pieces.push({ ...run, text: plain });
    plain = '';
  };
  while (rest !== '') {
    const next = rest.search(MAY_MARK);
    if (next !== 0) {
      plain += next < 0 ? rest : rest.slice(0, next);
      rest = next < 0 ? '' : rest.slice(next);
      continue;
    }
    const bracket = BRACKETED.exec(rest);
    const letter = String.fromCodePoint(rest.codePointAt(0) ?? 32);
    if (bracket !== null && (bracket[0].startsWith('[') || bracket[0].length > 2)) {
      flush();
      pieces.push({ ...run, text: '', mark: /\S/.test(bracket[1] ?? '') && bracket[1] !== '_' });
      rest = rest.slice(bracket[0].length);
    } else if (on.has(letter) || off.has(letter)) {
      flush();
      pieces.push({ ...run, text: '', mark: on.has(letter) });
      rest = rest.slice(letter.length).replace(/^[\ufe0e\ufe0f]/, '');
    } else {
      plain += letter;
      rest = rest.slice(letter.length);
    }
  }
  flush();
  return pieces;
}
