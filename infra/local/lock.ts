/** Keeps two stacks from sharing one state folder; a stack that was killed leaves nothing that stops the next. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Holder = z.object({ pid: z.number(), started: z.string() });
const held = new Set<string>();

/** Takes the folder for this process, or throws saying who has it. Returns how to give it back. */
export function takeFolder(stateDir: string): () => void {
  const file = join(stateDir, 'running.json');
  if (held.has(file)) throw new Error(`A stack of this process already runs on ${stateDir}.`);
  if (existsSync(file)) {
    const holder = Holder.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (holder.success && holder.data.pid !== process.pid && startOf(holder.data.pid) === holder.data.started) {
      throw new Error(
        `Another stack (process ${holder.data.pid}) runs on ${stateDir}. Stop it first, or choose another folder.`,
      );
    }
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

/** When the process started, as the kernel counts; a number alone may have been given to another process since. Empty: not running, or not Linux. */
function startOf(pid: number): string {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
}
