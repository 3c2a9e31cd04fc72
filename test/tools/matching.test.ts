import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledPairs } from '../../tools/matching/pairs.ts';
import { asItIs } from '../../tools/matching/table.ts';
import { missed } from '../../tools/matching.ts';

const pairs = labelledPairs();

describe('the labelled pairs', () => {
  it('are enough, in two halves with other names, and the same every time', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(2400);
    expect(JSON.stringify(labelledPairs())).toBe(JSON.stringify(pairs));
    const familiesOf = (half: string) =>
      new Set(pairs.filter((one) => one.same && one.half === half).map(({ one }) => one.names[0]?.family.join(' ')));
    const held = familiesOf('held-out');
    expect(held.size).toBeGreaterThan(20);
    expect([...familiesOf('tuned-on')].filter((name) => name !== '' && held.has(name))).toEqual([]);
  });

  it('are told apart as well as was promised: no two people are ever a match', () => {
    expect(missed(pairs)).toEqual([]);
  });

  it('come out as docs/matching.md says', () => {
    const page = readFileSync(new URL('../../docs/matching.md', import.meta.url), 'utf8');
    expect(page).toContain(asItIs(pairs));
  });
});
