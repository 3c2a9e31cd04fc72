/** POST /referrals/{reference}/link: a person links this to a referral already held. Both are kept, and each referrer is still owed (P31). */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { link } from '../domain/referral/link.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { linkCommand } from '../schemas/commands.ts';
import { environment } from '../schemas/environment.ts';
import { commandAnswer, commandIn } from './edges/command.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { dynamoClient, dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { decideOn, type Records } from './ports/records.ts';

type Needs = { records: Records; profile: AuthorityProfile; now: Now };

export function linkArrival({ records, profile, now }: Needs) {
  return async (request: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const asked = commandIn(request, linkCommand, profile);
    if (isRefusal(asked)) return asked;
    const { reference, command, by } = asked;
    const done = await decideOn(records, reference, async (source) => {
      const target = await records.hold(command.to);
      return target
        ? link(source, target, command, by, profile, now())
        : {
            refused: 'bad-command',
            words: 'There is no such referral to link to.',
            errors: [{ at: '/to', text: 'Not held.' }],
          };
    });
    return commandAnswer(done);
  };
}

export const handler = httpFunction('link-arrival', environment.linkArrival, (env) =>
  linkArrival({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
