/** Which places of a draft are scored, what each counts as in the table, and where the same fact may rightly stand instead. */

/** Below the whole draft. What stands at one of these and is in no truth is made up. */
export const REFERRAL_PLACES: readonly string[] = [
  '/referrer/name/words',
  '/referrer/role/words',
  '/referrer/agency/words',
  '/referrer/phones',
  '/referrer/email',
  '/referrer/address/words',
  '/referrer/address/postcode',
  '/referrer/relationship/words',
  '/referrer/date/date',
  '/familyAddress/words',
  '/concern/details/words',
  '/concern/kinds',
  '/concern/immediateProtection/needed',
  '/concern/whereabouts/words',
  '/concern/perpetrator/words',
  '/concern/disclosures/words',
  '/concern/history/words',
  '/concern/harm/nature/words',
  '/concern/harm/impact/words',
  '/assessmentOfNeed/strengths/words',
  '/assessmentOfNeed/parentingCapacity/words',
  '/assessmentOfNeed/supportAlreadyTried/words',
  '/assessmentOfNeed/whatNeedsToHappen/words',
  '/assessmentOfNeed/anythingElse/words',
  '/fourQuestions/domesticAbuse/answer',
  '/fourQuestions/mentalIllness/answer',
  '/fourQuestions/substanceMisuse/answer',
  '/consent/parentsInformed',
  '/consent/parentsAgreed',
  '/consent/childInformed',
  '/consent/sharingAgreed',
  '/consent/reason/words',
  '/consent/parentsInformedWords',
];

/** Below one person. */
export const PERSON_PLACES: readonly string[] = [
  '/name/words',
  '/name/given',
  '/name/family',
  '/name/aliases',
  '/dateOfBirth',
  '/expectedDate/date',
  '/birthEstimate/words',
  '/gender/words',
  '/ethnicity/words',
  '/language/words',
  '/religion/words',
  '/needs/words',
  '/disability/stated',
  '/disability/words',
  '/interpreter/needed',
  '/gp/words',
  '/school/words',
  '/address/words',
  '/address/postcode',
  '/phones',
  '/email',
  '/nhsNumber/digits',
  '/upn/words',
  '/parentalResponsibility',
  '/relationshipWords',
  '/views/words',
];

/** Below one involvement. */
export const INVOLVEMENT_PLACES: readonly string[] = ['/service/words', '/worker/words', '/contact/words'];

/** The same fact by another road: a form says "Gender" or "Sex" as its council pleases. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  '/gender/words': ['/sex/words'],
  '/concern/whereabouts/words': ['/concern/condition/words'],
  '/disability/words': ['/needs/words'],
  '/needs/words': ['/disability/words'],
  '/assessmentOfNeed/whatNeedsToHappen/words': ['/assessmentOfNeed/outcomeWanted/words'],
};
export const placesOf = (place: string): readonly string[] => [place, ...(SAME[place] ?? [])];

/** Yes/No questions: scored as ticks beside being scored as values. */
const TICKS = new Set([
  '/concern/immediateProtection/needed',
  '/concern/kinds',
  '/consent/parentsInformed',
  '/consent/parentsAgreed',
  '/consent/childInformed',
  '/consent/sharingAgreed',
  '/fourQuestions/domesticAbuse/answer',
  '/fourQuestions/mentalIllness/answer',
  '/fourQuestions/substanceMisuse/answer',
  '/disability/stated',
  '/interpreter/needed',
  '/gender/words',
  '/parentalResponsibility',
]);
export const isTick = (place: string): boolean => TICKS.has(place);

const GENDERS: Readonly<Record<string, string>> = { m: 'male', boy: 'male', f: 'female', girl: 'female' };

/** How two values at a place are made alike before they are compared. Names: the words in any order, for "Surname, First". */
export function alike(place: string, value: string): string {
  const folded = value.normalize('NFKC').toLowerCase();
  if (place === '/gender/words') {
    const word = folded.replace(/[^a-z]/g, '');
    return GENDERS[word] ?? word;
  }
  if (place === '/name/words')
    return folded
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .sort()
      .join(' ');
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}
