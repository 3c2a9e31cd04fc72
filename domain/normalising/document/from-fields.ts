/** Gathers the labelled answers of a form: each goes where its label and section say, or stays as it is (domain reference 9.5). */
import type { Field, Reading } from '../../../schemas/reading.ts';
import { statedIn } from '../../labels/blanks.ts';
import { isEthnicGroup } from '../../labels/ethnic-groups.ts';
import { type Meaning, meaningOf } from '../../labels/find-label.ts';
import { namedByRole } from '../../labels/role-labels.ts';
import { type SectionKind, sectionKind } from '../../labels/sections.ts';
import { type InvolvementSlot, MATTERS, type PersonSlot } from '../../labels/slots.ts';
import { statedMatter } from '../../labels/statements.ts';
import { spoken } from '../composing/settle.ts';
import { type Listed, type Said, type Sheet, type Slots, say, trustOf } from '../said.ts';
import { withFollowUps } from './follow-ups.ts';
import { inRuns } from './in-runs.ts';
import { withLetteredParts } from './lettered-parts.ts';
import { hasValue, type PeopleBook } from './people-book.ts';
import { peopleInLine } from './people-in-line.ts';
import { doubted, type Spot } from './spots.ts';
import { referrerByValue } from './told-by-value.ts';

export function saidOfField(reading: Reading, field: Field, guessed = false): Said {
  return {
    text: field.value,
    ...(field.options ? { options: field.options } : {}),
    section: field.section,
    label: field.label,
    place: field.place,
    confidence: field.confidence,
    reader: reading.reader,
    trust: trustOf(reading, field.place.part, field.tag !== undefined),
    doubts: [...(field.doubts ?? []), ...(guessed ? ['label-guessed'] : [])],
  };
}

const LISTED: Readonly<Partial<Record<SectionKind, Listed>>> = {
  child: 'subject',
  household: 'household',
  mother: 'mother',
  father: 'father',
  parents: 'parent',
  siblings: 'sibling',
  significant: 'significant',
};

/** A name begins the next block of lines: what stands before it does not belong to it. */
const begins = (meaning: Meaning | undefined): boolean =>
  (meaning?.of === 'person' && ['fullName', 'given', 'familyFirstName'].includes(meaning.slot)) ||
  (meaning?.of === 'referrer' && ['name', 'nameAndRole', 'given'].includes(meaning.slot));

/** Whose an ambiguous label is, by the nearest lines round it that say so; undefined when they disagree. */
function neighbour(spots: readonly Spot[], index: number): 'child' | 'referrer' | undefined {
  const side = (step: number): 'child' | 'referrer' | undefined => {
    for (let at = index + step; at >= 0 && at < spots.length; at += step) {
      const spot = spots[at];
      if (
        !spot ||
        spot.field.place.part !== spots[index]?.field.place.part ||
        spot.field.section !== spots[index]?.field.section
      )
        return undefined;
      if (step > 0 && begins(spot.meaning)) return undefined;
      if (spot.meaning?.of === 'referrer') return 'referrer';
      if (spot.meaning?.of === 'person') return 'child';
      if (spot.meaning?.of !== 'nobody') return undefined;
    }
    return undefined;
  };
  const [before, after] = [side(-1), side(1)];
  if (before && after && before !== after) return undefined;
  return before ?? after;
}

/** "Childs language", "Is an interpreter required", "Childs religion" under a household's heading: the lines on both sides name the child. */
function betweenChilds(spots: readonly Spot[], index: number): boolean {
  const spot = spots[index];
  if (spot?.meaning?.of !== 'person' || spot.meaning.owner !== 'section' || spot.kind === 'child') return false;
  return [spots[index - 1], spots[index + 1]].every(
    (one) =>
      one?.meaning?.of === 'person' &&
      one.meaning.owner === 'child' &&
      one.field.section === spot.field.section &&
      one.field.place.part === spot.field.place.part &&
      one.field.group === undefined &&
      spot.field.group === undefined,
  );
}

/** "Date" at the head or the foot of a form that asks for no other: the day on which it was filled in. */
function isFormsDate(spots: readonly Spot[], spot: Spot): boolean {
  const dates = (one: Spot): boolean =>
    (one.meaning?.of === 'referrer' && one.meaning.slot === 'date') ||
    (one.meaning?.of === 'nobody' && one.meaning.referrer === 'date');
  return spot.kind === 'unknown' && dates(spot) && !spots.some((one) => one !== spot && dates(one));
}

function resolve(spots: readonly Spot[]): Spot[] {
  return inRuns(withFollowUps(spots)).map((spot, index) => {
    const { meaning } = spot;
    if (meaning?.of === 'person' && betweenChilds(spots, index))
      return doubted(spot, 'owner-by-lines', { ...meaning, owner: 'child' });
    if (meaning?.of !== 'nobody') return spot;
    if (isFormsDate(spots, spot)) return doubted(spot, 'only-date', { of: 'referrer', slot: 'date' });
    const whose = neighbour(spots, index);
    if (whose === 'child' && meaning.person)
      return doubted(spot, 'owner-by-lines', { of: 'person', owner: 'child', slot: meaning.person });
    if (whose === 'referrer' && meaning.referrer)
      return doubted(spot, 'owner-by-lines', { of: 'referrer', slot: meaning.referrer });
    return spot;
  });
}

/** A question about the referrer's own name: whoever was asked it at all is protected until a person has read the answer. */
const OWN_NAME =
  /\b(shar|disclos|reveal|tell|withh|confidential|anonym)\w*\b.*\byour (own )?(name|identity|details|information)\b|\byour (own )?(name|identity|details|information)\b.*\b(shar|disclos|reveal|withh|confidential|anonym)\w*/i;

/** One agency for each run of its labels: a repeated label, another group or another section begins the next. */
function agencyKeeper(sheet: Sheet): (slot: InvolvementSlot, said: Said, group: number | undefined) => void {
  let open: { slots: Slots<InvolvementSlot>; key: string } | undefined;
  return (slot, said, group) => {
    const key = `${said.place.part} ${said.section} ${group ?? ''}`;
    if (!open || open.key !== key || open.slots.has(slot)) {
      open = { slots: new Map(), key };
      sheet.involvements.push(open.slots);
    }
    say(open.slots, slot, said);
  };
}

const OF_FAMILY: ReadonlySet<PersonSlot> = new Set<PersonSlot>([
  'birth',
  'birthOrExpected',
  'age',
  'parentalResponsibility',
]);

/** The kind of each section. A numbered block that asks how somebody is related to the child is of the household, and so is whatever asks of somebody their relationship and their birth. */
function kindsOf(fields: readonly Field[]): ReadonlyMap<string, SectionKind> {
  const kinds = new Map(fields.map(({ section }) => [section, sectionKind(section)]));
  const asked = new Map<string, Set<PersonSlot>>();
  for (const { section, group, label } of fields) {
    if (kinds.get(section) !== 'unknown') continue;
    const meaning = meaningOf(label, 'household');
    if (meaning?.of !== 'person') continue;
    const slots = asked.get(section) ?? new Set<PersonSlot>();
    asked.set(section, slots.add(meaning.slot));
    const related = slots.has('relationship') && [...slots].some((slot) => OF_FAMILY.has(slot));
    if (related || (group !== undefined && meaning.slot === 'relationship')) kinds.set(section, 'household');
  }
  return kinds;
}

/** What is answered by yes or no, and by no mark alone. */
const QUESTION = /\?\s*$|^(is|are|has|have|do|does|did|was|were|will)\b/i;
const OPTION = /^(yes|no|n\/?a|n\/?k|not known)$/i;
const MARK = /^[x✓✔√☑☒]$/iu;

/** An "x" alone answers no question: which of two words, somewhere above it or on the page before, it stands under is unsure. */
function withoutLostMarks(fields: readonly Field[]): readonly Field[] {
  const key = ({ section, place }: Field) => `${place.part} ${section}`;
  const lost = new Set(fields.filter(({ label, value }) => OPTION.test(label) && value === '').map(key));
  const unsure = (field: Field): boolean =>
    MARK.test(field.value.trim()) &&
    field.options === undefined &&
    (QUESTION.test(field.label) || lost.has(key(field)));
  return fields.map((field) =>
    unsure(field)
      ? { ...field, value: '', options: [{ text: field.value, marked: 'unclear', place: field.place }] }
      : field,
  );
}

/** A guess at a question that wants words is none where boxes were to be ticked. */
const wantsWords = (meaning: Meaning | undefined): boolean =>
  meaning?.guessed === true && meaning.of === 'matter' && MATTERS[meaning.slot].is === 'words';

/** "Voice of the child" below the last of the adults: whose voice it is, the label says itself. */
const isChildsVoice = (label: string, slot: PersonSlot, kind: SectionKind): boolean =>
  slot === 'views' && kind !== 'child' && kind !== 'siblings' && /\b(child|young person|pupil)/i.test(label);

/** Answers of the referrer's part whose labels nobody knows, by their shape: only for what no label asked. */
function gatherByValue(sheet: Sheet, unknown: readonly Said[], today: string): void {
  const asked = new Set([...sheet.referrer].filter(([, saids]) => saids.some(hasValue)).map(([slot]) => slot));
  if (asked.has('given') || asked.has('family') || asked.has('nameAndRole')) asked.add('name');
  if (asked.has('nameAndRole') || asked.has('roleAndAgency')) asked.add('role');
  if (asked.has('roleAndAgency')) asked.add('agency');
  for (const said of unknown) {
    const slot = referrerByValue(said.label, said.text, today);
    if (slot === undefined || asked.has(slot)) {
      sheet.unplaced.push(said);
      sheet.remarks.push({ code: 'unplaced-labels', detail: said.label });
    } else say(sheet.referrer, slot, { ...said, doubts: [...said.doubts, 'label-guessed'] });
  }
}

export function gatherFields(reading: Reading, sheet: Sheet, book: PeopleBook, today: string): void {
  const fields = withLetteredParts(reading.fields);
  const kinds = kindsOf(fields);
  const plain = withoutLostMarks(fields).map((field): Spot => {
    const kind = kinds.get(field.section) ?? 'unknown';
    const stated = field.options === undefined ? undefined : statedMatter(field.label);
    const told: Meaning | undefined =
      field.options !== undefined && isEthnicGroup(field.section, field.label)
        ? { of: 'person', owner: 'child', slot: 'ethnicity' }
        : meaningOf(field.label, kind);
    const asked = told && !told.guessed ? told : stated ? { of: 'matter' as const, slot: stated } : told;
    const named = asked && asked.of !== 'nobody' ? undefined : namedByRole(field.label, field.value);
    const meaning: Meaning | undefined = named ? { of: 'person', slot: 'fullName', guessed: true, ...named } : asked;
    return { field, kind, meaning: wantsWords(meaning) && (field.options ?? []).length > 0 ? undefined : meaning };
  });
  const addAgency = agencyKeeper(sheet);
  const unknown: Said[] = [];
  for (const { field, kind, meaning } of resolve(plain)) {
    const said = saidOfField(reading, field, meaning?.guessed);
    if (OWN_NAME.test(field.label) && hasValue(said)) say(sheet.referrer, 'confidentiality', said);
    if (meaning && meaning.of !== 'nobody') sheet.labels.known++;
    else sheet.labels.unknown++;
    if (!meaning || meaning.of === 'nobody') {
      const family = hasValue(said) && kind !== 'referrer' ? peopleInLine(said) : undefined;
      // Apart from the form's own lists of people: whoever stands there too is the same person.
      for (const person of family?.people ?? [])
        book.row(family?.listed ?? 'household', person, `${said.place.part} in one line`);
      if (family !== undefined) continue;
      if (hasValue(said) && kind === 'referrer' && said.options === undefined) unknown.push(said);
      else if (hasValue(said)) {
        sheet.unplaced.push(said);
        sheet.remarks.push({ code: 'unplaced-labels', detail: field.label });
      }
    } else if (meaning.of === 'person') {
      const own = LISTED[kind];
      const group = meaning.group ?? field.group;
      if (meaning.owner === 'section' && isChildsVoice(field.label, meaning.slot, kind))
        book.noteLoose(meaning.slot, said);
      else if (meaning.owner === 'section') book.note(own ?? 'subject', meaning.slot, said, group);
      else if (meaning.owner !== 'child') book.note(meaning.owner, meaning.slot, said, group);
      else if (kind === 'child' || kind === 'unknown' || group !== undefined)
        book.note('subject', meaning.slot, said, group);
      else book.noteLoose(meaning.slot, said);
    } else if (meaning.of === 'referrer') say(sheet.referrer, meaning.slot, said);
    else if (meaning.of === 'matter' && meaning.slot === 'parentsAgreedWords' && hasValue(said)) {
      say(sheet.matter, meaning.slot, { ...said, options: [], text: `${field.label} ${spoken(said)}` });
    } else if (meaning.of === 'matter') say(sheet.matter, meaning.slot, said);
    else if (meaning.of === 'agency') addAgency(meaning.slot, said, field.group);
    else if (meaning.of === 'service') {
      if (statedIn(field.value).is === 'value') {
        addAgency('service', { ...said, text: field.label.replace(/[?:\s]+$/, '') }, field.group);
        // "Social worker? Yes": there is one, and nobody says who.
        if (!/^y(es)?$/i.test(field.value.trim())) addAgency('worker', said, field.group);
      }
    } else if (meaning.of === 'assessment')
      sheet.assessments.push(
        new Map([
          [meaning.slot, [said]],
          ['details', [{ ...said, options: [], text: `${field.label} ${field.value}`.trim() }]],
        ]),
      );
    else if (hasValue(said))
      sheet.conversations.push(new Map([['words', [{ ...said, text: `${field.label} ${field.value}`.trim() }]]]));
  }
  gatherByValue(sheet, unknown, today);
}
