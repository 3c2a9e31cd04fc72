/** From a posted act to its rule and back: the person known, a repeat recognised by its key, a refusal recorded, what is legal then said. */
import { createHash } from 'node:crypto';
import type { ActRule, Asked, Person } from '../../domain/acts/act.ts';
import { recordRefused } from '../../domain/acts/refused.ts';
import type { Done, Held } from '../../domain/change.ts';
import { keptFrom } from '../../domain/disclosure/may-view.ts';
import { legalActs } from '../../domain/lifecycle.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { AuthorityProfile, Act as ProfileAct } from '../../schemas/authority.ts';
import type { Actor } from '../../schemas/event.ts';
import { type Reference, type Sha256, sha256 } from '../../schemas/primitives.ts';
import type { Now } from '../ports/now.ts';
import { decideOn, type Records } from '../ports/records.ts';
import { actorFrom, type Caller } from './caller.ts';
import { commandAnswer, jsonIn, referenceIn } from './command.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { NOT_FOUND } from './problem.ts';

export type ActNeeds = { records: Records; profile: AuthorityProfile; now: Now };

/** By route as the template names it: which act is asked for there. */
export type ActsByRoute = Readonly<Record<string, ActRule>>;

/** More than anybody ever links. */
const MOST_OTHERS = 200;

const KEY_USED: Refusal = {
  refused: 'key-used-before',
  words: 'Something else was done under this Idempotency-Key. Use a new key for each act.',
};

function digest(...parts: (string | Uint8Array)[]): Sha256 {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return sha256.parse(hash.digest('hex'));
}

/** The caller's key and what they asked under it, as hashes. Undefined without a key: then the version named is the only guard. */
function keyOf({ headers, caller, body, route }: HttpRequest): Pick<Done, 'key' | 'asked'> | undefined {
  const key = headers['idempotency-key'];
  return key === undefined ? undefined : { key: digest(caller.kind, caller.id, key), asked: digest(route, body) };
}

/** Who is recorded as refused where no person could be named: the system that asked. */
function askerOf(caller: Caller): Actor {
  return caller.kind === 'system'
    ? { kind: 'system', id: caller.id }
    : {
        kind: 'person',
        id: caller.id,
        name: caller.name,
        role: caller.role,
        team: caller.team,
        qualification: caller.qualification,
      };
}

/** What happened since the version that the caller saw: what, when, by which role; not who. */
async function happenedSince(
  records: Pick<Records, 'history'>,
  reference: Reference,
  version: number,
): Promise<Refusal['happened']> {
  const { events } = await records.history(reference);
  return events
    .filter((event) => event.version > version)
    .map(({ at, by, facts: { what } }) => {
      const { role, team } = by.kind === 'person' ? by : { role: by.kind, team: '' };
      return { what, at, role, team };
    });
}

type Performs = Omit<ActNeeds, 'records'> & { records: Pick<Records, 'hold' | 'commit' | 'done' | 'history'> };

export function performing({ records, profile, now }: Performs, acts: ActsByRoute) {
  /** The first refusal is what is answered, with the legal next moves; it is in the history before the caller reads it. */
  const refuse = async (reference: Reference, act: ProfileAct, refusal: Refusal, by: Actor): Promise<Refusal> => {
    const recorded = await decideOn(records, reference, (held) => recordRefused(held, act, refusal, by, now()));
    if (recorded === 'not-found' || isRefusal(recorded)) return refusal;
    const { standing, version } = recorded.referral;
    return { ...refusal, legal: refusal.legal ?? [...legalActs(standing)], version };
  };

  /** Those that the act names, and those that go with them. A restricted one is not there for whoever may not see it. */
  const others = async ({ names }: Asked, of: Held, by: Person): Promise<ReadonlyMap<Reference, Held>> => {
    const found = new Map([[of.referral.reference, of]]);
    const asked = new Set(found.keys());
    for (let latest = [of]; latest.length > 0; ) {
      const wanted = [...new Set(latest.flatMap(names))].filter((name) => !asked.has(name));
      const near = wanted.slice(0, MOST_OTHERS + 1 - asked.size);
      for (const name of near) asked.add(name);
      const held = await Promise.all(near.map((name) => records.hold(name)));
      latest = held.flatMap((one) => (one && !keptFrom(one.referral, by, profile) ? [one] : []));
      for (const one of latest) found.set(one.referral.reference, one);
    }
    found.delete(of.referral.reference);
    return found;
  };

  return async (request: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const rule = acts[request.route];
    const reference = referenceIn(request);
    if (!rule || !reference) return NOT_FOUND;
    const refused = (refusal: Refusal, by: Actor = askerOf(request.caller)) =>
      refuse(reference, rule.act, refusal, by);
    const json = jsonIn(request.body);
    const asked = rule.read(json);
    if (isRefusal(asked)) return refused(asked);
    const by = actorFrom(request.caller, asked.onBehalfOf, profile);
    if (isRefusal(by)) return refused(by);
    const key = keyOf(request);
    let kept: Refusal | undefined;
    const done = await decideOn(records, reference, async (held) => {
      kept = keptFrom(held.referral, by, profile);
      if (kept) return kept;
      const before = key && (await records.done(reference, key.key));
      if (before) return before.asked === key.asked ? undefined : KEY_USED;
      const at = now();
      const change = asked.decide({ held, by, profile, now: at, others: await others(asked, held, by) });
      return isRefusal(change) || !key ? change : { ...change, done: { ...key, reference, at } };
    });
    if (done === 'not-found') return NOT_FOUND;
    if (!isRefusal(done)) return commandAnswer(done);
    if (kept) {
      // Recorded like any refusal; but where it stands and what may be done is part of what they may not see.
      await refused(done, by);
      return done;
    }
    if (done.refused !== 'stale-version') return refused(done, by);
    const happened = await happenedSince(records, reference, asked.expectedVersion);
    return refused({ ...done, ...(happened && { happened }) }, by);
  };
}
