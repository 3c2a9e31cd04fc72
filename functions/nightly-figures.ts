/** Every hour, and so soon after each London midnight: writes the figures, the page and the lists of the day that ended, and of any day before that a night missed. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { isRestricted } from '../domain/matching/found.ts';
import { measured } from '../domain/measuring/figures.ts';
import { type Listed, listCsv } from '../domain/measuring/lists/lists.ts';
import { readingsCsv } from '../domain/measuring/lists/readings.ts';
import { measuresOf } from '../domain/measuring/measures.ts';
import { measuresCsv, widest } from '../domain/measuring/nightly.ts';
import { measuresPage } from '../domain/measuring/page/page.ts';
import { beginningOf, lastDaysEnded, monthsBefore, periodOf } from '../domain/measuring/period.ts';
import { restrictedIn, withoutNaming } from '../domain/measuring/restricted.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import type { MeasuredStep } from '../schemas/measures.ts';
import { childList } from '../schemas/measures-view.ts';
import type { LocalDate } from '../schemas/primitives.ts';
import { scheduleFunction } from './edges/schedule.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type FigureFiles, s3FigureFiles } from './ports/figure-files.ts';
import { dynamoListReads, type ListReads } from './ports/list-reads.ts';
import { dynamoMeasuredSteps, type MeasuredSteps } from './ports/measured-steps.ts';
import { type Now, now } from './ports/now.ts';
import { s3Client } from './ports/originals.ts';
import type { Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = {
  steps: MeasuredSteps;
  records: Pick<Records, 'hold'>;
  files: FigureFiles;
  reads: Pick<ListReads, 'between'>;
  profile: AuthorityProfile;
  now: Now;
};

/** How many days a run looks back for nights that were missed: longer than any outage, and the rest can be asked of GET /measures. */
const LOOK_BACK_DAYS = 7;
/** So many records are read at once. */
const AT_ONCE = 20;

export function nightlyFigures({ steps, records, files, reads, profile, now }: Needs) {
  /** The contacts of the lists' months, with the record as it stands now: attributes of children are not in events. */
  const listed = async (day: LocalDate, all: readonly MeasuredStep[]): Promise<Listed[]> => {
    const known = measured(all, widest(day, now()), profile);
    const since = beginningOf(monthsBefore(day, profile.figures.lists.months));
    const wanted = known.all.filter(({ receivedAt }) => receivedAt >= since);
    const found: Listed[] = [];
    for (let first = 0; first < wanted.length; first += AT_ONCE) {
      const some = wanted.slice(first, first + AT_ONCE).map(async (facts) => {
        const held = await records.hold(facts.reference);
        return held ? [{ facts, referral: held.referral, earlier: known.around.earlierOf(facts).length }] : [];
      });
      found.push(...(await Promise.all(some)).flat());
    }
    return found;
  };

  const write = async (day: LocalDate): Promise<void> => {
    const year = widest(day, now());
    const all = await steps.receivedBetween(year.lookBack, year.until);
    await files.keep(day, 'measures.csv', measuresCsv(all, day, profile, now()));
    const children = await listed(day, all);
    const forAll = children.filter(({ referral }) => !isRestricted(referral));
    for (const name of childList.options) {
      await files.keepList(day, name, listCsv(name, forAll, profile));
      await files.keepList(day, `${name}-with-restricted`, listCsv(name, children, profile));
    }
    const since = beginningOf(monthsBefore(day, profile.figures.lists.months));
    await files.keepList(day, 'readings', readingsCsv(await reads.between(since, year.until)));
    const period = periodOf(day, 'four-weeks', now());
    if (!period) throw new Error('the day has not begun');
    // Whoever opens the file is not asked who they are: it names no restricted case. The page comes last: where it is, the night is whole.
    const known = measured(all, period, profile);
    const hidden = restrictedIn(all);
    const page = measuresPage(measuresOf(known, profile), known, withoutNaming(all, hidden), profile, hidden);
    await files.keep(day, 'measures.html', page);
  };

  return async (): Promise<void> => {
    for (const day of lastDaysEnded(now(), LOOK_BACK_DAYS)) {
      if (!(await files.written(day))) await write(day);
    }
  };
}

export const handler = scheduleFunction('nightly-figures', environment.nightlyFigures, (env) => {
  const dynamo = dynamoClient();
  return nightlyFigures({
    steps: dynamoMeasuredSteps(dynamo, env.TABLE),
    records: dynamoRecords(dynamo, env.TABLE),
    files: s3FigureFiles(s3Client(), env.FIGURES_BUCKET),
    reads: dynamoListReads(dynamo, env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    now,
  });
});
