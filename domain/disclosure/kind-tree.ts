/** How each field of a record is given its kind: a tree of the record's own shape, which does not compile while a field has none. */
import type { DatumKind } from '../../schemas/disclosure.ts';

/** Fields of a person: which kind it is depends on who that person is in this case. */
export type PersonField =
  | 'of-person:identity'
  | 'of-person:birth'
  | 'of-person:contact'
  | 'of-person:address'
  | 'of-person:numbers'
  | 'of-person:health'
  | 'of-person:origin'
  | 'of-person:places'
  | 'of-person:voice';

/** Never shown outside the council, so a whole part may be of this kind: whatever is added to it later is closed from its first day. */
export type ClosedKind = Extract<DatumKind, 'colleague-notes' | 'machine' | 'evidence' | 'findings' | 'story'>;

export type Leaf = DatumKind | PersonField;
type Plain = string | number | boolean;
type KeysOf<Value> = Value extends unknown ? keyof Value : never;
type At<Value, Key> = Value extends unknown ? (Key extends keyof Value ? Value[Key] : never) : never;

/** A kind for each field at each depth. A record keyed by data (a map) has one closed kind for all of it. */
export type KindsOf<Value> =
  NonNullable<Value> extends infer Given
    ? [Given] extends [Plain]
      ? Leaf
      : [Given] extends [readonly (infer Each)[]]
        ? ClosedKind | ([NonNullable<Each>] extends [Plain] ? Leaf : KindsOf<Each>)
        : string extends KeysOf<Given>
          ? ClosedKind
          : ClosedKind | { readonly [Key in KeysOf<Given>]-?: KindsOf<At<Given, Key>> }
    : never;

/** What a walk sees of a tree. */
export type KindTree = Leaf | { readonly [name: string]: KindTree };
