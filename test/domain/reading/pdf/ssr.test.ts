/** The Single Service Request as many programs print it: every answer, tick and row that is on paper, and never a wrong one without a doubt. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Field, Reading } from '../../../../schemas/reading.ts';
import { fixtureFile, onOneLine, readFixture, squeezed } from './read-pdf.ts';

const pair = z.tuple([z.string(), z.string()]);
const section = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kv'), title: z.string().default(''), rows: z.array(z.array(pair)) }),
  z.object({ kind: z.literal('text'), title: z.string().default(''), items: z.array(pair) }),
  z.object({
    kind: z.literal('ticks'),
    items: z.array(z.object({ q: z.string(), key: z.string(), options: z.array(z.string()) })),
  }),
  z.object({
    kind: z.literal('table'),
    key: z.string(),
    cols: z.array(z.tuple([z.string(), z.string(), z.number()])),
  }),
]);
const truth = z
  .object({
    form: z.object({ sections: z.array(section) }),
    referrals: z.array(
      z.record(z.string(), z.union([z.string(), z.array(z.string()), z.array(z.record(z.string(), z.string()))])),
    ),
  })
  .parse(JSON.parse(readFileSync(fixtureFile('truth.json'), 'utf8')));

type Score = { fields: number; ticks: number; cells: number; silent: string[] };

const isDoubted = (field: Field): boolean => (field.doubts ?? []).some((d) => d !== 'read-without-rules');

function scoreOf(read: Reading, id: string): Score {
  const answers = truth.referrals.find((r) => r.id === id) ?? {};
  const score: Score = { fields: 0, ticks: 0, cells: 0, silent: [] };
  for (const part of truth.form.sections) {
    if (part.kind === 'kv' || part.kind === 'text') {
      for (const [label, key] of part.kind === 'kv' ? part.rows.flat() : part.items) {
        const field = read.fields.find(
          (f) =>
            squeezed(f.label) === squeezed(label) &&
            (part.title === '' || squeezed(f.section) === squeezed(part.title)),
        );
        if (!field) continue;
        if (onOneLine(field.value) === answers[key]) score.fields += 1;
        else if (!isDoubted(field)) score.silent.push(label);
      }
    } else if (part.kind === 'ticks') {
      for (const { q, key, options } of part.items) {
        const field = read.fields.find((f) => squeezed(f.label) === squeezed(q) && f.options !== undefined);
        if (!field) continue;
        const marked = (field.options ?? []).filter((o) => o.marked === true).map((o) => o.text);
        const right = JSON.stringify(marked) === JSON.stringify(answers[key]);
        const whole = (field.options ?? []).map((o) => o.text).join() === options.join();
        if (right && whole) score.ticks += 1;
        else if (!isDoubted(field)) score.silent.push(q);
      }
    } else {
      const heads = squeezed(part.cols.map(([head]) => head).join(''));
      const table = read.tables.find((t) => squeezed(t.headers.join('')) === heads);
      const rows = z.array(z.record(z.string(), z.string())).parse(answers[part.key]);
      if (table && table.rows.length !== rows.length) score.silent.push(`${part.key}: ${table.rows.length} rows`);
      rows.forEach((row, i) => {
        part.cols.forEach(([, key], column) => {
          const cell = table?.rows[i]?.[column];
          if (cell && onOneLine(cell.text) === row[key]) score.cells += 1;
          else if (cell && cell.confidence > 0.5) score.silent.push(`${part.key} ${i} ${key}`);
        });
      });
    }
  }
  return score;
}

/** At least so many fields of 25, tick questions of 6, and cells (39, 8 or 199). Less than all only where the file itself lost letters. */
const LEAST: [file: string, fields: number, ticks: number, cells: number][] = [
  ['word-glyph-A', 25, 6, 39],
  ['word-glyph-B', 25, 6, 8],
  ['word-glyph-C', 25, 6, 199],
  ['word-strike-A', 25, 6, 39],
  ['word-legacy-A', 25, 6, 39],
  ['word-wingdings-A', 25, 6, 39],
  ['word-x-A', 25, 6, 39],
  ['html-input-C', 25, 6, 199],
  ['html-fill-A', 25, 6, 39],
  ['html-radio-A', 25, 6, 39],
  ['html-svg-A', 25, 6, 39],
  ['html-borderless-A', 25, 6, 39],
  ['html-fields-A', 21, 6, 35],
  ['acro-fields-A', 24, 6, 35],
  ['acro-noap-A', 25, 6, 39],
  ['acro-flat-A', 24, 6, 34],
  ['acro-free-A', 25, 6, 39],
];

describe('the Single Service Request', () => {
  it.each(LEAST)(
    '%s is read at least as well as measured, and never wrongly without a doubt',
    async (file, fields, ticks, cells) => {
      const score = scoreOf(await readFixture(`${file}.pdf`), file.slice(-1));
      expect(score.silent).toEqual([]);
      expect(score.fields).toBeGreaterThanOrEqual(fields);
      expect(score.ticks).toBeGreaterThanOrEqual(ticks);
      expect(score.cells).toBeGreaterThanOrEqual(cells);
    },
  );

  it('gives each answer its place on the page, and its label’s', async () => {
    const read = await readFixture('word-glyph-A.pdf');
    const surname = read.fields.find((f) => f.label === 'Surname');
    expect(surname?.place).toEqual({ kind: 'box', part: '', page: 1, box: [391.3, 217.9, 139.8, 13] });
    expect(surname?.labelPlace).toMatchObject({ kind: 'box', page: 1, box: [291.3, 217.9, 100, 13] });
    expect(read.pages).toHaveLength(2);
  });

  it('keeps the form’s own field names, and is sure of what the form says itself', async () => {
    const read = await readFixture('acro-noap-A.pdf');
    const surname = read.fields.find((f) => f.label === 'Surname');
    expect(surname).toMatchObject({ tag: 'child.last', value: 'O’Brien-Łukaszewska', confidence: 1 });
    expect(read.fields.find((f) => f.label === 'Gender')?.tag).toBe('child.gender');
  });

  it('says when text is cut at the edge of its box', async () => {
    const read = await readFixture('html-fields-A.pdf');
    const email = read.fields.find((f) => f.label === 'Email');
    expect(email?.value).toBe('f.griffiths-offiah@fairfield.herts.e');
    expect(email?.doubts).toContain('clipped-at-edge');
    expect(email?.confidence).toBeLessThan(0.5);
  });

  it('says when the writer lost letters', async () => {
    const read = await readFixture('acro-fields-A.pdf');
    expect(read.fields.find((f) => f.label === 'Surname')?.doubts).toContain('lost-letters');
    expect(read.tables[0]?.doubts).toContain('lost-letters');
  });

  it('doubts what position alone told, and says of the whole that no rules were there', async () => {
    const read = await readFixture('html-borderless-A.pdf');
    const doubted = read.fields.filter((f) => f.doubts?.includes('read-without-rules')).map((f) => f.label);
    expect(doubted).toEqual(
      expect.arrayContaining([
        'Home address',
        'Cause for concern, with details, sources, timing and location',
        'If not, give the reason',
      ]),
    );
    expect(doubted).not.toContain('First name(s)');
    expect(doubted).not.toContain('NHS number');
    expect(read.tables.every((t) => t.doubts?.includes('read-without-rules'))).toBe(true);
    expect(read.doubts.map((d) => d.code)).toContain('read-without-rules');
    expect(read.confidence).toBeLessThan(0.8);
  });

  it('never takes a box that holds more than its label asks for as plain', async () => {
    const read = await readFixture('html-fields-A.pdf');
    const cut = read.fields.filter((f) => /^(Email|Home address|If not, give the reason)$/.test(f.label));
    expect(cut).toHaveLength(3);
    expect(cut.every((f) => (f.doubts ?? []).length > 0)).toBe(true);
  });

  it('joins a household row cut by a page end, and says so', async () => {
    const read = await readFixture('word-glyph-C.pdf');
    expect(read.doubts.map((d) => d.code)).toContain('split-over-page');
    expect(read.tables[0]?.doubts).toContain('split-over-page');
    expect(read.tables[0]?.rows).toHaveLength(38);
  });
});
