/** What is unsure because of how it was read: places that disagree, words without a home, people taken from running text. */
import type { Meaning } from './meaning.ts';

export const OF_THE_READING = {
  'conflicting-values': {
    severity: 'check',
    text: 'Different values are given for one thing; the first stands until a person chooses: {}',
    source: 'documents 0',
  },
  'assessment-said-to-exist-not-attached': {
    severity: 'note',
    text: 'An assessment is said to exist and is not attached: ask for it. {}',
    source: 'P9',
  },
  'assessment-kind-not-known': {
    severity: 'note',
    text: 'What kind of assessment this is, only its own words say.',
    source: 'P9',
  },
  'supporting-document-alone': {
    severity: 'check',
    text: 'A supporting document came with no referral form: ask what is wanted.',
    source: 'P9',
  },
  'unplaced-labels': {
    severity: 'note',
    text: 'These labels of the form mean nothing to the reader. Their answers are kept with the referral: read them. {}',
    source: 'design 1 promise 1',
  },
  'unplaced-text': {
    severity: 'note',
    text: 'Text stands outside the boxes. It is kept with the referral: read it. {}',
    source: 'design 1 promise 1',
  },
  'unknown-properties': {
    severity: 'note',
    text: 'The sending system sent fields that are not in the agreed form. They are kept: {}',
    source: 'R1',
  },
  'value-of-wrong-type': {
    severity: 'note',
    text: 'The sending system sent a value in another shape than agreed. It is kept as words: {}',
    source: 'R1',
  },
  'value-not-in-list': {
    severity: 'note',
    text: 'This is none of the agreed answers. It is kept as words: {}',
    source: 'R1',
  },
  'unknown-contract-version': {
    severity: 'check',
    text: 'The sending system names a version of the form that is not known here: compare the draft with what was sent. {}',
    source: 'R1',
  },
  'person-not-found': {
    severity: 'note',
    text: 'This speaks of somebody whom the form does not list: {}',
    source: 'P2',
  },
  'taken-from-prose': {
    severity: 'note',
    text: 'No label says which part is the concern: the whole text stands there.',
    source: 'design 1 promise 4',
  },
  'children-taken-from-text': {
    severity: 'check',
    text: 'No form names the children: the names come from running text, which may name others too. Read it.',
    source: 'design 1 promise 4',
  },
  'child-taken-from-text': {
    severity: 'check',
    text: 'Running text names this child; whether the referral is about them is for a person to say.',
    source: 'design 1 promise 4',
  },
  'whose-is-not-said': {
    severity: 'check',
    text: 'Nothing says whose this is, so it was given to nobody: {}',
    source: 'design 1 promise 4',
  },
  'form-not-known': {
    severity: 'note',
    text: 'This form has not been met before. Its labels were read as well as they could be: compare with the original.',
    source: 'documents 1.5',
  },
  'label-count-low': {
    severity: 'check',
    text: 'Few labels of this form were understood: read the original beside this.',
    source: 'documents 1.5',
  },
  'reader-unsure': {
    severity: 'check',
    text: 'The reader was not sure of this value: compare it with the original.',
    source: 'documents 1.5',
  },
  'reader-doubt': { severity: 'check', text: '{}', source: 'documents 1.5' },
  'value-unreadable': {
    severity: 'check',
    text: 'What stands here could not be read: look at the original. {}',
    source: 'documents 1.2 (a)',
  },
  'value-holds-label': {
    severity: 'check',
    text: 'This value holds the words of another label, so two answers may have run together: compare it with the original.',
    source: 'documents 1.5',
  },
  'text-cut-short': {
    severity: 'check',
    text: 'The text is longer than is kept here: read the rest in the original.',
    source: 'design 4',
  },
  'too-many-values': {
    severity: 'urgent',
    text: 'There is more in this than can be kept here: read the original.',
    source: 'design 4',
  },
} as const satisfies Readonly<Record<string, Meaning>>;
