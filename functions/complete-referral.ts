/** POST /referrals/{reference}/completion: a person has typed from the original what no machine could read. */
import { completing } from '../domain/acts/of-the-road.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/completion': completing,
};

export function completeReferral(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('complete-referral', environment.completeReferral, (env) =>
  completeReferral({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    now,
  }),
);
