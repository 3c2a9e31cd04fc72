import { describe, expect, it } from 'vitest';
import { AUTHORITIES } from '../../../domain/authorities/authorities.ts';
import type { LetterAudience } from '../../../schemas/letter.ts';
import { everyLetter } from '../../../tools/letters/sample-letters.ts';
import { readingAge } from './reading-age.ts';

/** Plain for whom: a public letter for a twelve-year-old, a child's for a nine-year-old, a professional's for whoever left school at fourteen. */
const OLDEST: Record<LetterAudience, number> = { child: 10, public: 12, parents: 12, practitioner: 14, agency: 14 };

/** Its running text: neither the ways to reach us nor the list of who else helps. */
const read = (text: string): string =>
  (text.split('\nHow to reach us\n')[0] ?? '')
    .split('\n')
    .filter((line) => !line.startsWith('- '))
    .join('\n');

const every = AUTHORITIES.flatMap((profile) =>
  everyLetter(profile).map((one) => ({ ...one, profile, id: profile.id })),
);

describe.each(every)('the $kind of $id for $audience', ({ profile, audience, subject, text, html, reference }) => {
  it('says its reference, what happens next, whom to ring, that it is no emergency service, and 999', () => {
    for (const form of [text, html]) {
      expect(form).toContain(reference);
      expect(form).toContain('What happens next');
      expect(form).toContain('This is not an emergency service');
      expect(form).toContain('999');
      expect(form).toContain('referrals@front-door.example');
    }
    expect(subject).toContain(reference);
  });

  it('says a telephone number, or where to find one', () => {
    const line =
      audience === 'practitioner' || audience === 'agency'
        ? 'practitioner'
        : audience === 'child'
          ? 'child'
          : 'public';
    expect(text).toContain(profile.contacts.find((row) => row.line === line)?.phone ?? 'https://www.gov.uk/');
  });

  it('says how to escalate or complain', () => {
    const routes = [profile.routes.dispute, profile.routes.complaint, profile.telling.complaints.name];
    expect([...routes, 'next step', 'Ombudsman'].some((words) => text.includes(words))).toBe(true);
  });

  it('leaves no gap, and is soon read', () => {
    expect(text).not.toMatch(/[{}]|undefined|null|\[object|\.\.| {2}/);
    expect(html).not.toMatch(/[{}]|undefined|null|\[object/);
    expect(read(text).length).toBeLessThan(2000);
  });

  it('can be read at the age it is written for', () => {
    expect(readingAge(read(text))).toBeLessThanOrEqual(OLDEST[audience]);
  });

  it('asks nothing of anywhere else: no picture, style sheet, script or form', () => {
    expect(html).not.toMatch(/<(?:img|link|script|iframe|form|style|object)|url\(|src=|@import/i);
  });
});
