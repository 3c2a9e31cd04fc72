/** POST …/contact-decision, …/disposal and what it left owed: a person has decided; the outcomes, and what they stop and open, are the profile's (P18, P21, P22). */
import { decidingContact } from '../domain/acts/decide-contact.ts';
import { decidingDisposal } from '../domain/acts/decide-disposal.ts';
import { determining } from '../domain/acts/determine.ts';
import { completingOwed, strikingOutOwed } from '../domain/acts/owed.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/contact-decision': decidingContact,
  'POST /referrals/{reference}/determination': determining,
  'POST /referrals/{reference}/disposal': decidingDisposal,
  'POST /referrals/{reference}/owed-done': completingOwed,
  'POST /referrals/{reference}/owed-struck-out': strikingOutOwed,
};

export function recordDecision(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('record-decision', environment.recordDecision, (env) =>
  recordDecision({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
