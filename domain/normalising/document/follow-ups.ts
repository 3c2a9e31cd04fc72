/** Understands "If yes, please give details": it belongs to the question right above it, and to whoever that was asked of. */
import type { Meaning } from '../../labels/find-label.ts';
import type { MatterSlot, PersonSlot } from '../../labels/slots.ts';
import type { Spot } from './spots.ts';

const DETAILS =
  /^\W*(?:(?:if|where) (?:yes|so|applicable|['‘"]?yes['’"]?)\b[,:]? *)(?:please )?(?:give|provide|state|specify|describe|explain|add|outline|tell us|which|what|details?|who)\b.{0,40}$|^\W*(?:please )?(?:give|provide|specify|describe) (?:further |full |brief |more |any )*details?\W*$/i;

/** Where the words stand that go with each answer. */
const PERSONS: Readonly<Partial<Record<PersonSlot, PersonSlot>>> = {
  disability: 'disabilityWords',
  interpreter: 'interpreterWords',
};
const MATTERS: Readonly<Partial<Record<MatterSlot, MatterSlot>>> = {
  immediateProtection: 'immediateProtectionWords',
  domesticAbuse: 'domesticAbuseWords',
  mentalIllness: 'mentalIllnessWords',
  substanceMisuse: 'substanceMisuseWords',
  learningDifficulties: 'learningDifficultiesWords',
  parentsInformed: 'parentsInformedWords',
  childInformed: 'childInformedWords',
};

/** What the details of this question are; undefined where it is no question with details of its own. */
function detailsOf({ meaning, field }: Spot): Meaning | undefined {
  if (meaning?.of === 'matter') {
    const slot = MATTERS[meaning.slot];
    return slot && { of: 'matter', slot };
  }
  if (meaning?.of !== 'person') return undefined;
  const slot = PERSONS[meaning.slot];
  const group = meaning.group ?? field.group;
  return slot && { of: 'person', owner: meaning.owner, slot, ...(group === undefined ? {} : { group }) };
}

/** The same lines, each "If yes, give details" that nobody knew given to the question before it. */
export function withFollowUps(spots: readonly Spot[]): Spot[] {
  return spots.map((spot, index) => {
    const before = spots[index - 1];
    if (spot.meaning !== undefined || before === undefined || !DETAILS.test(spot.field.label)) return spot;
    const near =
      before.field.place.part === spot.field.place.part &&
      (spot.field.section === '' || before.field.section === spot.field.section);
    const meaning = near ? detailsOf(before) : undefined;
    return meaning === undefined ? spot : { ...spot, kind: before.kind, meaning };
  });
}
