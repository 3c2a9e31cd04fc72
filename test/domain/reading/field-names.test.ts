/** The hidden names of form fields as the words of the label that nobody printed: only where they say something. */
import { expect, it } from 'vitest';
import { labelOfName } from '../../../domain/reading/field-names.ts';

it.each([
  ['ChildFirstName', 'Child First Name'],
  ['txtSurname', 'Surname'],
  ['form1[0].#subform[0].Referrer_Tel[0]', 'Referrer telephone'],
  ['RefAgency', 'referrer Agency'],
  ['Child2_DOB', 'Child 2 DOB'],
  ['child.dob', 'dob'],
  ['NHSNumber', 'NHS Number'],
  ['ddEthnicity1', 'Ethnicity'],
  ['Reason for referral', 'Reason for referral'],
])('%s is “%s”', (name, label) => {
  expect(labelOfName(name)).toBe(label);
});

it.each(['Text12', 'undefined_3', 'Check Box7', 'Fill_4', 'q1', 'Dropdown1', '', '3f2a9c1d0b4e8f77', '-1204850291'])(
  '%s says nothing',
  (name) => {
    expect(labelOfName(name)).toBe('');
  },
);
