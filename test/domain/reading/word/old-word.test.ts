/** Old Word files give their words without their tables' lines: rows and empty cells are found again from what stands between them. */
import { describe, expect, it } from 'vitest';
import { answer, fixture, readingOf } from '../reading-of.ts';

describe('an old Word file', () => {
  it('keeps an empty cell empty: the next label is nobody’s alias', async () => {
    const read = await readingOf(await fixture('word/empty-cells.doc'));
    expect(answer(read, 'Other known as names')).toBe('');
    expect(answer(read, 'DoB or EDD')).toBe('EDD 11/02/2027');
    expect(answer(read, 'Telephone/Mobile nos.')).toBe('01632 960560');
  });

  it('parts the rows of a wide table that stand on one line', async () => {
    const { tables } = await readingOf(await fixture('word/wide-tables.doc'));
    expect(
      tables.map(({ headers, rows }) => [headers.length, rows.map((row) => row.map((cell) => cell.text))]),
    ).toEqual([
      [7, [['Nguyen', 'Linh', '18/01/2019', '7', 'F', 'Any other Asian background', 'Vietnamese']]],
      [
        7,
        [
          ['Nguyen', 'Thuy', '19/07/1985', 'F', 'Any other Asian background', 'Mother', 'Yes'],
          ['Nguyen', 'Duc', '26/11/1989', 'M', 'Any other Asian background', 'Father', 'No'],
        ],
      ],
      [7, [['Nguyen', 'Bao', '26/06/2012', '14', 'M', '', 'Brother']]],
    ]);
  });
});
