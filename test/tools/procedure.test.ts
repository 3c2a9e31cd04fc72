import { describe, expect, it } from 'vitest';
import { ROWS } from '../../tools/procedure/rows.ts';
import { isCurrent, lost } from '../../tools/procedure.ts';

const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

describe('the page of the procedure', () => {
  it('has one row for each line and each ruling, in order', () => {
    expect(ROWS.map(({ line }) => line)).toEqual([...numbered('P', 40), ...numbered('R', 21)]);
  });

  it('names a rule and a test for each, and every one of them is there', () => {
    expect(ROWS.filter(({ rules, tests }) => rules.length === 0 || tests.length === 0)).toEqual([]);
    expect(lost()).toEqual([]);
  });

  it('is current', async () => {
    expect(await isCurrent()).toBe(true);
  });
});
