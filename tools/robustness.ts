/** `npm run robustness -- DIR`: every file in a folder through the service's reading, each in a bounded child; ends with 1 on a crash or a hang. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Ending, watched } from './robustness/watched.ts';

/** What every document must keep to (documents reference 1.4): said in the last lines, so that a slide is seen before it is a hang. */
const GOAL = { seconds: 11, bytes: 1.3e9 };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '20' } },
});

const rounded = ({ seconds, peakBytes }: { seconds: number; peakBytes: number }) =>
  `${seconds.toFixed(1).padStart(5)} s ${String(Math.round(peakBytes / 1e6)).padStart(5)} MB`;

function inWords({ how, why, partsUnread }: Ending): string {
  if (how === 'unread') return `unread because ${why}`;
  if (how !== 'read') return `${how} (${why})`;
  if (partsUnread.length === 0) return 'read';
  const reasons = [...Map.groupBy(partsUnread, (reason) => reason)];
  return `read, parts unread: ${reasons.map(([reason, { length }]) => (length > 1 ? `${length} × ${reason}` : reason)).join(', ')}`;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function run(folder: string): Promise<number> {
  const files = await filesIn(folder);
  const endings: Ending[] = [];
  for (const file of files) {
    const ending = await watched(file, { seconds: Number(values.seconds) });
    endings.push(ending);
    console.log(`${rounded(ending)}  ${relative(folder, file)}: ${inWords(ending)}`);
  }
  const count = (how: Ending['how']) => endings.filter((ending) => ending.how === how).length;
  const longest = {
    seconds: Math.max(0, ...endings.map(({ seconds }) => seconds)),
    peakBytes: Math.max(0, ...endings.map(({ peakBytes }) => peakBytes)),
  };
  const over = endings.filter(({ seconds, peakBytes }) => seconds > GOAL.seconds || peakBytes > GOAL.bytes).length;
  console.log(
    `${files.length} files: ${count('read')} read, ${count('unread')} unread, ${count('crash')} crashes, ${count('hang')} hangs`,
  );
  console.log(`${rounded(longest)}  at most; ${over} over ${GOAL.seconds} s or ${GOAL.bytes / 1e6} MB`);
  return files.length === 0 || count('crash') + count('hang') > 0 ? 1 : 0;
}

const folder = positionals[0];
if (folder === undefined || positionals.length > 1) {
  console.error('Name one folder: npm run --silent robustness -- DIR');
  process.exitCode = 2;
} else process.exitCode = await run(folder);
