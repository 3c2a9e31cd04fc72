/** POST /referrals/{reference}/…: what a screener records of a contact, one route for each act (seed 001 s1, 002 s5, 004 s2). */
import { answeringInformationRequest } from '../domain/acts/answer-information-request.ts';
import { confirmingCategory } from '../domain/acts/confirm-category.ts';
import { confirmingRecording } from '../domain/acts/confirm-recording.ts';
import { recordingCall } from '../domain/acts/record-call.ts';
import { recordingChecklist } from '../domain/acts/record-checklist.ts';
import { confirmingOpenCase, recordingKnown } from '../domain/acts/record-known.ts';
import { routing, takingTasStep } from '../domain/acts/routing.ts';
import { settingThreshold } from '../domain/acts/set-threshold.ts';
import { askingSupplement, recordingSupplement } from '../domain/acts/supplements.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/category': confirmingCategory,
  'POST /referrals/{reference}/information-answer': answeringInformationRequest,
  'POST /referrals/{reference}/checklist': recordingChecklist,
  'POST /referrals/{reference}/supplement-request': askingSupplement,
  'POST /referrals/{reference}/supplement': recordingSupplement,
  'POST /referrals/{reference}/call': recordingCall,
  'POST /referrals/{reference}/known': recordingKnown,
  'POST /referrals/{reference}/open-case': confirmingOpenCase,
  'POST /referrals/{reference}/threshold': settingThreshold,
  'POST /referrals/{reference}/route': routing,
  'POST /referrals/{reference}/tas-step': takingTasStep,
  'POST /referrals/{reference}/recording': confirmingRecording,
};

export function screenReferral(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('screen-referral', environment.screenReferral, (env) =>
  screenReferral({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
