/** One filled form, written with every way of ticking a box, is read whole: 25 answers, 6 tick questions, 39 table cells. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Reading } from '../../../../schemas/reading.ts';
import { fixture, readingOf } from '../reading-of.ts';

const referral = z.object({
  fields: z.array(z.tuple([z.string(), z.string(), z.string()])),
  ticks: z.array(z.object({ label: z.string(), options: z.array(z.string()), marked: z.array(z.string()) })),
  tables: z.array(z.object({ headers: z.array(z.string()), rows: z.array(z.array(z.string())) })),
});
const truth = z
  .object({ A: referral, B: referral })
  .parse(JSON.parse(Buffer.from(await fixture('word/truth.json')).toString()));

const plainFields = (read: Reading) =>
  read.fields
    .filter((field) => field.options === undefined && field.label !== '')
    .map(({ section, label, value }) => [section, label, value]);
const ticks = (read: Reading) =>
  read.fields.flatMap(({ label, options }) =>
    options === undefined
      ? []
      : [
          {
            label,
            options: options.map(({ text }) => text),
            marked: options.filter(({ marked }) => marked === true).map(({ text }) => text),
          },
        ],
  );
const tables = (read: Reading) =>
  read.tables.map(({ headers, rows }) => ({ headers, rows: rows.map((row) => row.map(({ text }) => text)) }));

describe('the Word samples', () => {
  it.each(['glyph-A', 'x-A', 'wingdings-A', 'sdt-A', 'legacy-A', 'strike-A', 'extras-A', 'glyph-B'])(
    '%s.docx is read whole',
    async (name) => {
      const read = await readingOf(await fixture(`word/${name}.docx`));
      const { fields, ...rest } = name.endsWith('B') ? truth.B : truth.A;
      expect(plainFields(read)).toEqual(expect.arrayContaining(fields));
      expect(plainFields(read)).toHaveLength(fields.length);
      expect({ ticks: ticks(read), tables: tables(read) }).toEqual(rest);
      expect(
        Math.min(...read.fields.filter(({ label }) => label !== '').map(({ confidence }) => confidence)),
      ).toBeGreaterThan(0.8);
    },
  );

  it('an OpenDocument text of the same form is read whole', async () => {
    const read = await readingOf(await fixture('word/sdt-A.odt'));
    expect(plainFields(read)).toEqual(truth.A.fields);
    expect({ ticks: ticks(read), tables: tables(read) }).toEqual({ ticks: truth.A.ticks, tables: truth.A.tables });
  });

  it.each(['glyph-A', 'legacy-A'])(
    'the same form in an old Word file (%s.doc) is read whole, its ticks too',
    async (name) => {
      const read = await readingOf(await fixture(`word/${name}.doc`));
      expect(plainFields(read)).toEqual(truth.A.fields);
      expect({ ticks: ticks(read), tables: tables(read) }).toEqual({ ticks: truth.A.ticks, tables: truth.A.tables });
      expect(read.doubts).toEqual([]);
    },
  );
});

describe('what stands beside the form', () => {
  it('keeps insertions, text boxes, drop-downs and headers; leaves out deletions and hidden text; names untitled controls by their tags', async () => {
    const read = await readingOf(await fixture('word/extras-A.docx'));
    const words = read.passages.map(({ text }) => text).join('\n');
    expect(words).toContain('INSERTED new address');
    expect(words).toContain('TEXTBOX case ref 778');
    expect(words).toContain('OFFICIAL-SENSITIVE');
    expect(JSON.stringify(read)).not.toMatch(/HIDDEN|DELETED/);
    expect(
      read.fields.filter(({ label }) => label === '').map(({ tag, value, place }) => [tag, value, place.kind]),
    ).toEqual([
      ['dd', 'High', 'tag'],
      ['sdtdrop', 'Girl', 'tag'],
      ['sdtdate', '15/09/2026', 'tag'],
    ]);
  });
});
