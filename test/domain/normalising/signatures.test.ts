/** Who signs a mail, what they are and where they work: taken where the mail's labelled lines leave it open, doubted, and never opening a name. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { factsOf } from './readings.ts';

const FORM = [
  'Child name: Sofia Kerr',
  'Date of birth: 12/05/2016',
  'School: Larkfield Primary',
  'Address: 14 Larkspur Close, Wexbridge',
  'Concern: A bruise on her arm.',
];

async function told(lines: readonly string[], from = 'Moira Keane <m.keane@school.example>') {
  const head = [`From: ${from}`, 'To: in@front-door.example', 'Subject: Referral', 'Message-ID: <1@a.example>'];
  const reading = await readOriginal(new TextEncoder().encode([...head, '', ...lines].join('\r\n')), 'mail.eml');
  const { draft, findings } = normalise(reading, factsOf({ channel: 'email' }));
  const { name, role, agency, phones, email, kind, disclosure } = draft.referrer;
  return {
    said: [name?.words, role?.words, agency?.words, phones?.[0]?.words, email],
    kind,
    disclosure,
    concern: draft.concern.details?.words,
    doubted: findings.filter(({ code }) => /^reader-doubt$|^referrer-taken/.test(code)).map(({ at }) => at),
  };
}

describe('a form in a mail that names no referrer', () => {
  it('has the one who signs it, with what the signature says of them, each doubted', async () => {
    const signature = [
      '',
      'Kind regards',
      'Moira Keane',
      'Family Support Worker',
      'Glebe Primary School',
      '01632 960844',
    ];
    const { said, doubted, ...rest } = await told([...FORM, ...signature]);
    expect(said).toEqual([
      'Moira Keane',
      'Family Support Worker',
      'Glebe Primary School',
      '01632 960844',
      'm.keane@school.example',
    ]);
    expect(doubted).toEqual(
      expect.arrayContaining([
        '/referrer/name/words',
        '/referrer/role/words',
        '/referrer/agency',
        '/referrer/phones/0',
        '/referrer/email',
      ]),
    );
    // What a signature says of somebody does not open their name to the family.
    expect(rest).toMatchObject({ kind: 'not-known', disclosure: 'withhold', concern: 'A bruise on her arm.' });
  });

  it.each([
    ['Headteacher / Oakfield Primary School', ['Headteacher', 'Oakfield Primary School']],
    ['School Nurse, Oakfield Health Centre | 01632 960844', ['School Nurse', 'Oakfield Health Centre']],
    ['Oakfield Primary School', [undefined, 'Oakfield Primary School']],
    ['Oak Road, Wexbridge WX1 7LP', [undefined, undefined]],
  ])('has role and agency told apart: %s', async (line, expected) => {
    const { said } = await told([...FORM, '', 'Kind regards', 'Moira Keane', line]);
    expect(said.slice(1, 3)).toEqual(expected);
  });

  it('has its sender where nobody signs, and it is said', async () => {
    const { said, doubted } = await told(FORM);
    expect(said).toEqual(['Moira Keane', undefined, undefined, undefined, 'm.keane@school.example']);
    expect(doubted).toEqual(expect.arrayContaining(['/referrer/name', '/referrer/email']));
  });

  it('has nobody where a machine sent it, or who filled it in stays unnamed', async () => {
    expect((await told(FORM, 'Report a concern <no-reply@forms.example>')).said).toEqual(Array(5).fill(undefined));
    const unnamed = [...FORM, '', 'Your details', 'Do you wish to remain anonymous?: Yes'];
    expect((await told(unnamed)).said).toEqual(Array(5).fill(undefined));
  });

  it('has nobody whose name only stands among its lines', async () => {
    const { said } = await told([...FORM, '', 'Mia Thornton'], 'Office <office@school.example>');
    expect(said[0]).toBeUndefined();
  });
});
