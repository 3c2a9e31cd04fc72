/** GET /worklist: what a team has still to do, next due first (P16). Flags and times; the story is fetched with the referral. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { seesRestricted } from '../domain/disclosure/may-view.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { type WorklistView, worklistQuery } from '../schemas/views.ts';
import { personOf } from './edges/caller.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { placeOf } from './ports/record-items.ts';
import type { Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = { records: Pick<Records, 'worklist'>; profile: AuthorityProfile; now: Now };

/** A place on the list begins with when it is due: with anything else the list would look as if nothing were left. */
const PLACE = /^\d{4}-\d\d-\d\dT/;

/** A list that is empty because its name is wrong must not read as nothing to do. */
const noSuchTeam = (profile: AuthorityProfile): Refusal => ({
  refused: 'bad-command',
  words: 'This council has no such team, and nothing waits for one.',
  legal: profile.teams.list.map(({ id }) => id),
  errors: [{ at: '/team', text: 'No such team.' }],
});

export function worklist({ records, profile, now }: Needs) {
  return async ({ query, caller }: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const asked = worklistQuery.safeParse(query);
    if (!asked.success || (asked.data.after !== undefined && !PLACE.test(asked.data.after))) {
      return {
        refused: 'bad-command',
        words: 'team is a team, limit a number from 1 to 200, after the next of a page.',
      };
    }
    const { team, limit, after } = asked.data;
    const known = profile.teams.list.map(({ id }) => id);
    const teams = team === undefined ? known : [team];
    const lists = await Promise.all(teams.map((one) => records.worklist(one, limit + 1, after)));
    const found = lists.flat().toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    if (team !== undefined && !known.includes(team) && found.length === 0 && after === undefined)
      return noSuchTeam(profile);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const by = personOf(caller);
    const rows = by && !seesRestricted(by, profile) ? page.filter(({ restricted }) => !restricted) : page;
    const more = found.length > limit;
    const json: WorklistView = { at: now(), rows, more, ...(more && last && { next: placeOf(last) }) };
    return { status: 200, json };
  };
}

export const handler = httpFunction('worklist', environment.worklist, (env) =>
  worklist({ records: dynamoRecords(dynamoClient(), env.TABLE), profile: authorityNamed(env.AUTHORITY), now }),
);
