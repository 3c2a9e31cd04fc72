/** Collects what was found while a document is read, in the words of the reading's contract. */
import type { Field, Passage, Place, Table } from '../../../schemas/reading.ts';
import { sectionKind } from '../../labels/sections.ts';
import { groupOf } from '../flow/gathering.ts';
import type { Page } from './page.ts';
import { boxOf, type Rect } from './shapes.ts';

export type Found = {
  part: string;
  section: string;
  /** The last heading that was no numbered block's: what "Person 2" stands under. */
  over: string;
  /** The number of the repeated block that the section is, or 0. */
  group: number;
  fields: Field[];
  tables: Table[];
  passages: Passage[];
  /** Headings met, and which of them named a section of something. */
  headings: { text: string; place: Place; used: boolean; label?: boolean }[];
  /** Whether any printed words were taken for an answer by their position alone. */
  guessed?: boolean;
};

export const nothingYet = (part: string): Found => ({
  part,
  section: '',
  over: '',
  group: 0,
  fields: [],
  tables: [],
  passages: [],
  headings: [],
});

export const placeOf = (found: Found, page: Page, at: Rect): Place => ({
  kind: 'box',
  part: found.part,
  page: page.number,
  box: boxOf(at),
});

/** Something to number sections by: such a heading is never only a box's label. */
export const NUMBERED = /^((section|part|step)\s+(\d{1,2}|[A-H])\b|(\d{1,2}|[A-H])[a-z]?\s?[.):–—-])/i;

/** The last heading was a box's label: sections go by the one before it again, unless it is numbered. */
export function unhead(found: Found): void {
  const heading = found.headings.at(-1);
  if (!heading) return;
  heading.used = true;
  if (NUMBERED.test(heading.text)) return;
  heading.label = true;
  const section = found.headings.findLast((h) => h.label !== true);
  if (section) section.used = true;
  found.section = section?.text ?? '';
  found.group = 0;
}

/** A longer heading names a part of the form, not one of several alike blocks. */
const MOST_WORDS = 4;

/** From here on, what is found stands under this heading. */
export function head(found: Found, text: string, page: Page, at: Rect): void {
  found.group = text.split(' ').length <= MOST_WORDS ? groupOf(text) : 0;
  if (found.group === 0) found.over = text;
  const numbered = found.group > 0 && found.over !== '' && sectionKind(text) === 'unknown';
  found.section = numbered ? `${found.over} – ${text}` : text;
  found.headings.push({ text: found.section, place: placeOf(found, page, at), used: false });
}

function use(found: Found): string {
  const heading = found.headings.at(-1);
  if (heading) heading.used = true;
  return found.section;
}

export function addField(found: Found, field: Omit<Field, 'section'> & { section?: string }): void {
  const group = field.group ?? (found.group > 0 && field.section === undefined ? found.group : undefined);
  found.fields.push({ ...field, section: field.section ?? use(found), ...(group === undefined ? {} : { group }) });
}

export function addTable(found: Found, table: Omit<Table, 'section'>): Table {
  const made = { ...table, section: use(found) };
  found.tables.push(made);
  return made;
}

export function addPassage(found: Found, text: string, page: Page, at: Rect, confidence = 1): void {
  if (text.trim() === '') return;
  found.passages.push({ section: found.section, text, place: placeOf(found, page, at), confidence });
}
