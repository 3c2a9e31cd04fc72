/** POST /consultations: a social worker's advice to somebody in doubt is kept, and the caller gets a note of it; POST …/escalation makes it an urgent contact (seed 002 s1; P36). */
import { commandIn } from '../domain/acts/act.ts';
import { escalatingConsultation } from '../domain/acts/escalate-consultation.ts';
import { firstFingerprint } from '../domain/arrival.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { consult, consultationRefused } from '../domain/referral/consult.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Arrival, Sender } from '../schemas/arrival.ts';
import { type ConsultCommand, consultCommand } from '../schemas/casework/consultation.ts';
import { environment } from '../schemas/environment.ts';
import { type Instant, instant } from '../schemas/primitives.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { actorFrom, type Caller } from './edges/caller.ts';
import { commandAnswer, jsonIn } from './edges/command.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type NewReference, newReference } from './ports/new-reference.ts';
import { now } from './ports/now.ts';
import { type Originals, s3Client, s3Originals } from './ports/originals.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = ActNeeds & { originals: Originals; newReference: NewReference };

const ACTS = { 'POST /referrals/{reference}/escalation': escalatingConsultation };

/** A reference is taken once in more than a million million; then another is drawn. */
const TRIES = 5;

function senderOf(caller: Caller): Sender {
  return caller.kind === 'system'
    ? { kind: 'system', id: caller.id }
    : { kind: 'worker', id: caller.id, name: caller.name, ...(caller.team && { team: caller.team }) };
}

/** When they rang: as the worker states it, never in the future. */
function heardAt({ at }: ConsultCommand, receivedAt: Instant): Instant | Refusal {
  const stated = at === undefined ? receivedAt : instant.parse(new Date(at).toISOString());
  if (stated <= receivedAt) return stated;
  const text = 'It cannot be in the future.';
  return { refused: 'bad-command', words: text, errors: [{ at: '/at', text }] };
}

export function holdConsultation({ originals, newReference, ...needs }: Needs) {
  const { records, profile, now } = needs;

  /** The body is kept as it came, like anything that comes in. */
  const arrivalOf = async (request: HttpRequest, statedReceivedAt: Instant): Promise<Arrival> => {
    const { body, receivedAt, headers } = request;
    const kept = await originals.keep(body, receivedAt);
    const sender = senderOf(request.caller);
    const key = headers['idempotency-key'];
    const sameness = key === undefined ? ({ by: 'content' } as const) : ({ by: 'key', value: key } as const);
    return {
      id: firstFingerprint('phone', sender, sameness, kept.sha256),
      identity: kept.sha256,
      reference: newReference(),
      channel: 'phone',
      sender,
      receivedAt,
      statedReceivedAt,
      original: kept.sha256,
      objectKey: kept.objectKey,
      mediaType: 'application/json',
      name: '',
      bytes: kept.bytes,
      state: 'landed',
      findings: [],
      attempts: 1,
      lastTriedAt: receivedAt,
    };
  };

  const hold = async (request: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const command = commandIn(consultCommand, jsonIn(request.body));
    if (isRefusal(command)) return command;
    const by = actorFrom(request.caller, command.onBehalfOf, profile);
    if (isRefusal(by)) return by;
    const refused = consultationRefused(command, by, profile);
    if (refused) return refused;
    const heard = heardAt(command, request.receivedAt);
    if (isRefusal(heard)) return heard;
    const arrival = await arrivalOf(request, heard);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const change = consult({ ...arrival, reference: newReference() }, command, by, profile, now());
      const [one] = change.referrals;
      if (one && (await records.commit(change)) === 'committed') {
        return { ...commandAnswer({ referral: one.referral, clocks: [] }), status: 201 };
      }
      const before = await records.arrival(arrival.id);
      if (!before) continue;
      if (before.identity !== arrival.identity) {
        return { refused: 'key-used-before', words: 'Another consultation was sent under this Idempotency-Key.' };
      }
      const held = await records.hold(before.reference);
      if (held) return commandAnswer(held);
    }
    throw new Error('no free reference');
  };

  const act = performing(needs, ACTS);
  return async (request: HttpRequest): Promise<HttpAnswer | Refusal> =>
    request.route === 'POST /consultations' ? hold(request) : act(request);
}

export const handler = httpFunction('hold-consultation', environment.holdConsultation, (env) =>
  holdConsultation({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    originals: s3Originals(s3Client(), env.ORIGINALS_BUCKET, env.ORIGINALS_LOCK_DAYS),
    profile: authorityNamed(env.AUTHORITY),
    newReference,
    now,
  }),
);
