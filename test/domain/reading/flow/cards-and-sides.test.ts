/** Tables whose cells are cards, and tables in which two stand side by side under titles of their own. */
import { expect, it } from 'vitest';
import { readOriginal } from '../../../../domain/reading/registry.ts';

async function told(table: string): Promise<(string | number | undefined)[][]> {
  const mail = `From: a@b.example\r\nSubject: Form\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<table>${table}</table>`;
  const { fields, tables } = await readOriginal(new TextEncoder().encode(mail), 'form.eml');
  return [
    ...tables.flatMap(({ section, rows }) => rows.map((row) => [section, ...row.map(({ text }) => text)])),
    ...fields.map(({ section, group, label, value }) => [section, group, label, value]),
  ];
}

it('reads each card under its own title, which stands under the heading of them all', async () => {
  const card = (title: string, name: string) =>
    `<td><b>${title}</b><br><b>Name:</b> ${name}<br><b>Relationship to child:</b> Sister</td>`;
  expect(
    await told(
      `<tr><td colspan="2"><b>Household members</b></td></tr><tr>${card('Person 1', 'Ada Sample')}${card('Person 2', 'Una Sample')}</tr>`,
    ),
  ).toEqual([
    ['Household members – Person 1', 1, 'Name', 'Ada Sample'],
    ['Household members – Person 1', 1, 'Relationship to child', 'Sister'],
    ['Household members – Person 2', 2, 'Name', 'Una Sample'],
    ['Household members – Person 2', 2, 'Relationship to child', 'Sister'],
  ]);
});

it('gives what stands under one title to that title, children as rows beside their referrer', async () => {
  const row = (child: string[], label: string, value: string) =>
    `<tr>${child.map((text) => `<td>${text}</td>`).join('')}<td><b>${label}</b></td><td>${value}</td></tr>`;
  expect(
    await told(
      `<tr><td colspan="3"><b>Children</b></td><td colspan="2"><b>Referrer’s details</b></td></tr>
       <tr><td></td><td><b>Forename(s)</b></td><td><b>Surname</b></td><td colspan="2"></td></tr>
       ${row(['<b>Child 1</b>', 'Ada', 'Sample'], 'Name', 'Pat Example')}
       ${row(['<b>Child 2</b>', 'Una', 'Sample'], 'Role', 'Teacher')}`,
    ),
  ).toEqual([
    ['Children', 'Child 1', 'Ada', 'Sample'],
    ['Children', 'Child 2', 'Una', 'Sample'],
    ['Referrer’s details', undefined, 'Name', 'Pat Example'],
    ['Referrer’s details', undefined, 'Role', 'Teacher'],
  ]);
});
