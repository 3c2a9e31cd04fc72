/** POST /referrals/{reference}/set-aside: A named person closes an in-tray item that is no referral, with the reason (R11). */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { setAside } from '../domain/referral/set-aside.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { setAsideCommand } from '../schemas/commands.ts';
import { environment } from '../schemas/environment.ts';
import { commandAnswer, commandIn } from './edges/command.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { dynamoClient, dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { decideOn, type Records } from './ports/records.ts';

type Needs = { records: Records; profile: AuthorityProfile; now: Now };

export function setAsideItem({ records, profile, now }: Needs) {
  return async (request: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const asked = commandIn(request, setAsideCommand, profile);
    if (isRefusal(asked)) return asked;
    const { reference, command, by } = asked;
    return commandAnswer(await decideOn(records, reference, (held) => setAside(held, command, by, profile, now())));
  };
}

export const handler = httpFunction('set-aside', environment.setAside, (env) =>
  setAsideItem({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
