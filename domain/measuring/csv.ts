/** Rows as a file that spreadsheets open: RFC 4180, a line of headings first, and no cell that a spreadsheet would run as a formula. */

/** What begins so is taken for a formula (OWASP, CSV injection): an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const safe = value === null ? '' : FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export type Row = Readonly<Record<string, string | number | null>>;

/** `columns`: the headings, in order. A row without one of them has an empty cell there. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return `${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
