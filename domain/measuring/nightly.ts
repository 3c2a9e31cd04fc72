/** The files that a night writes of the day that ended: every figure with its slices, row by row, for a spreadsheet. */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { type Figure, type MeasuredStep, type Over, over, sliceBy } from '../../schemas/measures.ts';
import type { Instant, LocalDate } from '../../schemas/primitives.ts';
import { csvOf, type Row } from './csv.ts';
import { figuresOf, measured } from './figures.ts';
import { type Period, periodOf } from './period.ts';

const COLUMNS = [
  'day',
  'over',
  'from',
  'figure',
  'title',
  'by',
  'is',
  'value',
  'unit',
  'numerator',
  'denominator',
  'left out',
  'median hours',
  '90th percentile hours',
  'longest hours',
  'definition',
  'source',
];

type Amount = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'excluded' | 'hours'>;

function amounts({ value, numerator, denominator, excluded, hours }: Amount): Row {
  return {
    value,
    numerator,
    denominator,
    'left out': excluded.map(({ because, count }) => `${because} ${count}`).join('; '),
    'median hours': hours?.median ?? null,
    '90th percentile hours': hours?.ninetieth ?? null,
    'longest hours': hours?.longest ?? null,
  };
}

/** Each figure whole, then by channel, source, team and hours. */
function rowsOf(steps: readonly MeasuredStep[], period: Period, profile: AuthorityProfile): Row[] {
  const known = measured(steps, period, profile);
  const { day, firstDay } = period;
  const about = ({ figure, title, unit, definition, source }: Figure): Row => ({
    ...{ day, over: period.over, from: firstDay, figure, title, unit, definition, source },
  });
  const whole = figuresOf(known, profile).map((one) => ({ ...about(one), ...amounts(one) }));
  const sliced = sliceBy.options.flatMap((by) =>
    figuresOf(known, profile, by).flatMap((one) =>
      (one.slices ?? []).map((slice) => ({ ...about(one), by, is: slice.is, ...amounts(slice) })),
    ),
  );
  return [...whole, ...sliced];
}

/** The longest look back of a day: of the year that ends with it. */
export function widest(day: LocalDate, now: Instant): Period {
  return ended(day, 'year', now);
}

function ended(day: LocalDate, asked: Over, now: Instant): Period {
  const period = periodOf(day, asked, now);
  if (!period?.dayHasEnded) throw new Error('the day has not ended');
  return period;
}

/** `steps`: of everything from `widest(day).lookBack` to the end of the day. Throws for a day that has not ended. */
export function measuresCsv(
  steps: readonly MeasuredStep[],
  day: LocalDate,
  profile: AuthorityProfile,
  now: Instant,
): string {
  const rows = over.options.flatMap((each) => rowsOf(steps, ended(day, each, now), profile));
  return csvOf(COLUMNS, rows);
}
