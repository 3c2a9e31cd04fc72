/** `npm run measures`: asks a running Front Door for a day's figures with your own token, and keeps the page, or a list, as a file to open. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { problem } from '../schemas/problem.ts';

const USAGE = `FRONT_DOOR_TOKEN=… npm run measures [-- options]
  --api ADDRESS       where it is (http://127.0.0.1:3000 if not given)
  --day 2026-11-20    the last day of the period: today if not given; of a list, yesterday
  --over WORD         day, week, four-weeks, quarter, year (four-weeks if not given)
  --list NAME         contacts, referrals or cin-census instead of the page: a file with children in it
  --out FILE          where to keep it (.local/figures/… if not given)
The token is your own: on this machine, sign in at http://127.0.0.1:3002 and copy it.`;

type Options = { api: string; day?: string; over?: string; list?: string; out?: string };

/** What is asked for, of what type, and the name it is kept under. */
export function askedFor({ api, day, over, list, out }: Options): { address: URL; accept: string; file: string } {
  const address = new URL(list === undefined ? '/measures' : `/measures/lists/${list}`, api);
  if (day !== undefined) address.searchParams.set('day', day);
  if (list === undefined && over !== undefined) address.searchParams.set('over', over);
  const name = [list ?? 'figures', day ?? (list === undefined ? 'today' : 'yesterday')].join('-');
  const file = out ?? `.local/figures/${name}.${list === undefined ? 'html' : 'csv'}`;
  return { address, accept: list === undefined ? 'text/html' : 'text/csv', file: resolve(file) };
}

/** The words of a refusal; the gateway's own answers have only their status. */
async function why(answer: Response): Promise<string> {
  if (answer.status === 401) return 'No token, or one that has run out: sign in again.';
  const said = problem.safeParse(await answer.json());
  return said.success ? said.data.detail : `It answered ${answer.status}: your token has not the right for this.`;
}

export async function fetchFigures(options: Options, token: string): Promise<string> {
  const { address, accept, file } = askedFor(options);
  const answer = await fetch(address, { headers: { authorization: `Bearer ${token}`, accept } });
  if (!answer.ok) throw new Error(await why(answer));
  await mkdir(dirname(file), { recursive: true });
  // Only for whoever asked: a list has children in it.
  await writeFile(file, new Uint8Array(await answer.arrayBuffer()), { mode: 0o600 });
  return file;
}

if (import.meta.main) {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      options: {
        api: { ...text, default: 'http://127.0.0.1:3000' },
        day: text,
        over: text,
        list: text,
        out: text,
      },
    });
    const token = process.env.FRONT_DOOR_TOKEN;
    if (!token) throw new Error('FRONT_DOOR_TOKEN is empty.');
    console.log(`Kept: ${await fetchFigures(values, token)}`);
  } catch (trouble) {
    console.error(trouble instanceof Error ? trouble.message : trouble);
    console.error(USAGE);
    process.exitCode = 1;
  }
}
