import { describe, expect, it } from 'vitest';
import { firstFingerprint, mailIdentity, met } from '../../domain/arrival.ts';
import type { Sender } from '../../schemas/arrival.ts';
import { arrivalId, instant, sha256 } from '../../schemas/primitives.ts';

const content = sha256.parse('c'.repeat(64));
const other = sha256.parse('d'.repeat(64));
const school: Sender = { kind: 'system', id: 'school' };
const at = (text: string) => instant.parse(text);
const held = { id: arrivalId.parse('a'.repeat(64)), identity: content, receivedAt: at('2026-11-19T10:00:00.000Z') };

describe('a fingerprint', () => {
  it('is the sender’s key where there is one, whatever the content', () => {
    const key = { by: 'key', value: 'k-1' } as const;
    expect(firstFingerprint('e-form', school, key, content)).toBe(firstFingerprint('e-form', school, key, other));
  });

  it('never runs two senders, keys or channels together', () => {
    const made = [
      firstFingerprint('e-form', school, { by: 'key', value: 'a' }, content),
      firstFingerprint('e-form', { kind: 'system', id: 'schoola' }, { by: 'key', value: '' }, content),
      firstFingerprint('e-form', { kind: 'worker', id: 'school', name: 'x' }, { by: 'key', value: 'a' }, content),
      firstFingerprint('document', school, { by: 'key', value: 'a' }, content),
      firstFingerprint('e-form', school, { by: 'message-id', value: 'a' }, content),
      firstFingerprint('e-form', school, { by: 'content' }, content),
    ];
    expect(new Set(made).size).toBe(made.length);
  });

  it('knows one mailbox however its letters are written', () => {
    const mail = (address: string): Sender => ({ kind: 'mail', address });
    const made = ['A.Smith@School.example', 'a.smith@school.example'].map((address) =>
      firstFingerprint('email', mail(address), { by: 'message-id', value: '<1>' }, content),
    );
    expect(new Set(made).size).toBe(1);
  });
});

describe('meeting one that is held', () => {
  it('is a repeat under the same key with the same content, and another with other content', () => {
    const incoming = { sameness: { by: 'key', value: 'k' } as const, receivedAt: at('2027-11-19T10:00:00.000Z') };
    expect(met(held, { ...incoming, content })).toEqual({ verdict: 'repeat' });
    expect(met(held, { ...incoming, content: other })).toMatchObject({ verdict: 'another', keyReused: true });
  });

  it.each([
    ['2026-11-22T09:59:59.999Z', 'repeat'],
    ['2026-11-22T10:00:00.000Z', 'another'],
  ])('of the same content alone at %s is %s', (receivedAt, verdict) => {
    expect(met(held, { sameness: { by: 'content' }, content, receivedAt: at(receivedAt) }).verdict).toBe(verdict);
  });
});

describe('a mail’s identity', () => {
  const mail = (...fields: string[]) =>
    Buffer.from([...fields, '', 'Received: this is the body', 'Sofia'].join('\r\n'));
  const plain = mail('From: a@school.example', 'Subject: Referral');

  it('does not see what servers wrote on it on its way, folded lines included', () => {
    const delivered = mail(
      'Return-Path: <a@school.example>',
      'Received: from x by y;',
      '\tThu, 19 Nov 2026 10:00:01 +0000',
      'X-SES-Spam-Verdict: PASS',
      'From: a@school.example',
      'Subject: Referral',
    );
    expect(mailIdentity(delivered)).toBe(mailIdentity(plain));
  });

  it('sees every other field, and every byte of the body', () => {
    expect(mailIdentity(mail('From: a@school.example', 'Subject: Referrals'))).not.toBe(mailIdentity(plain));
    expect(mailIdentity(Buffer.concat([plain, Buffer.from('.')]))).not.toBe(mailIdentity(plain));
    expect(mailIdentity(Buffer.from('no mail at all'))).toMatch(/^[0-9a-f]{64}$/);
  });
});
