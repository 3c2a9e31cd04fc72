/** What our letters say, by whom they are written for. A council that wants other words gets another table, not another program. */
import type { Audience } from '../../../schemas/authority.ts';
import { FOR_A_CHILD } from './child.ts';
import type { AudienceWording } from './paragraphs.ts';
import { FOR_PRACTITIONERS } from './practitioner.ts';
import { FOR_THE_PUBLIC } from './public.ts';

export type WordingTable = Record<Audience, AudienceWording>;

const TABLES: Readonly<Record<string, WordingTable>> = {
  'plain-english': { practitioner: FOR_PRACTITIONERS, public: FOR_THE_PUBLIC, child: FOR_A_CHILD },
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
