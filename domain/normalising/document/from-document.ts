/** Gathers everything that a form, a mail or a text says, and tells what kind of arrival it is as far as words allow. */
import type { Reading } from '../../../schemas/reading.ts';
import { squeeze } from '../../labels/blanks.ts';
import { urgentWordsIn } from '../../urgency.ts';
import { WELFARE } from '../../welfare-words.ts';
import type { Nature } from '../normalised.ts';
import { readsAutomatic } from '../prose/automatic-words.ts';
import { blankSheet, type Said, type Sheet, say } from '../said.ts';
import { doubtBesideUnplaced } from './beside-unplaced.ts';
import { gatherFields } from './from-fields.ts';
import { gatherPassages, joinProse } from './from-passages.ts';
import {
  gatherChildren,
  gatherSameSender,
  gatherSubject,
  gatherWriter,
  leavesWriterOpen,
  runningText,
} from './from-running-text.ts';
import { gatherTables } from './from-tables.ts';
import { gatherPeople } from './merge-people.ts';
import { peopleBook } from './people-book.ts';
import { withSingleRows } from './single-rows.ts';
import { takeStory } from './story.ts';

const SUPPORTING =
  /\b(common assessment framework|caf (form|assessment)|family support process|fsp (form|assessment)|early help assessment|shared family assessment|single assessment framework)\b|^caf\b/i;
const REFERRAL_FORM =
  /\b(referral|refer|request for services?|service request|marf|mash|cause for concern|contact form)\b/i;

/** Whether it came as a document, by itself or attached, and not as lines of text. */
export const isForm = (reading: Reading): boolean =>
  /pdf|word|opendocument|rtf/i.test(reading.type) ||
  reading.parts.some((part) => /pdf|word|opendocument|rtf/i.test(part.type) && part.outcome === 'read');

/** The same text in the same box of two parts is said once. */
function dropRepeats(saids: readonly Said[]): Said[] {
  const seen = new Set<string>();
  return [...saids]
    .sort((one, other) => other.trust - one.trust)
    .filter((said) => {
      const key = `${squeeze(said.label)} ${squeeze(said.text)} ${(said.options ?? []).map((one) => `${one.text}${one.marked}`).join()}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** Agencies listed in two parts of one arrival are listed once. */
function mergeInvolvements(sheet: Sheet): void {
  const seen = new Map<string, Sheet['involvements'][number]>();
  const kept: Sheet['involvements'] = [];
  for (const slots of sheet.involvements) {
    const text = (slot: 'service' | 'worker') => squeeze(slots.get(slot)?.[0]?.text ?? '');
    const part = [...slots.values()][0]?.[0]?.place.part ?? '';
    const key = `${text('service')} ${text('worker')}`;
    const twin = key === ' ' ? undefined : seen.get(key);
    const twinPart = twin ? ([...twin.values()][0]?.[0]?.place.part ?? '') : part;
    if (twin && twinPart !== part) for (const [slot, saids] of slots) for (const said of saids) say(twin, slot, said);
    else {
      seen.set(key, slots);
      kept.push(slots);
    }
  }
  sheet.involvements = kept;
}

const speaksOfWelfare = (texts: readonly string[]): boolean =>
  texts.some((text) => WELFARE.test(text)) || urgentWordsIn(texts).length > 0;

function natureOf(reading: Reading, sheet: Sheet): Nature {
  const { mail } = reading;
  const labelled = sheet.labels.known >= 5;
  if (mail && (mail.automatic === 'bounce' || (mail.automatic !== 'no' && !labelled))) return 'automatic';
  const text = [...reading.passages, ...reading.fields, ...reading.tables]
    .map((one) => ('text' in one ? `${one.section} ${one.text}` : one.section))
    .join('\n')
    .slice(0, 50_000);
  if (SUPPORTING.test(text) && !REFERRAL_FORM.test(`${text} ${mail?.subject ?? ''}`)) return 'supporting-document';
  const filled = [sheet.referrer, sheet.matter, ...sheet.people.map((one) => one.slots)].some((slots) =>
    [...slots.values()].flat().some((said) => said.text.trim() !== ''),
  );
  if (filled) return 'referral';
  if (speaksOfWelfare([...sheet.prose, ...sheet.unplaced].map((said) => said.text))) return 'referral';
  return reading.parts.some((part) => part.outcome === 'unread') ? 'unread' : 'no-referral';
}

/** A mail without labelled lines or attachments in which nobody says anything. */
function writesItself({ mail, parts, tables }: Reading, { prose, labels }: Sheet): boolean {
  if (mail?.automatic !== 'no' || mail.forwarded || parts.length > 0 || tables.length > 0 || labels.known > 0)
    return false;
  return readsAutomatic(
    mail.subject,
    prose.map(({ text }) => text),
  );
}

function countRemarks(sheet: Sheet): void {
  for (const code of ['unplaced-labels', 'unplaced-text', 'whose-is-not-said'] as const) {
    const counts = (remark: Sheet['remarks'][number]) => remark.code === code && remark.at === undefined;
    const all = sheet.remarks.filter(counts).map((remark) => remark.detail ?? '');
    if (all.length < 2) continue;
    const names = [...new Set(all)].filter((one) => one !== '').slice(0, 8);
    sheet.remarks = sheet.remarks.filter((remark) => !counts(remark));
    sheet.remarks.push({ code, detail: `${all.length} (${names.join('; ')})` });
  }
}

/** The sheet of a document or mail, and its nature. `today` = London day of receipt. */
export function sheetFromDocument(given: Reading, today: string): { sheet: Sheet; nature: Nature } {
  const reading = withSingleRows(given);
  const sheet = blankSheet();
  const book = peopleBook();
  gatherFields(reading, sheet, book, today);
  gatherTables(reading, sheet, book, today);
  gatherPassages(reading, sheet);
  takeStory(reading, sheet);
  gatherPeople(sheet, book, today);
  mergeInvolvements(sheet);
  doubtBesideUnplaced(sheet, reading);
  const nature = natureOf(reading, sheet);
  const prose = sheet.prose.length > 0 ? joinProse(runningText(sheet)) : undefined;
  const told = sheet.matter.get('details')?.some((said) => said.text.trim() !== '') ?? false;
  const isProse = prose !== undefined && !told && sheet.labels.known < 5;
  if (prose && isProse && nature === 'referral' && speaksOfWelfare([prose.text])) {
    say(sheet.matter, 'details', prose);
    sheet.remarks.push({ code: 'taken-from-prose', at: '/concern/details' });
  } else for (const said of sheet.prose) sheet.unplaced.push({ ...said, section: said.section || 'Running text' });
  const running = nature === 'referral' && sheet.labels.known < 5 && !told;
  gatherSubject(reading, sheet);
  gatherSameSender(reading, sheet);
  if (running) gatherChildren(sheet, today, gatherWriter(reading, sheet));
  else if (nature === 'referral' && leavesWriterOpen(reading, sheet)) gatherWriter(reading, sheet, true);
  sheet.unplaced = dropRepeats(sheet.unplaced);
  const { known, unknown } = sheet.labels;
  const read = reading.outcome.status === 'read';
  if (read && isForm(reading) && nature !== 'supporting-document' && (known < 8 || known < (known + unknown) * 0.6))
    sheet.remarks.push({ code: 'label-count-low' });
  if (read && nature === 'no-referral') sheet.remarks.push({ code: 'no-referral-found' });
  if (nature === 'automatic') sheet.remarks.push({ code: 'automatic-mail' });
  if (writesItself(reading, sheet)) sheet.remarks.push({ code: 'reads-like-automatic-mail' });
  if (reading.mail?.suspect) sheet.remarks.push({ code: `marked-as-${reading.mail.suspect}` });
  if (nature === 'supporting-document') sheet.remarks.push({ code: 'supporting-document-alone' });
  for (const doubt of reading.doubts) sheet.remarks.push({ code: 'reader-doubt', detail: doubt.text });
  countRemarks(sheet);
  return { sheet, nature };
}
