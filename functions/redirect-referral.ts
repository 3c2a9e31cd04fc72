/** POST /referrals/{reference}/…: a referral goes from one team to another, and the referrer hears of it until it is taken (seed 004 s7; P29). */
import { answeringRedirection, redirecting, updatingReferrer } from '../domain/acts/redirecting.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/redirection': redirecting,
  'POST /referrals/{reference}/redirection-answer': answeringRedirection,
  'POST /referrals/{reference}/referrer-update': updatingReferrer,
};

export function redirectReferral(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('redirect-referral', environment.redirectReferral, (env) =>
  redirectReferral({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    now,
  }),
);
