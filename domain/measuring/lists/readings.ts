/** Who read the lists with children in them, when, and which: a list for whoever audits (domain reference 6). */
import type { ListRead } from '../../../schemas/measures-view.ts';
import { csvOf } from '../csv.ts';

const COLUMNS = ['At', 'Name', 'Role', 'Team', 'Sign-in', 'List', 'Of the day'];

/** Oldest first; moments in UTC. */
export function readingsCsv(reads: readonly ListRead[]): string {
  const rows = reads.map(({ at, by, list, day }) => ({
    At: at,
    Name: by.name,
    Role: by.role,
    Team: by.team,
    'Sign-in': by.id,
    List: list,
    'Of the day': day,
  }));
  return csvOf(COLUMNS, rows);
}
