/** Listens on this machine only: on the port people know, or on the next free one. */
import type { Server } from 'node:net';
import { createServer } from 'node:net';

export const HOST = '127.0.0.1';

/** Makes `server` listen on `preferred` (0: any) or, when that is taken, on one of the twenty after it. Returns the port. */
export async function listen(
  server: Pick<Server, 'listen' | 'once' | 'off' | 'address'>,
  preferred = 0,
): Promise<number> {
  for (let port = preferred; port <= preferred + 20; port += 1) {
    if (await tryListen(server, port)) {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('A server came up without a port.');
      return address.port;
    }
  }
  throw new Error(`No free port from ${preferred} to ${preferred + 20}.`);
}

/** A port that was free a moment ago, for a child process that must be told its port. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function tryListen(server: Pick<Server, 'listen' | 'once' | 'off'>, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
