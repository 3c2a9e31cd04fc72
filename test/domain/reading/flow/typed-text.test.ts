/** What a whole typed text shows and no single line does: numbers over questions, tables of tabs, questions beside each other over their answers. */
import { describe, expect, it } from 'vitest';
import { answer, fieldOf, mail, marks, readingOf } from '../reading-of.ts';

describe('numbers that stand over questions', () => {
  it('are neither answers nor people', async () => {
    const read = await readingOf(
      mail(
        'Child’s details\n1\nName of child: Ada Testchild\n2\nGender:\n3\nMain language:\n4\nHome address: 14 Larkspur Close, Wexbridge\n5\nGP:\n6\nSchool: Larkfield Primary School',
      ),
    );
    expect(read.fields.map(({ label, value, group }) => [label, value, group])).toEqual([
      ['Name of child', 'Ada Testchild', undefined],
      ['Gender', '', undefined],
      ['Main language', '', undefined],
      ['Home address', '14 Larkspur Close, Wexbridge', undefined],
      ['GP', '', undefined],
      ['School', 'Larkfield Primary School', undefined],
    ]);
  });

  it('stay where they count people', async () => {
    const read = await readingOf(
      mail('Siblings\n1.\nName: Ada\nDOB: 01/02/2016\n2.\nName: Ben\nDOB: 03/04/2018\n3.\nName: Cy\nDOB: 05/06/2020'),
    );
    expect(read.fields.map(({ value, group }) => [value, group])).toEqual([
      ['Ada', 1],
      ['01/02/2016', 1],
      ['Ben', 2],
      ['03/04/2018', 2],
      ['Cy', 3],
      ['05/06/2020', 3],
    ]);
  });
});

describe('lines of tabs', () => {
  it('are rows of headings and of answers by turns, though an answer has lines of its own', async () => {
    const read = await readingOf(
      mail(
        'About the child\n\nGiven names\tSurname\tDoB or EDD\nAaliyah\tRahman\taged about 11\nMale / Female\tEthnicity\tReligion\nFemale\t\tSikh\nHome address\tPostcode\n6 Coronation Terrace\nUpper Denby\tWX1 7LP\nSchool\nTBC\n',
      ),
    );
    expect(answer(read, 'Given names')).toBe('Aaliyah');
    expect(answer(read, 'DoB or EDD')).toBe('aged about 11');
    expect(answer(read, 'Ethnicity')).toBe('');
    expect(answer(read, 'Religion')).toBe('Sikh');
    expect(answer(read, 'Home address')).toBe('6 Coronation Terrace\nUpper Denby');
    expect(answer(read, 'Postcode')).toBe('WX1 7LP');
    expect(answer(read, 'School')).toBe('TBC');
  });

  it('are questions with a column for each answer, and a mark belongs to its column', async () => {
    const read = await readingOf(
      mail(
        'Consent\tYes\tNo\tN/K\nIs the parent aware of the referral?\tX\t\t\nHas the parent consented to this referral?\t\tx\t\nIs the child in need of immediate protection?\t[x] \t[x] \t[ ] ',
      ),
    );
    expect(marks(read, 'Is the parent aware of the referral?')).toEqual(['Yes=true', 'No=false', 'N/K=false']);
    expect(marks(read, 'Has the parent consented to this referral?')).toEqual(['Yes=false', 'No=true', 'N/K=false']);
    expect(fieldOf(read, 'Is the child in need of immediate protection?').value).toBe('Yes; No');
  });

  it('are two questions beside each other over what was told', async () => {
    const read = await readingOf(
      mail(
        'Details of concerns\tWhat is going well?\nOften arrives hungry and in dirty uniform.\tHer gran helps.\nConsent\nIs the parent aware?: [x] Yes  [ ] No',
      ),
    );
    expect(answer(read, 'Details of concerns')).toBe('Often arrives hungry and in dirty uniform.');
    expect(answer(read, 'What is going well?')).toBe('Her gran helps.');
  });

  it('stay labels beside answers where no row of headings stands over them', async () => {
    const read = await readingOf(mail('Name\tAda Testchild\nSchool\tLarkfield Primary School\nReligion\tSikh'));
    expect(answer(read, 'Name')).toBe('Ada Testchild');
    expect(answer(read, 'School')).toBe('Larkfield Primary School');
    expect(answer(read, 'Religion')).toBe('Sikh');
  });
});
