/** What is asked of the readers, and how far each set of forms reaches it. */
import type { Matter } from './prose.ts';
import { type Results, recall, type Sums, type Tally } from './tally.ts';

const percent = (share: number): string => `${(Math.floor(share * 1_000) / 10).toFixed(1)} %`;

/** Which renderings a goal speaks of. */
const WORD_AND_FIELDS = ['docx', 'docx, content controls', 'docx, legacy fields', 'PDF fillable'];
const PRINTED_AND_MAILED = ['PDF exported', 'PDF printed', 'mail, labelled', 'mail, HTML table'];

function recallOf(sums: Sums, renderings: readonly string[]): string {
  const mine: Tally[] = renderings.flatMap((one) => sums.byRendering[one] ?? []);
  const values = mine.reduce((sum, one) => sum + one.values, 0);
  return values === 0 ? '' : percent(mine.reduce((sum, one) => sum + one.right, 0) / values);
}

function letters({ prose }: Sums): string {
  const asked = Object.values(prose).filter((one: Matter) => one.asked > 0);
  if (asked.length === 0) return '';
  const least = (share: (one: Matter) => number) => percent(Math.min(...asked.map(share)));
  const wrong = asked.reduce((sum, one) => sum + one.false, 0);
  return `${least(({ found, asked: of }) => found / of)} · ${least(({ found, told, asked: of }) => (found + told) / of)} · ${wrong}`;
}

/** Lines of a table; empty cells are not measured in that set. */
export function goals({ tuned, heldOut, samples }: Results): string[] {
  const long = samples?.longTable;
  const rows: readonly (readonly string[])[] = [
    ['false statements', '0', String(tuned.all.false), String(heldOut.all.false), String(samples?.all.false ?? '')],
    ...(
      [
        ['recall, docx and fillable PDF', '≥ 99 %', WORD_AND_FIELDS],
        ['recall, exported and printed PDF, labelled and tabular mail', '≥ 97 %', PRINTED_AND_MAILED],
      ] as const
    ).map(([what, goal, of]) => [what, goal, recallOf(tuned, of), recallOf(heldOut, of), '']),
    [
      'recall, every rendering',
      '',
      percent(recall(tuned.all)),
      percent(recall(heldOut.all)),
      samples === undefined ? '' : percent(recall(samples.all)),
    ],
    [
      'the 38-row table over three pages, cells right',
      '199/199',
      '',
      '',
      long === undefined ? '' : `${long.right}/${long.cells} in the worst of ${long.files}`,
    ],
    [
      'running text, worst of six matters: found · found or told · false',
      '≥ 70 % · 100 % · 0',
      letters(tuned),
      letters(heldOut),
      '',
    ],
  ];
  return [
    '| | asked | tuned | held out | sample forms |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
}
