/** Runs as a child of `npm run robustness`: reads one file as the service does, puts it in canonical shape, and says how that went. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { normalise } from '../../domain/normalising/normalise.ts';
import { readingRoom } from '../../functions/ports/reading-room.ts';
import { keptReading } from '../../functions/ports/readings.ts';
import { factsOf } from '../read/facts.ts';
import type { Report } from './watched.ts';

const EVERY_MILLISECONDS = 100;
const file = process.argv[2];
if (file === undefined || process.send === undefined)
  throw new Error('This file is run by the robustness tool only.');

const peakBytes = () => process.resourceUsage().maxRSS * 1_024;
const say = (report: Report) => process.send?.(report);
const taking = setInterval(() => say({ kind: 'taking', peakBytes: peakBytes() }), EVERY_MILLISECONDS);

say({ kind: 'taking', peakBytes: peakBytes() });
const bytes = new Uint8Array(await readFile(file));
const room = readingRoom();
const reading = await room.read(bytes, basename(file));
await room.close();
const { findings, evidence, absences } = normalise(reading, factsOf(basename(file), reading, bytes));
// As the service keeps it: what cannot be written down would fail there too.
keptReading.parse(JSON.parse(JSON.stringify({ reading, findings, evidence, absences })));

clearInterval(taking);
const because = reading.outcome.status === 'unread' ? reading.outcome.because : '';
const partsUnread = reading.parts.flatMap((part) => (part.outcome === 'unread' ? [part.because ?? 'unread'] : []));
say({ kind: 'ended', peakBytes: peakBytes(), because, partsUnread });
process.disconnect?.();
