/** POST /referrals/{reference}/completion: A person has typed from the original what no machine could read. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { complete } from '../domain/referral/complete.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { completeCommand } from '../schemas/commands.ts';
import { environment } from '../schemas/environment.ts';
import { commandAnswer, commandIn } from './edges/command.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { dynamoClient, dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { decideOn, type Records } from './ports/records.ts';

type Needs = { records: Records; profile: AuthorityProfile; now: Now };

export function completeReferral({ records, profile, now }: Needs) {
  return async (request: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const asked = commandIn(request, completeCommand, profile);
    if (isRefusal(asked)) return asked;
    const { reference, command, by } = asked;
    return commandAnswer(await decideOn(records, reference, (held) => complete(held, command, by, profile, now())));
  };
}

export const handler = httpFunction('complete-referral', environment.completeReferral, (env) =>
  completeReferral({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    now,
  }),
);
