/** Writes the plain shapes of a draft: words, answers, choices, addresses, telephone numbers, partial dates. */

import { squeeze, statedIn } from '../../labels/blanks.ts';
import type { DraftPage } from '../draft-page.ts';
import type { Said } from '../said.ts';
import {
  failedPostcodeIn,
  holdsSeveral,
  isPseudoPostcode,
  isUndisclosed,
  postcodeIn,
  postcodeOf,
} from '../values/addresses.ts';
import { readAnswer } from '../values/answers.ts';
import { type ReadDate, readDate } from '../values/dates.ts';
import { readPhones, saysNoPhone } from '../values/phones.ts';
import { type Settled, settle, spoken } from './settle.ts';

const rawOf = (said: Said): string =>
  said.raw ??
  (said.options
    ? said.options
        .filter((one) => one.marked === true)
        .map((one) => one.text)
        .join(', ') || said.text
    : said.text);

/** Keeps what nothing else has a place for. */
export function unplace(page: DraftPage, said: Said): void {
  if (said.text.trim() === '' && spoken(said) === '') return;
  const at = `/unplaced/${page.rows('/unplaced')}`;
  page.state(`${at}/section`, said.section);
  page.state(`${at}/label`, said.label);
  page.put(
    `${at}/words`,
    spoken(said) === said.text ? said.text : [spoken(said), said.text].filter((one) => one !== '').join(': '),
    said,
  );
}

/** Words under an object: `at`/words. Says whether something was written. */
export function writeWords(
  page: DraftPage,
  at: string,
  saids: readonly Said[] | undefined,
  none: 'value' | 'gap' = 'value',
): boolean {
  const settled = settle(page, at, saids, { none });
  if (settled.said || settled.same) return putText(page, `${at}/words`, settled);
  if (settled.gap) page.absent(at, settled.gap);
  return false;
}

/** A text at its own pointer. */
export function putText(page: DraftPage, at: string, settled: Settled): boolean {
  const said = settled.said ?? settled.same?.said;
  for (const more of settled.more) unplace(page, more);
  if (!said) {
    if (settled.gap) page.absent(at, settled.gap);
    return false;
  }
  page.put(at, spoken(said).trim(), said, rawOf(said));
  return true;
}

/** An answer, with what was written beside it. `words` = where the words go, when there is such a place. */
export function writeAnswer(page: DraftPage, at: string, saids: readonly Said[] | undefined, words?: string): void {
  const settled = settle(page, at, saids, { key: (text) => squeeze(text).slice(0, 2), none: 'value' });
  for (const more of settled.more) unplace(page, more);
  const said = settled.said ?? saids?.find((one) => one.text.trim() !== '') ?? saids?.[0];
  if (!said) return;
  const read = readAnswer(said);
  if (read.unclear) page.find('unclear-answer', at, `${said.label}: ${read.unclear}`);
  if (read.answer) page.put(at, read.answer, said, rawOf(said));
  else if (read.gap) {
    page.absent(at, read.gap);
    if (read.gap === 'not-given' && said.options && !read.words) page.find('question-not-answered', at, said.label);
  } else {
    page.absent(at, 'not-given');
    page.find('answer-in-words', at, `${said.label}: ${read.words ?? ''}`);
  }
  if (!read.words) return;
  if (!words) unplace(page, { ...said, text: read.words, options: [] });
  else if (!page.has(words)) page.put(words, read.words, said);
}

/** One choice of several (a tick grid or words): the chosen words, or undefined with the gap noted. */
export function chosen(page: DraftPage, at: string, saids: readonly Said[] | undefined): Said | undefined {
  const settled = settle(page, at, saids, { none: 'value' });
  for (const more of settled.more) unplace(page, more);
  const said = settled.said;
  if (!said) {
    if (settled.gap) page.absent(at, settled.gap);
    return undefined;
  }
  const marked = (said.options ?? []).filter((option) => option.marked === true);
  if (marked.length > 1 || said.options?.some((option) => option.marked === 'unclear')) {
    page.find(
      'unclear-answer',
      at,
      `${said.label}: ${marked.map((one) => one.text).join(' and ') || 'a mark that could be either'}`,
    );
    page.absent(at, 'unreadable');
    return undefined;
  }
  return marked[0] ? { ...said, text: marked[0].text, place: marked[0].place, options: [] } : said;
}

/** An address object at `at`: words, postcode, and whether it must not be given to others. */
export function writeAddress(
  page: DraftPage,
  at: string,
  said: Said | undefined,
  { postcode, undisclosed }: { postcode?: Said | undefined; undisclosed?: Said | undefined } = {},
): void {
  if (said) page.put(`${at}/words`, said.text.trim(), said);
  else if (postcode) {
    page.put(`${at}/words`, postcode.text.trim(), postcode);
    if (at.startsWith('/people')) page.find('address-missing', at);
  }
  const own = postcode ? postcodeOf(postcode.text) : undefined;
  if (postcode && own) page.put(`${at}/postcode`, own, postcode);
  else if (postcode) {
    page.find('postcode-not-well-formed', at, postcode.text);
    if (said) unplace(page, postcode);
  } else if (said) {
    const inside = postcodeIn(said.text);
    if (inside) page.put(`${at}/postcode`, inside, said);
    const failed = failedPostcodeIn(said.text);
    if (failed) page.find('postcode-not-well-formed', at, failed);
    if (holdsSeveral(said.text)) page.find('several-addresses-in-one-box', at);
  }
  if (page.has(`${at}/postcode`) && isPseudoPostcode(page.text(`${at}/postcode`))) page.find('postcode-pseudo', at);
  // Only a plain "no" leaves the address open: doubt, or words beside the question, hide it until a person has looked.
  const asked = undisclosed && readAnswer(undisclosed);
  const kept = asked && !['no', 'not-known'].includes(asked.answer ?? (asked.words ? 'words' : 'no'));
  if (undisclosed && (asked?.words || (kept && !page.has(`${at}/words`)))) unplace(page, undisclosed);
  const hidden = kept ? undisclosed : said && isUndisclosed(said.text) ? said : undefined;
  if (!hidden || !page.has(`${at}/words`)) return;
  page.put(`${at}/undisclosed`, true, hidden);
  page.find('address-undisclosed', at);
}

/** Every telephone number once, as written, the E.164 form beside it where sure. */
export function writePhones(page: DraftPage, at: string, saids: readonly Said[]): void {
  const seen = new Set<string>();
  const ordered = [...saids].sort((one, other) => other.trust - one.trust);
  for (const said of ordered) {
    const stated = statedIn(said.text);
    if (stated.is !== 'value') {
      if (stated.is === 'gap') page.absent(at, stated.reason);
      else if (stated.is === 'none') page.absent(at, 'not-applicable');
      else unplace(page, said);
      continue;
    }
    if (saysNoPhone(stated.text)) {
      page.absent(at, 'not-applicable');
      continue;
    }
    for (const phone of readPhones(stated.text)) {
      const key = phone.e164 ?? squeeze(phone.words);
      if (seen.has(key)) continue;
      const row = `${at}/${seen.size}`;
      seen.add(key);
      page.put(`${row}/words`, phone.words, said);
      if (phone.e164) page.put(`${row}/e164`, phone.e164, said);
      else page.find('phone-not-understood', row);
    }
  }
}

/** A mail address at `at`. What is not shaped like one is kept, with a finding. */
export function writeEmail(page: DraftPage, at: string, saids: readonly Said[] | undefined): void {
  const settled = settle(page, at, saids, { none: 'gap', key: (text) => text.trim().toLowerCase() });
  if (putText(page, at, settled) && !/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(page.text(at)))
    page.find('email-not-understood', at);
}

/** The parts of a partly known date, beside its words. */
export function writeParts(page: DraftPage, at: string, said: Said, read: ReadDate): void {
  page.put(`${at}/words`, said.text.trim(), said);
  if (read.year !== undefined && read.year >= 1) page.put(`${at}/year`, read.year, said);
  if (read.month !== undefined) page.put(`${at}/month`, read.month, said);
  if (read.day !== undefined) page.put(`${at}/day`, read.day, said);
}

/** When something happened: words always, parts where they can be read. */
export function writeWhen(page: DraftPage, at: string, saids: readonly Said[] | undefined, today: string): void {
  const { said, gap } = settle(page, at, saids);
  if (said) writeParts(page, at, said, readDate(said.text, { today, of: 'event' }));
  else if (gap) page.absent(at, gap);
}
