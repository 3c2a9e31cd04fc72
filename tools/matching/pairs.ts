/** The labelled pairs: who is one person and who is two, made from a seed, the same every time. Half of them the weights were tuned on, half they never saw. */

import { type Identity, identityOf } from '../../domain/matching/identity.ts';
import { chanceFrom } from './chance.ts';
import { DIFFERENT } from './different-people.ts';
import { type Half, type Made, recorded } from './families.ts';
import { type Kind, SAME } from './same-person.ts';

export type LabelledPair = {
  readonly kind: string;
  readonly same: boolean;
  readonly half: Half;
  readonly one: Identity;
  readonly other: Identity;
};

/** Of each kind, in each half. */
const EACH = 40;
const SEED = 20_261_122;

const identity = (made: Made): Identity => {
  const { person, household } = recorded(made);
  return identityOf(person, household);
};

function pairsOf(kinds: Readonly<Record<string, Kind>>, same: boolean, half: Half, seed: number): LabelledPair[] {
  return Object.entries(kinds).flatMap(([kind, make], index) => {
    const chance = chanceFrom(seed + index);
    return Array.from({ length: EACH }, (): LabelledPair => {
      const [one, other] = make(chance, half);
      return { kind, same, half, one: identity(one), other: identity(other) };
    });
  });
}

export function labelledPairs(): LabelledPair[] {
  return [
    ...pairsOf(SAME, true, 'tuned-on', SEED),
    ...pairsOf(DIFFERENT, false, 'tuned-on', SEED + 1000),
    ...pairsOf(SAME, true, 'held-out', SEED + 2000),
    ...pairsOf(DIFFERENT, false, 'held-out', SEED + 3000),
  ];
}
