/** Several people in the plain text of a mail: whoever begins, whatever is said goes to them and to nobody else. */
import { describe, expect, it } from 'vitest';
import { mail, readingOf } from '../reading-of.ts';

const read = (body: string) => readingOf(mail(body));
const told = async (body: string) =>
  (await read(body)).fields.map(({ section, group, label, value }) => [section, group ?? 0, label, value]);

describe('blocks under a bare number', () => {
  it('are of one person each, and end at the next heading', async () => {
    const body = [
      'SECTION 2 - DETAILS OF THE FAMILY',
      '',
      '',
      '1.',
      'First name: Amina',
      'DoB/est. DoB/Age: 03/04/2019',
      'Address if different: ',
      '',
      '2.',
      '* First name: Bilal',
      '* Relationship to child: Brother',
      '',
      'B. REFERRER',
      '',
      'Name: Jane Sample',
    ].join('\n');
    expect(await told(body)).toEqual([
      ['SECTION 2 - DETAILS OF THE FAMILY', 1, 'First name', 'Amina'],
      ['SECTION 2 - DETAILS OF THE FAMILY', 1, 'DoB/est. DoB/Age', '03/04/2019'],
      ['SECTION 2 - DETAILS OF THE FAMILY', 1, 'Address if different', ''],
      ['SECTION 2 - DETAILS OF THE FAMILY', 2, 'First name', 'Bilal'],
      ['SECTION 2 - DETAILS OF THE FAMILY', 2, 'Relationship to child', 'Brother'],
      ['B. REFERRER', 0, 'Name', 'Jane Sample'],
    ]);
  });

  it('keep their section over a label that asks for details', async () => {
    const body =
      '4. PROFESSIONALS INVOLVED\n\n1)\nAgency: GP\nContact details: 01632 960411\n\n2)\nAgency: School\nContact details: 01632 960118';
    expect(await told(body)).toEqual([
      ['4. PROFESSIONALS INVOLVED', 1, 'Agency', 'GP'],
      ['4. PROFESSIONALS INVOLVED', 1, 'Contact details', '01632 960411'],
      ['4. PROFESSIONALS INVOLVED', 2, 'Agency', 'School'],
      ['4. PROFESSIONALS INVOLVED', 2, 'Contact details', '01632 960118'],
    ]);
  });

  it('are not seen in a number that is an answer', async () => {
    expect(await told('Flat number:\n3.\nThank you')).toEqual([['', 0, 'Flat number', '3.']]);
  });
});

describe('one line for each person', () => {
  it('reads every label in it, empty ones too', async () => {
    const body = [
      'HOUSEHOLD MEMBERS',
      '',
      '- Name: Amina Testchild; DOB: 23.10.16; Gender: ; Relationship to child referred: sister; PR Y/N: ; Address: Flat 2, Mill Lane',
      '- Name: Bea Testchild; DOB: 20.7.88; Gender: F; Relationship to child referred: mother; PR Y/N: Yes; Address: ',
    ].join('\n');
    expect((await told(body)).map(([, group, label, value]) => `${group} ${label}=${value}`)).toEqual([
      '1 Name=Amina Testchild',
      '1 DOB=23.10.16',
      '1 Gender=',
      '1 Relationship to child referred=sister',
      '1 PR Y/N=',
      '1 Address=Flat 2, Mill Lane',
      '2 Name=Bea Testchild',
      '2 DOB=20.7.88',
      '2 Gender=F',
      '2 Relationship to child referred=mother',
      '2 PR Y/N=Yes',
      '2 Address=',
    ]);
  });

  it('leaves a story whole', async () => {
    const story = 'Concern: he was hurt; Mum said: nothing happened; School noted: a bruise';
    expect((await told(story)).map(([, , label]) => label)).toEqual(['Concern']);
  });
});

describe('a table typed as text', () => {
  it.each([
    ['tabs', '\t', ''],
    ['upright strokes', ' | ', '| '],
  ])('is read by its headings: %s', async (_, divider, edge) => {
    const row = (...cells: string[]) => `${edge}${cells.join(divider)}${edge.trim()}`;
    const lines = [
      'WHO LIVES AT HOME',
      '',
      row('Name', 'Date of birth', 'PR', 'Relationship to child'),
      ...(edge === '' ? [] : ['|---|---|---|---|']),
      row('Amina Testchild', '03/04/2019', '', 'Sister'),
      row('Bea Testchild', '05/06/1988', 'Yes', 'Mother'),
      '',
      'Name of referrer: Jane Sample',
    ];
    const { tables, fields } = await read(lines.join('\n'));
    expect(
      tables.map(({ section, headers, rows }) => [
        section,
        headers,
        rows.map((cells) => cells.map((cell) => cell.text)),
      ]),
    ).toEqual([
      [
        'WHO LIVES AT HOME',
        ['Name', 'Date of birth', 'PR', 'Relationship to child'],
        [
          ['Amina Testchild', '03/04/2019', '', 'Sister'],
          ['Bea Testchild', '05/06/1988', 'Yes', 'Mother'],
        ],
      ],
    ]);
    expect(fields.map(({ label, value }) => [label, value])).toEqual([['Name of referrer', 'Jane Sample']]);
  });

  it('is none where a label and its answer stand either side of a tab', async () => {
    const { tables, fields } = await read('Name\tAmina Testchild\nSchool\tSample Primary');
    expect([tables, fields.map(({ value }) => value)]).toEqual([[], ['Amina Testchild', 'Sample Primary']]);
  });
});

describe('questions and stories', () => {
  it('reads a question that ends at its tick boxes', async () => {
    const { fields } = await read(
      'If yes, does the parent consent to others being contacted to obtain further information [ ] Yes  [x] No',
    );
    expect(fields.map(({ label, value }) => [label, value])).toEqual([
      ['If yes, does the parent consent to others being contacted to obtain further information', 'No'],
    ]);
  });

  it('keeps a sentence with a colon in the answer it begins', async () => {
    const story =
      'Concern about neglect over a long period: persistent head lice, untreated dental decay, missed immunisations.';
    expect((await told(`What are you worried about?\n${story}`)).map(([, , , value]) => value)).toEqual([story]);
  });
});
