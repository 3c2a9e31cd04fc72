/** Lines of one box put together again: a wrapped line is no break, a broken word is one word, the writer's own breaks stay. */
import { expect, it } from 'vitest';
import { joined, type Line } from '../../../../domain/reading/pdf/words.ts';

/** A line of 10-point letters 5.5 points wide, beginning at the left edge. */
function line(text: string, row: number, letter = 5.5): Line {
  const at = { l: 0, r: text.length * letter, t: row * 12, b: row * 12 + 10 };
  return {
    text,
    at,
    size: 10,
    bold: false,
    pieces: [{ text, at, size: 10, bold: false, from: 'print', upright: true }],
  };
}
const box = (right: number, lines: readonly string[], letter?: number): string =>
  joined(
    lines.map((text, row) => line(text, row, letter)),
    right,
  );

it.each([
  ['a date', 62, ['23/05/201', '9'], '23/05/2019'],
  [
    'a mail address',
    125,
    ['h.cartwright@larkfield', '.wexbridge.example'],
    'h.cartwright@larkfield.wexbridge.example',
  ],
  ['words', 70, ['Half-brother', 'of Kofi'], 'Half-brother of Kofi'],
])('joins %s that a narrow box broke', (_, right, lines, whole) => {
  expect(box(right, lines)).toBe(whole);
});

it('knows by the letters’ own width that a name in capitals was wrapped', () => {
  expect(box(88, ['ARJAN SINGH', 'SANDHU'], 7.2)).toBe('ARJAN SINGH SANDHU');
});

it('keeps two dates, two addresses and the writer’s own breaks apart', () => {
  expect(box(62, ['23/05/2019', '1 of 2'])).toBe('23/05/2019 1 of 2');
  expect(box(110, ['ann@school.example', 'bob@school.example'])).toBe('ann@school.example bob@school.example');
  expect(box(300, ['Ann Bell', 'Tom Bell'])).toBe('Ann Bell\nTom Bell');
});
