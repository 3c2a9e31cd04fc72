/** What a referral lacks, or leaves unanswered or unclear: told, and never a reason to refuse it (procedure R1). */
import type { Meaning } from './meaning.ts';

export const WHAT_IS_MISSING = {
  'child-family-name-missing': {
    severity: 'check',
    text: 'No family name of the child was found: read the original, or ask the referrer.',
    source: 'R1; domain 8.2',
  },
  'child-given-name-missing': {
    severity: 'check',
    text: 'No given name of the child was found: read the original, or ask the referrer.',
    source: 'R1',
  },
  'child-name-missing': {
    severity: 'check',
    text: 'No name of the child was found: read the original, or ask the referrer.',
    source: 'R1; P1',
  },
  'person-name-missing': {
    severity: 'check',
    text: 'Somebody is told of and no name was found: what stands here may belong to one of the others. Read the original.',
    source: 'R1; P2',
  },
  'child-birth-date-missing': {
    severity: 'check',
    text: 'No birth date, age or expected date of this child was found: read the original, or ask the referrer.',
    source: '001 s3',
  },
  'child-views-missing': { severity: 'note', text: "The child's own views are not given.", source: 'P4' },
  'no-child-named': {
    severity: 'check',
    text: 'No child could be named from this: read the original, then name the child or ask the referrer.',
    source: 'R1; 001 s3',
  },
  'address-missing': {
    severity: 'check',
    text: 'No address of the child or family was found: read the original, or ask the referrer where they live.',
    source: '001 s3',
  },
  'address-undisclosed': {
    severity: 'check',
    text: "This address must not be given to others: keep it from the family's papers and letters.",
    source: 'domain 6',
  },
  'concern-missing': {
    severity: 'check',
    text: 'What the referrer is worried about was not found: read the original, or ask the referrer.',
    source: '001 s3; 003',
  },
  'referrer-name-missing': {
    severity: 'check',
    text: 'No name of a referrer was found: read the original; who writes may wish to stay unknown.',
    source: '001 s3',
  },
  'referrer-contact-missing': {
    severity: 'check',
    text: 'No telephone number or mail address of the referrer was found: there is no way yet to ask back.',
    source: '004 s7',
  },
  'referrer-kind-not-known': {
    severity: 'note',
    text: 'It is not clear whether the referrer is a professional, family or public: the name is withheld until a person says.',
    source: '002 s5; 004 s6',
  },
  'referrer-taken-from-mail': {
    severity: 'check',
    text: 'No form or signature names the referrer: this is the sender of the mail, who may be somebody else.',
    source: 'domain 1.3',
  },
  'referrer-address-from-mail': {
    severity: 'note',
    text: 'The form gives no mail address: this is the sender’s, who has the referrer’s name.',
    source: 'domain 1.3',
  },
  'referrer-asks-confidentiality': {
    severity: 'check',
    text: 'The referrer asks not to be named.',
    source: '002 s5; 004 s6',
  },
  'anonymous-but-named': {
    severity: 'check',
    text: 'The referrer asks to be anonymous, but a name is given: it is withheld.',
    source: '002 s5',
  },
  'parents-informed-not-stated': {
    severity: 'note',
    text: 'It is not stated whether the parents know of this referral.',
    source: 'P13',
  },
  'agreement-not-stated': {
    severity: 'note',
    text: 'It is not stated whether the parents agreed. Safeguarding does not wait for it.',
    source: 'P13; 001 s3',
  },
  'four-questions-not-asked': { severity: 'note', text: 'Nothing is said about: {}.', source: 'P25; 002 s3' },
  'unclear-answer': {
    severity: 'check',
    text: 'Both answers or neither are marked, or the mark is unclear. Take it for neither yes nor no, and ask: {}',
    source: 'design 1 promise 4',
  },
  'answer-in-words': {
    severity: 'note',
    text: 'A yes/no question is answered in words, and the words are kept: {}',
    source: 'design 1 promise 4',
  },
  'question-not-answered': {
    severity: 'note',
    text: 'The form asks this and nobody answered it: {}',
    source: 'design 1 promise 4',
  },
} as const satisfies Readonly<Record<string, Meaning>>;
