/** Puts what was read into canonical shape: a draft, its evidence, the reasons for its gaps, and everything a person should look at. It cannot fail. */
import type { ArrivalFacts } from '../../schemas/arrival.ts';
import type { Reading } from '../../schemas/reading.ts';
import { compose } from './compose.ts';
import { isForm, sheetFromDocument } from './document/from-document.ts';
import { sheetFromEform } from './eform/from-eform.ts';
import { saidAt, wordsOf } from './eform/walk.ts';
import { formOf, inOurWords } from './forms/form-of.ts';
import type { Normalised } from './normalised.ts';
import { londonDay } from './values/dates.ts';

/**
 * Pure and total: the same reading and facts give the same result, and nothing in a reading makes it throw.
 * `facts.receivedAt` is the only clock: ages and two-digit years are reckoned from its London day.
 */
export function normalise(reading: Reading, facts: ArrivalFacts): Normalised {
  if (reading.outcome.status === 'read' && reading.json !== undefined) {
    const sheet = sheetFromEform(reading);
    if (sheet) return compose(sheet, reading, facts, { nature: 'referral' });
  }
  const form = formOf(reading);
  const { sheet, nature } = sheetFromDocument(
    form ? inOurWords(reading, form) : reading,
    londonDay(facts.receivedAt),
  );
  if (reading.outcome.status === 'unread') {
    return compose(sheet, reading, facts, {
      nature: 'unread',
      extra: [{ code: `unread-${reading.outcome.because}` }],
    });
  }
  if (reading.json !== undefined) {
    sheet.remarks = [];
    sheet.unplaced.push(saidAt({ sheet, reader: reading.reader, steps: [] }, wordsOf(reading.json)));
    return compose(sheet, reading, facts, { nature: 'unread', extra: [{ code: 'unread-not-an-object' }] });
  }
  const unknown = !form && isForm(reading) && nature === 'referral';
  return compose(sheet, reading, facts, { nature, extra: unknown ? [{ code: 'form-not-known' }] : [] });
}
