/** Prints what matching is worth: the libraries beside each other, then every kind of pair by the band it came out in. */
import type { Measure } from '../../domain/matching/names-alike.ts';
import { CHOSEN } from '../../domain/matching/names-alike.ts';
import type { Half } from './families.ts';
import { TRIED, type Tried } from './measures.ts';
import type { LabelledPair } from './pairs.ts';
import { byKind, precisionAt, scoreOf } from './score.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** From what likeness on, tried for each library on the half that may be tuned on. */
const THRESHOLDS = [0.6, 0.7, 0.75, 0.8, 0.85, 0.9];
const RECALL_WANTED = 0.97;

/** The thresholds at which this library is the most precise while it finds enough; the most it finds, where none is enough. */
function tuned({ likeness }: Tried, pairs: readonly LabelledPair[]): Measure {
  const all = THRESHOLDS.map((spelt): Measure => ({ likeness, spelt, andSounding: spelt - 0.15 }));
  const scored = all.map((measure) => ({ measure, score: scoreOf(pairs, measure) }));
  const enough = scored.filter(({ score }) => score.recall >= RECALL_WANTED);
  const [best] = enough.length > 0 ? enough.toSorted((a, b) => b.score.precision - a.score.precision) : scored;
  return best?.measure ?? { likeness, spelt: 0.9, andSounding: 0.75 };
}

const half = (pairs: readonly LabelledPair[], which: Half) => pairs.filter((pair) => pair.half === which);

function libraries(pairs: readonly LabelledPair[]): string[] {
  const rows = TRIED.map((tried) => {
    const measure = tuned(tried, half(pairs, 'tuned-on'));
    const unseen = half(pairs, 'held-out');
    const { precision, recall, falseMatches } = scoreOf(unseen, measure);
    return row(
      tried.library,
      tried.measure,
      tried.licence,
      percent(precisionAt(0.8, unseen, tried.likeness)),
      percent(precisionAt(0.9, unseen, tried.likeness)),
      measure.spelt,
      percent(recall),
      percent(precision),
      falseMatches,
    );
  });
  return [
    row(
      'library',
      'measure',
      'licence',
      'names alone: precision at recall 80 %',
      'at 90 %',
      'threshold',
      'whole: recall',
      'precision',
      'false matches',
    ),
    row('---', '---', '---', '---', '---', '---', '---', '---', '---'),
    ...rows,
  ];
}

function kinds(pairs: readonly LabelledPair[]): string[] {
  return [
    row('pairs', 'are', 'match', 'potential', 'low', 'none'),
    row('---', '---', '---', '---', '---', '---'),
    ...byKind(pairs).map(({ kind, same, bands }) =>
      row(kind, same ? 'one' : 'two', bands.match, bands.potential, bands.low, bands.none),
    ),
  ];
}

/** Recall and precision as the matcher stands, on both halves, and every kind of pair: quick to make again. */
export function asItIs(pairs: readonly LabelledPair[]): string {
  const halves = (['tuned-on', 'held-out'] as const).map((which) => {
    const { pairs: count, recall, precision, matches, falseMatches } = scoreOf(half(pairs, which), CHOSEN);
    return row(
      which === 'tuned-on' ? 'tuned on' : 'held out',
      count,
      percent(recall),
      percent(precision),
      matches,
      falseMatches,
    );
  });
  return [
    '### As it is',
    '',
    row('half', 'pairs', 'recall at potential', 'precision at potential', 'matches', 'of them two people'),
    row('---', '---', '---', '---', '---', '---'),
    ...halves,
    '',
    '### Every kind of pair, held out',
    '',
    ...kinds(half(pairs, 'held-out')),
  ].join('\n');
}

/** Markdown; the same every time. */
export function matchingTable(pairs: readonly LabelledPair[]): string {
  const beside = ['### Which library says how like two names are', '', ...libraries(pairs)].join('\n');
  return `${asItIs(pairs)}\n\n${beside}\n`;
}
