/** Says what a person should look at once the draft is written: what is missing, and what cannot be right. It refuses nothing (procedure R1). */

import type { Written } from './composing/person.ts';
import type { DraftPage } from './draft-page.ts';
import type { Sheet } from './said.ts';
import { ageOn } from './values/dates.ts';

const QUESTIONS = [
  ['domesticAbuse', 'domestic abuse'],
  ['mentalIllness', 'mental illness'],
  ['substanceMisuse', 'substance misuse'],
  ['learningDifficulties', 'learning difficulties'],
] as const;

function missingOfSubject(page: DraftPage, at: string): void {
  const unborn = page.text(`${at}/stage`) === 'unborn';
  if (!page.has(`${at}/name/words`) && !unborn) page.find('child-name-missing', `${at}/name`);
  else if (page.has(`${at}/name/given`) && !page.has(`${at}/name/family`))
    page.find('child-family-name-missing', `${at}/name/family`);
  else if (page.has(`${at}/name/family`) && !page.has(`${at}/name/given`) && !unborn)
    page.find('child-given-name-missing', `${at}/name/given`);
  const birth = ['dateOfBirth', 'birthEstimate', 'expectedDate'].some((one) => page.has(`${at}/${one}`));
  if (!birth) page.find('child-birth-date-missing', `${at}/dateOfBirth`);
  if (!unborn && !page.has(`${at}/views`)) page.find('child-views-missing', `${at}/views`);
}

function missingOfReferrer(page: DraftPage): void {
  if (page.text('/referrer/disclosure') === 'anonymous') return;
  if (!page.has('/referrer/name')) page.find('referrer-name-missing', '/referrer/name');
  if (!page.has('/referrer/phones') && !page.has('/referrer/email'))
    page.find('referrer-contact-missing', '/referrer');
  if (page.text('/referrer/kind') === 'not-known') page.find('referrer-kind-not-known', '/referrer/kind');
}

function missingOfConsent(page: DraftPage): void {
  if (!page.has('/consent/parentsInformed')) page.find('parents-informed-not-stated', '/consent/parentsInformed');
  if (!page.has('/consent/parentsAgreed')) page.find('agreement-not-stated', '/consent/parentsAgreed');
  const open = QUESTIONS.filter(([name]) => !page.has(`/fourQuestions/${name}`)).map(([, words]) => words);
  if (open.length > 0) page.find('four-questions-not-asked', '/fourQuestions', open.join(', '));
}

function missingAssessments(page: DraftPage, attachments: number): void {
  for (let row = 0; row < page.rows('/assessments'); row++) {
    const at = `/assessments/${row}`;
    if (page.text(`${at}/attached`) !== 'yes' && attachments === 0) {
      page.find('assessment-said-to-exist-not-attached', at, page.text(`${at}/words`).slice(0, 120));
    }
  }
}

function implausible(page: DraftPage, written: readonly Written[]): void {
  const births = written
    .filter((one) => one.listed === 'subject')
    .map((one) => page.text(`${one.at}/dateOfBirth`))
    .filter((one) => one !== '');
  const numbers = new Map<string, string>();
  for (const { at, kinship, listed } of written) {
    const born = page.text(`${at}/dateOfBirth`);
    const parent = (kinship.mother || kinship.father || listed === 'mother' || listed === 'father') && born !== '';
    if (parent && births.some((child) => ageOn(born, child) < 11))
      page.find('parent-younger-than-child', `${at}/dateOfBirth`);
    const number = page.text(`${at}/nhsNumber/digits`);
    if (number !== '' && numbers.has(number)) page.find('nhs-number-twice', `${at}/nhsNumber`);
    numbers.set(number, at);
  }
}

/** "See attached": the box tells nothing itself, and what it points to is not looked for. */
const SENT_ELSEWHERE =
  /^(please |pls )?(see|refer to|as per|as) (the |my |our )?(attach|enclos|overleaf|below|above|separate|report|e-?mail|letter|previous|other)\W?\w*(\s\w+){0,3}\W*$/i;

/** Adds the findings of the whole draft. `attachments` = parts that came with it besides its own form. */
export function findMissing(page: DraftPage, sheet: Sheet, written: readonly Written[], attachments: number): void {
  const subjects = written.filter((one) => one.listed === 'subject');
  if (subjects.length === 0) page.find('no-child-named', '/people');
  for (const { at } of subjects) missingOfSubject(page, at);
  for (const { at, listed } of written)
    if (listed !== 'subject' && !page.has(`${at}/name/words`)) page.find('person-name-missing', at);
  const addressed = page.has('/familyAddress') || subjects.some(({ at }) => page.has(`${at}/address`));
  if (!addressed) page.find('address-missing', subjects[0] ? `${subjects[0].at}/address` : '/familyAddress');
  if (!page.has('/concern/details') || SENT_ELSEWHERE.test(page.text('/concern/details/words')))
    page.find('concern-missing', '/concern/details');
  missingOfReferrer(page);
  missingOfConsent(page);
  missingAssessments(page, attachments);
  implausible(page, written);
  const unknown = sheet.remarks
    .filter((remark) => remark.code === 'unknown-properties')
    .map((remark) => remark.detail ?? '');
  if (unknown.length > 0)
    page.find('unknown-properties', '/unplaced', `${unknown.length} (${unknown.slice(0, 10).join(', ')})`);
}
