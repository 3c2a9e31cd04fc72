/**
 * Tells by an answer itself what was asked, where nobody knows the label: a telephone number or a mail address in the referrer's own part, dates and
 * kinships in the columns of a table of people. Always a guess, and told as one (design 1, promise 4: with its evidence, or not at all).
 */
import type { Table } from '../../../schemas/reading.ts';
import { statedIn } from '../../labels/blanks.ts';
import { eventHeader } from '../../labels/find-label.ts';
import { isKinship } from '../../labels/relationships.ts';
import type { PersonSlot, ReferrerSlot } from '../../labels/slots.ts';
import { isGivenName, signedName } from '../prose/name-words.ts';
import { readDate } from '../values/dates.ts';
import { endsInPost, namesPlace, namesPost } from '../values/posts-and-places.ts';
import { headsRows } from './row-heads.ts';

const MAIL = /^[^\s@,;:<>()]+@[^\s@,;:<>()]+\.[a-z]{2,}$/i;
const PHONE = /^(?:tel:? ?)?\+?[\d\s()/-]{10,24}(?:\s*(?:x|ext\.?|extension)\s*\d{1,6})?$/i;
/** What of a referrer an answer is by its shape; undefined when its shape says nothing. `today` = London day of receipt. */
export function referrerByValue(label: string, value: string, today: string): ReferrerSlot | undefined {
  const text = value.trim();
  if (text.length > 120 || text.includes('\n') || statedIn(text).is !== 'value') return undefined;
  if (MAIL.test(text)) return 'email';
  if (PHONE.test(text) && text.replace(/\D/g, '').length >= 10)
    return /\b(fax|manager|lead|supervisor|reference|ref)\b/i.test(label) ? undefined : 'phone';
  if (/\b(manager|supervisor|lead|parent|child|consent|received|office|previous|birth|start\w*|since)\b/i.test(label))
    return undefined;
  if (/^[^a-z]*\d/i.test(text) && readDate(text, { today, of: 'event' }).date !== undefined) return 'date';
  if (/\d|@|[?!;]/.test(text) || text.split(/\s+/).length > 9) return undefined;
  const [post, place] = [namesPost(text), namesPlace(text)];
  if (post !== place) return post ? 'role' : 'agency';
  // "School Nurse" is a post, "School Nursing Team" a place: the last word tells.
  if (post) return endsInPost(text) ? 'role' : undefined;
  const named =
    signedName(text) !== undefined && isGivenName(text.replace(/^(dr|mrs?|ms|miss)\.? /i, '').split(/\s+/)[0] ?? '');
  return !post && named ? 'name' : undefined;
}

const NAME_WORDS = /^\p{L}[\p{L}'’-]*(?:,? (?:\p{L}[\p{L}'’.-]*)){1,4}$/u;

/** What a column of people asks by its answers, where its head does not say. `known` = what the other columns ask. */
export function columnByValue(
  table: Table,
  column: number,
  known: ReadonlySet<PersonSlot>,
  today: string,
): PersonSlot | undefined {
  const said = table.rows
    .map((row) => row[column])
    .filter((cell) => cell !== undefined && (cell.options ?? []).length === 0)
    .map((cell) => cell?.text.trim() ?? '')
    .filter((text) => statedIn(text).is === 'value');
  if (said.length === 0) return undefined;
  const header = table.headers[column] ?? '';
  // A log of what happened lists nobody.
  if (
    eventHeader(header) !== undefined ||
    /\b(category|type|summary|logged|recorded|reported|comments?|notes?|action|outcome|status)\b/i.test(header)
  )
    return undefined;
  if (!known.has('relationship') && (said.every(isKinship) || headsRows(table, column))) return 'relationship';
  const dated = said.filter((text) => /\d/.test(text) && readDate(text, { today, of: 'anyone' }).date !== undefined);
  if (!known.has('birth') && !known.has('birthOrExpected') && dated.length * 2 > said.length)
    return /\b(date of (referral|contact|visit|event)|since|from|until)\b/i.test(header)
      ? undefined
      : 'birthOrExpected';
  if (!known.has('gender') && !known.has('sex') && said.every((text) => /^(m|f|male|female|boy|girl)$/i.test(text)))
    return 'gender';
  if (
    /\b(p\.?r\.?|parental|resp\w*|legal)(?!\p{L})/iu.test(header) &&
    said.every((text) => /^(y|n|yes|no)$/i.test(text))
  )
    return known.has('parentalResponsibility') ? undefined : 'parentalResponsibility';
  const named =
    column < 3 && !/\b(school|nursery|gp|doctor|agency|worker|role|address|job|occupation)\b/i.test(header);
  if (named && said.every((text) => NAME_WORDS.test(text) && text.length < 60 && !isKinship(text))) return 'fullName';
  return undefined;
}
