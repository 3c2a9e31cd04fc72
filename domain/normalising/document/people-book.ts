/** Keeps the people of a form apart while it is read: numbered blocks, repeated blocks without a number, and details that say "the child's" from elsewhere. */

import { squeeze, statedIn } from '../../labels/blanks.ts';
import type { PersonSlot } from '../../labels/slots.ts';
import type { Listed, PersonSheet, Said } from '../said.ts';
import { say } from '../said.ts';

const IDENTITY: readonly PersonSlot[] = ['fullName', 'given', 'family', 'familyFirstName'];
const TELLING: readonly PersonSlot[] = [...IDENTITY, 'birth', 'birthOrExpected', 'expected'];

type Block = { key: string; person: PersonSheet; part: string; row: boolean };

export type PeopleBook = {
  /** A detail in somebody's own section. `group` is the form's number of the block, if it has one. */
  note(listed: Listed, slot: PersonSlot, said: Said, group: number | undefined): void;
  /** A detail of "the child" said outside a child's section. */
  noteLoose(slot: PersonSlot, said: Said): void;
  row(listed: Listed, slots: PersonSheet['slots'], part: string): void;
  blocks: Block[];
  loose: { slot: PersonSlot; said: Said }[];
};

export const hasValue = (said: Said): boolean =>
  statedIn(said.text).is !== 'gap' || (said.options ?? []).some((one) => one.marked !== false);

/** Whether anything in these slots was answered. */
export const isFilled = (slots: PersonSheet['slots']): boolean => [...slots.values()].flat().some(hasValue);

export const isNamed = (person: PersonSheet): boolean =>
  TELLING.some((slot) => person.slots.get(slot)?.some(hasValue));

export function peopleBook(): PeopleBook {
  const blocks: Block[] = [];
  const loose: PeopleBook['loose'] = [];
  const runs = new Map<string, number>();

  function blockOf(listed: Listed, slot: PersonSlot, said: Said, group: number | undefined): PersonSheet {
    const { part } = said.place;
    const stem = `${part} ${listed}`;
    let run = group === undefined ? `run ${runs.get(stem) ?? 1}` : `group ${group}`;
    const there = blocks.find((block) => block.key === `${stem} ${run}`)?.person;
    const repeats = there?.slots.get(slot)?.some((one) => squeeze(one.label) === squeeze(said.label));
    if (group === undefined && repeats && IDENTITY.includes(slot)) {
      runs.set(stem, (runs.get(stem) ?? 1) + 1);
      run = `run ${runs.get(stem)}`;
    }
    const key = `${stem} ${run}`;
    const found = blocks.find((block) => block.key === key);
    if (found) return found.person;
    const person: PersonSheet = { listed, slots: new Map() };
    blocks.push({ key, person, part, row: false });
    return person;
  }

  return {
    note(listed, slot, said, group) {
      say(blockOf(listed, slot, said, group).slots, slot, said);
    },
    noteLoose(slot, said) {
      loose.push({ slot, said });
    },
    row(listed, slots, part) {
      blocks.push({ key: `${part} row ${blocks.length}`, person: { listed, slots }, part, row: true });
    },
    blocks,
    loose,
  };
}
