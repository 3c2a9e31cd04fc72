/** GET /measures and what stands behind each figure: the figures of any day, made from events alone, the same whenever they are asked for (domain reference 6). */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { seesRestricted } from '../domain/disclosure/may-view.ts';
import { measured } from '../domain/measuring/figures.ts';
import { behindOf, behindView, type Lived, measuresOf } from '../domain/measuring/measures.ts';
import { measuresPage } from '../domain/measuring/page/page.ts';
import { type Period, periodOf } from '../domain/measuring/period.ts';
import { restrictedIn, withoutNaming } from '../domain/measuring/restricted.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { londonDate } from '../domain/working-time.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { figureCode, type MeasuredStep, type Over } from '../schemas/measures.ts';
import { behindQuery, measuresQuery } from '../schemas/measures-view.ts';
import type { LocalDate, Reference } from '../schemas/primitives.ts';
import { type Caller, personOf } from './edges/caller.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { wantsHtml } from './edges/open-page.ts';
import { NOT_FOUND } from './edges/problem.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { dynamoMeasuredSteps, type MeasuredSteps } from './ports/measured-steps.ts';
import { type Now, now } from './ports/now.ts';
import type { Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = { steps: MeasuredSteps; records: Pick<Records, 'history'>; profile: AuthorityProfile; now: Now };
type Answer = Promise<HttpAnswer | Refusal>;

const BAD: Refusal = {
  refused: 'bad-command',
  words:
    'day is a date that has begun (2026-11-20), over is day, week, four-weeks, quarter or year, by is channel, source, team or hours.',
};

/** A page holds references and figures, no script, and nothing from elsewhere. */
const PAGE = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
};

export function measures({ steps, records, profile, now }: Needs) {
  const asked = (day: LocalDate | undefined, over: Over): Period | Refusal => {
    const at = now();
    return periodOf(day ?? londonDate(at), over, at) ?? BAD;
  };

  /** Whom the figures count and do not name to this caller. */
  const hiddenFrom = (caller: Caller, all: readonly MeasuredStep[]): ReadonlySet<Reference> =>
    seesRestricted(personOf(caller), profile) ? new Set() : restrictedIn(all);

  const shown = async ({ query, headers, caller }: HttpRequest): Answer => {
    const parsed = measuresQuery.safeParse(query);
    if (!parsed.success) return BAD;
    const { day, over, by } = parsed.data;
    const period = asked(day, over);
    if (isRefusal(period)) return period;
    const found = await steps.receivedBetween(period.lookBack, period.until);
    const known = measured(found, period, profile);
    const view = measuresOf(known, profile, by);
    if (!wantsHtml(headers.accept)) return { status: 200, json: view };
    const hidden = hiddenFrom(caller, found);
    const page = measuresPage(view, known, withoutNaming(found, hidden), profile, hidden);
    return { status: 200, bytes: Buffer.from(page), headers: PAGE };
  };

  const livesOf = async (references: readonly Reference[]): Promise<Map<Reference, Lived>> =>
    new Map(await Promise.all(references.map(async (one) => [one, await records.history(one)] as const)));

  const behind = async ({ path, query, caller }: HttpRequest): Answer => {
    const figure = figureCode.safeParse(path.figure);
    if (!figure.success) return NOT_FOUND;
    const parsed = behindQuery.safeParse(query);
    if (!parsed.success) return BAD;
    const { day, over, ...which } = parsed.data;
    const period = asked(day, over);
    if (isRefusal(period)) return period;
    const all = await steps.receivedBetween(period.lookBack, period.until);
    const hidden = hiddenFrom(caller, all);
    const found = behindOf(figure.data, measured(all, period, profile), profile, which, hidden);
    const lives = await livesOf(found.page.map(({ facts }) => facts.reference));
    return { status: 200, json: behindView(figure.data, found, withoutNaming(all, hidden), lives, period, profile) };
  };

  return (request: HttpRequest): Answer => (request.route === 'GET /measures' ? shown(request) : behind(request));
}

export const handler = httpFunction('measures', environment.measures, (env) => {
  const dynamo = dynamoClient();
  return measures({
    steps: dynamoMeasuredSteps(dynamo, env.TABLE),
    records: dynamoRecords(dynamo, env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    now,
  });
});
