/** The README's tour, run as it is printed: a contact walked from the worklist to its disposal. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStand, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ start: '2026-11-19T10:00:00Z' });
});
afterAll(() => stand.close());

async function printed(): Promise<string> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, block] = /## Walk a contact[\s\S]*?```bash\n([\s\S]*?)```/.exec(readme) ?? [];
  if (block === undefined) throw new Error('the README has no tour');
  return block;
}

it('ends with a disposal, each step in the history, the refused one too', async () => {
  const { apiUrl, signInUrl } = stand.stack;
  const script = (await printed())
    .replace('API=http://127.0.0.1:3000', `API=${apiUrl}`)
    .replace('SIGN_IN=http://127.0.0.1:3002', `SIGN_IN=${signInUrl}`);
  const { stdout } = await promisify(execFile)('bash', ['-c', script]);
  const [reference = ''] = /FD-[0-9A-Z-]{11}/.exec(stdout) ?? [];
  await stand.settle();
  expect([stdout, (await stand.show(reference)).referral.standing]).toEqual([expect.anything(), 'closed']);
  for (const what of ['category-confirmed', 'acknowledged', 'determined', 'act-refused', 'decided']) {
    expect(stdout).toContain(`"what":"${what}"`);
  }
  const { clocks, referral } = await stand.show(reference);
  expect(referral.disposal).toMatchObject({ outcome: 'disposal-3-high-need' });
  expect(clocks.find(({ kind }) => kind === 'owed')).toBeDefined();
});
