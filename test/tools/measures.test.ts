/** `npm run measures`: asks with a person's own token and keeps what it got; says why where it got nothing. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { problemFrom } from '../../functions/edges/problem.ts';
import { askedFor, fetchFigures } from '../../tools/measures.ts';

let server: Server;
let api: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'measures-'));
  server = createServer((request, response) => {
    const mine = request.headers.authorization === 'Bearer good';
    if (!mine) return void response.writeHead(401).end('{"message":"Unauthorized"}');
    if (request.url?.startsWith('/measures/lists'))
      return void response
        .writeHead(403, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify(problemFrom({ refused: 'not-authorised', words: 'Not yours.' })));
    response.end(`${request.headers.accept} ${request.url}`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens nowhere');
  api = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true });
});

it('keeps the page for nobody but who asked', async () => {
  const out = join(folder, 'deep', 'page.html');
  const file = await fetchFigures({ api, day: '2026-11-20', over: 'week', out }, 'good');
  expect(await readFile(file, 'utf8')).toBe('text/html /measures?day=2026-11-20&over=week');
  expect((await stat(file)).mode & 0o077).toBe(0);
});

it('says in words why there is nothing', async () => {
  await expect(fetchFigures({ api, out: join(folder, 'x') }, 'old')).rejects.toThrow('sign in again');
  await expect(fetchFigures({ api, list: 'contacts', out: join(folder, 'x') }, 'good')).rejects.toThrow('Not yours.');
});

it('names the file after what is in it', () => {
  expect(askedFor({ api, list: 'referrals', day: '2026-11-20' }).file).toMatch(
    /\.local\/figures\/referrals-2026-11-20\.csv$/,
  );
});
