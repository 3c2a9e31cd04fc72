import { describe, expect, it } from 'vitest';
import { callConfirmed, openedAsConfirmation, quotedIn } from '../../../domain/referral/confirms.ts';
import { arrivalId } from '../../../schemas/primitives.ts';
import { aDraft, at, HERTFORDSHIRE, heldAfter, normalised, opened, referenceNumbered } from '../../builders.ts';

const CALL = referenceNumbered(2);
const call = heldAfter(opened({ arrival: { reference: CALL, channel: 'phone' } }));
const written = { ...aDraft(), quotes: [CALL.toLowerCase()] };
const NEXT_DAY = at('2026-11-20T09:30:00.000Z');
const form = opened({
  arrival: { id: arrivalId.parse('c'.repeat(64)), receivedAt: NEXT_DAY },
  normalised: { draft: written },
  at: NEXT_DAY,
});

describe('what a written referral quotes', () => {
  it('is a reference of ours, in whatever case, once', () => {
    const draft = { ...written, quotes: [CALL, CALL.toLowerCase(), 'FD-0000-0000-1', 'our ref 12'] };
    expect(quotedIn(normalised({ draft }))).toEqual([CALL]);
  });

  it.each(['automatic', 'unread', 'no-referral'] as const)('confirms nothing where it is %s', (nature) => {
    expect(quotedIn(normalised({ nature, draft: written }))).toEqual([]);
  });
});

describe('the call that waits', () => {
  it('is the one whose confirmation is owed', () => {
    const eform = heldAfter(opened());
    expect(callConfirmed([eform, call])).toBe(call);
    expect(callConfirmed([eform])).toBeUndefined();
  });

  it('is nobody’s guess where two wait', () => {
    const other = heldAfter(opened({ arrival: { reference: referenceNumbered(3), channel: 'visit' } }));
    expect(callConfirmed([call, other])).toBeUndefined();
  });
});

describe('opening as a confirmation', () => {
  const change = openedAsConfirmation(form, call, HERTFORDSHIRE, NEXT_DAY);
  const own = heldAfter(change);
  const theirs = heldAfter(change, 1);

  it('adds no second referral: it opens linked, and screening hears of the call’s', () => {
    expect(own.referral).toMatchObject({ standing: 'linked', linkedTo: CALL });
    expect(change.referrals[0]).toMatchObject({ guard: 'new' });
    expect(change.referrals[0]?.messages.map(({ content }) => content.kind)).toEqual(['tell-referrer']);
    expect(change.referrals[1]?.messages.map(({ content }) => content.kind)).toEqual(['screening']);
    expect(theirs.referral.originals).toHaveLength(2);
  });

  it('clears the confirmation of the call, and its own referrer is still owed', () => {
    expect(theirs.clocks.find(({ kind }) => kind === 'confirm-in-writing')?.stoppedAt).toBe(NEXT_DAY);
    expect(own.clocks.find(({ kind }) => kind === 'acknowledge')?.stoppedAt).toBeUndefined();
  });

  it('numbers its events without a gap, and writes every clock of the new one', () => {
    const [first] = change.referrals;
    expect(first?.events.map(({ sequence }) => sequence)).toEqual(first?.events.map((_, index) => index + 1));
    expect(own.referral.events).toBe(first?.events.length);
    expect(first?.moved).toEqual(own.clocks);
  });

  it('is not done where the call has no room for more: it opens by itself', () => {
    const name = 'x'.repeat(380_000);
    const originals = call.referral.originals.map((one) => ({ ...one, name }));
    const full = { ...call, referral: { ...call.referral, originals } };
    const [original] = form.referrals[0]?.referral.originals ?? [];
    if (!original) throw new Error('no original');
    const long = form.referrals.map((one) => ({
      ...one,
      referral: { ...one.referral, originals: [{ ...original, name: 'x'.repeat(3_000) }] },
    }));
    const opens = openedAsConfirmation({ ...form, referrals: long }, full, HERTFORDSHIRE, NEXT_DAY);
    expect(opens.referrals.map(({ referral }) => referral.standing)).toEqual(['contact']);
  });

  it('of a restricted call is restricted as it opens', () => {
    const restriction = { restricted: true, words: 'x', at: NEXT_DAY, by: 'x', role: 'manager' };
    const hidden = { ...call, referral: { ...call.referral, casework: { ...call.referral.casework, restriction } } };
    const opens = openedAsConfirmation(form, hidden, HERTFORDSHIRE, NEXT_DAY);
    expect(heldAfter(opens).referral.casework.restriction).toEqual(restriction);
    expect(opens.referrals[0]?.events.map(({ facts }) => facts.what)).toContain('restricted');
  });
});
