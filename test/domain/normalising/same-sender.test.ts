/** The address of a mail whose sender is the referrer that its form names. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { factsOf } from './readings.ts';

const FORM = [
  'Child name: Sofia Kerr',
  'Date of birth: 12/05/2016',
  'Concern: A bruise.',
  'Referrer name: Ffion Offiah',
];

async function sentBy(from: string, subject = 'Referral') {
  const head = [
    `From: ${from}`,
    'To: referrals@front-door.example',
    `Subject: ${subject}`,
    'Message-ID: <1@a.example>',
  ];
  const reading = await readOriginal(new TextEncoder().encode([...head, '', ...FORM].join('\r\n')), 'mail.eml');
  const { draft, findings } = normalise(reading, factsOf({ channel: 'email' }));
  return { email: draft.referrer.email, codes: findings.map(({ code }) => code) };
}

describe('a mail whose form gives no address', () => {
  it.each(['Ffion Offiah <f.offiah@school.example>', '"OFFIAH, Ffion" <f.offiah@school.example>'])(
    'is answered to its sender, who is the referrer by name, and it is said: %s',
    async (from) => {
      const { email, codes } = await sentBy(from);
      expect(email).toBe('f.offiah@school.example');
      expect(codes).toContain('referrer-address-from-mail');
    },
  );

  it('is not where somebody else sent it', async () => {
    expect((await sentBy('School Office <office@school.example>')).email).toBeUndefined();
  });
});
