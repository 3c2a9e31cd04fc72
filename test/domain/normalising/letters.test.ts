/** Seventy-six mails and letters in running text, in many voices: children, their births, who writes, how to reach them and the worry are found; nothing is said without a doubt. */
import { describe, expect, it } from 'vitest';
import { lookedAt } from './letter.ts';
import { FROM_FAMILIES } from './letters/families.ts';
import { FROM_OFFICES } from './letters/offices.ts';
import { FROM_OTHERS } from './letters/others.ts';
import { FROM_PRACTITIONERS } from './letters/practitioners.ts';

const LETTERS = [...FROM_FAMILIES, ...FROM_PRACTITIONERS, ...FROM_OFFICES, ...FROM_OTHERS];

describe('letters in running text', () => {
  it.each(LETTERS.map((letter) => [letter.id, letter] as const))('%s', async (_, letter) => {
    const { missed, undoubted, strangers, urgency, findings } = await lookedAt(letter);
    expect(missed).toEqual(letter.missed ?? []);
    expect(undoubted).toEqual([]);
    expect(strangers).toEqual(letter.strangers ?? []);
    if (letter.urgent) expect(urgency.level).toBe('urgent');
    if (missed.some((one) => one.startsWith('child')))
      expect(findings.some(({ code }) => code === 'no-child-named' || code === 'children-taken-from-text')).toBe(
        true,
      );
  });
});
