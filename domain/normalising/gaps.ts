/** Gives every core value that is not there its reason: never asked, or asked and not given (design 1, promise 4). */

import type { Written } from './composing/person.ts';
import type { DraftPage } from './draft-page.ts';

/** What a referral should say of each child (001 section 3; 004 section 1). */
const OF_SUBJECT = [
  'name',
  'dateOfBirth',
  'sex',
  'gender',
  'ethnicity',
  'language',
  'religion',
  'address',
  'phones',
  'school',
  'gp',
  'nhsNumber',
  'upn',
  'needs',
  'disability/stated',
  'interpreter/needed',
  'communication',
  'views/words',
];
/** What it should say besides. */
const OF_CASE = [
  '/referrer/name',
  '/referrer/role',
  '/referrer/agency',
  '/referrer/phones',
  '/referrer/email',
  '/referrer/relationship',
  '/referrer/date',
  '/concern/details',
  '/concern/immediateProtection/needed',
  '/concern/whereabouts',
  '/concern/perpetrator',
  '/consent/parentsInformed',
  '/consent/parentsAgreed',
  '/consent/childInformed',
  '/consent/reason',
  '/fourQuestions/domesticAbuse/answer',
  '/fourQuestions/mentalIllness/answer',
  '/fourQuestions/substanceMisuse/answer',
  '/fourQuestions/learningDifficulties/answer',
  '/assessmentOfNeed/strengths',
  '/familyAddress',
];

/** Adds `not-asked` where nothing has said another reason. A birth date is not asked of the unborn, nor a family address twice. */
export function fillGaps(page: DraftPage, written: readonly Written[]): void {
  const absent = (at: string) => {
    if (!page.has(at) && !page.isAbsent(at)) page.absent(at, 'not-asked');
  };
  for (const { at, listed } of written) {
    if (listed !== 'subject') continue;
    const unborn = page.text(`${at}/stage`) === 'unborn';
    for (const one of OF_SUBJECT) {
      // An age or part of a date was given: "nobody asked" would be untrue.
      if (one === 'dateOfBirth' && page.has(`${at}/birthEstimate`)) continue;
      if (one === 'dateOfBirth' && unborn) page.absent(`${at}/dateOfBirth`, 'not-applicable');
      else absent(`${at}/${one}`);
    }
  }
  for (const at of OF_CASE) absent(at);
}
