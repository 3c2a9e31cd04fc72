/** Headings of a mail laid out as labels over answers stay headings: what follows stands under them. */
import { expect, it } from 'vitest';
import { readOriginal } from '../../../../domain/reading/registry.ts';

const pair = (label: string, answer: string): string => `<p><b>${label}</b><br>${answer}</p>`;

it('keeps the headings of a mail whose labels stand over their answers', async () => {
  const html = [
    '<h2>Child’s details</h2>',
    pair('First Name', 'Aaliyah'),
    pair('Surname', 'Rahman'),
    pair('DOB', '06/2020'),
    pair('Gender (M/F)', 'Female'),
    pair('Home Address', '6 Coronation Terrace'),
    '<h2>Family and household</h2>',
    '<table><tr><th>Name of person</th><th>DOB</th><th>Relationship</th><th>PR</th></tr>',
    '<tr><td>Hafsa Rahman</td><td>14/06/2016</td><td>Sister</td><td></td></tr></table>',
  ].join('\n');
  const mail = `From: a@b.example\r\nSubject: Form\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const { fields, tables } = await readOriginal(new TextEncoder().encode(mail), 'form.eml');
  expect(fields.map(({ section, label, value }) => [section, label, value])).toEqual([
    ['Child’s details', 'First Name', 'Aaliyah'],
    ['Child’s details', 'Surname', 'Rahman'],
    ['Child’s details', 'DOB', '06/2020'],
    ['Child’s details', 'Gender (M/F)', 'Female'],
    ['Child’s details', 'Home Address', '6 Coronation Terrace'],
  ]);
  expect(tables.map(({ section, headers }) => [section, headers.length])).toEqual([['Family and household', 4]]);
});
