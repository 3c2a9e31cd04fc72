/**
 * `node tools/recognise.ts [--truth truth.json] FILE…`: what the recognition room reads in scans and photographs, with the time and memory it took.
 * `node tools/recognise.ts [--list] [--only WORD] [--write] FOLDER`: how much of a folder of scans was recognised, by what happened to the paper.
 * With the truths of Single Service Requests it prints how much was right instead; a file's referral is the letter before its extension.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { recognitionRoom } from '../functions/ports/recognition-room.ts';
import type { Reading, TickOption } from '../schemas/reading.ts';
import { paperScore, scans } from './recognise/paper.ts';
import { type Share, scoreOf, type Truth, truthFile } from './recognise/score.ts';
import { type Recognised, table } from './recognise/table.ts';

const TABLE = fileURLToPath(new URL('../docs/recognition.md', import.meta.url));
const HEAD = `# How well scans and photographs are recognised

Made by \`node tools/recognise.ts --write FOLDER\` over the scans that \`node test/fixtures/scans/make.ts FOLDER\` makes of our own filled forms
(test/fixtures/scans): none of them is a scan from a real machine, and none is written by hand. An answer counts when label and value are both right,
letter by letter and digit by digit: one wrong letter in a label loses all answers under it. Whatever is recognised says that a machine read it from a
picture: a person confirms each value and tick before anybody relies on it. *Believed* counts answers that do not say so: there are none. Ticks that
are neither right nor counted as wrong were not found, or are said to be unclear.

The goal (words ≥ 96 %, answers ≥ 88 %) is for paper laid on a scanner at 200 dots an inch; the other kinds are shown beside it and are worse where
rules are lost (faxes) or letters are coarse. Forms whose columns are told by tints alone, and forms of many narrow cells, lose most.
`;

const MARKS = { true: '[x]', false: '[ ]', unclear: '[?]' } as const;
const ticks = (options: readonly TickOption[] = []): string =>
  options.map(({ text, marked }) => ` ${MARKS[`${marked}`]} ${text}`).join('');

function told({ outcome, fields, tables, passages, doubts, confidence }: Reading): string[] {
  if (outcome.status === 'unread') return [`  unread, because: ${outcome.because}`];
  return [
    ...fields.map((one) => `  ${one.section} > ${one.label}: ${one.options ? ticks(one.options) : one.value}`),
    ...tables.flatMap((one) => [
      `  ${one.section} > ${one.headers.join(' | ')}`,
      ...one.rows.map((row) => `    ${row.map((cell) => `${cell.text}${ticks(cell.options)}`).join(' | ')}`),
    ]),
    ...passages.map(({ text }) => `  “${text}”`),
    ...doubts.map(({ text }) => `  doubt: ${text}`),
    `  confidence ${confidence}`,
  ];
}

const outOf = ({ right, of }: Share): string => `${right}/${of} (${((100 * right) / Math.max(1, of)).toFixed(1)} %)`;

function scored(reading: Reading, truth: Truth, file: string): string {
  const id = /([A-Z])\.[a-z]+$/.exec(file)?.[1] ?? '';
  const { words, fields, ticks, cells, unflagged } = scoreOf(reading, truth, id);
  const shares = `words ${outOf(words)}, answers ${outOf(fields)}, ticks ${outOf(ticks)}, cells ${outOf(cells)}`;
  return `  ${shares}, wrong and not flagged: ${unflagged.length === 0 ? 'none' : unflagged.join('; ')}`;
}

const { values, positionals } = parseArgs({
  options: {
    truth: { type: 'string' },
    /** Names every answer and tick of a folder's scans that was not recognised. */
    list: { type: 'boolean', default: false },
    /** Only scans whose file holds this word. */
    only: { type: 'string', default: '' },
    /** Commits to the present results: writes docs/recognition.md. */
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const truth = values.truth ? truthFile.parse(JSON.parse(await readFile(values.truth, 'utf8'))) : undefined;
if (positionals.length === 0) {
  console.error('Say which files, or which folder of scans with a truth.json: node tools/recognise.ts FILE…');
  process.exitCode = 2;
}
const room = recognitionRoom();

/** One file: what was read in it, with the seconds it took. */
async function recognise(file: string): Promise<{ reading: Reading; pages: number; seconds: number }> {
  const bytes = await readFile(file);
  const started = performance.now();
  const reading = await room.read(bytes, basename(file));
  const pages = Math.max(1, reading.pages.length);
  const seconds = (performance.now() - started) / 1000;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const each = (seconds / pages).toFixed(1);
  console.log(`${basename(file)}: ${pages} pages, ${each} s a page, at most ${peak} MB so far`);
  return { reading, pages, seconds };
}

/** A folder of scans with what stands on their paper: the table by what happened to it. */
async function measured(folder: string): Promise<string> {
  const known = scans.parse(JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')));
  const all: Recognised[] = [];
  for (const { file, kind, wear, ...stands } of known.filter((one) => one.file.includes(values.only))) {
    const { reading, pages, seconds } = await recognise(join(folder, file));
    const score = paperScore(reading, stands);
    const unread = reading.outcome.status === 'unread' ? reading.outcome.because : '';
    all.push({ file, kind, wear, pages, seconds, unread, score });
    const { words, fields, ticks, wrong } = score;
    console.log(`  words ${outOf(words)}, answers ${outOf(fields)}, ticks ${outOf(ticks)}, ${wrong} wrong ${unread}`);
    if (values.list) for (const line of score.missed) console.log(`    ${line}`);
  }
  return table(all);
}

for (const file of positionals) {
  if ((await stat(file)).isDirectory()) {
    const text = await measured(file);
    console.log(text);
    if (values.write) await writeFile(TABLE, `${HEAD}\n${text}`);
  } else {
    const { reading } = await recognise(file);
    for (const line of truth ? [scored(reading, truth, file)] : told(reading)) console.log(line);
  }
}
await room.close();
