/** Gathers the tables of a form, told by their header words: people, agencies, events; people may stand as rows or as columns (domain reference 1.2, 1.4). */

import type { Reading, Table } from '../../../schemas/reading.ts';
import { squeeze } from '../../labels/blanks.ts';
import { agencyHeader, eventHeader, personHeader } from '../../labels/find-label.ts';
import { matterHeading } from '../../labels/find-matter.ts';
import { isKinship, kinshipOf } from '../../labels/relationships.ts';
import { type SectionKind, sectionKind } from '../../labels/sections.ts';
import type { PersonSlot } from '../../labels/slots.ts';
import { wordsOfDoubt } from '../doubt-words.ts';
import { type Listed, type Said, type Sheet, type Slots, say, trustOf } from '../said.ts';
import { hasValue, isFilled, type PeopleBook } from './people-book.ts';
import { printedServices, standsAlone } from './printed-services.ts';
import { asksWhoIsResponsible } from './responsibility.ts';
import { numbersRows, rowHead, tellsFocus } from './row-heads.ts';
import { columnByValue } from './told-by-value.ts';

type Cell = Table['rows'][number][number];

function saidOfCell(reading: Reading, table: Table, header: string, cell: Cell): Said {
  return {
    text: cell.text,
    ...(cell.options ? { options: cell.options } : {}),
    section: table.section,
    label: header,
    place: cell.place,
    confidence: Math.min(cell.confidence, table.confidence),
    reader: reading.reader,
    trust: trustOf(reading, cell.place.part, false),
    doubts: [],
  };
}

const BY_SECTION: Readonly<Partial<Record<SectionKind, Listed>>> = {
  child: 'subject',
  household: 'household',
  mother: 'mother',
  father: 'father',
  parents: 'parent',
  siblings: 'sibling',
  significant: 'significant',
};

/** Who the rows are: by the section, else by whether the table asks for a relationship. */
function listedIn(table: Table, headers: ReadonlySet<PersonSlot>): Listed {
  const kind = sectionKind(table.section);
  const own = BY_SECTION[kind];
  if (own === 'subject' && headers.has('relationship')) return 'household';
  if (own) return own;
  return headers.has('relationship') ? 'household' : 'subject';
}

const NAMES: readonly PersonSlot[] = ['fullName', 'given', 'family', 'familyFirstName'];
const isPeople = (headers: ReadonlySet<PersonSlot>): boolean =>
  NAMES.some((slot) => headers.has(slot)) && headers.size >= 2;

function slotsOfRow(sheet: Sheet, pairs: readonly { said: Said; slot: PersonSlot | undefined }[]): Slots<PersonSlot> {
  const slots: Slots<PersonSlot> = new Map();
  for (const { said, slot } of pairs) {
    if (slot) say(slots, slot, said);
    else if (hasValue(said)) {
      sheet.unplaced.push(said);
      sheet.remarks.push({ code: 'unplaced-labels', detail: said.label });
    }
  }
  return slots;
}

/** Children side by side: the first column holds the labels. */
function columnsOf(reading: Reading, table: Table): { label: string; cells: Said[] }[] | undefined {
  const labels = [table.headers[0] ?? '', ...table.rows.map((row) => row[0]?.text ?? '')];
  const known = labels.filter((label) => label !== '' && personHeader(label)).length;
  const across = table.headers.slice(1).filter((header) => personHeader(header) && !/child/i.test(header)).length;
  if (known < 2 || known * 2 < labels.filter((label) => label !== '').length || across > 1) return undefined;
  const rows = table.rows.map((row) => ({
    label: row[0]?.text ?? '',
    cells: row.slice(1).map((cell) => saidOfCell(reading, table, row[0]?.text ?? '', cell)),
  }));
  const [corner, ...heads] = table.headers;
  const firstCell = table.rows[0]?.[0];
  if (!corner || !personHeader(corner) || !firstCell) return rows;
  return [
    {
      label: corner,
      cells: heads.map((text) =>
        saidOfCell(reading, table, corner, { text, place: table.place, confidence: table.confidence }),
      ),
    },
    ...rows,
  ];
}

function gatherColumns(
  reading: Reading,
  sheet: Sheet,
  book: PeopleBook,
  table: Table,
  rows: readonly { label: string; cells: Said[] }[],
): void {
  const slots = new Set(rows.map((row) => personHeader(row.label)).filter((slot) => slot !== undefined));
  sheet.labels.known += slots.size;
  for (let column = 0; column < table.headers.length - 1; column++) {
    const pairs = rows.flatMap(({ label, cells }) => {
      const said = cells[column];
      return said ? [{ said, slot: personHeader(label) }] : [];
    });
    const person = slotsOfRow(sheet, pairs);
    const head = table.headers[column + 1] ?? '';
    const kin = isKinship(head) && !slots.has('relationship');
    if (!isFilled(person)) continue;
    if (kin) say(person, 'relationship', saidOfCell(reading, table, head, headCell(table, head)));
    book.row(kin ? 'household' : listedIn(table, slots), person, table.place.part);
  }
}

const headCell = (table: Table, text: string): Cell => ({ text, place: table.place, confidence: table.confidence });

/** A name is never so long. */
const LONGEST_NAME = 80;

/** "Description of concern" alone in its row: what follows was taken into the list for want of rules, and is about nobody in it. */
const endsList = (row: readonly Cell[]): boolean =>
  standsAlone(row) && (matterHeading(row[0]?.text ?? '') !== undefined || (row[0]?.text ?? '').length > LONGEST_NAME);

function gatherPeopleRows(
  reading: Reading,
  sheet: Sheet,
  book: PeopleBook,
  table: Table,
  asked: ReturnType<typeof columnsAsked>,
): void {
  const slots = asked.map(({ slot }, column) => slot ?? (tellsFocus(table, column) ? 'focus' : undefined));
  // What the form prints before each row says who is meant, and is no answer: a row with nothing else is nobody's.
  const isHead = (column: number) => asked[column]?.guessed === true && slots[column] === 'relationship';
  // "Child 1", "Child 2" before the rows number those referred, and relate nobody to anybody.
  const numbers = (column: number) =>
    isHead(column) && table.rows.every((row) => kinshipOf(rowHead(row[column]?.text ?? '')).subject);
  const has = new Set(slots.flatMap((slot, column) => (slot === undefined || numbers(column) ? [] : [slot])));
  const listed = listedIn(table, has);
  const numbered = new Set(table.headers.flatMap((_, column) => (numbersRows(table, column) ? [column] : [])));
  let ended = false;
  for (const row of table.rows) {
    ended ||= endsList(row);
    if (ended && standsAlone(row)) {
      const saids = row.map((cell) => saidOfCell(reading, table, '', cell)).filter(hasValue);
      sheet.unplaced.push(...saids);
      sheet.remarks.push({ code: 'unplaced-text', detail: table.section });
      continue;
    }
    const pairs = row.flatMap((cell, index) => {
      if (numbered.has(index)) return [];
      const said = {
        ...saidOfCell(reading, table, table.headers[index] ?? '', cell),
        doubts: asked[index]?.guessed ? ['label-guessed'] : [],
      };
      if (!isHead(index)) return [{ said, slot: slots[index], head: false }];
      const text = rowHead(cell.text);
      const slot = kinshipOf(text).subject ? ('focus' as const) : slots[index];
      return [{ said: { ...said, text }, slot, head: true }];
    });
    const person = slotsOfRow(sheet, pairs);
    const answered = pairs.some(({ said, head }) => !head && hasValue(said));
    if (answered && isFilled(person)) book.row(listed, person, table.place.part);
  }
}

function gatherLists(reading: Reading, sheet: Sheet, table: Table, of: 'agencies' | 'events'): void {
  const printed = of === 'agencies' ? printedServices(table) : new Set();
  for (const row of table.rows) {
    if (printed.has(row)) continue;
    const alone = of === 'agencies' && table.headers.length > 1 && standsAlone(row);
    const saids = row.map((cell, index) => {
      const said = saidOfCell(reading, table, table.headers[index] ?? '', cell);
      return alone ? { ...said, doubts: [...said.doubts, 'agency-alone'] } : said;
    });
    const involvement: Sheet['involvements'][number] = new Map();
    const event: Sheet['events'][number] = new Map();
    for (const said of saids) {
      const agency = agencyHeader(said.label);
      const happened = eventHeader(said.label);
      if (of === 'agencies' && agency) say(involvement, agency, said);
      else if (of === 'events' && happened) say(event, happened, said);
      else if (hasValue(said)) sheet.unplaced.push(said);
    }
    if (involvement.size > 0) sheet.involvements.push(involvement);
    if (event.size > 0) sheet.events.push(event);
  }
}

function count(sheet: Sheet, table: Table, known: (header: string) => unknown): void {
  for (const header of table.headers) {
    if (known(header) !== undefined) sheet.labels.known++;
    else if (squeeze(header) !== '') sheet.labels.unknown++;
  }
}

/** What each column asks: by its head, and where that does not say, by what stands in it (`guessed`). */
function columnsAsked(
  table: Table,
  kind: SectionKind,
  today: string,
): { slot: PersonSlot | undefined; guessed: boolean }[] {
  const told = table.headers.map((header) => personHeader(header, kind));
  const known = new Set(told.filter((slot) => slot !== undefined));
  return told.map((slot, column) => {
    if (slot !== undefined) return { slot, guessed: false };
    const guess = columnByValue(table, column, known, today);
    if (guess === undefined || known.has(guess) || (guess === 'fullName' && NAMES.some((one) => known.has(one))))
      return { slot: undefined, guessed: false };
    known.add(guess);
    return { slot: guess, guessed: true };
  });
}

export function gatherTables(reading: Reading, sheet: Sheet, book: PeopleBook, today: string): void {
  for (const table of reading.tables) {
    for (const doubt of table.doubts ?? [])
      sheet.remarks.push({ code: 'reader-doubt', detail: `${table.section}: ${wordsOfDoubt(doubt)}` });
    const kind = sectionKind(table.section);
    const agencies = table.headers.filter((header) => agencyHeader(header) !== undefined).length;
    const events = table.headers.filter((header) => eventHeader(header) !== undefined).length;
    const asked = columnsAsked(table, kind, today);
    const people = new Set(asked.map(({ slot }) => slot).filter((slot) => slot !== undefined));
    const isAgencies =
      agencies >= 2 &&
      (kind === 'agencies' || !(people.has('birth') || people.has('birthOrExpected') || people.has('relationship')));
    // Who is neither of the family nor refers ("Alleged perpetrator") is nobody's row of it.
    // "Child | Person with PR" lists nobody either: both are known from elsewhere.
    const holders =
      table.headers.some(asksWhoIsResponsible) && !people.has('birth') && !people.has('birthOrExpected');
    const others = kind === 'other' || holders;
    const columns = isAgencies || others ? undefined : columnsOf(reading, table);
    if (columns) gatherColumns(reading, sheet, book, table, columns);
    else if (isPeople(people) && !others && !(kind === 'agencies' && agencies >= 2)) {
      count(sheet, table, (header) => personHeader(header, kind));
      gatherPeopleRows(reading, sheet, book, table, asked);
    } else if (isAgencies && kind !== 'events') {
      count(sheet, table, agencyHeader);
      gatherLists(reading, sheet, table, 'agencies');
    } else if (events >= 2) {
      count(sheet, table, eventHeader);
      gatherLists(reading, sheet, table, 'events');
    } else {
      sheet.labels.unknown += table.headers.length;
      const saids = table.rows
        .flatMap((row) => row.map((cell, index) => saidOfCell(reading, table, table.headers[index] ?? '', cell)))
        .filter(hasValue);
      sheet.unplaced.push(...saids);
      if (saids.length > 0) sheet.remarks.push({ code: 'unplaced-labels', detail: table.headers.join(' | ') });
    }
  }
}
