/** POST /referrals/{reference}/acknowledgement: a person has acknowledged to the referrer (P30). */
import { acknowledging } from '../domain/acts/of-the-road.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/acknowledgement': acknowledging,
};

export function acknowledgeReferral(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('acknowledge-referral', environment.acknowledgeReferral, (env) =>
  acknowledgeReferral({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    now,
  }),
);
