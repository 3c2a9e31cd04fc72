/** What a view gave and kept back, told in codes: written down with each share, by the rules and not by whoever shares (P34). */

import type { DisclosedView } from '../../schemas/disclosure.ts';
import type { Account, ShortAccount } from '../../schemas/disclosure-codes.ts';

export function accountOf({ audience, purpose, kinds, released, withheld }: DisclosedView): Account {
  return {
    audience,
    purpose,
    shown: kinds,
    released: [...new Set(released.map(({ release }) => release))],
    withheld: withheld.map(({ kind, because }) => ({ kind, because })),
  };
}

export function inShort({ withheld, ...given }: Account): ShortAccount {
  return { ...given, codes: [...new Set(withheld.map(({ because }) => because))] };
}
