/** A letter that could not be sent, however often it was tried, becomes a task for a person: the referral says so, and its version changes. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { tellingFailed } from '../domain/referral/told.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { queuedMessage } from '../schemas/messages.ts';
import { queueFunction } from './edges/queue.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { dealtWith, type Owed } from './ports/owed-letter.ts';
import { decideOn, type Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = { records: Records; profile: AuthorityProfile; now: Now };

export function rescueFeedback({ records, profile, now }: Needs) {
  return async ({ id, reference, content }: Owed): Promise<void> => {
    if (dealtWith(await records.history(reference), id)) return;
    await decideOn(records, reference, (held) =>
      tellingFailed(held, { letter: content.letter, message: id }, profile, now()),
    );
  };
}

export const handler = queueFunction('rescue-feedback', environment.rescueFeedback, (env, log) => {
  const records = dynamoRecords(dynamoClient(), env.TABLE);
  const rescue = rescueFeedback({ records, profile: authorityNamed(env.AUTHORITY), now });
  return async (record) => {
    const { id, reference, content } = queuedMessage.parse(JSON.parse(record.body));
    if (content.kind !== 'tell-referrer') throw new Error('not a letter');
    log.note('letter-not-sent', { reference, kind: content.letter, owed: id });
    await rescue({ id, reference, content });
  };
});
