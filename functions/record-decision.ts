/** POST …/contact-decision and …/disposal: a person has decided; the outcomes, and which clocks they stop, are the profile's (P18, P22). */
import { decidingContact, decidingDisposal } from '../domain/acts/of-the-road.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoClient, dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';

const ACTS = {
  'POST /referrals/{reference}/contact-decision': decidingContact,
  'POST /referrals/{reference}/disposal': decidingDisposal,
};

export function recordDecision(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('record-decision', environment.recordDecision, (env) =>
  recordDecision({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
