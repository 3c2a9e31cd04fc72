/** What an arrival is, as a whole: attached, quoted, automatic, marked as dangerous, or not read and why. */
import type { Meaning } from './meaning.ts';

export const OF_THE_ARRIVAL = {
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
