/** The column before a family's rows that has no head of its own. */
import { describe, expect, it } from 'vitest';
import { headsRows, rowHead } from '../../../domain/normalising/document/row-heads.ts';
import type { Table } from '../../../schemas/reading.ts';

const place = { part: '', kind: 'line', line: 1 } as const;
const tableOf = (...rows: string[][]): Table => ({
  section: 'The family',
  headers: ['', 'Name'],
  rows: rows.map((row) => row.map((text) => ({ text, place, confidence: 1 }))),
  place,
  confidence: 1,
});

describe('a column that heads rows', () => {
  it('says who is referred and how the others are related', () => {
    const table = tableOf(['Subject child 1', 'Mila'], ['Sibling 1', 'Tea'], ['Mother', 'Jelena'], ['Other', '']);
    expect(headsRows(table, 0)).toBe(true);
    expect(table.rows.map(([cell]) => rowHead(cell?.text ?? ''))).toEqual([
      'Subject child',
      'Sibling',
      'Mother',
      'Other',
    ]);
  });

  it('is none where a name stands among the heads, or nobody is related', () => {
    expect(headsRows(tableOf(['Mother', 'x'], ['Jelena Vasić', 'x'], ['Father', 'x']), 0)).toBe(false);
    expect(headsRows(tableOf(['Other', 'x'], ['Adult 2', 'x']), 0)).toBe(false);
    expect(headsRows(tableOf(['Mother', 'x']), 0)).toBe(false);
  });
});
