/** What was written into one form, noted down as it was written: that is its truth. */
import type { Expectation, Expectations, PersonTruth } from '../../../tools/accuracy/truth.ts';
import type { Member } from './family-case.ts';

export type Book = {
  /** Something about the case or the referrer. */
  note(at: string, what: Expectation): void;
  /** Something about one person. */
  of(member: Member, at: string, what: Expectation): void;
  /** The name by which this person stands in the form. */
  called(member: Member, name: string, more?: Pick<PersonTruth, 'severalNames' | 'optional'>): void;
  involved(what: Expectations): void;
  close(): { values: Expectations; people: PersonTruth[]; involvements: Expectations[] };
};

export function book(): Book {
  const values: Expectations = {};
  const people = new Map<Member, PersonTruth>();
  const involvements: Expectations[] = [];
  const entry = (member: Member): PersonTruth => {
    const there = people.get(member);
    if (there !== undefined) return there;
    const fresh: PersonTruth = { called: '', subject: member.referred, values: {} };
    if (member.unborn) fresh.unborn = true;
    people.set(member, fresh);
    return fresh;
  };
  return {
    note(at, what) {
      values[at] = what;
    },
    of(member, at, what) {
      entry(member).values[at] = what;
    },
    called(member, name, more = {}) {
      Object.assign(entry(member), { called: name, ...more });
    },
    involved: (what) => void involvements.push(what),
    close: () => ({ values, people: [...people.values()].filter(({ called }) => called !== ''), involvements }),
  };
}
