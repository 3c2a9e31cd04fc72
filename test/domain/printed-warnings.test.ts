/** What forms print for everybody raises nothing; the same words from whoever tells of a child do. */
import { expect, it } from 'vitest';
import { withoutPrintedWarnings } from '../../domain/printed-warnings.ts';
import { urgentWordsIn } from '../../domain/urgency.ts';

const urgent = (text: string) => urgentWordsIn([withoutPrintedWarnings(text)]).length > 0;

it.each([
  'If a child is at immediate risk of harm call 999. Urgent concerns must be telephoned to the Hub on 01632 960000 and this form sent within 24 hours.',
  'If you believe a child is at immediate risk call 999.',
  'Request for Support\nThis form replaces the CAF. Do not use it where a child is at immediate risk: ring us.',
  'If you think a child or young person is in immediate danger, please telephone the police on 999.',
  'IMPORTANT: In an emergency dial 999.',
  'For urgent referrals please telephone the MASH on 01632 960111 before sending this form.',
  'All urgent referrals must be made by telephone in the first instance and confirmed in writing within 48 hours.',
  'Out of hours: please contact the Emergency Duty Team.',
  'Where there is an immediate risk to life, contact the emergency services.',
  '* Should you have urgent concerns about a child, call us on 01632 960000.',
  'Is the child at immediate risk of significant harm?',
  '4. Is there an immediate risk to the child(ren)? *',
])('printed: %s', (text) => {
  expect(urgentWordsIn([text])).not.toEqual([]);
  expect(urgent(text)).toBe(false);
});

it.each([
  'If he goes home tonight she is in immediate danger, please ring me.',
  'The child is at immediate risk, call me.',
  'If the child goes home the risk is immediate: immediate danger. Please ring me on 07700 900123.',
  'I called 999 and nobody came, please help me.',
  'If nobody comes today the children are in immediate danger, contact school.',
  'URGENT please call me back about Poppy',
  'When the police were called he had a knife. In immediate danger.',
  'If a child is at immediate risk call 999. He has a knife.',
  'Call the police, the child is in immediate danger.',
  'Contact school: child at immediate risk',
  'When the child arrives contact police, immediate risk',
  'If the child is collected there is immediate danger, please phone school',
  'Can you please help, the child is in immediate danger?',
  'Could you ring about a child, it is urgent?',
  'Is the child in immediate danger now?',
  'Is she safe? He said he would kill her.',
  'Is it an emergency? I think so, the baby was strangled.',
])('said: %s', (text) => expect(urgent(text)).toBe(true));
