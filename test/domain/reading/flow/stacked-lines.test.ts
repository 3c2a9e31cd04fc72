/** Forms typed with each label on a line and its answer on the next, with neither colon nor blank line between. */
import { describe, expect, it } from 'vitest';
import { mail, readingOf } from '../reading-of.ts';

const fieldsOf = async (body: string) => (await readingOf(mail(body))).fields;
const pairsOf = async (body: string) => (await fieldsOf(body)).map(({ label, value }) => [label, value]);

describe('lines of labels and lines of answers by turns', () => {
  it('are told by the numbers before the labels, whatever the answers look like', async () => {
    const lines = [
      '1. Name of child',
      'Oskar Testchild',
      '2. D.O.B.',
      '3. Who has parental responsibility?',
      'Mother - Marta Testchild, Father - Piotr Testchild',
      '4. Concern',
      'Mum reported that dad hit him.',
      'There is a mark.',
      '5. Has the parent been informed?',
      'Yes',
    ];
    expect(await pairsOf(lines.join('\n'))).toEqual([
      ['Name of child', 'Oskar Testchild'],
      ['D.O.B.', ''],
      ['Who has parental responsibility?', 'Mother - Marta Testchild, Father - Piotr Testchild'],
      ['Concern', 'Mum reported that dad hit him.\nThere is a mark.'],
      ['Has the parent been informed?', 'Yes'],
    ]);
  });

  it('are told by the labels alone, and each answer is doubted', async () => {
    const lines = [
      'Child',
      'Mia Testchild',
      'Date of birth',
      '12 June 2020',
      'School',
      'Ferry Road Infants',
      'Mother',
      'Claire Testchild',
      'Reason for referral',
      'She is hungry at night.',
      'Job title',
      'Nursery Nurse',
      'Telephone',
      '01632 960733',
    ];
    const fields = await fieldsOf(lines.join('\n'));
    expect(fields.map(({ label, value }) => [label, value])).toEqual(
      lines.flatMap((line, index) => (index % 2 === 0 ? [[line, lines[index + 1]]] : [])),
    );
    expect(fields.every(({ doubts }) => doubts?.includes('label-by-words'))).toBe(true);
  });

  it.each([
    [
      'a list of what happened',
      [
        '1. He was late on Monday.',
        '2. His shoes were wet.',
        '3. He took food.',
        '4. Mum did not answer.',
        '5. He cried.',
      ],
    ],
    [
      'a story with few of them',
      ['I teach at the school.', 'Telephone', '01632 960733', 'Mum rang today.', 'Address', 'not known to us'],
    ],
  ])('are none in %s', async (_, lines) => {
    expect(await pairsOf(lines.join('\n'))).toEqual(
      expect.not.arrayContaining([['Telephone', '01632 960733'], expect.arrayContaining(['His shoes were wet.'])]),
    );
  });

  it('are none where the numbers count the parts of a form', async () => {
    const parts = ['CHILD', 'HOUSEHOLD', 'CONCERN', 'CONSENT', 'REFERRER'];
    const body = parts.map((part, index) => `${index + 1}. ${part} DETAILS\nName: Ada Testchild\nDate: 1/2/2026`);
    expect((await pairsOf(body.join('\n'))).length).toBe(10);
  });
});
