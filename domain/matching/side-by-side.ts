/** Two referrals set beside each other: every value that is not the same, each with where it stands in its own original. Nothing is put together (P31). */
import type { SideBySide } from '../../schemas/candidates-view.ts';
import type { EvidenceMap } from '../../schemas/draft.ts';
import type { PairBand } from '../../schemas/matching.ts';
import { type Pointer, pointer, pointerTo } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { compare } from './compare.ts';
import { lookedUpIn } from './found.ts';

type Plain = string | number | boolean;
export type Side = { readonly referral: Referral; readonly evidence: EvidenceMap };

/** Numbers of people and of their pairs are each form's own; the machine's codes stand beside the words that they are of. */
const OF_THE_FORM: ReadonlySet<string> = new Set([
  'id',
  'stage',
  'relationships',
  'caring',
  'unplaced',
  'valid',
  'tracing',
]);

function* leaves(
  value: unknown,
  path: readonly (string | number)[],
): Generator<[readonly (string | number)[], Plain]> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') yield [path, value];
  else if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* leaves(each, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) if (!OF_THE_FORM.has(key)) yield* leaves(each, [...path, key]);
  }
}

type Pair = { readonly here: number; readonly there: number; readonly band: PairBand };

/** Who is set beside whom: the likest first, nobody twice. */
function pairsOf(one: Referral, other: Referral): Pair[] {
  const theirs = lookedUpIn(other);
  const all = lookedUpIn(one).flatMap((mine, here) =>
    theirs.map((their, there) => ({ here, there, ...compare(mine.identity, their.identity) })),
  );
  const pairs: Pair[] = [];
  for (const { here, there, band } of all.toSorted((a, b) => b.score - a.score)) {
    const free = !pairs.some((pair) => pair.here === here || pair.there === there);
    if (free && band !== 'none') pairs.push({ here, there, band });
  }
  return pairs;
}

/** Evidence of a value, or of what it is part of. */
function evidenceAt(map: EvidenceMap, at: Pointer) {
  for (let place: string = at; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const found = map[pointer.parse(place)];
    if (found) return found;
  }
  return undefined;
}

function sided({ evidence: map }: Side, path: readonly (string | number)[], value: Plain) {
  const at = pointerTo(...path);
  const evidence = evidenceAt(map, at);
  return { at, value, ...(evidence && { evidence }) };
}

const plain = (value: Plain) =>
  typeof value === 'string' ? value.trim().replaceAll(/\s+/g, ' ').toLowerCase() : value;

const headOf = ({ referral: { reference, receivedAt, channel } }: Side) => ({ reference, receivedAt, channel });

export function sideBySideOf(here: Side, there: Side): SideBySide {
  const pairs = pairsOf(here.referral, there.referral);
  /** Where their value would stand here: beside the person that theirs is taken for, else under a number that nobody has. */
  const asHere = (path: readonly (string | number)[]) => {
    const [first, index, ...rest] = path;
    if (first !== 'people' || typeof index !== 'number') return path;
    const mine = pairs.find((pair) => pair.there === index)?.here ?? here.referral.draft.people.length + index;
    return [first, mine, ...rest];
  };
  const mine = new Map(
    [...leaves(here.referral.draft, [])].map(([path, value]) => [pointerTo(...path), sided(here, path, value)]),
  );
  const theirs = new Map(
    [...leaves(there.referral.draft, [])].map(([path, value]) => [
      pointerTo(...asHere(path)),
      sided(there, path, value),
    ]),
  );
  const all = [...new Set([...mine.keys(), ...theirs.keys()])];
  const rows = all.map((about) => ({ about, here: mine.get(about), there: theirs.get(about) }));
  const isSame = (row: (typeof rows)[number]) =>
    row.here !== undefined && row.there !== undefined && plain(row.here.value) === plain(row.there.value);
  const idOf = ({ referral }: Side, index: number) => referral.draft.people[index]?.id ?? '';
  return {
    here: headOf(here),
    there: headOf(there),
    people: pairs.map((pair) => ({ here: idOf(here, pair.here), there: idOf(there, pair.there), band: pair.band })),
    same: rows.filter(isSame).length,
    differ: rows
      .filter((row) => !isSame(row))
      .map((row) => ({
        about: row.about,
        ...(row.here && { here: row.here }),
        ...(row.there && { there: row.there }),
      })),
  };
}
