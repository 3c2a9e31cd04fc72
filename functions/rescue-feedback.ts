/** A letter that could not be sent, however often it was tried, becomes a task for a person: the referral says so, and its version changes. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { recordWithheld, tellingFailed } from '../domain/referral/told.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { queuedMessage } from '../schemas/messages.ts';
import { queueFunction } from './edges/queue.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { dealtWith, type Owed, type OwedNotice } from './ports/owed-letter.ts';
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

/** A notice that would not go: its own clock waits for a person already, so only that is written down. */
export function rescueNotice({ records, now }: Needs) {
  return async ({ id, reference, content: { notice } }: OwedNotice): Promise<void> => {
    if (dealtWith(await records.history(reference), id)) return;
    const withheld = { what: 'letter-withheld', letter: 'agency-notice', because: 'not-sent', message: id } as const;
    await decideOn(records, reference, (held) => recordWithheld(held, { ...withheld, about: notice }, now()));
  };
}

export const handler = queueFunction('rescue-feedback', environment.rescueFeedback, (env, log) => {
  const records = dynamoRecords(dynamoClient(), env.TABLE);
  const needs = { records, profile: authorityNamed(env.AUTHORITY), now };
  const [rescue, rescueAgency] = [rescueFeedback(needs), rescueNotice(needs)];
  return async (record) => {
    const { id, reference, content } = queuedMessage.parse(JSON.parse(record.body));
    if (content.kind === 'tell-referrer') {
      log.note('letter-not-sent', { reference, kind: content.letter, owed: id });
      await rescue({ id, reference, content });
    } else if (content.kind === 'tell-agency') {
      log.note('letter-not-sent', { reference, kind: 'agency-notice', owed: id });
      await rescueAgency({ id, reference, content });
    } else throw new Error('not a letter');
  };
});
