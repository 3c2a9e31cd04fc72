/** The layouts that councils' Word forms use (domain reference 1.2 and 1.4), each as small as it can be. */
import { describe, expect, it } from 'vitest';
import { answer, fieldOf, marks, readingOf } from '../reading-of.ts';
import { control, madeDocx, paragraph, run, table } from './made-docx.ts';

const bold = (text: string) => run(text, 'bold');
const read = (...body: string[]) => readingOf(madeDocx(body.join('')), 'form.docx');

describe('labels and answers', () => {
  it('tells labels by position where nothing is bold, and is less sure', async () => {
    const form = await read(
      table(['Family Name', 'Testchild'], ['NHS Number', ''], ['School', 'Sample Primary School']),
    );
    expect(form.fields.map(({ label, value }) => [label, value])).toEqual([
      ['Family Name', 'Testchild'],
      ['NHS Number', ''],
      ['School', 'Sample Primary School'],
    ]);
    expect(form.fields.every(({ confidence }) => confidence <= 0.8)).toBe(true);
    expect(fieldOf(form, 'NHS Number').place).toEqual({ kind: 'cell', part: '', table: 1, row: 2, column: 2 });
  });

  it('reads a label and its answer in one cell, and a label above its answer', async () => {
    const form = await read(
      table(['Name of Referrer: Jane Sample', 'Job title: Teacher'], ['2|If not, please give reason: ']),
      table(['Reason for referral'], ['He was hurt. It was bad.']),
      table([paragraph(bold('What is going well?')) + paragraph('Mum engages.') + paragraph('Nan helps.')]),
    );
    expect(answer(form, 'Name of Referrer')).toBe('Jane Sample');
    expect(answer(form, 'Job title')).toBe('Teacher');
    expect(answer(form, 'If not, please give reason')).toBe('');
    expect(answer(form, 'Reason for referral')).toBe('He was hurt. It was bad.');
    expect(answer(form, 'What is going well?')).toBe('Mum engages.\nNan helps.');
  });

  it('takes wide captions as sections and placeholders as empty', async () => {
    const form = await read(
      table(
        [`4|${bold('Child details')}`],
        [bold('Surname'), 'Testchild', bold('Gender'), run('Choose an item.')],
        [
          bold('DOB'),
          control('child.dob', run('12/05/2016')),
          bold('Age'),
          control('child.age', run('Anything'), '<w:showingPlcHdr/><w:text/>'),
        ],
      ),
    );
    expect(form.fields.map(({ section, label, value, tag }) => [section, label, value, tag])).toEqual([
      ['Child details', 'Surname', 'Testchild', undefined],
      ['Child details', 'Gender', '', undefined],
      ['Child details', 'DOB', '12/05/2016', 'child.dob'],
      ['Child details', 'Age', '', 'child.age'],
    ]);
  });

  it('reads a heading with plain text below as an answer, and labelled paragraphs outside tables', async () => {
    const form = await read(
      paragraph(bold('Reason for referral')),
      paragraph('Mum shouts.'),
      paragraph(),
      paragraph('And more.'),
      paragraph(bold('Name of referrer: '), run('Jane Sample')),
      paragraph('Other words that nobody labelled.'),
    );
    expect(answer(form, 'Reason for referral')).toBe('Mum shouts.\n\nAnd more.');
    expect(answer(form, 'Name of referrer')).toBe('Jane Sample');
    expect(form.passages.map(({ text }) => text)).toEqual(['Other words that nobody labelled.']);
  });

  it('doubts an answer that is itself a label', async () => {
    const form = await read(table(['Child 1', 'Child 2'], ['Name', 'Agency']));
    expect(form.fields.map(({ doubts, confidence }) => [doubts, confidence])).toEqual([
      [['answer-looks-like-label'], 0.4],
      [['answer-looks-like-label'], 0.4],
    ]);
  });
});

describe('tables', () => {
  it('reads rows of people, leaves empty rows out, and goes back to labels after them', async () => {
    const form = await read(
      table(
        ['First Name', 'Family Name', 'Date of Birth', 'Gender'],
        ['Amina', 'Testchild', '12/05/2016', 'F'],
        ['', '', '', ''],
        ['Address', '14 Sample Road', 'Postcode', 'SG5 1AA'],
      ),
    );
    expect(form.tables.map(({ headers, rows }) => [headers, rows.map((row) => row.map(({ text }) => text))])).toEqual(
      [[['First Name', 'Family Name', 'Date of Birth', 'Gender'], [['Amina', 'Testchild', '12/05/2016', 'F']]]],
    );
    expect(answer(form, 'Postcode')).toBe('SG5 1AA');
  });

  it('keeps a cell merged downwards for the rows it covers, less sure', async () => {
    const merged = (text: string, start: boolean) =>
      `<w:tc><w:tcPr><w:vMerge${start ? ' w:val="restart"' : ''}/></w:tcPr>${paragraph(text)}</w:tc>`;
    const row = (name: string, address: string, start: boolean) =>
      `<w:tr><w:tc>${paragraph(name)}</w:tc>${merged(address, start)}</w:tr>`;
    const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${paragraph('Name')}</w:tc><w:tc>${paragraph('Address')}</w:tc></w:tr>`;
    const form = await read(`<w:tbl>${header}${row('Jo', '1 Sample Road', true)}${row('Al', '', false)}</w:tbl>`);
    expect(form.tables[0]?.rows.map((cells) => cells.map(({ text, confidence }) => [text, confidence]))).toEqual([
      [
        ['Jo', 0.95],
        ['1 Sample Road', 0.95],
      ],
      [
        ['Al', 0.95],
        ['1 Sample Road', 0.7],
      ],
    ]);
  });

  it('reads questions under Yes and No as tick questions; neither is neither', async () => {
    const form = await read(
      table(
        ['Agency', 'Yes', 'No'],
        ['Police', '☒', '☐'],
        ['CAMHS', '', 'X'],
        ['Housing', '☐', '☐'],
        ['Other', 'see below', ''],
      ),
    );
    expect(marks(form, 'Police')).toEqual(['Yes=true', 'No=false']);
    expect(marks(form, 'CAMHS')).toEqual(['Yes=false', 'No=true']);
    expect(marks(form, 'Housing')).toEqual(['Yes=false', 'No=false']);
    expect(marks(form, 'Other')).toEqual(['Yes=unclear', 'No=false']);
  });
});

describe('ticks', () => {
  it.each([
    ['☐Male ☒Female ☐Unborn', ['Male=false', 'Female=true', 'Unborn=false']],
    ['Yes ☒ No ☐', ['Yes=true', 'No=false']],
    ['Yes☐ No☐', ['Yes=false', 'No=false']],
    ['[ ] Yes [x] No', ['Yes=false', 'No=true']],
    ['(X) Yes ( ) No', ['Yes=true', 'No=false']],
    ['☑ Yes ☑ No', ['Yes=true', 'No=true']],
    ['Y / N / Not Known', ['Y=false', 'N=false', 'Not Known=false']],
    ['Yes X / No', ['Yes=true', 'No=false']],
    ['Yes ☒ No', ['Yes=unclear', 'No=unclear']],
    ['Please tick: ☐ Yes ☒ No', ['Yes=false', 'No=true']],
  ])('reads "%s"', async (text, expected) => {
    const form = await read(table([bold('Gender or so'), text], [bold('Name'), 'Jo']));
    expect((form.fields[0]?.options ?? []).map((option) => `${option.text}=${option.marked}`)).toEqual(expected);
  });

  it('takes what is left standing when the rest is struck, and goes to a person when that does not say it', async () => {
    const form = await read(
      table(
        [bold('Aware?'), run('YES', 'struck') + run(' / NO')],
        [bold('Agreed?'), run('YES / NO')],
        [bold('Seen?'), run('YES / ') + run('NO', 'highlighted')],
        [bold('Half?'), run('Y', 'struck') + run('es / ') + run('No')],
        [bold('Both?'), run('Yes / No', 'struck')],
        [bold('Address'), run('1 Old Road ', 'struck') + run('2 New Road')],
      ),
    );
    expect(marks(form, 'Aware?')).toEqual(['YES=false', 'NO=true']);
    expect(fieldOf(form, 'Agreed?')).toMatchObject({ value: '', doubts: ['nothing-deleted'] });
    expect(marks(form, 'Seen?')).toEqual(['YES=false', 'NO=unclear']);
    expect(marks(form, 'Half?')).toEqual(['Yes=unclear', 'No=false']);
    expect(fieldOf(form, 'Both?')).toMatchObject({ value: '', doubts: ['all-deleted'] });
    expect(fieldOf(form, 'Address')).toMatchObject({ value: '2 New Road', doubts: ['struck-text'] });
    const doubted = form.fields.filter(({ doubts }) => doubts !== undefined);
    expect(doubted.every(({ confidence }) => confidence <= 0.6)).toBe(true);
  });

  it('makes the words after the boxes a question of their own', async () => {
    const form = await read(
      table([bold('Interpreter?'), '☒ Yes ☐ No If yes, which language: Polish'], [bold('Name'), 'Jo']),
    );
    expect(marks(form, 'Interpreter?')).toEqual(['Yes=true', 'No=false']);
    expect(answer(form, 'Interpreter? – If yes, which language')).toBe('Polish');
  });
});

describe('labels that look like something else', () => {
  it('keeps two titled forms in one table apart', async () => {
    const form = await read(
      table(
        [`2|${bold('Identifying details: child')}`, `2|${bold('Referrer’s details')}`],
        [bold('Forename(s)'), 'Aaliyah', bold('Name'), 'Helen Cartwright'],
        [bold('Surname'), 'Rahman', bold('Contact number'), '01632 960861'],
      ),
    );
    expect(form.fields.map(({ section, label, value }) => [section, label, value])).toEqual([
      ['Identifying details: child', 'Forename(s)', 'Aaliyah'],
      ['Identifying details: child', 'Surname', 'Rahman'],
      ['Referrer’s details', 'Name', 'Helen Cartwright'],
      ['Referrer’s details', 'Contact number', '01632 960861'],
    ]);
  });

  it('does not take children’s answers for the heads of a new table', async () => {
    const gender = (own: string, other: string) => run(other, 'struck') + run(' / ') + run(own);
    const form = await read(
      table(
        ['', bold('Child 1'), bold('Child 2')],
        [bold('First name(s)'), 'Leila', 'Omar'],
        [bold('Gender'), gender('Female', 'Male'), gender('Male', 'Female')],
        [bold('Ethnicity'), 'Arab', 'Arab'],
      ),
    );
    expect(form.fields).toEqual([]);
    expect(form.tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['First name(s)', 'Leila', 'Omar'],
      ['Gender', 'Female', 'Male'],
      ['Ethnicity', 'Arab', 'Arab'],
    ]);
  });

  it('takes “Child 1: Surname” and “Aware? (delete as appropriate)” as one label each', async () => {
    const form = await read(
      table(
        ['Child 1: Surname', 'Adeyemi-Foster'],
        [`Are the parents aware? (delete as appropriate)`, run('Yes / ') + run('No', 'struck')],
      ),
    );
    expect(answer(form, 'Child 1: Surname')).toBe('Adeyemi-Foster');
    expect(marks(form, 'Are the parents aware? (delete as appropriate)')).toEqual(['Yes=true', 'No=false']);
  });
});
