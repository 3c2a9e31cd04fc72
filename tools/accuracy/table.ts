/** Writes the results as tables that people read, and says where they fall behind those that were committed. */
import { FIRST_LOOKS } from './first-looks.ts';
import { goals } from './goals.ts';
import { precision, type Results, recall, type Sums, type Tally } from './tally.ts';

const percent = (share: number): string => `${(Math.floor(share * 1_000) / 10).toFixed(1)} %`;

const HEAD = [
  '| | files | values | recall | precision | gaps flagged | gaps kept | gaps silent | wrong, told | **false** | ticks |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
];

function line(name: string, sum: Tally): string {
  const ticks = sum.ticks === 0 ? '' : `${sum.ticksRight}/${sum.ticks}`;
  const cells = [name, sum.files, sum.values, percent(recall(sum)), percent(precision(sum))];
  cells.push(sum.gapsFlagged, sum.gapsKept, sum.gapsSilent, sum.told, sum.false, ticks);
  return `| ${cells.join(' | ')} |`;
}

const part = (of: Readonly<Record<string, Tally>>): string[] => [
  ...HEAD,
  ...Object.entries(of).map(([name, sum]) => line(name, sum)),
];

const running = (prose: Sums['prose']): string[] => [
  '| | said in | found | found or told | **false** |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...Object.entries(prose).map(([name, { asked, found, told, false: wrong }]) => {
    const of = Math.max(asked, 1);
    return `| ${name} | ${asked} | ${percent(found / of)} | ${percent((found + told) / of)} | ${wrong} |`;
  }),
];

const set = (title: string, { byRendering, prose, byField }: Sums): string[] => [
  `## ${title}, by rendering`,
  '',
  ...part(byRendering),
  '',
  `## ${title}, letters and mails in running text`,
  '',
  ...running(prose),
  '',
  `## ${title}, by field`,
  '',
  '`child` is a person referred, `family` anybody else, `agency` a row of agencies involved; the rest are places of the draft.',
  '',
  ...part(byField),
];

/** The whole page, `docs/accuracy.md`. */
export function tables(results: Results): string {
  const { tuned, heldOut, samples } = results;
  return `${[
    '# How well forms are read',
    '',
    'Written by `npm run accuracy -- --write` from the filled forms in `test/forms/`, whose truth is what stands in each of them.',
    '*False*: a value that is wrong or made up with no finding on it or on what holds it. *Kept*: not placed, but shown among what found no home.',
    'Held-out forms are in councils’ styles, by writers and in words that no rule was made for; how blind that is, is said below.',
    '',
    '## What is asked, and what is measured',
    '',
    ...goals(results),
    '',
    'The sample forms are not in this repository: their column is as last measured with `--also DIR`. Scans are measured by',
    '`node tools/recognise.ts --truth TRUTH FILE…`: some seconds a page, so neither this table nor the check waits for them.',
    '',
    '## At first sight',
    '',
    'The present held-out set is the seventh, in the wording and layout of public forms other than those the sixth follows. What a form from a',
    'council that nobody here has seen may expect is told by what each set scored before any reader had been changed for one of its lines. Of the',
    '63 false statements in the sixth, 47 were agencies that two of its forms print beforehand, with nobody written beside them; the ten in the',
    'seventh are a ward read as the referrer’s agency (six) and children in a second table marked “also being referred: Y” read as not referred (four).',
    'Its files are closed still, but both kinds were told when it was first read, and both have had a rule since: what stands below as held out is',
    'that much less blind than the first look.',
    '',
    '| set | files | recall | **false** |',
    '| --- | ---: | ---: | ---: |',
    ...FIRST_LOOKS.map((one) => `| ${one.set} | ${one.files} | ${one.recall} | ${one.false} |`),
    '',
    '## All',
    '',
    ...HEAD,
    line('tuned', tuned.all),
    line('held out', heldOut.all),
    ...(samples === undefined ? [] : [line('sample forms', samples.all)]),
    '',
    ...set('Tuned', tuned),
    '',
    ...set('Held out', heldOut),
  ].join('\n')}\n`;
}

/** Any false statement in the forms that readers are tuned on, and where something is worse than it was: recall, precision, silent gaps, ticks. Empty = all is well. */
export function drops(now: Results, before: Results): string[] {
  const { false: wrong } = now.tuned.all;
  return [
    ...(wrong > 0 ? [`tuned: ${wrong} false statements, and none may be`] : []),
    ...dropsOf('tuned', now.tuned, before.tuned),
    ...dropsOf('held out', now.heldOut, before.heldOut),
  ];
}

function dropsOf(name: string, now: Sums, before: Sums): string[] {
  const worse = compared(name, now.all, before.all);
  for (const [rendering, was] of Object.entries(before.byRendering)) {
    const one = now.byRendering[rendering];
    if (one === undefined) worse.push(`${name}, ${rendering}: no such forms any more`);
    else worse.push(...compared(`${name}, ${rendering}`, one, was));
  }
  for (const [matter, was] of Object.entries(before.prose)) {
    const one = now.prose[matter];
    if (one === undefined || one.found < was.found)
      worse.push(`${name}, running text, ${matter}: ${one?.found ?? 0} found, were ${was.found}`);
    else if (one.found + one.told < was.found + was.told)
      worse.push(`${name}, running text, ${matter}: fewer found or told than before`);
  }
  return worse;
}

function compared(name: string, one: Tally, was: Tally): string[] {
  const worse: string[] = [];
  if (one.false > was.false) worse.push(`${name}: ${one.false} false statements, were ${was.false}`);
  if (recall(one) < recall(was)) worse.push(`${name}: recall ${percent(recall(one))}, was ${percent(recall(was))}`);
  if (precision(one) < precision(was))
    worse.push(`${name}: precision ${percent(precision(one))}, was ${percent(precision(was))}`);
  if (one.gapsSilent > was.gapsSilent) worse.push(`${name}: ${one.gapsSilent} silent gaps, were ${was.gapsSilent}`);
  if (one.ticks - one.ticksRight > was.ticks - was.ticksRight)
    worse.push(`${name}: ticks ${one.ticksRight}/${one.ticks}, were ${was.ticksRight}/${was.ticks}`);
  return worse;
}
