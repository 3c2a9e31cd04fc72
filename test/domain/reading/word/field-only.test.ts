/** Forms whose controls nobody labelled in print, and bold lines that say whose the lines below are. */
import { expect, it } from 'vitest';
import { answer, fieldOf, readingOf } from '../reading-of.ts';
import { control, madeDocx, paragraph, run } from './made-docx.ts';

const bold = (text: string) => run(text, 'bold');
const read = (...body: string[]) => readingOf(madeDocx(body.join('')), 'form.docx');

it('asks what the name of a control says where nothing is printed, and says so', async () => {
  const form = await read(
    paragraph(control('ChildFirstName', run('Tomas'))),
    paragraph(control('x1', run('Novak'), '<w:alias w:val="Child surname"/><w:text/>')),
    paragraph(control('Reason', run('Home conditions are very poor: no heating.'))),
  );
  expect(answer(form, 'Child First Name')).toBe('Tomas');
  expect(answer(form, 'Child surname')).toBe('Novak');
  expect(fieldOf(form, 'Reason')).toMatchObject({
    value: 'Home conditions are very poor: no heating.',
    doubts: ['label-not-printed'],
  });
});

it('takes a bold line over labelled ones for their heading', async () => {
  const form = await read(
    paragraph(bold('Child’s details')),
    paragraph('Name: Noah Wynn'),
    paragraph('DOB: 30/11/2021'),
    paragraph(bold('Referrer')),
    paragraph('Name: Fay Lunt'),
    paragraph('Role: Nursery manager'),
  );
  expect(form.fields.map(({ section, label, value }) => [section, label, value])).toEqual([
    ['Child’s details', 'Name', 'Noah Wynn'],
    ['Child’s details', 'DOB', '30/11/2021'],
    ['Referrer', 'Name', 'Fay Lunt'],
    ['Referrer', 'Role', 'Nursery manager'],
  ]);
});

it('keeps a bold line that tells of somebody', async () => {
  const letter = await read(
    paragraph('Dear Duty Team'),
    paragraph(bold('Re: Oscar Finn DOB 09/08/2019')),
    paragraph('I saw Oscar this morning.'),
  );
  const kept = [...letter.passages.map(({ text }) => text), ...letter.fields.map(({ value }) => value)].join('\n');
  expect(kept).toContain('Oscar Finn');
});
