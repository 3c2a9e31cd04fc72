/** What mail services on the way marked a mail as: said, and nothing decided by it. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../domain/normalising/normalise.ts';
import { readOriginal } from '../../../../domain/reading/registry.ts';
import { factsOf } from '../../normalising/readings.ts';

async function sent(...marks: string[]) {
  const head = [
    ...marks,
    'From: a@school.example',
    'To: r@council.example',
    'Subject: Referral',
    'Message-ID: <1@a.example>',
  ];
  const body = ['Child name: Sofia Kerr', 'Date of birth: 12/05/2016', 'Concern: A bruise on her arm.'];
  const reading = await readOriginal(new TextEncoder().encode([...head, '', ...body].join('\r\n')), 'mail.eml');
  const { draft, findings, nature } = normalise(reading, factsOf({ channel: 'email' }));
  const codes = findings.map(({ code }) => code).filter((code) => code.startsWith('marked-as'));
  return { codes, nature, name: draft.people[0]?.name?.words };
}

describe('a mail that was marked on its way', () => {
  it.each([
    ['X-SES-Spam-Verdict: FAIL', ['marked-as-spam']],
    ['X-Spam-Flag: YES', ['marked-as-spam']],
    ['X-SES-Virus-Verdict: FAIL', ['marked-as-virus']],
    ['X-SES-Spam-Verdict: PASS', []],
    ['X-SES-Spam-Verdict: GRAY', []],
  ])('%s is read all the same, and it is said', async (mark, codes) => {
    expect(await sent(mark)).toEqual({ codes, nature: 'referral', name: 'Sofia Kerr' });
  });

  it('is believed of the service that received it, not of what stands below', async () => {
    const marks = ['X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: PASS', 'X-SES-Virus-Verdict: FAIL'];
    expect((await sent(...marks)).codes).toEqual([]);
  });
});
