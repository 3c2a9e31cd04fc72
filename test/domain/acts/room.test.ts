import { describe, expect, it } from 'vitest';
import { tellingParents } from '../../../domain/acts/authorise-sharing.ts';
import { acknowledging, linking } from '../../../domain/acts/of-the-road.ts';
import { aDraft, at, heldAfter, opened, referenceNumbered } from '../../builders.ts';
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

  it('takes nothing more by a link either', () => {
    const source = heldAfter(opened({ arrival: { reference: referenceNumbered(2) } }));
    const name = 'x'.repeat(3_000);
    const originals = source.referral.originals.map((one) => ({ ...one, name }));
    const brings = { ...source, referral: { ...source.referral, originals } };
    const target = long(369_000);
    const to = { to: target.referral.reference, because: 'One bruise' };
    const given = { ...now, others: [target] };
    expect(refusal(linking, brings, to, given)).toMatchObject({ refused: 'bad-command', version: 1 });
    const roomy = { ...now, others: [long(300_000)] };
    expect(acted(linking, brings, to, roomy).referral.standing).toBe('linked');
  });

  it('is acknowledged all the same', () => {
    const body = { how: 'telephone', words: 'Rang', actions: 'A visit today' };
    expect(acted(acknowledging, long(372_000), body, now).referral.acknowledgement).toBeDefined();
  });
});
