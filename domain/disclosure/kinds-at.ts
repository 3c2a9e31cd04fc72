/** Every value of a referral with the kind it is of: undefined where nobody has said of which, and then it is shown to nobody. */
import type { DatumKind } from '../../schemas/disclosure.ts';
import type { Person } from '../../schemas/person.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { KindTree } from './kind-tree.ts';
import { KINDS, kindOf } from './kinds.ts';

export type Step = string | number;
type Value = string | number | boolean | null | undefined;

/** `part`: where the part begins that is all of this kind. `person`: whose it is, where it is a person's. */
export type KindAt = {
  at: readonly Step[];
  part: readonly Step[];
  kind: DatumKind | undefined;
  value: Value;
  person: Person | undefined;
};

function isPlain(value: unknown): value is Value {
  return typeof value !== 'object' || value === null;
}

/** In the order of the record, plain values only. */
export function kindsOf(referral: Referral): KindAt[] {
  const below = (
    value: unknown,
    tree: KindTree | undefined,
    at: readonly Step[],
    person: Person | undefined,
    whole?: readonly Step[],
  ): KindAt[] => {
    const leaf = typeof tree === 'string' ? tree : undefined;
    const part = whole ?? (leaf === undefined ? undefined : at);
    if (isPlain(value)) {
      const kind = leaf === undefined ? undefined : kindOf(leaf, person, referral.draft);
      return value === undefined ? [] : [{ at, part: part ?? at, kind, value, person }];
    }
    const list = Array.isArray(value);
    const member = (name: string) =>
      list || typeof tree !== 'object' ? tree : Object.hasOwn(tree, name) ? tree[name] : undefined;
    const ofPeople = at.length === 2 && at[0] === 'draft' && at[1] === 'people';
    return Object.entries(value ?? {}).flatMap(([name, inner]) =>
      below(
        inner,
        member(name),
        [...at, list ? Number(name) : name],
        ofPeople ? referral.draft.people[Number(name)] : person,
        part,
      ),
    );
  };
  return below(referral, KINDS, [], undefined);
}
