/** Forms without tables, whose labels stand in bold on a line of their own above the answer. */
import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading-of.ts';
import { control, madeDocx, paragraph, run } from './made-docx.ts';

const bold = (text: string) => paragraph(run(text, 'bold'));
const heading = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run(text)}</w:p>`;
const read = async (...body: string[]) =>
  (await readingOf(madeDocx(body.join('')), 'form.docx')).fields.map(({ section, label, value }) => [
    section,
    label,
    value,
  ]);

describe('labels above their answers', () => {
  it('takes each bold line for the label of the line below, under the heading of them all', async () => {
    expect(
      await read(
        heading('About the child'),
        bold('Name of the child or young person'),
        paragraph('Asha Testchild'),
        bold('Where they go to school'),
        paragraph('Sample Primary School'),
        heading('About you'),
        bold('Name of person filling in this form'),
        paragraph('Jane Sample'),
        bold('Your job'),
        paragraph('Teacher'),
      ),
    ).toEqual([
      ['About the child', 'Name of the child or young person', 'Asha Testchild'],
      ['About the child', 'Where they go to school', 'Sample Primary School'],
      ['About you', 'Name of person filling in this form', 'Jane Sample'],
      ['About you', 'Your job', 'Teacher'],
    ]);
  });

  it('leaves a label that nobody answered empty: the next label is no answer', async () => {
    expect(
      await read(
        heading('About the child'),
        bold('Surname'),
        paragraph('Testchild'),
        bold('Religion or belief'),
        paragraph(),
        bold('Ethnic group'),
        paragraph('White British'),
      ),
    ).toEqual([
      ['About the child', 'Surname', 'Testchild'],
      ['About the child', 'Religion or belief', ''],
      ['About the child', 'Ethnic group', 'White British'],
    ]);
  });

  it('takes a bold line above a content control for its label, be the control empty', async () => {
    expect(
      await read(
        heading('Details of referrer'),
        bold('Who is making this referral'),
        paragraph(control('r1', run('Jane Sample'))),
        bold('Position held'),
        paragraph(control('r2', run('Click here'), '<w:showingPlcHdr/><w:text/>')),
      ),
    ).toEqual([
      ['Details of referrer', 'Who is making this referral', 'Jane Sample'],
      ['Details of referrer', 'Position held', ''],
    ]);
  });

  it('leaves a bold heading over instructions and a table a heading', async () => {
    const fields = await read(
      bold('Child and family'),
      paragraph('Please complete every box below.'),
      bold('Family Name: '),
      paragraph('Testchild'),
    );
    expect(fields).toEqual([['Child and family', 'Family Name', 'Testchild']]);
  });
});
