import { describe, expect, it } from 'vitest';
import { answeringInformationRequest } from '../../../domain/acts/answer-information-request.ts';
import { confirmingCategory } from '../../../domain/acts/confirm-category.ts';
import { decidingContact } from '../../../domain/acts/decide-contact.ts';
import { determining } from '../../../domain/acts/determine.ts';
import { redacting, releasing } from '../../../domain/acts/let-out.ts';
import { recordingChecklist } from '../../../domain/acts/record-checklist.ts';
import { settingThreshold } from '../../../domain/acts/set-threshold.ts';
import { authorityNamed } from '../../../domain/authorities/authorities.ts';
import type { Held } from '../../../domain/change.ts';
import { at, heldAfter, opened } from '../../builders.ts';
import { done, heldOf, refused, told, WHEN } from './doing.ts';

const contact = heldAfter(opened());
const running = ({ clocks }: Held) => clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ id }) => id);

describe('a request for information', () => {
  const body = {
    category: 'request-for-information',
    words: 'A court officer asks',
    request: {
      from: { name: 'Rosalind Achterberg', agency: 'Family court' },
      authority: 'Order of the court',
      about: 'Whether the child has a social worker',
    },
  };
  const unreleased = heldOf(confirmingCategory, contact, body);
  const redaction = { text: { original: 1 }, for: 'other-agency', copy: 'She has one.', sees: 'b'.repeat(64) };
  const release = { redaction: 1, to: 'other-agency', purpose: 'information-request', reason: 'The court orders it' };
  const asked = heldOf(releasing, heldOf(redacting, unreleased, redaction), release);
  const id = 'information-request-1';
  const answer = {
    id,
    result: 'part-answered',
    words: 'By secure mail',
    disclosed: [{ what: 'That there is one', original: 1 }],
    withheld: 'The address',
  };

  it('says who asks, on what authority, for what, and is timed from when it came (P17)', () => {
    expect(asked.referral.casework.informationRequests).toMatchObject([{ id, authority: 'Order of the court' }]);
    expect(asked.clocks.find((one) => one.id === id)).toMatchObject({
      kind: 'information-request',
      receivedAt: contact.referral.receivedAt,
      dueAt: '2026-11-23T17:00:00.000Z',
    });
    const { request: _, ...without } = body;
    expect(refused(confirmingCategory, contact, without)).toMatchObject({ errors: [{ at: '/request' }] });
    const wrong = { ...body, category: 'provision-of-information' };
    expect(refused(confirmingCategory, contact, wrong).errors?.[0]?.at).toBe('/request');
    const past = { ...body, request: { ...body.request, dueAt: '2026-11-01T10:00:00Z' } };
    expect(refused(confirmingCategory, contact, past).errors?.[0]?.at).toBe('/request/dueAt');
  });

  it('can be asked of what waits in the in-tray', () => {
    const tray = heldAfter(opened({ normalised: { nature: 'no-referral' } }));
    expect(running(heldOf(confirmingCategory, tray, body))).toContain(id);
  });

  it('is answered once, by a named person, with what was disclosed and what was not', () => {
    const change = done(answeringInformationRequest, asked, answer, {
      by: { name: 'Priya Raman', role: 'social-worker' },
    });
    const held = heldAfter(change);
    expect(held.referral.casework.informationRequests?.[0]?.answer).toMatchObject({
      result: 'part-answered',
      by: 'Priya Raman',
      disclosed: [{ original: 1 }],
    });
    expect(running(held)).not.toContain(id);
    expect(told(change)[0]).toMatchObject({
      what: 'information-request-answered',
      withheld: 'The address',
      view: { audience: 'other-agency', purpose: 'information-request', released: [1] },
    });
    expect(refused(answeringInformationRequest, held, answer).refused).toBe('illegal-move');
  });

  it('gives no original that nobody has released to whoever asks, and names no withheld referrer (P34)', () => {
    const errors = refused(answeringInformationRequest, unreleased, answer).errors;
    expect(errors).toMatchObject([{ at: '/disclosed/0/original' }]);
    const toParents = refused(answeringInformationRequest, asked, { ...answer, audience: 'parents' });
    expect(toParents.errors).toMatchObject([{ at: '/disclosed/0/original' }]);
    const { referral } = asked;
    const referrer = { kind: 'public', disclosure: 'withhold', name: { words: 'Dilys Quillfeather' } } as const;
    const neighbour = { ...asked, referral: { ...referral, draft: { ...referral.draft, referrer } } };
    const naming = { ...answer, disclosed: [{ what: 'That Mrs Quillfeather rang' }] };
    expect(refused(answeringInformationRequest, neighbour, naming).errors).toMatchObject([
      { at: '/disclosed/0/what' },
    ]);
  });

  it.each([
    [{ id: 'information-request-7' }, '/id'],
    [{ disclosed: [] }, '/disclosed'],
    [{ result: 'refused' }, '/disclosed'],
    [{ withheld: undefined }, '/withheld'],
    [{ disclosed: [{ what: 'x', original: 4 }] }, '/disclosed/0/original'],
    [{ result: 'perhaps' }, '/result'],
  ])('is not answered with %j: %s', (wrong, pointer) => {
    const refusal = refused(answeringInformationRequest, asked, { ...answer, ...wrong });
    expect(refusal).toMatchObject({ refused: 'bad-command', errors: [{ at: pointer }] });
  });

  it('is not answered by an adviser', () => {
    const by = { role: 'customer-service-adviser' };
    expect(refused(answeringInformationRequest, asked, answer, { by }).refused).toBe('not-authorised');
  });
});

describe('the threshold', () => {
  const no = { answer: 'no', words: 'Nothing points to it' };
  const body = {
    level: 'high-need',
    meets: 'met',
    indicators: ['Hungry at school'],
    urgentForChild: no,
    urgentForOthers: no,
    words: 'Neglect',
  };

  it('carries the document, its edition and the indicators (P19)', () => {
    const { threshold } = heldOf(settingThreshold, contact, body).referral.casework;
    expect(threshold).toMatchObject({
      level: 'high-need',
      name: expect.stringContaining('high level'),
      document: expect.stringContaining('Threshold Guidance'),
      edition: expect.stringContaining('2015'),
      indicators: ['Hungry at school'],
      by: 'Ada Okoro',
    });
  });

  it.each(['hertfordshire', 'norfolk', 'england'] as const)('has the levels of %s, and no others', (id) => {
    const profile = authorityNamed(id);
    for (const { code } of profile.thresholds.levels) {
      const held = heldOf(settingThreshold, contact, { ...body, level: code }, { profile });
      expect(held.referral.casework.threshold?.edition).toBe(profile.thresholds.edition);
    }
    const refusal = refused(settingThreshold, contact, { ...body, level: 'level-99' }, { profile });
    expect(refusal).toMatchObject({
      errors: [{ at: '/level' }],
      legal: profile.thresholds.levels.map(({ code }) => code),
    });
  });

  it('asks of any other child in the household too, and a yes makes it urgent at once', () => {
    const { urgentForOthers: _, ...without } = body;
    expect(refused(settingThreshold, contact, without).errors?.[0]?.at).toBe('/urgentForOthers');
    const urgent = { ...body, urgentForOthers: { answer: 'yes', words: 'A baby of three weeks' } };
    const held = heldOf(settingThreshold, contact, urgent);
    expect(held.referral.urgency).toEqual({ level: 'urgent', because: ['urgent-action-found'] });
    expect(running(held)).toContain('protect');
  });

  it('never lowers what was urgent', () => {
    const urgency = { level: 'urgent', because: ['words-weapon'] } as const;
    const held = heldOf(
      settingThreshold,
      heldAfter(opened({ normalised: { urgency: { ...urgency, because: [...urgency.because] } } })),
      body,
    );
    expect(held.referral.urgency).toEqual(urgency);
  });

  it('calls for a strategy discussion at the level of section 47', () => {
    expect(running(heldOf(settingThreshold, contact, { ...body, level: 'significant-harm' }))).toContain('strategy');
  });

  it.each([
    [{ indicators: [] }, '/indicators'],
    [{ words: ' ' }, '/words'],
    [{ meets: 'perhaps' }, '/meets'],
  ])('is refused with %j', (wrong, pointer) => {
    expect(refused(settingThreshold, contact, { ...body, ...wrong }).errors?.[0]?.at).toBe(pointer);
  });
});

describe('the checklist', () => {
  it('holds nothing until a person answers, and then who did (P25)', () => {
    expect(contact.referral.casework.checklist).toBeUndefined();
    const answers = [
      { point: 'how-and-why', words: 'Since the job was lost' },
      { point: 'domestic-abuse', words: 'None known to the school' },
    ];
    const held = heldOf(recordingChecklist, contact, { answers });
    expect(held.referral.casework.checklist).toEqual({
      'how-and-why': { words: 'Since the job was lost', at: WHEN, by: 'Ada Okoro', role: 'team-manager' },
      'domestic-abuse': { words: 'None known to the school', at: WHEN, by: 'Ada Okoro', role: 'team-manager' },
    });
    const again = { answers: [{ point: 'how-and-why', words: 'Long before' }] };
    const change = done(recordingChecklist, held, again, { now: at('2026-11-20T10:00:00.000Z') });
    expect(heldAfter(change).referral.casework.checklist?.['how-and-why']?.words).toBe('Long before');
    expect(told(change)).toEqual([{ what: 'checklist-answered', ...again }]);
  });

  it('has each council’s own points', () => {
    const answers = [{ point: 'siblings-known', words: 'A half-brother' }];
    expect(refused(recordingChecklist, contact, { answers }, { profile: authorityNamed('norfolk') })).toMatchObject({
      errors: [{ at: '/answers/0/point' }],
      legal: expect.arrayContaining(['family-known', 'substance-misuse']),
    });
    expect(heldOf(recordingChecklist, contact, { answers }).referral.casework.checklist).toHaveProperty(
      'siblings-known',
    );
  });
});

describe('determining the type of response', () => {
  const no = { answer: 'no', words: 'Nothing points to it' };
  const yes = (more: object = {}) => ({ answer: 'yes', words: 'It does', ...more });
  const body = {
    immediateProtection: no,
    section17: yes(),
    section47: no,
    services: no,
    specialistAssessments: no,
    seeChild: yes({ seenBy: '2026-11-20' }),
    pace: { words: 'Ten working days' },
  };

  it('answers every question, with words (P20)', () => {
    const { determination } = heldOf(determining, contact, body).referral.casework;
    expect(determination).toMatchObject({ ...body, by: 'Ada Okoro', role: 'team-manager' });
    for (const question of Object.keys(body)) {
      const without = { ...body, [question]: undefined };
      expect(refused(determining, contact, without).errors?.[0]?.at).toBe(`/${question}`);
    }
  });

  it.each([
    [{ immediateProtection: yes() }, '/immediateProtection/actsBy'],
    [{ services: yes() }, '/services/types'],
    [{ services: yes({ types: [] }) }, '/services/types'],
    [{ specialistAssessments: yes() }, '/specialistAssessments/types'],
    [{ seeChild: yes() }, '/seeChild/seenBy'],
    [{ seeChild: yes({ seenBy: '2026-11-18' }) }, '/seeChild/seenBy'],
    [{ pace: { words: 'x', by: '2026-11-18' } }, '/pace/by'],
    [{ section47: { answer: 'perhaps', words: 'x' } }, '/section47/answer'],
    [{ section47: { answer: 'yes' } }, '/section47/words'],
  ])('a yes says more than yes: %j', (wrong, pointer) => {
    expect(refused(determining, contact, { ...body, ...wrong })).toMatchObject({
      refused: 'bad-command',
      errors: [{ at: pointer }],
    });
  });

  it('calls for a strategy discussion where section 47 is yes, and not where it is not yet', () => {
    expect(running(heldOf(determining, contact, { ...body, section47: yes() }))).toContain('strategy');
    const later = heldOf(determining, contact, { ...body, section47: { answer: 'not-yet', words: 'Asking' } });
    expect(running(later)).not.toContain('strategy');
    expect(running(heldOf(determining, later, { ...body, section47: yes() }))).toContain('strategy');
  });

  it('keeps the protection clock running on a yes, and stops it on a no', () => {
    const protect = yes({ actsBy: 'police' });
    const held = heldOf(determining, contact, { ...body, immediateProtection: protect });
    expect(running(held)).toContain('protect');
    expect(running(heldOf(determining, held, body))).not.toContain('protect');
  });

  it('is a social worker’s in Hertfordshire and a qualified manager’s in England (R5)', () => {
    const by = { role: 'social-worker' };
    expect(heldOf(determining, contact, body, { by }).referral.version).toBe(contact.referral.version + 1);
    expect(refused(determining, contact, body, { by, profile: authorityNamed('england') }).refused).toBe(
      'not-authorised',
    );
    const unqualified = { role: 'manager', qualification: 'none' };
    expect(refused(determining, contact, body, { by: unqualified, profile: authorityNamed('england') }).refused).toBe(
      'not-authorised',
    );
  });

  it('stays legal after the contact was closed, for what comes to light later', () => {
    const closed = heldOf(decidingContact, contact, { outcome: 'advice-given', words: 'x' });
    expect(heldOf(determining, closed, body).referral.casework.determination).toBeDefined();
  });
});
