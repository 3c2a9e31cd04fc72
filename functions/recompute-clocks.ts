/** Every hour: what a new calendar or a new row of the profile makes of the clocks that still run, team by team, with history. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { recomputeClocks as recomputed } from '../domain/referral/recompute.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import type { Reference } from '../schemas/primitives.ts';
import type { Log } from './edges/log.ts';
import { scheduleFunction } from './edges/schedule.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { placeOf } from './ports/record-items.ts';
import { decideOn, type Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = { records: Records; profile: AuthorityProfile; now: Now; log: Log };

const PAGE = 100;

/** Every referral on which something still runs, once: the worklists are the index of them. A row that moves while we walk may be met again, and is passed over. */
async function* running(records: Pick<Records, 'worklist'>, profile: AuthorityProfile): AsyncIterable<Reference> {
  const seen = new Set<Reference>();
  for (const { id } of profile.teams.list) {
    let after: string | undefined;
    for (;;) {
      const rows = await records.worklist(id, PAGE, after);
      const fresh = rows.filter(({ reference }) => !seen.has(reference));
      for (const { reference } of fresh) {
        seen.add(reference);
        yield reference;
      }
      const last = rows.at(-1);
      if (!last || rows.length < PAGE || fresh.length === 0) break;
      after = placeOf(last);
    }
  }
}

export function recomputeClocks({ records, profile, now, log }: Needs) {
  return async (): Promise<void> => {
    let failed = 0;
    for await (const reference of running(records, profile)) {
      try {
        for (let moved = true; moved; ) {
          await decideOn(records, reference, (held) => {
            const change = recomputed(held, profile, now());
            moved = change !== undefined;
            return change;
          });
        }
      } catch (trouble) {
        failed += 1;
        log.trouble('clocks-not-recomputed', trouble, { reference });
      }
    }
    if (failed > 0) throw new Error('some clocks could not be worked out again');
  };
}

export const handler = scheduleFunction('recompute-clocks', environment.recomputeClocks, (env, log) =>
  recomputeClocks({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    now,
    log,
  }),
);
