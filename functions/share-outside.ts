/** POST /referrals/{reference}/…: what parents know, what a manager authorises, each share with another agency, and the checks asked of them (seed 002 s5-6, 004 s2, s6). */

import { authorisingSharing, tellingParents } from '../domain/acts/authorise-sharing.ts';
import { answeringCheck, askingCheck } from '../domain/acts/check-with-agencies.ts';
import { recordingShare } from '../domain/acts/record-share.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/parents-told': tellingParents,
  'POST /referrals/{reference}/sharing-authorisation': authorisingSharing,
  'POST /referrals/{reference}/share': recordingShare,
  'POST /referrals/{reference}/check': askingCheck,
  'POST /referrals/{reference}/check-answer': answeringCheck,
};

export function shareOutside(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('share-outside', environment.shareOutside, (env) =>
  shareOutside({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
