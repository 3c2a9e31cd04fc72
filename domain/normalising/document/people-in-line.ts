/** Reads several people out of one line under a label of the family: "Siblings: Leo Brand 04/05/2017, Max Brand (5)", "Household: Mum - Kelly Brand; Step-dad - Pete Stone". All of the line, or nothing of it. */
import { kinshipOf } from '../../labels/relationships.ts';
import { namedByRole } from '../../labels/role-labels.ts';
import { type SectionKind, sectionKind } from '../../labels/sections.ts';
import type { PersonSlot } from '../../labels/slots.ts';
import type { Listed, Said, Slots } from '../said.ts';

const LISTED: Readonly<Partial<Record<SectionKind, Listed>>> = {
  household: 'household',
  mother: 'mother',
  father: 'father',
  parents: 'parent',
  siblings: 'sibling',
  significant: 'significant',
};

const LONGEST = 300;
const MOST = 12;
/** Where one ends and the next begins: not inside brackets, and before a capital letter. */
const NEXT =
  /\s*[;\n]\s*|\s*,\s*(?![^()]*\))(?:and\s+)?(?=\p{Lu}|(?:mum|dad|step|brother|sister|nan|gran)\b)|\s+(?:and|&|\+)\s+(?=\p{Lu})/iu;
const DAY = /(?:^|[\s,:–-])(?:d\.?o\.?b\.?:?\s*|born\s+|b\.\s*)?(\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/i;
const AGE = /(?:^|[\s,:–-])(?:aged?\s*)?(\d{1,2}(?: ?(?:yrs?|years?|months?|mths?|weeks?|wks?)(?: old)?)?)$/i;
const LEADS = /^([\p{L}][\p{L} '’/-]{1,30}?)\s*(?:[-–—:=]\s*)(?=\p{Lu})/u;

type Told = Partial<Record<'fullName' | 'relationship' | 'birth' | 'age', string>>;

const isKin = (words: string): boolean => kinshipOf(words).role !== undefined && words.split(/\s+/).length <= 4;

/** What stands in brackets or at the end beside a name; undefined when it is something else. */
function besideName(words: string): Told | undefined {
  const day = DAY.exec(words)?.[1];
  if (day !== undefined) return { birth: day };
  const age = AGE.exec(words)?.[1];
  if (age !== undefined) return { age };
  if (/^(?:(?:y|yr|year) ?\d{1,2}|reception|nursery)$/i.test(words)) return { age: words };
  return isKin(words) ? { relationship: words } : undefined;
}

/** One person; undefined when any word of the piece is not understood. */
function personIn(piece: string): Told | undefined {
  let rest = piece.trim();
  let told: Told = {};
  const lead = LEADS.exec(rest);
  if (lead?.[1] !== undefined && isKin(lead[1])) {
    told = { relationship: lead[1].trim() };
    rest = rest.slice(lead[0].length);
  }
  const bracket = /\s*\(([^()]{1,40})\)$/.exec(rest);
  if (bracket?.[1] !== undefined) {
    const said = bracket[1].split(/\s*,\s*/).map(besideName);
    if (said.some((one) => one === undefined)) return undefined;
    told = Object.assign(told, ...said);
    rest = rest.slice(0, bracket.index);
  }
  const end = DAY.exec(rest) ?? AGE.exec(rest);
  if (end !== null) {
    told = { ...told, ...besideName(end[0].trim()) };
    rest = rest.slice(0, end.index);
  }
  const name = rest.replace(/[\s,:–-]+$/, '');
  if (namedByRole('child', name) === undefined) return undefined;
  const known = told.relationship !== undefined || told.birth !== undefined || told.age !== undefined;
  return known || name.includes(' ') ? { ...told, fullName: name } : undefined;
}

/** Who they are and how the form lists them; undefined where the label is none of the family's, or a word is left over. */
export function peopleInLine(said: Said): { listed: Listed; people: Slots<PersonSlot>[] } | undefined {
  const { mother, father } = kinshipOf(said.label);
  const listed = LISTED[sectionKind(said.label)] ?? (mother ? 'mother' : father ? 'father' : undefined);
  if (listed === undefined || said.options !== undefined || said.text.length > LONGEST) return undefined;
  const told = said.text.trim().split(NEXT).map(personIn);
  const whole = told.filter((one) => one !== undefined);
  if (whole.length !== told.length || told.length > MOST) return undefined;
  return {
    listed,
    people: whole.map((one) => {
      const slots: Slots<PersonSlot> = new Map();
      for (const slot of ['fullName', 'relationship', 'birth', 'age'] as const) {
        const text = one[slot];
        if (text !== undefined) slots.set(slot, [{ ...said, text, doubts: [...said.doubts, 'people-in-one-line'] }]);
      }
      return slots;
    }),
  };
}
