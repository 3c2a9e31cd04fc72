/** Fills one box after another in a writer's own manner, and notes in the book what now stands there. */
import { desk } from './desk.ts';
import type { Hand } from './hands.ts';
import { furtherBoxes } from './pen-boxes.ts';
import { caseBoxes } from './pen-case.ts';
import { birthBox, peopleBoxes } from './pen-people.ts';
import { tickBoxes } from './pen-ticks.ts';

export type Pen = ReturnType<typeof pen>;

export function pen(style: string, hand: Hand) {
  const at = desk(style, hand);
  const { family, notes, letters, about, of } = at;
  return {
    family,
    hand,
    notes,
    letters,
    about,
    of,
    birth: birthBox(at),
    ...caseBoxes(at),
    ...peopleBoxes(at),
    ...tickBoxes(at),
    ...furtherBoxes(at),
  };
}
