/**
 * `node tools/recognise.ts [--truth truth.json] FILE…`: what the recognition room reads in scans and photographs, with the time and memory it took.
 * With the truths of Single Service Requests it prints how much was right instead; a file's referral is the letter before its extension.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { recognitionRoom } from '../functions/ports/recognition-room.ts';
import type { Reading, TickOption } from '../schemas/reading.ts';
import { type Share, scoreOf, type Truth, truthFile } from './recognise/score.ts';

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

const { values, positionals: files } = parseArgs({
  options: { truth: { type: 'string' } },
  allowPositionals: true,
});
const truth = values.truth ? truthFile.parse(JSON.parse(await readFile(values.truth, 'utf8'))) : undefined;
if (files.length === 0) {
  console.error('Say which files: node tools/recognise.ts FILE…');
  process.exitCode = 2;
}
const room = recognitionRoom();
for (const file of files) {
  const bytes = await readFile(file);
  const started = performance.now();
  const reading = await room.read(bytes, basename(file));
  const pages = Math.max(1, reading.pages.length);
  const seconds = ((performance.now() - started) / 1000 / pages).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${basename(file)}: ${pages} pages, ${seconds} s a page, at most ${peak} MB so far`);
  for (const line of truth ? [scored(reading, truth, file)] : told(reading)) console.log(line);
}
await room.close();
