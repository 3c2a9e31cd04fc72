/** Follows the lines below a parent's name that no heading parts from the child's: "Mother's name", then "Date of birth", "Telephone" are the mother's. */
import type { Meaning } from '../../labels/find-label.ts';
import type { SectionKind } from '../../labels/sections.ts';
import type { PersonSlot } from '../../labels/slots.ts';
import { type Owner, owned } from '../../labels/whose.ts';
import { doubted, type Spot } from './spots.ts';

/** What forms ask of a parent in the same words as of the child. */
const ANYBODYS: ReadonlySet<PersonSlot> = new Set<PersonSlot>([
  'birth',
  'birthOrExpected',
  'age',
  'sex',
  'gender',
  'ethnicity',
  'language',
  'religion',
  'nationality',
  'nhsNumber',
  'address',
  'postcode',
  'phone',
  'phoneHome',
  'phoneMobile',
  'email',
  'relationship',
  'parentalResponsibility',
]);
const NAMES: ReadonlySet<PersonSlot> = new Set<PersonSlot>(['fullName', 'given', 'family', 'familyFirstName']);
const RELATIVES: ReadonlySet<Owner> = new Set<Owner>(['mother', 'father', 'parent', 'sibling']);
/** Where the child's own details are not asked for: what stands below a name is that person's. */
const FAMILY: ReadonlySet<SectionKind> = new Set<SectionKind>(['household', 'parents', 'siblings', 'significant']);

/** The detail that a line asks of whoever it is about; undefined where it says itself whose, or is nobody's. */
function detailOf({ meaning, field }: Spot): PersonSlot | undefined {
  if (field.group !== undefined || owned(field.label) !== undefined) return undefined;
  if (meaning?.of === 'nobody') return meaning.person;
  return meaning?.of === 'person' && (meaning.owner === 'child' || meaning.owner === 'section')
    ? meaning.slot
    : undefined;
}

function ownerOf(meaning: Meaning | undefined): Owner | undefined {
  return meaning?.of === 'person' && RELATIVES.has(meaning.owner) && NAMES.has(meaning.slot)
    ? meaning.owner
    : undefined;
}

/** The same lines: those below a relative's name given to them where the child was asked the same before, and doubted where not. */
export function inBlocks(spots: readonly Spot[]): Spot[] {
  let relative: Owner | undefined;
  let sure = false;
  let asked = new Set<PersonSlot>();
  let before: Spot | undefined;
  return spots.map((spot) => {
    const { field, meaning, kind } = spot;
    if (before?.field.section !== field.section) relative = undefined;
    if (before?.field.place.part !== field.place.part) asked = new Set();
    before = spot;
    const named = ownerOf(meaning);
    if (named !== undefined) {
      relative = named;
      sure = FAMILY.has(kind);
      return spot;
    }
    const slot = detailOf(spot);
    if (relative === undefined || slot === undefined || !ANYBODYS.has(slot)) {
      // "Mother's name", "Mother's DOB", "Does she have PR?": still of her.
      if (meaning !== undefined && !(meaning.of === 'person' && meaning.owner === relative)) relative = undefined;
      if (slot !== undefined && NAMES.has(slot)) asked = new Set();
      else if (meaning?.of === 'person') asked.add(meaning.slot);
      else if (slot !== undefined) asked.add(slot);
      return spot;
    }
    // No child has parental responsibility for itself.
    if (!sure && !asked.has(slot) && slot !== 'parentalResponsibility') return doubted(spot, 'owner-by-lines');
    sure = true;
    return doubted(spot, 'owner-by-lines', { of: 'person', owner: relative, slot });
  });
}
