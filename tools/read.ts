/** `npm run --silent read -- FILE…`: shows what the machine makes of each file, one JSON object a line. No stack needed; form owners check their templates with it. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { normalise } from '../domain/normalising/normalise.ts';
import { contentHash } from '../domain/reading/parts.ts';
import { unread } from '../domain/reading/readings.ts';
import { type ReadingRoom, readingRoom } from '../functions/ports/reading-room.ts';
import { arrivalFacts, type Channel } from '../schemas/arrival.ts';
import { type Finding, finding } from '../schemas/finding.ts';
import type { Reading } from '../schemas/reading.ts';

const { positionals: files } = parseArgs({ allowPositionals: true });

/** The way such a file usually comes in. */
function channelOf(type: string): Channel {
  if (type === 'application/json') return 'e-form';
  return type === 'message/rfc822' || type === 'application/vnd.ms-outlook' ? 'email' : 'document';
}

/** What the machine makes of some bytes, as the road would, with now as the time of arrival. */
function shown(file: string, reading: Reading, bytes: Uint8Array, more: Finding[] = []) {
  const facts = arrivalFacts.parse({
    channel: channelOf(reading.type),
    sender: { kind: 'system', id: 'read' },
    receivedAt: new Date().toISOString(),
    original: contentHash(bytes),
    mediaType: reading.type,
    name: basename(file),
    bytes: bytes.length,
  });
  const { draft, findings, evidence, absences } = normalise(reading, facts);
  return { file, type: reading.type, draft, findings: [...more, ...findings], evidence, absences };
}

async function show(file: string, room: ReadingRoom) {
  const bytes = await readFile(file).catch((trouble: NodeJS.ErrnoException) => trouble.code ?? 'unknown');
  if (typeof bytes !== 'string') return shown(file, await room.read(new Uint8Array(bytes), basename(file)), bytes);
  const missing = finding.parse({
    code: 'file-not-opened',
    at: '',
    severity: 'urgent',
    text: `The file could not be opened (${bytes}).`,
  });
  return shown(file, unread('application/x-empty', 'none', 'empty'), new Uint8Array(), [missing]);
}

if (files.length === 0) {
  console.error('Name at least one file: npm run --silent read -- FILE…');
  process.exitCode = 2;
}
const room = readingRoom();
for (const file of files) console.log(JSON.stringify(await show(file, room)));
await room.close();
