/** Starts a stack in a process of its own, to be questioned, stopped, or killed with everything it started. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { StackSettings } from '../offer.ts';
import { type Addresses, type Asking, addresses, answered, settingsText } from './questions.ts';

export type StackProcess = Addresses & {
  readonly pid: number;
  /** Asks the stack; the answer as JSON would carry it. Trouble over there is thrown here. */
  readonly ask: (what: Asking, ...given: string[]) => Promise<unknown>;
  /** Ids of the host and of everything it has started. */
  readonly pids: () => number[];
  /** SIGKILL to the host and to all it started, in that order and at once; returns when the last one is gone. */
  readonly kill: () => Promise<void>;
  /** SIGKILL to the host alone; returns when it is gone. Its keeper must end the rest. */
  readonly killHost: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function startStackProcess(settings: Omit<StackSettings, 'onTrouble'>): Promise<StackProcess> {
  const host = spawn(
    process.execPath,
    [fileURLToPath(new URL('./hosted.ts', import.meta.url)), settingsText(settings)],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  const { pid } = host;
  if (pid === undefined) throw new Error('The stack could not be started.');
  const complaints: string[] = [];
  host.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString('utf8')));

  const waiting = new Map<number, (answer: { value?: unknown; trouble?: string | undefined }) => void>();
  const ready = new Promise<unknown>((resolve, reject) => {
    waiting.set(0, ({ value }) => resolve(value));
    host.once('exit', () => reject(new Error(`The stack ended before it was ready: ${complaints.join('')}`)));
  });
  host.on('message', (message) => {
    const answer = answered.parse(message);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  host.once('exit', () => {
    for (const settle of waiting.values()) settle({ trouble: 'The stack ended before it answered.' });
  });
  const found = addresses.parse(await ready);

  let asked = 0;
  const ask = (what: Asking, ...given: string[]) =>
    new Promise<unknown>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, ({ value, trouble }) =>
        trouble === undefined ? resolve(value) : reject(new Error(trouble)),
      );
      host.send({ id: asked, ask: what, given });
    });
  const gone = async (pids: readonly number[]) => {
    await ended(host);
    while (pids.some(isAlive)) await pause(5);
  };

  return {
    ...found,
    pid,
    ask,
    pids: () => [pid, ...descendants(pid)],
    kill: async () => {
      const pids = [pid, ...descendants(pid)];
      for (const each of pids) if (isAlive(each)) process.kill(each, 'SIGKILL');
      await gone(pids);
    },
    killHost: async () => {
      host.kill('SIGKILL');
      await ended(host);
    },
    stop: async () => {
      const pids = [pid, ...descendants(pid)];
      host.kill('SIGTERM');
      await gone(pids);
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Whether a process still runs (one that ended and was not yet collected does not). */
export function isAlive(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && readFileSync(file, 'utf8').split(') ').at(-1)?.startsWith('Z') === false;
}

/** All processes below `pid`, as Linux lists them; elsewhere none, and the keeper alone must do. */
export function descendants(pid: number): number[] {
  if (!existsSync('/proc')) return [];
  const parents = readdirSync('/proc').flatMap((name) => {
    const file = `/proc/${name}/stat`;
    if (!/^\d+$/.test(name) || !existsSync(file)) return [];
    const parent = Number(readStat(file).split(') ').at(-1)?.split(' ')[1]);
    return [[Number(name), parent] as const];
  });
  const below = (of: number): number[] =>
    parents.filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

/** A process may end between being listed and being read. */
function readStat(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return '';
    throw error;
  }
}
