/** Lines that say no more than who somebody is: "Mum – Jelena", "Sibling 2 – Tea". */
import { describe, expect, it } from 'vitest';
import { namedByRole } from '../../../domain/labels/role-labels.ts';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { factsOf, readingOf } from './readings.ts';

describe('a label that is only a role', () => {
  it.each([
    ['Child', 'Mila Vasić', { owner: 'child' }],
    ['Mum', 'Jelena', { owner: 'mother' }],
    ['Sibling 2', 'Tea Vasić', { owner: 'sibling', group: 2 }],
    ['Parent / carer 1:', "Niamh O'Hara", { owner: 'parent', group: 1 }],
  ])('%s: %s asks the name', (label, value, whose) => expect(namedByRole(label, value)).toEqual(whose));

  it.each([
    ['Mum', 'She told us that he had gone'],
    ['Father', 'Unknown'],
    ['Child', 'Yes'],
    ['Parent', 'Mother'],
    ['School', 'Mila Vasić'],
  ])('%s: %s does not', (label, value) => expect(namedByRole(label, value)).toBeUndefined());

  it('gives each in a mail their own name and birth date', async () => {
    const lines = [
      'Child - Mila Vasić',
      'DOB - 21/4/10',
      'Ethnicity - White',
      'Mum - Jelena Vasić',
      'Mum’s DOB - 13/5/89',
      'Sibling 1 - Luka Vasić',
      'Sibling 1 DOB - 22/11/20',
      'Concern - He had no coat again.',
      'Referrer - Gareth Ifans',
      'Tel - 01632 960118',
    ];
    const mail = [
      'From: g@a.example',
      'To: r@b.example',
      'Subject: Referral',
      'Message-ID: <1@a.example>',
      '',
      ...lines,
    ];
    const reading = await readOriginal(new TextEncoder().encode(mail.join('\r\n')), 'mail.eml');
    const { people } = normalise(reading, factsOf({ channel: 'email' })).draft;
    expect(people.map(({ name, dateOfBirth, roles }) => [name?.words, dateOfBirth, roles])).toEqual([
      ['Mila Vasić', '2010-04-21', ['subject']],
      ['Jelena Vasić', '1989-05-13', ['parent']],
      ['Luka Vasić', '2020-11-22', ['sibling']],
    ]);
  });

  it('leaves nobody without a name unmarked', () => {
    const fields = [
      { in: 'Child', label: 'Full name', value: 'Mila Vasić' },
      { in: 'Mother', label: 'Date of birth', value: '13/05/1989' },
    ];
    const { draft, findings } = normalise(readingOf({ fields }), factsOf());
    expect(draft.people[1]?.dateOfBirth).toBe('1989-05-13');
    expect(findings.filter(({ code }) => code === 'person-name-missing').map(({ at }) => at)).toEqual(['/people/1']);
  });
});
