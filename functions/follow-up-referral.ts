/** POST /referrals/{reference}/…: what follows a contact: written up, confirmed, asked again, told in person, disputed, complained of (P31-P33, P40). */
import { markingWrittenUp, recordingChase, recordingConfirmation } from '../domain/acts/following-up.ts';
import { answeringComplaint, answeringDispute, raisingComplaint, raisingDispute } from '../domain/acts/objecting.ts';
import { tellingPerson } from '../domain/acts/telling-person.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/written-up': markingWrittenUp,
  'POST /referrals/{reference}/written-confirmation': recordingConfirmation,
  'POST /referrals/{reference}/chase': recordingChase,
  'POST /referrals/{reference}/person-told': tellingPerson,
  'POST /referrals/{reference}/dispute': raisingDispute,
  'POST /referrals/{reference}/dispute-answer': answeringDispute,
  'POST /referrals/{reference}/complaint': raisingComplaint,
  'POST /referrals/{reference}/complaint-answer': answeringComplaint,
};

export function followUpReferral(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('follow-up-referral', environment.followUpReferral, (env) =>
  followUpReferral({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    now,
  }),
);
