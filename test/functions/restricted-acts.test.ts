/** A restricted record is not acted on by whoever may not see it, and its refusal says nothing of where it stands. */
import { expect, it } from 'vitest';
import type { ActRule } from '../../domain/acts/act.ts';
import { linking } from '../../domain/acts/of-the-road.ts';
import { restricting } from '../../domain/acts/restricting.ts';
import type { Change, Held } from '../../domain/change.ts';
import { performing } from '../../functions/edges/acts.ts';
import type { Caller } from '../../functions/edges/caller.ts';
import type { Records } from '../../functions/ports/records.ts';
import type { Reference } from '../../schemas/primitives.ts';
import { at, HERTFORDSHIRE, heldAfter, opened, referenceNumbered } from '../builders.ts';

const NOW = at('2026-11-19T12:00:00.000Z');
const restriction = { restricted: true, words: 'Her father works here', at: NOW, by: 'x', role: 'manager' };
const plain = heldAfter(opened({ arrival: { reference: referenceNumbered(1) } }));
const other = heldAfter(opened({ arrival: { reference: referenceNumbered(2) } }));
const hidden: Held = { ...other, referral: { ...other.referral, casework: { restriction } } };
const worker = (role: string): Caller => ({
  kind: 'worker',
  id: 'w',
  name: 'Imogen Vance',
  role,
  team: 'customer-service-centre',
  qualification: 'social-work',
  scopes: ['frontdoor/screen'],
});

async function act(rule: ActRule, of: Held, all: Held[], role: string, body: object) {
  const never = () => Promise.reject(new Error('not asked for here'));
  const committed: Change[] = [];
  const held = new Map<Reference, Held>(all.map((one) => [one.referral.reference, one]));
  const records: Pick<Records, 'hold' | 'commit' | 'done' | 'history'> = {
    hold: async (reference) => held.get(reference),
    commit: async (change) => {
      committed.push(change);
      return 'committed';
    },
    done: never,
    history: never,
  };
  const perform = performing({ records, profile: HERTFORDSHIRE, now: () => NOW }, { act: rule });
  const answer = await perform({
    caller: worker(role),
    receivedAt: NOW,
    route: 'act',
    path: { reference: of.referral.reference },
    query: {},
    headers: {},
    body: new TextEncoder().encode(JSON.stringify({ expectedVersion: of.referral.version, ...body })),
  });
  const referrals = committed.flatMap((change) => change.referrals);
  return { answer, referrals, what: referrals.flatMap(({ events }) => events) };
}
const link = (from: Held, to: Held, role: string, expectedVersion = from.referral.version) =>
  act(linking, from, [from, to], role, { expectedVersion, to: to.referral.reference, because: 'One bruise' });

it('is refused, recorded, and told neither version nor legal moves nor what happened', async () => {
  for (const version of [hidden.referral.version, 99]) {
    const { answer, what } = await link(hidden, plain, 'customer-service-adviser', version);
    expect(answer).toMatchObject({ refused: 'not-authorised' });
    for (const member of ['version', 'happened']) expect(answer).not.toHaveProperty(member);
    expect(what.map(({ facts }) => facts.what)).toEqual(['act-refused']);
  }
});

it('is as if it were not held where another is to be linked to it', async () => {
  const { answer } = await link(plain, hidden, 'customer-service-adviser');
  expect(answer).toMatchObject({ refused: 'bad-command' });
});

it('is acted on by whoever may see such', async () => {
  expect((await link(hidden, plain, 'manager')).answer).toMatchObject({ status: 200 });
});

it('is restricted with all that is linked with it, from whichever of them it is said', async () => {
  const first = (await link(other, plain, 'manager')).referrals;
  const [source, target] = first;
  const third = heldAfter(opened({ arrival: { reference: referenceNumbered(3) } }));
  if (!source || !target) throw new Error('not linked');
  const [more, both] = (await link(third, target, 'manager')).referrals;
  if (!more || !both) throw new Error('not linked');
  const said = { restricted: true, words: 'Her father works here' };
  for (const one of [source, both, more]) {
    const { referrals } = await act(restricting, one, [source, both, more], 'manager', said);
    expect(referrals.map(({ referral }) => referral.casework.restriction?.restricted)).toEqual([true, true, true]);
  }
});
