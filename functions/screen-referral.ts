/** POST /referrals/{reference}/…: what a screener records of a contact, one route for each act (seed 001 s1, 002 s5, 004 s2). */
import { confirmingCategory } from '../domain/acts/confirm-category.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoClient, dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';

const ACTS = {
  'POST /referrals/{reference}/category': confirmingCategory,
};

export function screenReferral(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('screen-referral', environment.screenReferral, (env) =>
  screenReferral({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
