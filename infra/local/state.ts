/** The state folder's own database: queues, what each mapping has consumed, what was paged; written through, so that a kill loses nothing. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type State = { readonly dir: string; readonly database: DatabaseSync; readonly close: () => void };

/**
 * Opens (or makes) the state folder. Commits survive the death of every process at any moment; `synchronous=NORMAL` leaves
 * only a power cut uncovered, which is right for a laptop and five times faster than waiting for the disk.
 */
export function openState(stateDir: string): State {
  mkdirSync(stateDir, { recursive: true });
  const database = new DatabaseSync(join(stateDir, 'stack.sqlite'));
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000;');
  return { dir: stateDir, database, close: () => database.close() };
}

/** Runs `work` as one transaction: all of it or none. */
export function atomically<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
