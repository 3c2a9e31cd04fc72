/** From one sheet of things said to a draft with its evidence, absences, findings and urgency. */
import type { ArrivalFacts } from '../../schemas/arrival.ts';
import type { Reading } from '../../schemas/reading.ts';
import type { InvolvementSlot, PersonSlot, ReferrerSlot } from '../labels/slots.ts';
import { withoutPrintedWarnings } from '../printed-warnings.ts';
import { isAlarming, type Signs, urgencyOf } from '../urgency.ts';
import { boundSheet } from './bound.ts';
import { writeLists } from './composing/lists.ts';
import { writeMatters } from './composing/matters.ts';
import { writePeople } from './composing/people.ts';
import { writeReferrer } from './composing/referrer.ts';
import { spoken } from './composing/settle.ts';
import { draftPage } from './draft-page.ts';
import { FINDINGS, type FindingCode } from './finding-codes.ts';
import { fillGaps } from './gaps.ts';
import { findMissing } from './missing.ts';
import type { Nature, Normalised } from './normalised.ts';
import type { Said, Sheet } from './said.ts';
import { readAnswer } from './values/answers.ts';
import { londonDay } from './values/dates.ts';

/** What names people, posts and services: "Consultant in Emergency Medicine", "Missing Persons Team" say nothing of the child. */
const NAMES: ReadonlySet<string> = new Set<ReferrerSlot | PersonSlot | InvolvementSlot>([
  'role',
  'agency',
  'roleAndAgency',
  'nameAndRole',
  'gp',
  'school',
  'service',
  'worker',
]);
/** Longer answers are no name, wherever they stand. */
const LONGEST_NAME = 12;

const isName = (slot: string, said: Said): boolean =>
  NAMES.has(slot) && said.text.trim().split(/\s+/).length <= LONGEST_NAME;

/** Everything that a source says on a sheet, whole, but names: what urgency is read from. What stands outside every box loses what forms print for everybody. */
function everythingSaid(sheet: Sheet): Said[] {
  const rows = [
    ...sheet.people.map((one) => one.slots),
    ...sheet.involvements,
    ...sheet.assessments,
    ...sheet.conversations,
    ...sheet.events,
  ];
  return [sheet.referrer, sheet.matter, ...rows]
    .flatMap((slots) => [...slots].flatMap(([slot, saids]) => saids.filter((said) => !isName(slot, said))))
    .concat(sheet.unplaced.map((said) => ({ ...said, text: withoutPrintedWarnings(said.text) })))
    .concat(sheet.prose)
    .concat(sheet.relations.map(({ words }) => words))
    .concat(sheet.factors.flatMap(({ factor, details }) => (details ? [factor, details] : [factor])));
}

/** What raises urgency, read from the whole sheet before anything is trimmed. */
function signsOf(sheet: Sheet, nature: Nature, unreadParts: boolean): Signs {
  const answers = (sheet.matter.get('immediateProtection') ?? []).map((said) => readAnswer(said).answer);
  return {
    protection: answers.filter((one) => one !== undefined),
    alarming: sheet.unplaced.some((said) => isAlarming(said.label, readAnswer(said).answer, spoken(said))),
    texts: everythingSaid(sheet).flatMap((said) => [
      said.text,
      ...(said.options ?? []).filter((one) => one.marked !== false).map((one) => one.text),
    ]),
    unread: nature === 'unread',
    unreadParts,
  };
}

/** Why a part is unread, in a sentence. */
function whyUnread({ because, type }: Reading['parts'][number]): string {
  const code = `unread-${because ?? ''}`;
  const meaning = Object.entries(FINDINGS).find(([one]) => one === code)?.[1];
  return meaning?.text ?? type;
}

/** Writes the draft of a sheet. Findings beyond the sheet's own go in `extra`. An automatic mail is never urgent (R19). */
export function compose(
  sheet: Sheet,
  reading: Reading,
  facts: ArrivalFacts,
  { nature, extra = [] }: { nature: Nature; extra?: readonly { code: FindingCode; detail?: string }[] },
): Normalised {
  const unreadParts = reading.parts.filter((part) => part.outcome === 'unread');
  const signs = signsOf(sheet, nature, unreadParts.length > 0);
  const page = draftPage();
  if (boundSheet(sheet)) page.find('too-many-values', '');
  const today = londonDay(facts.receivedAt);
  writeMatters(page, sheet, facts.sender.kind === 'worker');
  writeReferrer(page, sheet, today);
  const { written, find } = writePeople(page, sheet, today);
  writeLists(page, sheet, find, today);
  for (const part of unreadParts.slice(0, 50)) page.find('attachment-unread', '', `${part.name}: ${whyUnread(part)}`);
  const attachments = reading.parts.filter((part) => part.outcome !== 'ignored').length;
  if (nature === 'referral' || nature === 'supporting-document') findMissing(page, sheet, written, attachments);
  for (const { code, detail, at = '' } of sheet.remarks)
    if (code !== 'unknown-properties') page.find(code, at, detail);
  for (const { code, detail } of extra) page.find(code, '', detail);
  fillGaps(page, written);
  const urgency = nature === 'automatic' ? { level: 'routine' as const, because: [] } : urgencyOf(signs);
  return { nature, ...page.finish(), urgency };
}
