/** What one audience may see of a referral for one purpose: everything else is left out, with the reason, and never its words (seeds 001 s5, 002 s5, 004 s6; P12, P34). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import {
  type DatumKind,
  type DisclosedView,
  type DisclosureAudience,
  type DisclosurePurpose,
  isShownReferral,
  type Withheld,
  type WithheldCode,
} from '../../schemas/disclosure.ts';
import type { Person } from '../../schemas/person.ts';
import { type Pointer, pointer } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { type Needles, referrerNeedles, standsIn, undisclosedNeedles } from './identifying.ts';
import type { KindTree, Leaf, PersonField } from './kind-tree.ts';
import { classOf, KIND_OF_PERSON, KINDS } from './kinds.ts';
import { READERS, type Reader, RULES } from './rules.ts';

/** Whether the referrer may be named to them: a professional who asked for nothing else. */
function mayBeNamed({ draft: { referrer } }: Referral, kind: DatumKind): boolean {
  return kind !== 'told-by' && referrer.kind === 'practitioner' && referrer.disclosure === 'professional';
}

const step = (name: string | number): string => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Fields of a person that lead to where they live. */
const LEADS_THERE: readonly PersonField[] = ['of-person:address', 'of-person:contact', 'of-person:places'];

class View {
  readonly reader: Reader;
  readonly referral: Referral;
  readonly withheld = new Map<string, { kind: DatumKind; because: WithheldCode; at: Pointer[] }>();
  readonly nets: readonly (readonly [Needles, WithheldCode])[];

  constructor(reader: Reader, referral: Referral) {
    this.reader = reader;
    this.referral = referral;
    this.nets = [
      ...(this.verdict('referrer-identity') === 'shown'
        ? []
        : [[referrerNeedles(referral), 'names-the-referrer'] as const]),
      ...(this.verdict('undisclosed-address') === 'shown'
        ? []
        : [[undisclosedNeedles(referral.draft), 'gives-the-address-away'] as const]),
    ];
  }

  verdict(kind: DatumKind): 'shown' | 'released' | WithheldCode {
    const rule = RULES[kind];
    if (rule.shown.includes(this.reader)) return 'shown';
    if (rule.unlessProtected?.includes(this.reader) && mayBeNamed(this.referral, kind)) return 'shown';
    if (rule.released?.includes(this.reader)) return 'released';
    const { disclosure } = this.referral.draft.referrer;
    return rule.else === 'referrer-withheld' && disclosure === 'anonymous' ? 'referrer-anonymous' : rule.else;
  }

  keepBack(kind: DatumKind, because: WithheldCode, at: string): undefined {
    const key = `${kind} ${because}`;
    const one = this.withheld.get(key) ?? { kind, because, at: [] };
    one.at.push(pointer.parse(at));
    this.withheld.set(key, one);
    return undefined;
  }

  /** The kind of a field: of a person it depends on who they are, and on whether where they live must not be known. */
  kindOf(leaf: Leaf, person: Person | undefined): DatumKind | undefined {
    const home = this.referral.draft.familyAddress;
    if (!isOfPerson(leaf)) return leaf === 'subject-address' && home?.undisclosed ? 'undisclosed-address' : leaf;
    if (!person) return undefined;
    const hidden = person.address?.undisclosed === true || (!person.address && home?.undisclosed === true);
    if (hidden && LEADS_THERE.includes(leaf)) return 'undisclosed-address';
    return KIND_OF_PERSON[classOf(person)][leaf];
  }

  /** Whoever may not know who somebody is does not learn that there is such a person either. */
  mayKnowOf(person: Person): boolean {
    return this.verdict(KIND_OF_PERSON[classOf(person)]['of-person:identity']) === 'shown';
  }

  /** Everything below a field of one kind, its words each held against the nets. */
  leaf(value: unknown, kind: DatumKind, at: string): unknown {
    if (typeof value === 'object' && value !== null && this.nets.length > 0) {
      return this.members(value, at, (inner, where) => this.leaf(inner, kind, where));
    }
    if (typeof value !== 'string') return value;
    const caught = this.nets.find(([needles]) => standsIn(value, needles));
    return caught ? this.keepBack(kind, caught[1], at) : value;
  }

  members(value: object, at: string, each: (inner: unknown, at: string, name: string) => unknown): unknown {
    if (Array.isArray(value)) {
      const kept = value.map((inner, index) => each(inner, `${at}${step(index)}`, String(index)));
      const there = kept.filter((inner) => inner !== undefined);
      return there.length > 0 || this.keepsEmpty(value) ? there : undefined;
    }
    const kept = Object.entries(value).flatMap(([name, inner]) => {
      const shown = inner === undefined ? undefined : each(inner, `${at}${step(name)}`, name);
      return shown === undefined ? [] : [[name, shown] as const];
    });
    return kept.length > 0 || this.keepsEmpty(value) ? Object.fromEntries(kept) : undefined;
  }

  /** A list with nothing in it says so only to whoever sees the record whole. */
  keepsEmpty(value: object): boolean {
    return this.nets.length === 0 && Object.keys(value).length === 0;
  }

  walk(value: unknown, tree: KindTree | undefined, at: string, person?: Person): unknown {
    if (typeof tree === 'string') {
      const kind = this.kindOf(tree, person);
      if (kind === undefined) return this.keepBack('story', 'no-kind', at);
      const verdict = this.verdict(kind);
      if (verdict === 'shown') return this.leaf(value, kind, at);
      return this.keepBack(kind, verdict === 'released' ? RULES[kind].else : verdict, at);
    }
    if (typeof value !== 'object' || value === null || tree === undefined)
      return this.keepBack('story', 'no-kind', at);
    const list = Array.isArray(value);
    return this.members(value, at, (inner, where, name) => {
      const whose = at === '/draft/people' ? this.referral.draft.people[Number(name)] : person;
      const one = this.walk(inner, list ? tree : Object.hasOwn(tree, name) ? tree[name] : undefined, where, whose);
      return whose && !person && !this.mayKnowOf(whose) ? undefined : one;
    });
  }
}

function isOfPerson(leaf: Leaf): leaf is PersonField {
  return leaf.startsWith('of-person:');
}

/** Pure and total. A purpose that does not fit the audience shows nothing. `profile`: the council whose words name what is shown. */
export function disclose(
  referral: Referral,
  audience: DisclosureAudience,
  purpose: DisclosurePurpose,
  _profile: AuthorityProfile,
): DisclosedView {
  const { reference, version, receivedAt } = referral;
  const head = { reference, version, receivedAt, audience, purpose };
  const reader = READERS[audience][purpose];
  if (!reader) return { ...head, shown: {}, released: [], withheld: [], codes: ['purpose-does-not-fit'] };
  const view = new View(reader, referral);
  const shown = view.walk(referral, KINDS, '') ?? {};
  if (!isShownReferral(shown)) throw new Error('a view that is no part of a referral');
  const withheld: Withheld[] = [...view.withheld.values()];
  const codes = [...new Set(withheld.map(({ because }) => because))];
  return { ...head, shown, released: [], withheld, codes };
}
