/** What is odd about a value itself: dates, names, addresses, numbers, and values that point to another person’s. */
import type { Meaning } from './meaning.ts';

export const OF_VALUES = {
  'several-names-in-one-box': {
    severity: 'check',
    text: 'Several names stand in one box: a person must say who they are.',
    source: 'domain 1.4',
  },
  'several-addresses-in-one-box': {
    severity: 'check',
    text: 'Two addresses stand in one box: a person must say whose is which, and which is the present one.',
    source: 'domain 1.4',
  },
  'name-not-split': {
    severity: 'note',
    text: 'Which part of the name is the family name, the source does not show.',
    source: 'domain 1.3',
  },
  'single-name': {
    severity: 'note',
    text: 'Only one name is given; whether given or family name is not known.',
    source: 'domain 3',
  },
  'date-impossible': {
    severity: 'check',
    text: 'There is no such date; it was not taken: {}',
    source: 'domain 9.18',
  },
  'date-american-order': {
    severity: 'check',
    text: 'The month seems to come first in this date; it was not taken: {}',
    source: 'domain 9.18',
  },
  'date-not-understood': {
    severity: 'check',
    text: 'This could not be read as a date or an age; the words are kept: {}',
    source: 'domain 9.18',
  },
  'several-dates': {
    severity: 'check',
    text: 'Several dates stand in one box; none was taken: {}',
    source: 'documents 1.5',
  },
  'date-two-digit-year': { severity: 'note', text: 'The year is written with two digits: {}', source: 'domain 9.18' },
  'birth-date-estimated': {
    severity: 'note',
    text: 'The birth date is an estimate, or partly known.',
    source: 'domain 9.18',
  },
  'birth-date-in-future': {
    severity: 'check',
    text: 'The birth date lies ahead, so it is a slip or an expected date: {}',
    source: 'domain 9.18',
  },
  'taken-as-expected-date': {
    severity: 'check',
    text: 'The box is for a birth date or an expected date. The date lies ahead, so it was taken as expected.',
    source: 'domain 2',
  },
  'birth-and-expected-date': {
    severity: 'check',
    text: 'Both a birth date and an expected date are given: ask whether the child is born.',
    source: 'domain 2 (8525Q)',
  },
  'expected-date-implausible': {
    severity: 'check',
    text: 'The expected date is too far from today to be right: {}',
    source: 'domain 2 (8530Q)',
  },
  'age-implausible': { severity: 'check', text: 'No one is of this age: {}', source: 'domain 9.18' },
  'age-and-birth-date-disagree': {
    severity: 'check',
    text: 'Age and birth date do not agree: ask which is right. {}',
    source: 'domain 9.18',
  },
  'subject-is-adult': {
    severity: 'check',
    text: 'The person referred is 18 or older by the birth date: is this a referral for adults, or a slip?',
    source: 'P37',
  },
  'parent-younger-than-child': {
    severity: 'check',
    text: 'By the birth dates this parent is too young to be one: one of the dates is wrong.',
    source: 'domain 9.18',
  },
  'nhs-number-check-digit': {
    severity: 'check',
    text: 'The NHS number has a wrong check digit: a digit is mistyped. Do not trace by it.',
    source: 'domain 3; ISB 0149',
  },
  'nhs-number-test-range': {
    severity: 'check',
    text: 'The NHS number lies in the range for tests, which is never issued: it belongs to nobody.',
    source: 'domain 3',
  },
  'nhs-number-other-range': {
    severity: 'note',
    text: 'The NHS number is outside the ranges of England and Wales: it may be Scottish or mistyped.',
    source: 'domain 3',
  },
  'nhs-number-twice': {
    severity: 'check',
    text: 'Two people here have the same NHS number: one is wrong.',
    source: 'domain 3',
  },
  'upn-check-letter': {
    severity: 'check',
    text: 'The unique pupil number has a wrong check letter or shape: a character is mistyped.',
    source: 'domain 2',
  },
  'postcode-not-well-formed': {
    severity: 'check',
    text: 'The postcode has a shape that no postcode has: {}',
    source: 'domain 3',
  },
  'postcode-pseudo': {
    severity: 'note',
    text: 'This postcode stands for “no fixed abode” or “not known”, and for no place.',
    source: 'domain 3',
  },
  'phone-not-understood': {
    severity: 'note',
    text: 'No telephone number could be read in this; the words are kept.',
    source: 'domain 3',
  },
  'email-not-understood': {
    severity: 'note',
    text: 'This is not a mail address; the words are kept.',
    source: 'domain 3',
  },
  'same-as-resolved': {
    severity: 'note',
    text: 'The form says “same as” somebody else; their value was taken: {}',
    source: 'design 1 promise 4',
  },
  'same-as-not-found': {
    severity: 'check',
    text: 'The form says “same as” something that is not there: {}',
    source: 'design 1 promise 4',
  },
  'lives-elsewhere-but-listed': {
    severity: 'note',
    text: 'Listed in the household and said to live elsewhere.',
    source: 'P2',
  },
  'disability-none-and-some': {
    severity: 'check',
    text: 'Both no disability and a disability are stated.',
    source: 'domain 2 (8790)',
  },
} as const satisfies Readonly<Record<string, Meaning>>;
