/** Tables whose labels nothing shows but their words: above the answer in one cell, under a banner, over guidance. */
import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading-of.ts';
import { control, madeDocx, paragraph, run, table } from './made-docx.ts';

const read = (...body: string[]) => readingOf(madeDocx(body.join('')), 'form.docx');
const above = (label: string, value: string) => paragraph(label) + paragraph(value);
const banner = (text: string, span = 3) => `${span}|${run(text, 'bold')}`;

describe('cells with a plain label above the answer', () => {
  it('reads them, and leaves the one without an answer empty', async () => {
    const form = await read(
      table(
        [banner('About the child')],
        [above('Surname', 'Testchild'), above('First name', 'Asha'), above('Date of birth', '03/04/2015')],
        [above('Sex', 'Female'), paragraph('Ethnic group'), above('Main language', control('x', run('Igbo')))],
      ),
    );
    expect(form.fields.map(({ section, label, value }) => [section, label, value])).toEqual([
      ['About the child', 'Surname', 'Testchild'],
      ['About the child', 'First name', 'Asha'],
      ['About the child', 'Date of birth', '03/04/2015'],
      ['About the child', 'Sex', 'Female'],
      ['About the child', 'Ethnic group', ''],
      ['About the child', 'Main language', 'Igbo'],
    ]);
  });

  it('takes no heading row on two lines for labels and answers', async () => {
    const form = await read(
      table(
        [above('Name', '(in full)'), above('Date of birth', 'or EDD'), above('Relationship', 'to child')],
        ['Mary Testparent', '01/02/1988', 'Mother'],
      ),
    );
    expect(form.fields).toEqual([]);
    expect(form.tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)))).toEqual([
      [['Mary Testparent', '01/02/1988', 'Mother']],
    ]);
  });
});

describe('plain tables under a banner in bold', () => {
  it('finds the heading row below the banner by its words', async () => {
    const form = await read(
      table(
        [banner('Family and household')],
        ['Name', 'DOB', 'Relationship'],
        ['Mary Testparent', '01/02/1988', 'Mother'],
      ),
    );
    expect(form.tables.map(({ section, headers }) => [section, headers])).toEqual([
      ['Family and household', ['Name', 'DOB', 'Relationship']],
    ]);
  });

  it('reads people side by side, who are what they are', async () => {
    const form = await read(
      table([banner('Children')], ['', 'Child 1', 'Child 2'], ['Name', 'Asha T', 'Ben T'], ['Gender', 'F', 'M']),
    );
    expect(form.fields).toEqual([]);
    expect(form.tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)))).toEqual([
      [
        ['Name', 'Asha T', 'Ben T'],
        ['Gender', 'F', 'M'],
      ],
    ]);
  });

  it('takes no guidance below a question for its answer', async () => {
    const form = await read(
      table(
        [run('What is happening for the family?', 'bold')],
        ['Please describe what you have seen, with dates.'],
        ['Mum is low and there is little food.'],
      ),
    );
    expect(form.fields.map(({ label, value }) => [label, value])).toEqual([
      ['What is happening for the family?', 'Mum is low and there is little food.'],
    ]);
    expect(form.passages.map(({ text }) => text)).toEqual(['Please describe what you have seen, with dates.']);
  });

  it('takes the words above a cell that asks for itself for a heading', async () => {
    const form = await read(
      table(
        [run('Section C – Reason for referral', 'bold')],
        [above('What are you worried about?', 'Bruise on her arm.')],
      ),
    );
    expect(form.fields.map(({ section, label, value }) => [section, label, value])).toEqual([
      ['Section C – Reason for referral', 'What are you worried about?', 'Bruise on her arm.'],
    ]);
  });
});

describe('statements with a box of their own', () => {
  it('reads each as a question that its box answers', async () => {
    const form = await read(
      paragraph(run('4. Consent', 'bold')),
      paragraph('☒ The parents have been told about this referral.'),
      paragraph('☐ The parents have agreed to this referral.'),
    );
    expect(form.fields.map(({ label, options }) => [label, options?.map(({ marked }) => marked)])).toEqual([
      ['The parents have been told about this referral', [true]],
      ['The parents have agreed to this referral', [false]],
    ]);
  });
});

describe('several labels on one line', () => {
  it('leaves what is empty empty, and says whose a date is', async () => {
    const form = await read(
      paragraph('Gender: Female \t Ethnicity:   \t Religion: Christian'),
      paragraph('Mother’s name: ____Mary Testparent____   DOB: __01/02/1988__'),
    );
    expect(form.fields.map(({ label, value }) => [label, value])).toEqual([
      ['Gender', 'Female'],
      ['Ethnicity', ''],
      ['Religion', 'Christian'],
      ['Mother’s name', 'Mary Testparent'],
      ['Mother’s DOB', '01/02/1988'],
    ]);
  });
});
