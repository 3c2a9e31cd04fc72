/** `npm run --silent read -- FILE…`: what the machine makes of each file, one JSON object a line; with `--html PAGE`, a page to look at instead. No stack needed. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { normalise } from '../domain/normalising/normalise.ts';
import { unread } from '../domain/reading/readings.ts';
import { type ReadingRoom, readingRoom } from '../functions/ports/reading-room.ts';
import { type Finding, finding } from '../schemas/finding.ts';
import type { Reading } from '../schemas/reading.ts';
import { factsOf } from './read/facts.ts';
import { drawn } from './read/originals/drawing-room.ts';
import { caseOf } from './read/page/case.ts';
import { reportPage } from './read/page/report.ts';

const { positionals: files, values } = parseArgs({ allowPositionals: true, options: { html: { type: 'string' } } });

/** One file: its bytes, what was read in them, and what there is to say when it could not even be opened. */
type Read = { file: string; bytes: Uint8Array; reading: Reading; findings: Finding[] };

async function read(file: string, room: ReadingRoom): Promise<Read> {
  const bytes = await readFile(file).catch((trouble: NodeJS.ErrnoException) => trouble.code ?? 'unknown');
  if (typeof bytes !== 'string') {
    const own = new Uint8Array(bytes);
    return { file, bytes: own, reading: await room.read(own, basename(file)), findings: [] };
  }
  const missing = finding.parse({
    code: 'file-not-opened',
    at: '',
    severity: 'urgent',
    text: `The file could not be opened (${bytes}).`,
  });
  const nothing = unread('application/x-empty', 'none', 'empty');
  return { file, bytes: new Uint8Array(), reading: nothing, findings: [missing] };
}

/** What is made of a reading, as the road would, with now as the time of arrival. */
function made({ file, bytes, reading, findings }: Read) {
  const normalised = normalise(reading, factsOf(basename(file), reading, bytes));
  return { ...normalised, findings: [...findings, ...normalised.findings] };
}

function inJson(one: Read): string {
  const { nature, urgency, draft, findings, evidence, absences } = made(one);
  const type = one.reading.type;
  return JSON.stringify({ file: one.file, type, nature, urgency, draft, findings, evidence, absences });
}

if (files.length === 0) {
  console.error('Name at least one file: npm run --silent read -- [--html PAGE] FILE…');
  process.exitCode = 2;
}
const room = readingRoom();
const cases = [];
for (const [index, file] of files.entries()) {
  const one = await read(file, room);
  if (values.html === undefined) console.log(inJson(one));
  else {
    // One after the other: both rooms watch the memory of the whole process.
    await room.close();
    cases.push(caseOf(index + 1, basename(file), one.reading, made(one), await drawn(one.bytes, basename(file))));
  }
}
await room.close();
if (values.html !== undefined && files.length > 0) {
  await writeFile(values.html, await reportPage(cases));
  console.log(`${values.html}: ${files.length === 1 ? '1 file' : `${files.length} files`}`);
}
