/** Every finding that normalising can make: its code, how much it matters, what a person is told, and the rule behind it. Codes never change. */
import type { Severity } from '../../schemas/finding.ts';

type Meaning = { readonly severity: Severity; readonly text: string; readonly source: string };

/** `{}` in a text is where the words of the case go. */
export const FINDINGS = {
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
  'quotes-reference': {
    severity: 'note',
    text: 'The sender quotes a reference of ours: this may add to a referral that is here already.',
    source: 'P31',
  },
  'reference-check-failed': {
    severity: 'check',
    text: 'Something like a reference of ours is quoted, with a mistyped character: {}',
    source: 'P31',
  },
  'worker-only-properties': {
    severity: 'note',
    text: 'The e-form states how and when it came in, which only a worker may: {}',
    source: 'P14',
  },
  'attachment-unread': {
    severity: 'urgent',
    text: 'An attachment could not be read; open the original. {}',
    source: 'design 1 promise 4',
  },
  'no-referral-found': {
    severity: 'check',
    text: 'Nothing about a child was found in this: a person must look before it is set aside.',
    source: 'R11',
  },
  'automatic-mail': { severity: 'note', text: 'An automatic mail: it is kept and never answered.', source: 'R19' },
  'reads-like-automatic-mail': {
    severity: 'check',
    text: 'All of it reads like an automatic reply, though nothing in its head says so: see whether anybody wrote this.',
    source: 'R19',
  },
  'marked-as-spam': {
    severity: 'check',
    text: 'A mail service on the way took this mail for spam. They err: read it before you open anything attached to it.',
    source: 'R19; domain 1.3',
  },
  'marked-as-virus': {
    severity: 'check',
    text: 'A mail service on the way found a virus in this mail: open nothing attached to it. Ring whoever seems to have sent it.',
    source: 'R19; domain 1.3',
  },
  'stage-not-known': {
    severity: 'note',
    text: 'Whether this person is a child or an adult is not stated.',
    source: 'design 1 promise 4',
  },
  'unread-empty': { severity: 'urgent', text: 'The file is empty: ask the sender for it again.', source: 'R19' },
  'unread-too-large': {
    severity: 'urgent',
    text: 'The file is too large to be read by machine: open the original.',
    source: 'R19',
  },
  'unread-too-many-pages': {
    severity: 'urgent',
    text: 'There are too many pages to be read by machine: open the original.',
    source: 'R19',
  },
  'unread-too-deep': {
    severity: 'urgent',
    text: 'Files stand within files too deep to be read by machine: open the original.',
    source: 'R19',
  },
  'unread-took-too-long': {
    severity: 'urgent',
    text: 'Reading took too long and was stopped: open the original.',
    source: 'R19',
  },
  'unread-took-too-much-memory': {
    severity: 'urgent',
    text: 'Reading took too much memory and was stopped: open the original.',
    source: 'R19',
  },
  'unread-locked': {
    severity: 'urgent',
    text: 'The file is locked with a password: ask the sender for the password by telephone.',
    source: 'R19',
  },
  'unread-encrypted-mail': {
    severity: 'urgent',
    text: 'The mail is encrypted and cannot be opened here: open it in the mailbox, or ask the sender.',
    source: 'R19',
  },
  'unread-damaged': {
    severity: 'urgent',
    text: 'The file is damaged: open the original, or ask the sender for it again.',
    source: 'R19',
  },
  'unread-scan': { severity: 'urgent', text: 'The pages are pictures of a scan: read the original.', source: 'R19' },
  'unread-picture': { severity: 'urgent', text: 'This is a picture: look at the original.', source: 'R19' },
  'unread-xfa-form': {
    severity: 'urgent',
    text: 'This is an old kind of PDF form (XFA), which only Adobe Reader shows: open the original there.',
    source: 'R19',
  },
  'unread-portfolio': {
    severity: 'urgent',
    text: 'This PDF only holds other files: open the original in Adobe Reader.',
    source: 'R19',
  },
  'unread-macros': {
    severity: 'urgent',
    text: 'The file holds macros and was not opened: ask the sender for it as a PDF.',
    source: 'R19',
  },
  'unread-unknown-type': {
    severity: 'urgent',
    text: 'This is not a kind of file that can be read here: open the original, or ask for another.',
    source: 'R19',
  },
  'unread-no-text': { severity: 'urgent', text: 'There is no text in this file: open the original.', source: 'R19' },
  'unread-reader-failed': {
    severity: 'urgent',
    text: 'The reader could not go on with this file: open the original.',
    source: 'R19',
  },
  'unread-not-an-object': {
    severity: 'urgent',
    text: 'The sending system sent something that is not an e-form: read what was sent.',
    source: 'R1',
  },
} as const satisfies Readonly<Record<string, Meaning>>;

export type FindingCode = keyof typeof FINDINGS;
