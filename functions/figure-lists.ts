/** GET /measures/lists/{list}: a list with children in it, for the role that the profile names; every reading is recorded before the first byte is given (domain reference 6; P34). */
import { authorityNamed, mayDo } from '../domain/authorities/authorities.ts';
import { seesRestricted } from '../domain/disclosure/may-view.ts';
import { lastDaysEnded } from '../domain/measuring/period.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { type ListName, listName, listQuery } from '../schemas/measures-view.ts';
import { type Caller, personOf } from './edges/caller.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { NOT_FOUND } from './edges/problem.ts';
import { type FigureFiles, type ListFile, s3FigureFiles } from './ports/figure-files.ts';
import { dynamoListReads, type ListReads } from './ports/list-reads.ts';
import { type Now, now } from './ports/now.ts';
import { s3Client } from './ports/originals.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = {
  files: Pick<FigureFiles, 'list'>;
  reads: Pick<ListReads, 'record'>;
  profile: AuthorityProfile;
  now: Now;
};

const NOT_YOURS: Refusal = {
  refused: 'not-authorised',
  words: 'A list of children is for the people that the council’s profile names, with their own tokens.',
};
const NO_LIST: Refusal = { ...NOT_FOUND, words: 'No such list was written for that day.' };

export function figureLists({ files, reads, profile, now }: Needs) {
  /** Restricted cases are in it for those alone who may see such. Who read the lists is the same for everybody. */
  const fileFor = (list: ListName, caller: Caller): ListFile =>
    list !== 'readings' && seesRestricted(personOf(caller), profile) ? `${list}-with-restricted` : list;

  return async ({ path, query, caller }: HttpRequest): Promise<HttpAnswer | Refusal> => {
    if (caller.kind !== 'worker' || !mayDo(profile, 'read-list', caller)) return NOT_YOURS;
    const list = listName.safeParse(path.list);
    if (!list.success) return NO_LIST;
    const asked = listQuery.safeParse(query);
    if (!asked.success) return { refused: 'bad-command', words: 'day is a date: 2026-11-20.' };
    const at = now();
    const day = asked.data.day ?? lastDaysEnded(at, 1)[0];
    const bytes = day && (await files.list(day, fileFor(list.data, caller)));
    if (!day || !bytes) return NO_LIST;
    const { id, name, role, team } = caller;
    await reads.record({ at, by: { id, name, role, team }, list: list.data, day });
    return {
      status: 200,
      bytes,
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${list.data}-${day}.csv"`,
      },
    };
  };
}

export const handler = httpFunction('figure-lists', environment.figureLists, (env) =>
  figureLists({
    files: s3FigureFiles(s3Client(), env.FIGURES_BUCKET),
    reads: dynamoListReads(dynamoClient(), env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    now,
  }),
);
