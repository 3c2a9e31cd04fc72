/** A label in nobody's table is told by its words; a label with one word that is not understood, or that asks for two things, is not told at all. */
import { expect, test } from 'vitest';
import { meaningOf } from '../../../domain/labels/find-label.ts';
import { labelLike } from '../../../domain/labels/like-label.ts';

test.each([
  ['DoB/est. DoB', 'DoB/est. DoB/Age'],
  ['Tel. / mobile nos.', 'Telephone'],
  ['Name of professional making referral', "Referrer's Full name"],
  ['Service / team', 'Agency'],
  ['Position held', 'Job title'],
  ['School/college/nursery', 'School'],
  ['Contact email', 'Email'],
  ['Name of family doctor', 'GP'],
  ['Employing organisation', 'Agency'],
  ['Child’s home postcode', "Child's Postcode"],
  ['Pupil’s ethnic origin', "Child's Ethnicity"],
  ['Mother’s telephone no', "Mother's Telephone"],
  ['Description of concern', 'What are your concerns'],
  ['What are your worries about this child?', 'What are your concerns'],
  ['What worried you about this family?', 'What are your concerns'],
  ['Any previous worries', 'Background'],
  ['Were the carers told about the referral', 'Parents informed'],
  ['Why was the agreement not obtained', 'Reason for no consent'],
  ['Q7. What are the strengths in the family?', 'Strengths'],
])('%s is read as %s', (label, like) => {
  expect(labelLike(label)).toBe(like);
});

test.each([
  'School nurse',
  'Emergency contact number',
  'Previous address',
  'Previous address of parents',
  'What is the child worried about?',
  'What are the parents worried about?',
  'Relationship to referrer',
  'Name of lead professional',
  'Work address',
  'GP telephone',
  'Your job title and team',
  'Name and address',
  'Date received',
  'Risks',
  'Consent of the child',
  'Consent to share information',
  'Date consent obtained',
  'Other',
])('%s is not guessed', (label) => {
  expect(labelLike(label)).toBeUndefined();
});

test('a guessed meaning says that it is a guess, and its section still says whose it is', () => {
  expect(meaningOf('Tel. / mobile contact', 'referrer')).toEqual({ of: 'referrer', slot: 'phone', guessed: true });
  expect(meaningOf('Tel. / mobile contact', 'mother')).toEqual({
    of: 'person',
    owner: 'section',
    slot: 'phone',
    guessed: true,
  });
  expect(meaningOf('Telephone', 'referrer')).toEqual({ of: 'referrer', slot: 'phone' });
});
