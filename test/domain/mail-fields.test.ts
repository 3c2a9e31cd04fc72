/** What a mail's own bytes say of it is believed only where the mail service wrote it. */
import { describe, expect, it } from 'vitest';
import { envelopeSenderIn, takenAtIn } from '../../domain/mail-fields.ts';

const SERVICE = [
  'Received: from mail.school.example (mail.school.example [203.0.113.9])',
  ' by inbound-smtp.eu-west-2.amazonaws.com with SMTP id 7ovvq8u5c0qa',
  ' for referrals@front-door.example;',
  ' Fri, 18 Dec 2026 16:59:07 +0000 (UTC)',
].join('\r\n');
const ENVELOPE = 'Return-Path: <teacher@school.example>';
const mail = (...fields: string[]) => Buffer.from(`${fields.join('\r\n')}\r\n\r\nA bruise on the arm`);

describe('the moment that the mail service took a mail', () => {
  it('is its own stamp, the topmost', () => {
    const below = SERVICE.replace('16:59:07', '09:00:00');
    expect(takenAtIn(mail(ENVELOPE, SERVICE, 'X-SES-Spam-Verdict: PASS', below))).toBe('2026-12-18T16:59:07.000Z');
  });

  it.each([
    ['with another zone', '+0000 (UTC)', '+0100', '2026-12-18T15:59:07.000Z'],
    ['without the zone’s name', ' (UTC)', '', '2026-12-18T16:59:07.000Z'],
    ['without the weekday', 'Fri, ', '', '2026-12-18T16:59:07.000Z'],
  ])('is read %s', (_, from, to, at) => {
    expect(takenAtIn(mail(ENVELOPE, SERVICE.replace(from, to)))).toBe(at);
  });

  it('is read where the envelope has no sender, as of a bounce, or is not written', () => {
    expect(takenAtIn(mail('Return-Path: <>', SERVICE))).toBe('2026-12-18T16:59:07.000Z');
    expect(takenAtIn(mail(SERVICE, 'From: a@b.example'))).toBe('2026-12-18T16:59:07.000Z');
  });

  it.each([
    ['a stamp further down', ['Return-Path: <a@b.example>', 'X-Other: 1', SERVICE]],
    [
      'another server’s stamp above the service’s',
      [ENVELOPE, SERVICE.replace('inbound-smtp.eu-west-2.amazonaws.com', 'mx.school.example'), SERVICE],
    ],
    ['a stamp without a date', [ENVELOPE, SERVICE.slice(0, SERVICE.lastIndexOf(';'))]],
    ['a date that is none', [ENVELOPE, SERVICE.replace('18 Dec', '48 Dec')]],
    ['only what the sender says', [ENVELOPE, 'Date: Fri, 18 Dec 2026 09:00:00 +0000']],
  ])('is not known from %s', (_, fields) => {
    expect(takenAtIn(mail(...fields))).toBeUndefined();
  });

  it('is not known from bytes without a header', () => {
    expect(takenAtIn(Buffer.from(SERVICE))).toBeUndefined();
  });
});

describe('the envelope’s sender', () => {
  it('is what the service wrote above everything, never what a sender wrote below', () => {
    expect(envelopeSenderIn(mail(ENVELOPE, SERVICE))).toBe('teacher@school.example');
    expect(envelopeSenderIn(mail(SERVICE, ENVELOPE))).toBe('');
    expect(envelopeSenderIn(mail('Return-Path: <>', SERVICE))).toBe('');
  });
});
