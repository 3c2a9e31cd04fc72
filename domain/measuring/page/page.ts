/** The page that a duty manager reads at half past eight: what needs somebody now, whether we were in time, and who stands behind each number. It needs nothing from anywhere else. */
import type { AuthorityProfile } from '../../../schemas/authority.ts';
import {
  type Figure,
  type FigureCode,
  type MeasuredStep,
  type Over,
  type SliceBy,
  sliceBy,
} from '../../../schemas/measures.ts';
import type { MeasuresView, Quiet } from '../../../schemas/measures-view.ts';
import type { Reference } from '../../../schemas/primitives.ts';
import { escaped } from '../../feedback/letter-page.ts';
import { byReferral, figuresOf, type Measured } from '../figures.ts';
import { behindPart } from './behind.ts';
import { STYLE } from './style.ts';
import { dayWords, hoursWords, when } from './words.ts';

const PERIODS: Readonly<Record<Over, string>> = {
  day: 'this day alone',
  week: 'seven days',
  'four-weeks': 'four weeks',
  quarter: 'thirteen weeks',
  year: 'one year',
};
const SLICES: Readonly<Record<SliceBy, string>> = {
  channel: 'By way in',
  source: 'By who referred',
  team: 'By team',
  hours: 'In and out of office hours',
};

const linked = ({ figure, title }: Figure) => `<a href="#${figure}">${escaped(title)}</a>`;
const shareWords = ({ value, unit }: Pick<Figure, 'value' | 'unit'>) =>
  value === null ? 'none to count' : unit === 'share' ? `${value}%` : String(value);

/** What waits: red where there is any of it. */
function tile(figure: Figure): string {
  const { value, hours } = figure;
  const oldest = hours ? `oldest ${hoursWords(hours.longest)}` : 'none';
  return `<li class="${value ? 'bad' : 'good'}"><b>${value ?? 0}</b>${linked(figure)}<span>${oldest}</span></li>`;
}

function quietTile({ words, tooLong, lastAt, expectedBy }: Quiet): string {
  const last = lastAt ? `last ${when(lastAt)}` : 'nothing within a year';
  const should = expectedBy ? `${tooLong ? 'should have come' : 'next expected'} by ${when(expectedBy)}` : '';
  return `<li class="${tooLong ? 'bad' : 'good'}"><b>${tooLong ? 'Quiet' : 'Arriving'}</b>${escaped(words)}<span>${last}</span><span>${should}</span></li>`;
}

const bar = (value: number | null) =>
  value === null
    ? ''
    : `<span class="bar" aria-hidden="true"><i style="width:${Math.max(0, Math.min(100, value))}%"></i></span>`;

type Amount = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'excluded' | 'hours'>;

function cells(
  { value, numerator, denominator, excluded, hours }: Amount,
  unit: Figure['unit'],
  timed: boolean,
): string {
  const left = excluded.map(({ words, count }) => `${count} ${words}`).join('; ');
  const shown = unit === 'share' ? `${numerator} of ${denominator}` : '';
  const times = timed
    ? `<td class="n">${hours ? hoursWords(hours.median) : ''}</td><td class="n">${hours ? hoursWords(hours.ninetieth) : ''}</td>`
    : '';
  return `<td>${unit === 'share' ? bar(value) : ''}</td><td class="n"><b>${shareWords({ value, unit })}</b></td><td class="n">${shown}</td>${times}<td>${escaped(left)}</td>`;
}

const headsOf = (timed: boolean) =>
  `<th scope="col"><span class="of">Share</span></th><th scope="col" class="n">Figure</th><th scope="col" class="n">Counted</th>${timed ? '<th scope="col" class="n">Median</th><th scope="col" class="n">9 in 10 by</th>' : ''}<th scope="col">Left out</th>`;

function table(caption: string, figures: readonly Figure[]): string {
  const timed = figures.some(({ hours }) => hours !== undefined);
  const rows = figures.map((one) => `<tr><th scope="row">${linked(one)}</th>${cells(one, one.unit, timed)}</tr>`);
  return `<table><caption>${escaped(caption)}</caption><thead><tr><th scope="col">What</th>${headsOf(timed)}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** Figures that are asked for by channel, source, team and hours. */
const SLICED: readonly FigureCode[] = [
  'acknowledged-in-time',
  'decided-in-24-hours',
  'decided-in-time',
  'contact-to-disposal',
];

function slicedPart(by: SliceBy, figures: readonly Figure[]): string {
  const rows = figures.flatMap(({ title, unit, slices = [] }) =>
    slices.map(
      (slice, index) =>
        `<tr>${index === 0 ? `<th scope="rowgroup" rowspan="${slices.length}">${escaped(title)}</th>` : ''}<td>${escaped(slice.words)}</td>${cells(slice, unit, true)}</tr>`,
    ),
  );
  return `<details><summary>${SLICES[by]}</summary><table><thead><tr><th scope="col">What</th><th scope="col">Of</th>${headsOf(true)}</tr></thead><tbody>${rows.join('\n')}</tbody></table></details>`;
}

const WAITING: readonly FigureCode[] = ['unread', 'unscreened', 'overdue'];
const IN_TIME: readonly FigureCode[] = ['contacts', ...SLICED];

/** `view`: what the page shows, made of `known`; `steps`: what that was made of, for what stands behind; `hidden`: who is counted in it and not named. */
export function measuresPage(
  view: MeasuresView,
  known: Measured,
  steps: readonly MeasuredStep[],
  profile: AuthorityProfile,
  hidden: ReadonlySet<Reference>,
): string {
  const { council, day, over, from, asOf, dayHasEnded, figures, quiet, notCounted } = view;
  const own = byReferral(steps);
  const of = (codes: readonly FigureCode[]) => figures.filter(({ figure }) => codes.includes(figure));
  const rest = figures.filter(({ figure }) => !WAITING.includes(figure) && !IN_TIME.includes(figure));
  const note = dayHasEnded
    ? 'The day has ended: these figures do not change, whenever they are asked for.'
    : `The day still runs: these are the figures as of ${when(asOf)}.`;
  const missing =
    notCounted > 0 ? `<p>${notCounted} opened before figures were kept are in none of these figures.</p>` : '';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Front door figures, ${dayWords(day)}: ${escaped(council)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="of">${escaped(council)}</p>
<h1>The front door on ${dayWords(day)}</h1>
<p>${escaped(note)} References only: nobody is named on this page.</p>
<h2>Waiting at the end of the day</h2>
<ul class="tiles">${of(WAITING).map(tile).join('\n')}</ul>
<h2>Is everything still arriving?</h2>
<ul class="tiles">${quiet.map(quietTile).join('\n')}</ul>
<h2>In time</h2>
<p>Contacts that came from ${dayWords(from)} to ${dayWords(day)} (${PERIODS[over]}). Nobody is judged before their time has run out.</p>
${table('Acknowledged, decided, disposed of', of(IN_TIME))}
${sliceBy.options.map((by) => slicedPart(by, figuresOf(known, profile, by, SLICED))).join('\n')}
<h2>Practice</h2>
${table('What was recorded, and what came of it', rest)}
${missing}
<h2>What stands behind each figure</h2>
${figures.map((one) => behindPart(one, known, own, profile, hidden)).join('\n')}
</main>
</body>
</html>
`;
}
