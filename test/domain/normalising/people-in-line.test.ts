/** Several people in one line under a label of the family: each of them, doubted; or, where a word is left over, the line as it stands. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { factsOf } from './readings.ts';

async function told(line: string) {
  const form = [
    'Child name: Freya Brand',
    'Date of birth: 12/08/2015',
    line,
    'School: Larkfield',
    'Concern: No coat.',
  ];
  const mail = ['From: a@b.example', 'Subject: Referral', 'Message-ID: <1@b.example>', '', ...form].join('\r\n');
  const { draft, findings } = normalise(
    await readOriginal(new TextEncoder().encode(mail), 'mail.eml'),
    factsOf({ channel: 'email', receivedAt: '2026-11-20T09:00:00.000Z' }),
  );
  return {
    people: draft.people
      .slice(1)
      .map(({ name, relationshipWords, dateOfBirth, birthEstimate }) => [
        name?.words,
        relationshipWords ?? dateOfBirth ?? birthEstimate?.words,
      ]),
    kept: draft.unplaced.some(({ words }) => line.includes(words) && words !== 'Referral'),
    doubted: findings.filter(({ code, at }) => code === 'reader-doubt' && /^\/people\/[1-9]\/name/.test(at)).length,
  };
}

describe('a line of the family', () => {
  it.each([
    [
      'Siblings: Leo Brand 04/05/2017, Max Brand 3/3/2019',
      [
        ['Leo Brand', '2017-05-04'],
        ['Max Brand', '2019-03-03'],
      ],
    ],
    [
      'Household: Mum - Kelly Brand; Step-dad - Pete Stone',
      [
        ['Kelly Brand', 'Mum'],
        ['Pete Stone', 'Step-dad'],
      ],
    ],
    [
      'Siblings: Leo (9) and Max (aged 7)',
      [
        ['Leo', '9'],
        ['Max', '7'],
      ],
    ],
    [
      'Parents: Kelly Brand (mum) & Pete Stone (step-father)',
      [
        ['Kelly Brand', 'mum'],
        ['Pete Stone', 'step-father'],
      ],
    ],
  ])('is each of them, with a doubt: %s', async (line, people) => {
    expect(await told(line)).toEqual({ people, kept: false, doubted: people.length });
  });

  it.each([
    'Mum: works nights, rang twice',
    'Siblings: two brothers, both at Larkfield',
    'Household: Kelly Brand and her new partner, whose name we do not know',
    'Siblings: Leo, Max',
    'Parents: separated',
    'Siblings: Leo Brand 04/05/2017, not seen since June',
  ])('is kept as it stands where words are left over: %s', async (line) => {
    expect(await told(line)).toEqual({ people: [], kept: true, doubted: 0 });
  });
});
