/** Whether a document, or a part of it, stayed unread only because it is pictures: a machine may still recognise words in them. */
import type { Reading } from '../../schemas/reading.ts';

type Pictured = 'scan' | 'picture';
const isPictured = (because: string | undefined): because is Pictured => because === 'scan' || because === 'picture';

/** Why the whole of it is pictures; undefined when it is not. */
export function picturedBecause({ outcome }: Reading): Pictured | undefined {
  return outcome.status === 'unread' && isPictured(outcome.because) ? outcome.because : undefined;
}

/** The pages of one document of it that are pictures among pages of text. `part`: the document's path. */
export function picturedPages({ pages }: Reading, part: string): number[] {
  return pages.filter((one) => one.part === part && one.pictured).map(({ page }) => page);
}

/** Whether there is anything in it to recognise. */
export function holdsPictures(reading: Reading): boolean {
  const parts = reading.parts.some(({ outcome, because }) => outcome === 'unread' && isPictured(because));
  return parts || reading.pages.some(({ pictured }) => pictured) || picturedBecause(reading) !== undefined;
}

/** What was read in the pages of text, and after it what was recognised on those that are pictures. */
export function withRecognised(read: Reading, recognised: Reading): Reading {
  if (recognised.outcome.status === 'unread') return read;
  return {
    ...read,
    confidence: Math.min(read.confidence, recognised.confidence),
    fields: [...read.fields, ...recognised.fields],
    tables: [...read.tables, ...recognised.tables],
    passages: [...read.passages, ...recognised.passages],
    doubts: [...read.doubts.filter(({ code }) => code !== 'pictured-pages'), ...recognised.doubts],
  };
}
