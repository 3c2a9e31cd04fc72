/** What our letters say, by whom they are written for. A council that wants other words gets another table, not another program. */
import { FOR_AN_AGENCY } from './agency.ts';
import { FOR_A_CHILD } from './child.ts';
import { FOR_PARENTS } from './family.ts';
import type { WordingTable } from './paragraphs.ts';
import { FOR_PRACTITIONERS } from './practitioner.ts';
import { FOR_THE_PUBLIC } from './public.ts';

const TABLES: Readonly<Record<string, WordingTable>> = {
  'plain-english': {
    practitioner: FOR_PRACTITIONERS,
    public: FOR_THE_PUBLIC,
    child: FOR_A_CHILD,
    parents: FOR_PARENTS,
    agency: FOR_AN_AGENCY,
  },
};

export function hasWording(id: string): boolean {
  return id in TABLES;
}

/** The table a profile names. Throws for any other: a wrong name must stop a deployment's tests, not a letter. */
export function wordingNamed(id: string): WordingTable {
  const table = TABLES[id];
  if (!table) throw new Error(`no wording table ${id}`);
  return table;
}
