import { describe, expect, it } from 'vitest';
import { whoToTell } from '../../../domain/feedback/who-to-tell.ts';
import type { ArrivalFacts } from '../../../schemas/arrival.ts';
import type { Draft } from '../../../schemas/draft.ts';

type Referrer = Draft['referrer'];
const from = (referrer: Partial<Referrer>) => ({
  referrer: { kind: 'practitioner', disclosure: 'professional', ...referrer } satisfies Referrer,
});
const mailFrom = (address: string): Pick<ArrivalFacts, 'channel' | 'sender'> => ({
  channel: 'email',
  sender: { kind: 'mail', address },
});
const eform: Pick<ArrivalFacts, 'channel' | 'sender'> = {
  channel: 'e-form',
  sender: { kind: 'system', id: 'school-9' },
};
const phoneCall: Pick<ArrivalFacts, 'channel' | 'sender'> = {
  channel: 'phone',
  sender: { kind: 'worker', id: 'w-1', name: 'Robin Ash' },
};

describe('mail', () => {
  it('is answered at the envelope’s address, never at one that its content names', () => {
    expect(
      whoToTell(from({ email: 'elsewhere@other.example' }), mailFrom('Head@Oakfield-School.example'), 'receipt'),
    ).toEqual({
      how: 'mail',
      to: 'head@oakfield-school.example',
      audience: 'practitioner',
    });
  });

  it.each(['teacher@gmail.com', 'nurse@outlook.co.uk', 'gp@yahoo.co.uk', 'x@mail.hotmail.com'])(
    'from %s is answered in the public’s words, whoever it says it is from',
    (address) => {
      expect(whoToTell(from({}), mailFrom(address), 'decision')).toMatchObject({ how: 'mail', audience: 'public' });
    },
  );

  it('from an address that merely contains such a name is not', () => {
    expect(whoToTell(from({}), mailFrom('head@notgmail.community.example'), 'receipt')).toMatchObject({
      audience: 'practitioner',
    });
  });

  it.each(['', ' ', '<>'])('with the empty sender "%s" of a bounce is told nobody', (address) => {
    expect(whoToTell(from({}), mailFrom(address), 'receipt')).toEqual({ how: 'nobody', because: 'machine-address' });
  });

  it.each([
    'MAILER-DAEMON@mx.example',
    'postmaster@mx.example',
    'no-reply@portal.example',
    'noreply+17@portal.example',
    'do-not-reply@portal.example',
    'bounces=abc@list.example',
    'two@addresses.example, three@addresses.example',
    'line\nbreak@x.example',
  ])('from %j is never answered by mail', (address) => {
    expect(whoToTell(from({}), mailFrom(address), 'receipt')).toEqual({
      how: 'to-ring-or-write',
      audience: 'practitioner',
      because: 'machine-address',
    });
  });
});

describe('an e-form', () => {
  it('is answered at the referrer’s own address if it is one', () => {
    expect(whoToTell(from({ email: ' kim@oakfield-school.example ' }), eform, 'receipt')).toEqual({
      how: 'mail',
      to: 'kim@oakfield-school.example',
      audience: 'practitioner',
    });
  });

  it.each([
    undefined,
    '',
    'kim at oakfield',
    'kim@oakfield',
    'Kim <kim@oakfield.example>',
    'a@b.example\r\nBcc: c@d.example',
  ])('with the address %j is a person’s to answer', (email) => {
    expect(whoToTell(from(email === undefined ? {} : { email }), eform, 'receipt')).toEqual({
      how: 'to-ring-or-write',
      audience: 'practitioner',
      because: 'no-address',
    });
  });
});

describe('a mail that a partner posts', () => {
  it('that says it is automatic is not answered at the address in it either (R19)', () => {
    const posted = { ...eform, channel: 'email', automatic: true } as const;
    expect(whoToTell(from({ email: 'kim@oakfield-school.example' }), posted, 'receipt').how).toBe('to-ring-or-write');
  });
});

describe('who the words are for', () => {
  it.each([
    ['practitioner', 'practitioner'],
    ['relative', 'public'],
    ['public', 'public'],
    ['not-known', 'public'],
    ['child', 'child'],
  ] as const)('a referrer that is %s reads the words for %s', (kind, audience) => {
    expect(whoToTell(from({ kind }), mailFrom('a@home.example'), 'receipt')).toMatchObject({ audience });
  });

  it('leaves telling a child the decision to a person', () => {
    expect(whoToTell(from({ kind: 'child' }), mailFrom('a@home.example'), 'receipt').how).toBe('mail');
    expect(whoToTell(from({ kind: 'child' }), mailFrom('a@home.example'), 'decision').how).toBe('to-ring-or-write');
    expect(whoToTell(from({ kind: 'child', email: 'a@home.example' }), eform, 'decision').how).toBe(
      'to-ring-or-write',
    );
  });
});

describe('what a worker took down', () => {
  it('mails a practitioner, and leaves anybody else to a person: at home somebody else may read it', () => {
    expect(whoToTell(from({ email: 'kim@oakfield.example' }), phoneCall, 'receipt').how).toBe('mail');
    expect(whoToTell(from({ kind: 'relative', email: 'gran@home.example' }), phoneCall, 'receipt')).toEqual({
      how: 'to-ring-or-write',
      audience: 'public',
      because: 'read-by-others-at-home',
    });
  });

  it('tells nobody where the caller is anonymous and left no way to be reached (R14)', () => {
    expect(whoToTell(from({ kind: 'public', disclosure: 'anonymous' }), phoneCall, 'decision')).toEqual({
      how: 'nobody',
      because: 'nobody-to-tell',
    });
    const reachable = from({ kind: 'public', disclosure: 'anonymous', phones: [{ words: '01632 960111' }] });
    expect(whoToTell(reachable, phoneCall, 'decision').how).toBe('to-ring-or-write');
  });
});

describe('a letter whose words a person wrote', () => {
  it('about a dispute or a complaint is mailed to a professional only; anybody else is answered by a person', () => {
    expect(whoToTell(from({}), mailFrom('head@oakfield-school.example'), 'dispute-answer').how).toBe('mail');
    for (const kind of ['relative', 'public', 'child'] as const) {
      expect(whoToTell(from({ kind }), mailFrom('a@home.example'), 'complaint-answer')).toMatchObject({
        how: 'to-ring-or-write',
        because: 'for-a-person-to-say',
      });
    }
  });

  it('asks nothing of a child in a mail', () => {
    expect(whoToTell(from({ kind: 'child' }), mailFrom('a@home.example'), 'supplement').how).toBe('to-ring-or-write');
    expect(whoToTell(from({ kind: 'relative' }), mailFrom('a@home.example'), 'supplement').how).toBe('mail');
  });
});
