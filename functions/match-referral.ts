/** Matching queue: makes the people of a referral findable, looks for who they may be, and tells the screening team in numbers. Nothing waits for it. */
import { counted } from '../domain/matching/counted.ts';
import { countsOf } from '../domain/matching/found.ts';
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

type Needs = { records: Pick<Records, 'hold' | 'commit'>; candidates: Candidates; now: Now };

/** Done twice it is done once: the same rows under the same keys, and numbers that are no news. */
export function matchReferral({ records, candidates: who, now }: Needs) {
  return async (reference: Reference): Promise<void> => {
    const first = await records.hold(reference);
    if (!first) throw new Error('no such referral');
    if (!isLookedUp(first.referral)) return;
    await who.index(first.referral);
    // What everybody may see: a restricted record is not even counted.
    const { found } = await who.find(first.referral, false);
    await decideOn(records, reference, (held) => counted(held, countsOf(held.referral, found), now()));
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
