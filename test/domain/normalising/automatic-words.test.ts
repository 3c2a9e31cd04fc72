/** Automatic replies that no header marks: it is said beside, and a mail in which somebody says one thing of their own is never called so. */
import { expect, it } from 'vitest';
import { readsAutomatic } from '../../../domain/normalising/prose/automatic-words.ts';

it.each<[string, string[]]>([
  [
    'Re: meeting',
    [
      'Thank you for your email. I am on annual leave until 30 November. If your query is urgent please contact the office on 01632 960100.',
      'Kind regards',
    ],
  ],
  [
    'RE: FD',
    [
      'Thank you for your email. This mailbox is not monitored. Please do not reply to this email.',
      'If you are worried about a child who is in immediate danger call 999.',
    ],
  ],
  ['Undeliverable: Referral', ['Delivery has failed to these recipients.', 'duty@council.example']],
  ['Out of office', ['Hello,', 'I am out of the office and will return on Monday 4 January.']],
  ['Automatic reply: Case conference', ['I work Monday to Wednesday. I will reply to your message when I am back.']],
])('is said of %s', (subject, texts) => {
  expect(readsAutomatic(subject, texts)).toBe(true);
});

it.each<[string, string[]]>([
  ['Re: leave', ['Sorry for the late reply, I have been on annual leave. I am really worried about Jack Dolan (8).']],
  ['Out of office', ['I am on annual leave from tonight. Please contact me about the girl in 3B before then.']],
  ['Automatic reply: Referral', ['I am out of the office.', 'Jack was locked out again at seven.']],
  ['Thank you', ['Thank you for your email. The address is 14 Larkspur Close.']],
  ['Referral', ['If a child is in immediate danger call 999.']],
  ['Referral', []],
])('is not said where somebody writes: %s', (subject, texts) => {
  expect(readsAutomatic(subject, texts)).toBe(false);
});
