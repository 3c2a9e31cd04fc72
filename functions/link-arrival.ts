/** POST …/link, …/unlink and …/restriction: a person links this to a referral already held, or undoes it; both are kept, and each referrer is still owed (P31). */
import { linking } from '../domain/acts/of-the-road.ts';
import { restricting } from '../domain/acts/restricting.ts';
import { unlinking } from '../domain/acts/unlinking.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/link': linking,
  'POST /referrals/{reference}/unlink': unlinking,
  'POST /referrals/{reference}/restriction': restricting,
};

export function linkArrival(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('link-arrival', environment.linkArrival, (env) =>
  linkArrival({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
