/** What a form prints over or in front of a box to say what belongs in it: kept as it stands, and never an answer. */
import { expect, it } from 'vitest';
import { answer, readingOf } from '../reading-of.ts';
import { madeDocx, paragraph, run, table } from './made-docx.ts';

const bold = (text: string) => run(text, 'bold');
const read = (...body: string[]) => readingOf(madeDocx(body.join('')), 'form.docx');

it('takes questions in points over a box for no labels', async () => {
  const form = await read(
    paragraph(bold('5. Reason for referral')),
    paragraph('• What are you worried about and what has led to this now?'),
    paragraph('• What is the impact on the child? Give dates, times and the words used.'),
    table([paragraph(bold('Details of concern')) + paragraph('Has had headaches for four weeks.')]),
  );
  expect(form.fields.map(({ label, value }) => [label, value])).toEqual([
    ['Details of concern', 'Has had headaches for four weeks.'],
  ]);
  expect(form.passages.map(({ text }) => text)).toContain(
    '• What is the impact on the child? Give dates, times and the words used.',
  );
});

it('takes brackets behind a bold question, or in a row of their own below it, for no answer', async () => {
  const form = await read(
    table([bold('What is working well? (Strengths and safety within the family)')], ['Gran has them at weekends.']),
    table([bold('What needs to happen?')], ['(Actions for the family and the network)'], ['Help with routines.']),
  );
  expect(form.fields.map(({ value }) => value)).toEqual(['Gran has them at weekends.', 'Help with routines.']);
});

it('keeps what somebody answers to questions in points', async () => {
  const form = await read(
    paragraph('• Name of child: Ada Okafor'),
    paragraph('• Date of birth: 1/2/2015'),
    table(['Reason for referral', 'Bruises.']),
  );
  expect(answer(form, 'Name of child')).toBe('Ada Okafor');
});
