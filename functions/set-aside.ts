/** POST /referrals/{reference}/set-aside: a named person closes an in-tray item that is no referral, with the reason (R11). */
import { settingAside } from '../domain/acts/of-the-road.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { environment } from '../schemas/environment.ts';
import { type ActNeeds, performing } from './edges/acts.ts';
import { httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

const ACTS = {
  'POST /referrals/{reference}/set-aside': settingAside,
};

export function setAsideItem(needs: ActNeeds) {
  return performing(needs, ACTS);
}

export const handler = httpFunction('set-aside', environment.setAside, (env) =>
  setAsideItem({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
