/** POST /referrals/{reference}/decision: A person has decided what happens next; the outcome, and which clocks it stops, are the profile's (P18, P22). */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { decide } from '../domain/referral/decide.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { decideCommand } from '../schemas/commands.ts';
import { environment } from '../schemas/environment.ts';
import { commandAnswer, commandIn } from './edges/command.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { dynamoClient, dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { decideOn, type Records } from './ports/records.ts';

type Needs = { records: Records; profile: AuthorityProfile; now: Now };

export function recordDecision({ records, profile, now }: Needs) {
  return async (request: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const asked = commandIn(request, decideCommand, profile);
    if (isRefusal(asked)) return asked;
    const { reference, command, by } = asked;
    return commandAnswer(await decideOn(records, reference, (held) => decide(held, command, by, profile, now())));
  };
}

export const handler = httpFunction('record-decision', environment.recordDecision, (env) =>
  recordDecision({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
