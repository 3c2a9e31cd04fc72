/** Labels of real forms (domain reference 1.2 to 1.4) have a home, and one that speaks to its reader is the referrer's. */
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../domain/labels/find-label.ts';
import { sectionKind } from '../../../domain/labels/sections.ts';

const slotOf = (label: string, heading = '') => {
  const meaning = meaningOf(label, sectionKind(heading));
  return meaning && 'slot' in meaning ? `${meaning.of} ${meaning.slot}` : undefined;
};

describe('labels', () => {
  it.each([
    ['Your name', 'referrer name'],
    ['Your job title', 'referrer role'],
    ['Your organisation', 'referrer agency'],
    ['Your email', 'referrer email'],
    ['Your phone', 'referrer phone'],
    ['Tell us what you are worried about', 'matter details'],
    ['Please tell us why you are contacting us', 'matter details'],
    ['Worries', 'matter details'],
    ['Do the parents or carers know you are contacting us?', 'matter parentsInformed'],
    ['Have you informed the family that you are making a referral?', 'matter parentsInformed'],
    ['Has the parent/carer given consent to the referral being made? YES NO', 'matter parentsAgreed'],
    ['What is going well for the child(ren)?', 'matter strengths'],
    ['Strengths + Protective factors', 'matter strengths'],
    ['Overview of Agency Involvement', 'matter history'],
    ['If the answer is ‘no’ to any of the above please state reason why.', 'matter consentReason'],
    ["Child 1: Child's First Name", 'person given'],
    ['Name of child/Unborn Baby', 'person fullName'],
    ["Referrer's relationship and knowledge", 'referrer relationship'],
  ])('%s', (label, slot) => expect(slotOf(label)).toBe(slot));

  it.each([
    [
      'Holds parental responsibility?',
      '2. Parent / carer, children and others living in the household:',
      'person parentalResponsibility',
    ],
    ['Does this person hold PR?', 'Other significant adults:', 'person parentalResponsibility'],
    ['Current address if different from above:', 'Details of child/young person being referred', 'person address'],
    ['Communication/ interpreting needs', 'Child details', 'person communication'],
    ['Job Title', 'Section 3 - About You', 'referrer role'],
  ])('%s under “%s”', (label, heading, slot) => expect(slotOf(label, heading)).toBe(slot));

  it.each(['Your child’s name', 'Parents religion', 'Childs ethnicity and first language', 'Status:'])(
    '%s is not the referrer’s, and no one child’s',
    (label) => expect(slotOf(label)?.startsWith('referrer') ?? false).toBe(false),
  );
});
