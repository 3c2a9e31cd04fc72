/** POST /referrals/{reference}/…: what is done at once to protect a child: services, protection, strategy discussion, police, allocation (seed 001 s4, 002 s5, 004 s5). */
import { authorisingServices } from '../domain/acts/authorise-services.ts';
import { notifyingPolice } from '../domain/acts/notify-police.ts';
import { allocating, recordingPoliceProtection } from '../domain/acts/police-protection.ts';
import { recordingProtection, statingHomeTime } from '../domain/acts/record-protection.ts';
import { recordingStrategy } from '../domain/acts/record-strategy.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/immediate-services': authorisingServices,
  'POST /referrals/{reference}/protection': recordingProtection,
  'POST /referrals/{reference}/home-time': statingHomeTime,
  'POST /referrals/{reference}/strategy-discussion': recordingStrategy,
  'POST /referrals/{reference}/police-notice': notifyingPolice,
  'POST /referrals/{reference}/police-protection': recordingPoliceProtection,
  'POST /referrals/{reference}/allocation': allocating,
};

export function protectChild(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('protect-child', environment.protectChild, (env) =>
  protectChild({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
