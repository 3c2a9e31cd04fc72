/** The one clock that every function, stamp and schedule of the local stack reads: real time plus a distance that can be moved. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type StackClock = {
  /** Milliseconds since 1970 on the moved clock. */
  readonly now: () => number;
  /** How far the moved clock is ahead of real time, in milliseconds (negative: behind). */
  readonly offset: () => number;
  /** Real milliseconds as the moved clock would have shown them. */
  readonly shift: (realMilliseconds: number) => number;
  /** Moves the clock so that it now shows `instant`; it goes on at the pace of real time. */
  readonly moveTo: (instant: Date) => void;
  readonly advance: (milliseconds: number) => void;
  /** Calls `listener` after each move. */
  readonly onMove: (listener: () => void) => void;
};

/** The clock of the state folder: a restart goes on from where it stood. `start` counts only the first time. */
export function openClock(stateDir: string, start?: Date): StackClock {
  const file = join(stateDir, 'clock.json');
  const listeners: (() => void)[] = [];
  let offset = existsSync(file) ? Number(JSON.parse(readFileSync(file, 'utf8')).offset) : 0;
  if (!Number.isFinite(offset)) throw new Error(`${file} holds no offset; delete it to return to real time.`);

  const set = (next: number) => {
    offset = Math.round(next);
    writeFileSync(`${file}.new`, JSON.stringify({ offset }));
    renameSync(`${file}.new`, file);
    for (const listener of listeners) listener();
  };
  if (!existsSync(file)) set(start === undefined ? 0 : start.getTime() - Date.now());

  return {
    now: () => Date.now() + offset,
    offset: () => offset,
    shift: (real) => real + offset,
    moveTo: (instant) => set(instant.getTime() - Date.now()),
    advance: (milliseconds) => set(offset + milliseconds),
    onMove: (listener) => listeners.push(listener),
  };
}
