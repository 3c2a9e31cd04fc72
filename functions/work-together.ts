/** POST /referrals/{reference}/…: who leads, new information and "reassess?", and thinking of the whole family with those who work with it (seed 000, 001 s4, 004 s9). */
import { appointingLead } from '../domain/acts/appoint-lead.ts';
import { decidingReassess } from '../domain/acts/decide-reassess.ts';
import { recordingNewInformation } from '../domain/acts/new-information.ts';
import { notifyingAdults } from '../domain/acts/notify-adults.ts';
import { thinkingFamily } from '../domain/acts/think-family.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/lead-practitioner': appointingLead,
  'POST /referrals/{reference}/new-information': recordingNewInformation,
  'POST /referrals/{reference}/reassessment': decidingReassess,
  'POST /referrals/{reference}/think-family': thinkingFamily,
  'POST /referrals/{reference}/adults-notice': notifyingAdults,
};

export function workTogether(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('work-together', environment.workTogether, (env) =>
  workTogether({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
