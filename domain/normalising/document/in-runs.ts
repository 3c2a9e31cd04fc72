/** Follows the lines of a form that change their subject without a heading: "Agency", "Tel", "Email" in a row below the child's details are the referrer's. */
import { meaningOf } from '../../labels/find-label.ts';
import type { PersonSlot, ReferrerSlot } from '../../labels/slots.ts';
import { inBlocks } from './in-blocks.ts';
import { doubted, type Spot } from './spots.ts';

/** How somebody is reached: the same words on every form for the child and for whoever refers. */
const REACHED: ReadonlySet<string> = new Set<PersonSlot | ReferrerSlot>([
  'phone',
  'phoneMobile',
  'email',
  'address',
  'postcode',
  'addressAndPhone',
]);
/** Said of nobody but a referrer. */
const REFERRERS: ReadonlySet<ReferrerSlot> = new Set<ReferrerSlot>([
  'name',
  'nameAndRole',
  'roleAndAgency',
  'role',
  'agency',
]);
/** Said of nobody but the child, whatever the section. */
const CHILDS: ReadonlySet<PersonSlot> = new Set<PersonSlot>([
  'fullName',
  'given',
  'family',
  'birth',
  'birthOrExpected',
  'sex',
  'gender',
  'ethnicity',
  'nhsNumber',
  'upn',
  'school',
  'gp',
]);

type Subject = 'child' | 'referrer';

/** Whose details a line shows that the lines round it are. */
function subjectOf({ meaning, kind }: Spot): Subject | undefined {
  if (meaning?.of === 'referrer' && kind !== 'referrer' && REFERRERS.has(meaning.slot)) return 'referrer';
  if (meaning?.of === 'person' && meaning.owner === 'child' && kind === 'referrer' && CHILDS.has(meaning.slot))
    return 'child';
  return undefined;
}

/** The same lines, those of a run that its section does not speak of given to whom the run is about. */
export function inRuns(spots: readonly Spot[]): Spot[] {
  let run: Subject | undefined;
  let before: Spot | undefined;
  return inBlocks(spots).map((spot) => {
    const { meaning, field } = spot;
    const together = before?.field.section === field.section && before.field.place.part === field.place.part;
    before = spot;
    const own = subjectOf(spot);
    if (!together || own !== undefined) {
      run = own;
      return spot;
    }
    if (run === undefined || (meaning === undefined && run !== 'referrer')) return spot;
    const mine = run === 'child' ? 'person' : 'referrer';
    if (meaning === undefined) {
      const referrers = meaningOf(field.label, 'referrer');
      return referrers?.of === 'referrer' && field.group === undefined
        ? doubted(spot, 'owner-by-lines', referrers)
        : spot;
    }
    const slot = 'slot' in meaning ? meaning.slot : undefined;
    if (meaning.of === mine) return spot;
    if (run === 'referrer' && meaning.of === 'nobody' && meaning.referrer === 'date' && field.group === undefined)
      return doubted(spot, 'owner-by-lines', { of: 'referrer', slot: 'date' });
    if (slot === undefined || !REACHED.has(slot) || field.group !== undefined) {
      if (meaning.of === 'person' || meaning.of === 'referrer') run = undefined;
      return spot;
    }
    const theirs = meaningOf(field.label, run);
    if (theirs === undefined || theirs.of !== mine) return spot;
    return doubted(spot, 'owner-by-lines', theirs);
  });
}
