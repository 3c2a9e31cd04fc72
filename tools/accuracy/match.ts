/** Finds, for each person who stands in a document, the person of the draft who is meant: by name, whatever the order of either list. */
import type { Person } from '../../schemas/person.ts';
import { alike } from './places.ts';
import type { PersonTruth } from './truth.ts';

const tokens = (name: string): Set<string> => new Set(alike('/name/words', name).split(' ').filter(Boolean));

function nameOf({ name }: Person): string {
  return name?.words ?? [name?.given, name?.family].filter(Boolean).join(' ');
}

/** A word that lost a letter at either end is still that word: "ukaszewska". */
const kin = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= 5 && (one.endsWith(other) || other.endsWith(one)));

/** 1 = the same words; 0 = none in common. */
function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((token) => [...other].some((another) => kin(token, another))).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

const sameRelation = (truth: PersonTruth, person: Person): boolean => {
  const words = truth.values['/relationshipWords'];
  return typeof words === 'string' && alike('', words) === alike('', person.relationshipWords ?? '');
};

function closeness(truth: PersonTruth, person: Person): number {
  if (truth.called === '') {
    return nameOf(person) === '' && sameRelation(truth, person) ? 1 : 0;
  }
  const byName = likeness(tokens(truth.called), tokens(nameOf(person)));
  // The same first name twice in one family: what role the person has breaks the tie.
  const byRole = person.roles.includes('subject') === truth.subject ? 0.05 : 0;
  const byStage = truth.unborn === true && person.stage === 'unborn' ? 0.5 : 0;
  return byName + byStage > 0 ? byName + byStage + byRole : 0;
}

/** The index in the draft for each person of the truth (undefined = not found), and the people of the draft that nobody is. */
export function matchPeople(
  truths: readonly PersonTruth[],
  people: readonly Person[],
): { found: (number | undefined)[]; left: number[] } {
  const pairs = truths.flatMap((truth, wanted) =>
    people.map((person, index) => ({ wanted, index, score: closeness(truth, person) })),
  );
  pairs.sort((a, b) => b.score - a.score);
  const found: (number | undefined)[] = truths.map(() => undefined);
  const taken = new Set<number>();
  for (const { wanted, index, score } of pairs) {
    if (score < 0.4 || found[wanted] !== undefined || taken.has(index)) continue;
    found[wanted] = index;
    taken.add(index);
  }
  // Whose name was read wrongly altogether: by the relationship, in the order of the document.
  for (const [wanted, truth] of truths.entries()) {
    if (found[wanted] !== undefined || truth.severalNames === true) continue;
    const index = people.findIndex((person, at) => !taken.has(at) && sameRelation(truth, person));
    if (index < 0) continue;
    found[wanted] = index;
    taken.add(index);
  }
  for (const [wanted, truth] of truths.entries()) {
    if (truth.severalNames !== true) continue;
    const named = tokens(truth.called);
    for (const [index, person] of people.entries()) {
      const own = [...tokens(nameOf(person))];
      if (own.length === 0 || !own.every((token) => named.has(token)) || taken.has(index)) continue;
      taken.add(index);
      found[wanted] ??= index;
    }
  }
  return { found, left: people.map((_, index) => index).filter((index) => !taken.has(index)) };
}
