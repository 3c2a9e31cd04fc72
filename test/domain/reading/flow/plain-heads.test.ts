/** The headings of tables that show nothing by bold or shade, as they are pasted into mails. */
import { describe, expect, it } from 'vitest';
import { mail, readingOf } from '../reading-of.ts';

describe('a table that shows nothing by bold or shade', () => {
  const tables = async (rows: readonly string[][]) => {
    const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join('');
    return (
      await readingOf(
        mail(`<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`, {
          'Content-Type': 'text/html',
        }),
      )
    ).tables;
  };

  it('has its headings in the first row, where their words and the figures below say so', async () => {
    const [table] = await tables([
      ['Priority', 'Contact name', 'Relationship', 'Parental resp.', 'DOB'],
      ['1', 'Ada Testchild', 'mother', 'Yes', '16.6.88'],
    ]);
    expect(table?.headers).toEqual(['Priority', 'Contact name', 'Relationship', 'Parental resp.', 'DOB']);
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['1', 'Ada Testchild', 'mother', 'Yes', '16.6.88'],
    ]);
  });

  it('is a log where each row begins with a day', async () => {
    const [table] = await tables([
      ['Date', 'Category', 'Summary', 'Logged by'],
      ['14/09/2026', 'Attendance', 'Late three times.', 'T. Amos'],
      ['02/10/2026', 'Home contact', 'Not answered.', 'K. Ellery'],
    ]);
    expect(table?.headers).toEqual(['Date', 'Category', 'Summary', 'Logged by']);
  });

  it('has labels beside their answers otherwise', async () => {
    expect(
      await tables([
        ['School', 'Larkfield Primary', 'GP', 'Dr Ellis'],
        ['DOB', '3/4/2018', 'Age', '8'],
      ]),
    ).toEqual([]);
  });

  it('names nobody where only its headings stand', async () => {
    expect(await tables([['Sibling name', 'DOB', 'Sibling’s school']])).toMatchObject([{ rows: [] }]);
  });
});
