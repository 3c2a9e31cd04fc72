/** Puts what was read into canonical shape: a draft, its evidence, the reasons for its gaps, and everything a person should look at. It cannot fail. */
import type { ArrivalFacts } from '../../schemas/arrival.ts';
import type { Reading } from '../../schemas/reading.ts';
import { compose } from './compose.ts';
import { sheetFromEform } from './eform/from-eform.ts';
import type { Normalised } from './normalised.ts';
import { blankSheet } from './said.ts';

/**
 * Pure and total: the same reading and facts give the same result, and nothing in a reading makes it throw.
 * `facts.receivedAt` is the only clock: ages and two-digit years are reckoned from its London day.
 */
export function normalise(reading: Reading, facts: ArrivalFacts): Normalised {
  if (reading.outcome.status === 'unread') {
    return compose(blankSheet(), reading, facts, {
      nature: 'unread',
      extra: [{ code: `unread-${reading.outcome.because}` }],
    });
  }
  if (reading.json !== undefined) {
    const sheet = sheetFromEform(reading);
    if (sheet) return compose(sheet, reading, facts, { nature: 'referral' });
    return compose(blankSheet(), reading, facts, { nature: 'unread', extra: [{ code: 'unread-not-an-object' }] });
  }
  return compose(blankSheet(), reading, facts, { nature: 'no-referral' });
}
