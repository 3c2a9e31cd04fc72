/** Writes the results as tables that people read, and says where they fall behind those that were committed. */
import { precision, type Results, recall, type Tally } from './tally.ts';

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

const part = (of: Readonly<Record<string, Tally>>): string[] =>
  Object.entries(of).map(([name, sum]) => line(name, sum));

const running = (prose: Results['prose']): string[] => [
  '| | said in | found | found or told | **false** |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...Object.entries(prose).map(([name, { asked, found, told, false: wrong }]) => {
    const of = Math.max(asked, 1);
    return `| ${name} | ${asked} | ${percent(found / of)} | ${percent((found + told) / of)} | ${wrong} |`;
  }),
];

/** The whole page, `docs/accuracy.md`. */
export function tables({ all, heldOut, byRendering, byField, prose, proseHeldOut }: Results): string {
  return `${[
    '# How well forms are read',
    '',
    'Written by `npm run accuracy -- --write` from the filled forms in `test/forms/`, whose truth is what stands in each of them.',
    '*False*: a value that is wrong or made up with no finding on it or on what holds it. *Kept*: not placed, but shown among what found no home.',
    'Held-out forms are in councils’ styles that nobody tunes a reader on; *all* does not count them.',
    '',
    '## All',
    '',
    ...HEAD,
    line('all', all),
    line('held out', heldOut),
    '',
    '## By rendering',
    '',
    ...HEAD,
    ...part(byRendering),
    '',
    '## Letters and mails in running text',
    '',
    ...running(prose),
    '',
    'Held out:',
    '',
    ...running(proseHeldOut),
    '',
    '## By field',
    '',
    '`child` is a person referred, `family` anybody else, `agency` a row of agencies involved; the rest are places of the draft.',
    '',
    ...HEAD,
    ...part(byField),
  ].join('\n')}\n`;
}

/** Where something is worse than it was: false statements at all, a lower recall or precision, more silent gaps. Empty = no drop. */
export function drops(now: Results, before: Results): string[] {
  const worse: string[] = [];
  const compare = (name: string, one: Tally, was: Tally | undefined) => {
    if (was === undefined) return;
    if (one.false > was.false) worse.push(`${name}: ${one.false} false statements, were ${was.false}`);
    if (recall(one) < recall(was)) worse.push(`${name}: recall ${percent(recall(one))}, was ${percent(recall(was))}`);
    if (precision(one) < precision(was)) {
      worse.push(`${name}: precision ${percent(precision(one))}, was ${percent(precision(was))}`);
    }
    if (one.gapsSilent > was.gapsSilent) {
      worse.push(`${name}: ${one.gapsSilent} silent gaps, were ${was.gapsSilent}`);
    }
    if (one.ticks - one.ticksRight > was.ticks - was.ticksRight) {
      worse.push(`${name}: ticks ${one.ticksRight}/${one.ticks}, were ${was.ticksRight}/${was.ticks}`);
    }
  };
  for (const kind of ['prose', 'proseHeldOut'] as const) {
    for (const [name, { found, told }] of Object.entries(before[kind])) {
      const one = now[kind][name];
      if (one === undefined || one.found < found)
        worse.push(`${kind}, ${name}: ${one?.found ?? 0} found, were ${found}`);
      else if (one.found + one.told < found + told) worse.push(`${kind}, ${name}: fewer found or told than before`);
    }
  }
  compare('all', now.all, before.all);
  compare('held out', now.heldOut, before.heldOut);
  for (const [name, was] of Object.entries(before.byRendering)) {
    const one = now.byRendering[name];
    if (one === undefined) worse.push(`${name}: no such forms any more`);
    else compare(name, one, was);
  }
  return worse;
}
