/** Takes labels printed as a row above one row of answers for what they are: labels and answers, and no list of people or agencies. */
import type { Field, Reading, Table } from '../../../schemas/reading.ts';
import { agencyHeader, eventHeader, personHeader } from '../../labels/find-label.ts';
import { type SectionKind, sectionKind } from '../../labels/sections.ts';
import type { PersonSlot } from '../../labels/slots.ts';

const NAMES: ReadonlySet<PersonSlot | undefined> = new Set<PersonSlot>([
  'fullName',
  'given',
  'family',
  'familyFirstName',
]);
/** Sections about one person or one matter. Elsewhere a table with one row may be a list with one entry. */
const OF_ONE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'referrer',
  'child',
  'mother',
  'father',
  'consent',
  'concern',
]);

const isListed = (header: string): boolean => agencyHeader(header) !== undefined || eventHeader(header) !== undefined;

const isFilled = (row: Table['rows'][number]): boolean =>
  row.some((cell) => cell.text !== '' || (cell.options ?? []).some((option) => option.marked !== false));

function isSingle(reading: Reading, table: Table): boolean {
  if (table.rows.filter(isFilled).length > 1 || table.rows.length === 0 || table.headers.includes('')) return false;
  const kind = sectionKind(table.section);
  const slots = table.headers.map((header) => personHeader(header, kind));
  const names = slots.some((slot) => NAMES.has(slot));
  // "What are we worried about? | What needs to happen?" under the family's heading lists nobody.
  if (slots.every((slot) => slot === undefined) && !table.headers.some(isListed)) return true;
  if (kind === 'unknown') return !names && table.headers.filter(agencyHeader).length < 2;
  if (!OF_ONE.has(kind) || (kind === 'child' && slots.includes('relationship'))) return false;
  // Beside a child who is named in lines of the same section, one row may be another child.
  return !(kind === 'child' && names) || !reading.fields.some((field) => isName(field, table, kind));
}

const isName = (field: Field, table: Table, kind: SectionKind): boolean =>
  field.section === table.section &&
  field.place.part === table.place.part &&
  NAMES.has(personHeader(field.label, kind));

function fieldsOf(table: Table): Field[] {
  const row = table.rows.find(isFilled) ?? table.rows[0] ?? [];
  return table.headers.flatMap((label, index): Field[] => {
    const cell = row[index];
    if (cell === undefined) return [];
    return [
      {
        section: table.section,
        label: label.replace(/\n/g, ' '),
        value: cell.text,
        ...(cell.options ? { options: cell.options } : {}),
        ...(table.doubts ? { doubts: table.doubts } : {}),
        labelPlace: table.place,
        place: cell.place,
        confidence: Math.min(cell.confidence, table.confidence),
      },
    ];
  });
}

/** The reading with each such row of labels and answers among its fields; its other tables stay. */
export function withSingleRows(reading: Reading): Reading {
  const single = reading.tables.filter((table) => isSingle(reading, table));
  if (single.length === 0) return reading;
  const fields = [...reading.fields, ...single.flatMap(fieldsOf)];
  return { ...reading, fields, tables: reading.tables.filter((table) => !single.includes(table)) };
}
