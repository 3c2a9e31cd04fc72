/** Whether a document, or a part of it, stayed unread only because it is pictures: a machine may still recognise words in them. */
import type { Reading } from '../../schemas/reading.ts';

type Pictured = 'scan' | 'picture';
const isPictured = (because: string | undefined): because is Pictured => because === 'scan' || because === 'picture';

/** Why the whole of it is pictures; undefined when it is not. */
export function picturedBecause({ outcome }: Reading): Pictured | undefined {
  return outcome.status === 'unread' && isPictured(outcome.because) ? outcome.because : undefined;
}

/** Whether there is anything in it to recognise. */
export function holdsPictures(reading: Reading): boolean {
  const parts = reading.parts.some(({ outcome, because }) => outcome === 'unread' && isPictured(because));
  return parts || picturedBecause(reading) !== undefined;
}
