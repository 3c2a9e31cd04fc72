/** The case system's list of known children by the same keys, so that a long list is compared only where something is shared (P26). */
import type { KnownChild, KnownList } from '../../schemas/screening-sheet.ts';
import { identityOfKnown } from './identity.ts';
import { keysOf } from './keys.ts';

/** Whoever shares one key with more than this is not told apart by it. */
const MOST = 25;

/** Asked with a person's keys: the rows that share one of them. */
export type KnownIndex = (keys: readonly string[]) => KnownChild[];

export function knownIndex(list: KnownList | undefined): KnownIndex {
  const byKey = new Map<string, KnownChild[]>();
  for (const row of list?.children ?? []) {
    for (const key of keysOf(identityOfKnown(row), Number(list?.takenAt.slice(0, 4)))) {
      const rows = byKey.get(key) ?? [];
      if (rows.length < MOST) rows.push(row);
      byKey.set(key, rows);
    }
  }
  return (keys) => [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
}
