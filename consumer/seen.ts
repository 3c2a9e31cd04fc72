/** Remembers the ids of messages already done, so that a message sent again is dropped. Losing it does no harm: commands name the version they saw. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';

export type Seen = { has(id: string): boolean; add(id: string): Promise<void> };

/** Enough for weeks of one council; the oldest go first. */
const KEPT = 20_000;

/** One id a line, appended when its work is done. A line torn by a power cut is an id that nobody has, and is read over. */
export function seenIn(file: string | undefined, kept = KEPT): Seen {
  const lines = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const ids = new Set(lines.filter((line) => line !== '').slice(-kept));
  if (file !== undefined && lines.length > 0) writeFileSync(file, [...ids].map((id) => `${id}\n`).join(''));
  return {
    has: (id) => ids.has(id),
    add: async (id) => {
      ids.add(id);
      for (const oldest of ids) {
        if (ids.size <= kept) break;
        ids.delete(oldest);
      }
      if (file !== undefined) await appendFile(file, `${id}\n`);
    },
  };
}
