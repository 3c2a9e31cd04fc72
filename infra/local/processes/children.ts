/** Starts the stack's child processes and makes sure that none is left behind, even when the host itself is killed. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { plainScript } from './plain-script.ts';

export type Children = {
  /** Starts a process that ends with this host, whatever ends the host; with it everything that it started itself. */
  readonly start: (command: string, args: readonly string[], options?: SpawnOptions) => ChildProcess;
  /** Ends a child and whatever it started, at once. */
  readonly end: (child: ChildProcess) => void;
  /** Ids of all processes running now, the keeper's included. */
  readonly pids: () => number[];
  /** Ends all of them at once (SIGKILL) and waits until they are gone. */
  readonly killAll: () => Promise<void>;
};

export function openChildren(): Children {
  const running = new Set<ChildProcess>();
  const keeper = spawn(
    process.execPath,
    ['--input-type=module', '-e', plainScript(new URL('./keeper.ts', import.meta.url))],
    {
      stdio: ['pipe', 'ignore', 'inherit'],
      detached: true,
      env: {},
    },
  );
  // The keeper may already be gone when the host writes its last line to it; there is nothing left to keep then.
  keeper.stdin.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
  });
  const tell = (line: string) => {
    if (keeper.stdin.writable) keeper.stdin.write(`${line}\n`);
  };

  let closed = false;

  return {
    start: (command, args, options = {}) => {
      if (closed) throw new Error(`The stack is ending; ${command} is not started any more.`);
      // A group of its own: the keyboard's Ctrl-C goes to the host alone, and one signal ends the whole group.
      const child = spawn(command, args, { ...options, detached: true });
      if (child.pid !== undefined) {
        running.add(child);
        tell(`+${child.pid}`);
      }
      child.once('exit', () => {
        endGroup(child.pid);
        running.delete(child);
        tell(`-${child.pid}`);
      });
      return child;
    },
    end: (child) => endGroup(child.pid),
    pids: () => [...running, keeper].flatMap((child) => (child.pid === undefined || ended(child) ? [] : [child.pid])),
    killAll: async () => {
      closed = true;
      const children = [...running];
      for (const child of children) endGroup(child.pid);
      await Promise.all(children.map((child) => (ended(child) ? undefined : once(child, 'exit'))));
      keeper.stdin.end();
      if (!ended(keeper)) await once(keeper, 'exit');
    },
  };
}

function ended(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
