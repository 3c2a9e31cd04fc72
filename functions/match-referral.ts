/** Matching queue: makes the people of a referral findable, looks for who they may be, and tells the screening team in numbers; of restricted records a supervisor alone. Nothing waits for it. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { counted } from '../domain/matching/counted.ts';
import { countsOf } from '../domain/matching/found.ts';
import { reportedRestricted } from '../domain/matching/reported.ts';
import { isLookedUp } from '../domain/matching/to-match.ts';
import { environment } from '../schemas/environment.ts';
import { queuedMessage } from '../schemas/messages.ts';
import type { Reference } from '../schemas/primitives.ts';
import { queueFunction } from './edges/queue.ts';
import { kmsBlindKey, kmsClient } from './ports/blind-key.ts';
import { type Candidates, candidates } from './ports/candidates.ts';
import { s3CaseSystem } from './ports/case-system.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { dynamoMatchIndex } from './ports/match-index.ts';
import { type Now, now } from './ports/now.ts';
import { s3Client } from './ports/originals.ts';
import { decideOn, type Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = { records: Pick<Records, 'hold' | 'commit' | 'history'>; candidates: Candidates; now: Now };

/** Done twice it is done once: the same rows under the same keys, and numbers that are no news. */
export function matchReferral({ records, candidates: who, now }: Needs) {
  return async (reference: Reference): Promise<void> => {
    const first = await records.hold(reference);
    if (!first) throw new Error('no such referral');
    if (!isLookedUp(first.referral)) return;
    await who.index(first.referral);
    // What everybody may see: a restricted record is not even counted. Of those a supervisor is told.
    const { found, restricted } = await who.report(first.referral);
    await decideOn(records, reference, (held) => counted(held, countsOf(held.referral, found), now()));
    await decideOn(records, reference, async (held) => {
      const { messages } = await records.history(reference);
      return reportedRestricted(held, restricted, messages, authorityNamed(held.referral.authority), now());
    });
  };
}

export const handler = queueFunction('match-referral', environment.matchReferral, (env) => {
  const dynamo = dynamoClient();
  const match = matchReferral({
    records: dynamoRecords(dynamo, env.TABLE),
    candidates: candidates({
      index: dynamoMatchIndex(dynamo, env.MATCHES_TABLE, env.TABLE),
      blindKey: kmsBlindKey(kmsClient(), env.MATCH_KEY_ARN),
      caseSystem: s3CaseSystem(s3Client(), env.READINGS_BUCKET),
    }),
    now,
  });
  return async (record) => {
    const { content } = queuedMessage.parse(JSON.parse(record.body));
    if (content.kind !== 'match') throw new Error('not a matching message');
    await match(content.reference);
  };
});
