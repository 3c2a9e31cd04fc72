/** Forms of one long table, whose parts begin with a numbered row that nobody answers. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf } from './readings.ts';

const TITLE = 'Early Help and Safeguarding Contact';
const form = (...fields: { label: string; value?: string }[]) =>
  normalise(readingOf({ fields: fields.map((field) => ({ in: TITLE, ...field })) }), factsOf()).draft;

describe('parts that are rows of one table', () => {
  it('say whose the questions below them are', () => {
    const { referrer, people } = form(
      { label: 'A. Person making the contact' },
      { label: 'Name', value: 'Gareth Ifans' },
      { label: 'B. The child' },
      { label: 'Name', value: 'Shauna Kerr' },
      { label: 'Date of birth', value: '15/12/2019' },
      { label: 'C. Family and household' },
      { label: 'Name', value: 'Declan Kerr' },
      { label: 'Relationship', value: 'Brother' },
      { label: 'D. What are you worried about?', value: 'He had no coat again.' },
    );
    expect(referrer.name?.words).toBe('Gareth Ifans');
    expect(people.map(({ name, roles }) => [name?.words, roles[0]])).toEqual([
      ['Shauna Kerr', 'subject'],
      ['Declan Kerr', 'household-member'],
    ]);
  });

  it('are not made of numbered questions that nobody answered', () => {
    const { people } = form(
      { label: '1. Child’s full name', value: 'Shauna Kerr' },
      { label: '2. Parents’ views' },
      { label: '3. Household' },
      { label: '4. Date of birth', value: '15/12/2019' },
    );
    expect(people).toHaveLength(1);
    expect(people[0]?.dateOfBirth).toBe('2019-12-15');
  });
});

describe('a part whose heading says nothing', () => {
  it('is the household’s where it asks of somebody their relationship and birth', () => {
    const fields = [
      { in: 'Subject 1', label: 'Full name', value: 'Anaya Chaudhry' },
      { in: 'Ties', label: 'Name', value: 'Saima Chaudhry' },
      { in: 'Ties', label: 'Relationship to child', value: 'Mother' },
      { in: 'Ties', label: 'Date of birth', value: '26/03/1985' },
    ];
    const { people } = normalise(readingOf({ fields }), factsOf()).draft;
    expect(people.map(({ name, roles }) => [name?.words, roles.includes('subject')])).toEqual([
      ['Anaya Chaudhry', true],
      ['Saima Chaudhry', false],
    ]);
  });
});
