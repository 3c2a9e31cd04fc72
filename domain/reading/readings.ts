/** Builders of readings, so that every reader starts from the same empty page and says "unread" in the same words. */
import type { Reading, UnreadBecause } from '../../schemas/reading.ts';

/** A reading with nothing in it yet. */
export function blankReading(type: string, reader: string): Reading {
  return {
    type,
    reader,
    form: '',
    outcome: { status: 'read' },
    confidence: 1,
    pages: [],
    fields: [],
    tables: [],
    passages: [],
    parts: [],
    doubts: [],
  };
}

/** What a person is told for each reason that a document stayed unread. */
const WORDS: Record<UnreadBecause, string> = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than can be read safely.',
  'too-many-pages': 'The file has more pages than can be read safely.',
  'too-deep': 'The file is nested inside too many others.',
  'took-too-long': 'Reading the file took too long and was stopped.',
  'took-too-much-memory': 'Reading the file took too much memory and was stopped.',
  locked: 'The file is locked with a password.',
  'encrypted-mail': 'The mail is encrypted.',
  damaged: 'The file is damaged.',
  scan: 'The file holds pictures of pages and no text.',
  picture: 'The file is a picture.',
  'xfa-form': 'The file is an XFA form, which only Adobe software opens.',
  portfolio: 'The file is a portfolio of other files.',
  macros: 'The file holds macros.',
  'unknown-type': 'The kind of file is not one that can be read.',
  'no-text': 'No text could be found in the file.',
  'reader-failed': 'The reader failed on this file.',
};

/** A reading that says only why there is none. A person opens the original instead. */
export function unread(type: string, reader: string, because: UnreadBecause): Reading {
  return {
    ...blankReading(type, reader),
    outcome: { status: 'unread', because, words: WORDS[because] },
    confidence: 0,
  };
}
