import { describe, expect, it } from 'vitest';
import { tellingParents } from '../../../domain/acts/authorise-sharing.ts';
import { acknowledging } from '../../../domain/acts/of-the-road.ts';
import { aDraft, at, heldAfter, opened } from '../../builders.ts';
import { acted, refusal } from './acting.ts';

const now = { at: at('2026-11-19T12:00:00.000Z') };
const long = (bytes: number) =>
  heldAfter(opened({ normalised: { draft: { ...aDraft(), concern: { details: { words: 'x'.repeat(bytes) } } } } }));
const told = { informed: 'yes', consent: 'given', how: 'telephone', words: 'x'.repeat(4000) };

describe('a referral that is almost full', () => {
  it('takes no more long words, and says where they belong', () => {
    expect(refusal(tellingParents, long(369_000), told, now)).toMatchObject({ refused: 'bad-command', version: 1 });
    expect(acted(tellingParents, long(300_000), told, now).referral.version).toBe(2);
  });

  it('is acknowledged all the same', () => {
    const body = { how: 'telephone', words: 'Rang', actions: 'A visit today' };
    expect(acted(acknowledging, long(372_000), body, now).referral.acknowledgement).toBeDefined();
  });
});
