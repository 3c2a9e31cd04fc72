/** Old Word files are read from their own records: cells, rows, heavy letters, boxes; where those are broken, their words alone. */
import { describe, expect, it } from 'vitest';
import { streamOf, topEntries } from '../../../../domain/reading/compound-file.ts';
import { answer, fixture, marks, readingOf } from '../reading-of.ts';

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

  it('gives its words alone, and says so, when its records lead nowhere', async () => {
    const bytes = await fixture('word/glyph-A.doc');
    const main = topEntries(bytes).find(({ name }) => name === 'WordDocument');
    // Where the list of its styles stands (MS-DOC 2.5.6).
    new DataView(bytes.buffer).setUint32((main?.offset ?? 0) + 0xa2, 0x7fff_ffff, true);
    const read = await readingOf(bytes);
    expect(read.doubts.map(({ code }) => code)).toEqual(['old-word-ticks']);
    const words = [...read.passages.map(({ text }) => text), ...read.fields.map(({ label, value }) => label + value)];
    expect(words.join(' ')).toContain('Ffion Griffiths-Offiah');
  });

  it('is damaged when not even its words can be had', async () => {
    const bytes = (await fixture('word/glyph-A.doc')).slice(0, 2_048);
    expect((await readingOf(bytes)).outcome.status).toBe('unread');
  });

  it('knows a ticked box of its old kind from an empty one', async () => {
    const read = await readingOf(await fixture('word/legacy-A.doc'));
    expect(marks(read, 'Have they agreed to it?')).toEqual(['Yes=false', 'No=false', 'Not asked=true']);
  });
});

describe('a compound file', () => {
  it('gives a stream whole, however small, and none that is not there', async () => {
    const bytes = await fixture('word/glyph-A.doc');
    const sizes = topEntries(bytes).map(({ name, size }) => [streamOf(bytes, name)?.length, size]);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.filter(([got, said]) => got !== said)).toEqual([]);
    expect(streamOf(bytes, 'Nothing of that name')).toBeUndefined();
  });
});
