/** Mails and letters in running text: what they say outright is taken and doubted; what could be somebody else's is left to a person. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf, shortReading } from './readings.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function told(texts: readonly string[], { name = 'Ann Other', subject = 'Worried', type = 'message/rfc822' } = {}) {
  const passages = texts.map((text) => ({ text }));
  const mail = type === WORD ? {} : { mail: { from: { name, address: 'ann@post.example' }, subject } };
  const { draft, findings } = normalise(readingOf(shortReading.parse({ type, passages, ...mail })), factsOf({}));
  const at = (code: string) => findings.filter((one) => one.code === code).map((one) => one.at);
  return { draft, at };
}
const children = (texts: readonly string[], subject = 'Worried') =>
  told(texts, { subject }).draft.people.map(({ name, dateOfBirth }) => [name?.words ?? '', dateOfBirth ?? '']);

describe('children in running text', () => {
  it.each<[string, string[], [string, string][]]>([
    ['name and birth date in brackets', ['I refer Zofia Wójcik (DOB 14/03/2016).'], [['Zofia Wójcik', '2016-03-14']]],
    [
      'born, after a comma',
      ['A child was present: Luca Marchetti, born 09/08/2019.'],
      [['Luca Marchetti', '2019-08-09']],
    ],
    [
      'a date in words',
      ['Re: Aaliyah Rahman, born 2 May 2014', 'She is a pupil here.'],
      [['Aaliyah Rahman', '2014-05-02']],
    ],
    [
      'a date with its month in letters',
      ['I refer Zofia Wójcik, DOB: 14-Mar-2016.'],
      [['Zofia Wójcik', '2016-03-14']],
    ],
    ['a grandson', ["my grandson Finn O'Hanlon is with his mum"], [["Finn O'Hanlon", '']]],
    ['a boy called', ['There is a boy called Omar Haddad here.'], [['Omar Haddad', '']]],
    [
      'small words in a name',
      ['We are concerned about Fenna Van der Berg who comes to us.'],
      [['Fenna Van der Berg', '']],
    ],
    [
      'two with one surname',
      ['Their names are Tyler and Kayleigh Bramwell, the children next door.'],
      [
        ['Tyler Bramwell', ''],
        ['Kayleigh Bramwell', ''],
      ],
    ],
    ['no grown-up by birth date', ['The unborn baby of Gemma Sample (DOB 17/07/1996) worries us.'], []],
    ['no grown-up by age', ['I am concerned about Bea Sample (aged 34), who has a child.'], []],
    ['no mother', ['I am worried about Anna Bea Sample, the mother of a child in my class.'], []],
    ['nobody by whose child it is', ["I am worried about Bea Sample's child."], []],
    ['no school', ['I am concerned about Larkfield Primary School and a child there.'], []],
  ])('%s', (_, texts, expected) => {
    expect(children(texts)).toEqual(expected);
  });

  it('doubts every value it takes', () => {
    const { at } = told(['I refer Zofia Wójcik (DOB 14/03/2016), a child in my class.']);
    expect(at('reader-doubt')).toEqual(['/people/0/name/words', '/people/0/dateOfBirth']);
  });

  it('takes the unborn by the one day it is due, and no day where there are two', () => {
    const one = told(['She is pregnant, EDD 21/02/2027.']).draft.people;
    expect(one.map(({ stage, expectedDate }) => [stage, expectedDate?.date])).toEqual([['unborn', '2027-02-21']]);
    expect(told(['She is pregnant, EDD 21/02/2027. Her sister: EDD 01/03/2027.']).draft.people).toEqual([]);
  });

  it('gives an NHS number to nobody where several children are named', () => {
    const texts = ['I refer Zofia Hall (DOB 14/03/2016) and Omar Hall (DOB 01/02/2018), NHS number 999 000 0034.'];
    expect(told(texts).draft.people.map(({ nhsNumber }) => nhsNumber)).toEqual([undefined, undefined]);
  });
});

describe('who writes running text', () => {
  const body = 'The children next door are crying every night.';

  it('is who signs it, before whoever the mail account is', () => {
    const { draft, at } = told([body, 'PC 2217 Daniel Moss\nResponse Team B'], { name: 'PPN Mailbox' });
    expect(draft.referrer.name?.words).toBe('PC 2217 Daniel Moss');
    expect(at('reader-doubt')).toContain('/referrer/name/words');
  });

  it('is the mail’s sender where nobody signs, and a person is told on the name itself', () => {
    const { draft, at } = told([body]);
    expect(draft.referrer.name?.words).toBe('Ann Other');
    expect(at('referrer-taken-from-mail')).toEqual(['/referrer/name', '/referrer/email']);
  });

  it.each([
    ['an office', body, 'Duty Inbox'],
    ['somebody who gives no name', `I am not giving my name. ${body}`, 'Ann Other'],
    ['somebody who stays anonymous', `${body} I wish to remain anonymous.`, 'Ann Other'],
  ])('is nobody for %s', (_, text, name) => {
    const { draft, at } = told([text], { name });
    expect(draft.referrer.name).toBeUndefined();
    expect(at('referrer-name-missing')).toEqual(['/referrer/name']);
  });

  it('is reached on the number under the name, never on one that the text only mentions', () => {
    const phones = (texts: string[]) => told(texts).draft.referrer.phones?.map(({ words }) => words) ?? [];
    expect(phones([body, 'Kind regards\nAnn Other\nTel: 01632 960118'])).toEqual(['01632 960118']);
    expect(phones([`${body} You can ring me on 07700 900214 after six.`])).toEqual(['07700 900214']);
    const mentioned = `${body} Their mother's number is 07700 900214.`;
    expect(phones([mentioned])).toEqual([]);
    expect(told([mentioned]).at('whose-is-not-said')).toEqual(['/referrer/phones']);
  });
});

describe('a letter that came as a document', () => {
  it('is the concern as it stands, from who signs it', () => {
    const { draft, at } = told(
      [
        'Bridge Street Surgery\nTel 01632 960411',
        'Dear Sir or Madam',
        'Re: Aaliyah Rahman, born 2 May 2014, NHS number 999 000 0034',
        'I saw Aaliyah today with her mother. She has been cutting her forearms.',
        'Yours faithfully',
        'Dr Amara Nwosu\nGeneral Practitioner',
      ],
      { type: WORD },
    );
    expect(draft.concern.details?.words).toContain('cutting her forearms');
    expect(draft.referrer.name?.words).toBe('Dr Amara Nwosu');
    expect(draft.referrer.phones?.map(({ words }) => words)).toEqual(['01632 960411']);
    expect(draft.people.map(({ name, nhsNumber }) => [name?.words, nhsNumber?.digits])).toEqual([
      ['Aaliyah Rahman', '9990000034'],
    ]);
    expect(at('taken-from-prose')).toEqual(['/concern/details']);
  });

  it('is not seen in a form’s own running text', () => {
    const { draft } = told(['Please complete this form for each child.', 'Send it to the front door.'], {
      type: WORD,
    });
    expect([draft.concern.details, draft.people]).toEqual([undefined, []]);
  });
});

describe('ages in running text', () => {
  it.each([
    ['My grandson Archie Sample age 5 lives with his mother.', '5'],
    ['A little girl Poppy who is 7 came round asking for tea.', '7'],
    ['A little girl Poppy who is 4 feet tall came round.', undefined],
    ['The boys, pupils aged 7-9, and one boy called Omar Haddad.', undefined],
  ])('are taken where the words say that they are one: %s', (text, words) => {
    expect(told([text]).draft.people[0]?.birthEstimate?.words).toBe(words);
  });
});

describe('a text message that comes as a mail', () => {
  it('has its number to ring back, and the name that it says itself', () => {
    const passages = [
      { text: 'THE BABY NEXT DOOR HAS BEEN SCREAMING SINCE FOUR AND THE DAD IS SHOUTING. MY NAME IS CAROL' },
    ];
    const mail = { from: { name: '', address: '07700900761@sms-gateway.example' }, subject: 'SMS' };
    const { draft, findings } = normalise(
      readingOf(shortReading.parse({ type: 'message/rfc822', passages, mail })),
      factsOf({}),
    );
    expect([draft.referrer.name?.words, draft.referrer.phones?.[0]?.words, draft.referrer.email]).toEqual([
      'CAROL',
      '07700900761',
      undefined,
    ]);
    expect(findings.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['/referrer/name/words', '/referrer/phones']),
    );
  });
});
