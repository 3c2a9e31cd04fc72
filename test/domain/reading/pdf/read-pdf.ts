/** Reads a PDF fixture in a test, and says its answers in a form that is easy to compare. */
import { readFile } from 'node:fs/promises';
import { pdfReader } from '../../../../domain/reading/pdf/reader.ts';
import { unread } from '../../../../domain/reading/readings.ts';
import { type Field, type Reading, reading, type Table } from '../../../../schemas/reading.ts';

export const fixtureFile = (name: string): URL => new URL(`../../../fixtures/pdf/${name}`, import.meta.url);

/** The reading of some bytes; fails when it does not fit the contract. Attached files are listed, not read. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const document = { bytes, kind: 'pdf' as const, name: 'form.pdf', part: '', depth: 0 };
  return reading.parse(await pdfReader.read(document, async () => unread('unknown', 'test', 'unknown-type')));
}

export async function readFixture(name: string): Promise<Reading> {
  return readPdf(new Uint8Array(await readFile(fixtureFile(name))));
}

export const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Each option and its mark: + made, - not, ? unclear. */
export const optionsOf = (field: Field | undefined): string =>
  (field?.options ?? []).map((o) => `${o.marked === 'unclear' ? '?' : o.marked ? '+' : '-'}${o.text}`).join(' ');

/** One line for each answer: section, label, child number, value or options. */
export const answersOf = (read: Reading): string[] =>
  read.fields.map((field) => {
    const value = field.options ? optionsOf(field) : onOneLine(field.value);
    return `${field.section} > ${field.label}${field.group ? ` (${field.group})` : ''} = ${value}`;
  });

export const rowsOf = (table: Table | undefined): string[] =>
  (table?.rows ?? []).map((row) =>
    row
      .map((cell) =>
        cell.options ? cell.options.map((o) => `${o.marked ? '+' : '-'}${o.text}`).join(' ') : onOneLine(cell.text),
      )
      .join(' | '),
  );

/** All words that came out, wherever they were put. */
export function everyWord(read: Reading): string {
  const fields = read.fields.flatMap((f) => [f.section, f.label, f.value, ...(f.options ?? []).map((o) => o.text)]);
  const tables = read.tables.flatMap((t) => [
    t.section,
    ...t.headers,
    ...t.rows.flat().flatMap((c) => [c.text, ...(c.options ?? []).map((o) => o.text)]),
  ]);
  return [...fields, ...tables, ...read.passages.map((p) => p.text)].join(' ');
}
