/** Writes the lists beside the people: agencies, assessments, conversations, significant events, and what has no home (procedure P3, P9-P11). */
import { assessment, conversation } from '../../../schemas/draft.ts';
import { fold, squeeze, statedIn } from '../../labels/blanks.ts';
import type { DraftPage } from '../draft-page.ts';
import type { Said, Sheet } from '../said.ts';
import { readAnswer } from '../values/answers.ts';
import { settle } from './settle.ts';
import { putText, unplace, writeAnswer, writeWhen, writeWords } from './write.ts';

const MOST_ROWS = 200;
const isValue = (said: Said): boolean => ['value', 'none'].includes(statedIn(said.text).is);
const anyValue = (slots: ReadonlyMap<string, readonly Said[]>): boolean =>
  [...slots.values()].flat().some((said) => isValue(said) || said.options?.some((one) => one.marked !== false));

function writeInvolvements(page: DraftPage, sheet: Sheet, find: (who: string) => number | undefined): void {
  for (const slots of sheet.involvements.slice(0, MOST_ROWS)) {
    if (!anyValue(slots)) continue;
    const at = `/involvements/${page.rows('/involvements')}`;
    for (const slot of ['service', 'worker', 'contact'] as const)
      writeWords(page, `${at}/${slot}`, slots.get(slot), 'gap');
    putText(page, `${at}/purpose`, settle(page, `${at}/purpose`, slots.get('purpose')));
    for (const slot of ['current', 'knowsOfReferral'] as const) writeAnswer(page, `${at}/${slot}`, slots.get(slot));
    for (const said of slots.get('for') ?? []) {
      const person = find(said.text);
      if (person !== undefined) page.put(`${at}/for`, `p${person + 1}`, said);
      else if (isValue(said)) {
        unplace(page, said);
        page.find('person-not-found', at, said.text);
      }
    }
    if (!page.has(at)) page.state(`${at}/purpose`, '');
  }
  if (sheet.involvements.length > MOST_ROWS) page.find('too-many-values', '/involvements');
}

/** Words of an assessment → its kind, where they are exactly one. */
const ASSESSMENT_WORDS: Readonly<Record<string, readonly string[]>> = {
  'early-help': ['early help', 'early help assessment', 'eha', 'ehm'],
  caf: ['caf', 'common assessment framework', 'common assessment'],
  fsp: ['fsp', 'family support process'],
  'shared-family-assessment': ['shared family assessment', 'sfa'],
  saf: ['saf', 'single assessment framework'],
  ehcp: ['ehcp', 'ehc plan', 'education health and care plan', 'education, health and care plan'],
  'risk-assessment': ['risk assessment', 'screening tool', 'dash', 'neglect screening tool'],
  'information-sharing-consent': ['information sharing consent', 'consent form', 'information sharing consent form'],
};

function assessmentKind(text: string): string {
  const key = squeeze(text);
  const kinds = assessment.shape.kind.options;
  const exact = kinds.find((kind) => squeeze(kind) === key);
  return (
    exact ??
    Object.entries(ASSESSMENT_WORDS).find(([, words]) => words.some((one) => squeeze(one) === key))?.[0] ??
    'not-known'
  );
}

function writeAssessments(page: DraftPage, sheet: Sheet, today: string): void {
  for (const slots of sheet.assessments.slice(0, MOST_ROWS)) {
    const exists = slots.get('exists')?.[0];
    const answer = exists ? readAnswer(exists).answer : undefined;
    if (!anyValue(slots) || (exists && answer !== 'yes')) {
      if (exists && answer === 'unclear') page.find('unclear-answer', '', exists.label);
      if (exists) unplace(page, exists);
      continue;
    }
    const at = `/assessments/${page.rows('/assessments')}`;
    const kind = settle(page, `${at}/kind`, slots.get('kind'), { none: 'gap' }).said;
    const first = kind ?? [...slots.values()].flat().find(isValue);
    if (!first) continue;
    const code = assessmentKind(kind?.text ?? '');
    page.put(`${at}/kind`, code, first);
    if (code === 'not-known') page.find('assessment-kind-not-known', at);
    const details = settle(page, `${at}/words`, slots.get('details')).said;
    const words = details ?? first;
    page.put(
      `${at}/words`,
      kind && details ? `${kind.text.trim()}: ${details.text.trim()}` : words.text.trim(),
      words,
    );
    putText(page, `${at}/by`, settle(page, `${at}/by`, slots.get('by'), { none: 'gap' }));
    putText(page, `${at}/outcome`, settle(page, `${at}/outcome`, slots.get('outcome')));
    writeWhen(page, `${at}/when`, slots.get('when'), today);
    writeAnswer(page, `${at}/attached`, slots.get('attached'));
  }
}

function writeConversations(page: DraftPage, sheet: Sheet, today: string): void {
  const kinds = conversation.shape.with.options;
  for (const slots of sheet.conversations.slice(0, MOST_ROWS)) {
    if (!anyValue(slots)) continue;
    const at = `/conversations/${page.rows('/conversations')}`;
    const withWhom = slots.get('with')?.[0];
    const code = kinds.find((kind) => kind === fold(withWhom?.text ?? '').replaceAll(' ', '-'));
    if (withWhom && code) page.put(`${at}/with`, code, withWhom);
    else page.state(`${at}/with`, 'other');
    if (withWhom && !code && isValue(withWhom)) unplace(page, withWhom);
    for (const slot of ['who', 'reference'] as const)
      putText(page, `${at}/${slot}`, settle(page, `${at}/${slot}`, slots.get(slot), { none: 'gap' }));
    writeWhen(page, `${at}/when`, slots.get('when'), today);
    if (!putText(page, `${at}/words`, settle(page, `${at}/words`, slots.get('words')))) page.state(`${at}/words`, '');
  }
}

function writeEvents(page: DraftPage, sheet: Sheet, today: string): void {
  const list = '/assessmentOfNeed/events';
  for (const slots of sheet.events.slice(0, MOST_ROWS)) {
    if (!anyValue(slots)) continue;
    const at = `${list}/${page.rows(list)}`;
    writeWhen(page, `${at}/when`, slots.get('when'), today);
    if (!putText(page, `${at}/words`, settle(page, `${at}/words`, slots.get('what')))) page.state(`${at}/words`, '');
  }
}

/** Writes the four lists, then everything that had no home. */
export function writeLists(
  page: DraftPage,
  sheet: Sheet,
  find: (who: string) => number | undefined,
  today: string,
): void {
  writeInvolvements(page, sheet, find);
  writeAssessments(page, sheet, today);
  writeConversations(page, sheet, today);
  writeEvents(page, sheet, today);
  for (const said of sheet.unplaced.slice(0, 500)) unplace(page, said);
  if (sheet.unplaced.length > 500) page.find('too-many-values', '/unplaced');
}
