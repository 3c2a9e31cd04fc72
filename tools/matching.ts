/** Prints how well people are told apart on the labelled pairs; with --write, puts it in docs/matching.md. Fails where the goal is missed. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type LabelledPair, labelledPairs } from './matching/pairs.ts';
import { scoreOf } from './matching/score.ts';
import { matchingTable } from './matching/table.ts';

const PAGE = new URL('../docs/matching.md', import.meta.url);
const BEGIN = '<!-- npm run matching writes from here -->';
const END = '<!-- to here -->';

/** The page with this table between its marks. */
function pageWith(page: string, table: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('docs/matching.md has lost its marks');
  return `${before}${BEGIN}\n\n${table}\n${END}${after}`;
}

/** What misses the goal, in words; none = all is well. */
export function missed(pairs: readonly LabelledPair[]): string[] {
  const all = scoreOf(pairs);
  const unseen = scoreOf(pairs.filter(({ half }) => half === 'held-out'));
  return [
    ...(all.falseMatches > 0 ? [`${all.falseMatches} pairs of two people are called a match`] : []),
    ...(unseen.recall < 0.97 ? [`recall at potential is ${unseen.recall.toFixed(3)} on the half held out`] : []),
  ];
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
  const pairs = labelledPairs();
  const table = matchingTable(pairs);
  if (values.write) await writeFile(PAGE, pageWith(await readFile(PAGE, 'utf8'), table));
  else console.log(table);
  for (const line of missed(pairs)) console.error(line);
  process.exitCode = missed(pairs).length > 0 ? 1 : 0;
}
