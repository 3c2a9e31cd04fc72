/** Urgency is raised by ticks, words and what could not be read, and lowered by nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlarming, urgencyOf } from '../../domain/urgency.ts';
import { URGENCY_WORDS } from '../../domain/urgency-words.ts';

const calm = { protection: [], alarming: false, texts: [], unread: false, unreadParts: false } as const;

describe('urgency', () => {
  it('is routine when nothing raises it', () => {
    expect(urgencyOf({ ...calm, protection: ['no'], texts: ['He likes school and reads well.'] })).toEqual({
      level: 'routine',
      because: [],
    });
  });
  it.each([
    ['He is being hit now', 'words-not-safe-now'],
    ['She has taken an OVERDOSE', 'words-self-harm'],
    ['threatened to kill the baby', 'words-threat-to-kill'],
    ['Dad has a knife', 'words-weapon'],
    ['in Police\u00a0Protection since noon', 'words-police-protection'],
    ['The children were left alone', 'words-alone-or-missing'],
    ['flight tomorrow for a cutting ceremony', 'words-fgm-or-forced-marriage'],
    ['She can’t go home', 'words-not-safe-now'],
  ])('%s', (text, code) => expect(urgencyOf({ ...calm, texts: [text] }).because).toContain(code));
  it('reads whole words only', () => {
    expect(urgencyOf({ ...calm, texts: ['Penknifesmith begun; gunge; tel 01999 000000; Alskull'] })).toEqual({
      level: 'routine',
      because: [],
    });
  });
  it('is urgent for a tick of yes, and for one that could be either', () => {
    expect(urgencyOf({ ...calm, protection: ['no', 'yes'] }).level).toBe('urgent');
    expect(urgencyOf({ ...calm, protection: ['unclear'] }).level).toBe('urgent');
    expect(urgencyOf({ ...calm, alarming: true }).level).toBe('urgent');
    expect(isAlarming('Is the child at risk of harm today?', 'yes', 'Yes')).toBe(true);
    expect(isAlarming('Risks', undefined, 'High')).toBe(true);
    expect(isAlarming('Risks', undefined, 'Low')).toBe(false);
  });
  it('is urgent for what nobody could read', () => {
    expect(urgencyOf({ ...calm, unread: true }).because).toEqual(['unread']);
    expect(urgencyOf({ ...calm, unreadParts: true }).because).toEqual(['attachment-unread']);
  });
  it('tells reasons by code, never by the words', () => {
    for (const code of Object.keys(URGENCY_WORDS)) expect(code).toMatch(/^words-[a-z-]+$/);
  });
  it('never lowers when texts are added', () => {
    const text = fc.oneof(fc.constantFrom('not safe tonight', 'all well', 'no immediate danger'), fc.string());
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (some, more) => {
        const before = urgencyOf({ ...calm, texts: some });
        const after = urgencyOf({ ...calm, texts: [...some, ...more] });
        expect(after.because).toEqual(expect.arrayContaining(before.because));
      }),
    );
  });
});

describe('urgent words as people write them', () => {
  it.each([
    ['he strangeled her', 'words-strangling'],
    ['she tried to commit suicde', 'words-self-harm'],
    ['HE PUT HIS HANDS ROUND HER THROAT', 'words-strangling'],
    ['they left the three kids alone', 'words-alone-or-missing'],
    ['she\u2019s scared to\ngo home', 'words-not-safe-now'],
    ['cant go home', 'words-not-safe-now'],
    ['taking her abroad tomorrow', 'words-taken-away'],
    ['hes driving drunk with the kids in the car', 'words-driving-under-influence'],
    ['nobody knew, she gave birth at home', 'words-birth-hidden'],
    ['a bruise on a baby', 'words-injury'],
    ['he touches me at night', 'words-sexual-harm'],
  ])('%s', (text, code) => expect(urgencyOf({ ...calm, texts: [text] }).because).toContain(code));

  it.each([
    'Mum has asked for help with routines and bedtimes. She is happy for you to call her.',
    'He was released from custody and lives with his mother. There are no children there.',
    'Her attendance is 88%. We have offered breakfast club and would like early help.',
    'Josie is a young carer and would like to meet others. Mum agrees to the referral.',
  ])('calm: %s', (text) => expect(urgencyOf({ ...calm, texts: [text] }).level).toBe('routine'));
});
