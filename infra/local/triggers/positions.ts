/** Remembers on disk how far each stream mapping has got, so that a restart neither skips nor repeats more than one batch. */
import type { State } from '../state.ts';

export type Positions = {
  readonly read: (mapping: string) => string | undefined;
  readonly write: (mapping: string, sequence: string) => void;
};

export function openPositions({ database }: State): Positions {
  database.exec('CREATE TABLE IF NOT EXISTS stream_position (mapping TEXT PRIMARY KEY, sequence TEXT NOT NULL);');
  const select = database.prepare('SELECT sequence FROM stream_position WHERE mapping = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO stream_position VALUES (?, ?)');
  return {
    read: (mapping) => {
      const sequence = select.get(mapping)?.sequence;
      return typeof sequence === 'string' ? sequence : undefined;
    },
    write: (mapping, sequence) => void upsert.run(mapping, sequence),
  };
}
