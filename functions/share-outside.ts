/** POST /referrals/{reference}/…: what parents know, what a manager authorises, each share with another agency, the checks asked of them, and what a person lets out (seed 002 s5-6, 004 s2, s6; P34). */

import { authorisingSharing, tellingParents } from '../domain/acts/authorise-sharing.ts';
import { answeringCheck, askingCheck } from '../domain/acts/check-with-agencies.ts';
import { redacting, releasing, withdrawingRelease } from '../domain/acts/let-out.ts';
import { recordingShare } from '../domain/acts/record-share.ts';
import { recordingReferrerConsent } from '../domain/acts/referrer-consent.ts';
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
  'POST /referrals/{reference}/referrer-consent': recordingReferrerConsent,
  'POST /referrals/{reference}/redaction': redacting,
  'POST /referrals/{reference}/release': releasing,
  'POST /referrals/{reference}/release-withdrawn': withdrawingRelease,
};

export function shareOutside(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('share-outside', environment.shareOutside, (env) =>
  shareOutside({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
