import { describe, expect, it } from 'vitest';
import { appointingLead } from '../../../domain/acts/appoint-lead.ts';
import { authorisingSharing, tellingParents } from '../../../domain/acts/authorise-sharing.ts';
import { askingCheck } from '../../../domain/acts/check-with-agencies.ts';
import { decidingContact } from '../../../domain/acts/decide-contact.ts';
import { decidingDisposal } from '../../../domain/acts/decide-disposal.ts';
import { decidingReassess } from '../../../domain/acts/decide-reassess.ts';
import { recordingNewInformation } from '../../../domain/acts/new-information.ts';
import { notifyingAdults } from '../../../domain/acts/notify-adults.ts';
import { notifyingPolice } from '../../../domain/acts/notify-police.ts';
import { recordingPoliceProtection } from '../../../domain/acts/police-protection.ts';
import { recordingProtection } from '../../../domain/acts/record-protection.ts';
import { recordingShare } from '../../../domain/acts/record-share.ts';
import { recordingStrategy } from '../../../domain/acts/record-strategy.ts';
import { settingThreshold } from '../../../domain/acts/set-threshold.ts';
import { thinkingFamily } from '../../../domain/acts/think-family.ts';
import { authorityNamed } from '../../../domain/authorities/authorities.ts';
import type { Held } from '../../../domain/change.ts';
import { askedAbout as asked } from '../../../domain/protecting/asked-about.ts';
import { outstandingChecks } from '../../../domain/protecting/outstanding-checks.ts';
import type { Draft } from '../../../schemas/draft.ts';
import { aDraft, at, HERTFORDSHIRE, heldAfter, opened, referenceNumbered } from '../../builders.ts';
import { acted, refusal, told } from './acting.ts';

const NORFOLK = authorityNamed('norfolk');
const NOW = at('2026-11-19T12:00:00.000Z');
const now = { at: NOW };
const PEOPLE: Draft['people'] = [
  { id: 'p1', roles: ['subject'], stage: 'child', household: 'full-time' },
  { id: 'p2', roles: ['sibling'], stage: 'child', household: 'part-time' },
  { id: 'p3', roles: ['sibling'], stage: 'child', household: 'elsewhere' },
  { id: 'p4', roles: ['parent'], stage: 'adult', name: { words: 'Nadia Offiah' } },
];
const family = (given: Partial<Draft> = {}): Held =>
  heldAfter(opened({ normalised: { draft: { ...aDraft(), people: PEOPLE, ...given } } }));
const askedAbout = (referral: Held['referral']) => asked(referral, HERTFORDSHIRE);
const AUTHORISED = { without: ['knowledge'], ground: 'risk-to-child', reasons: 'x' };
const HELD_STRATEGY = { what: 'held', with: [{ name: 'x', agency: 'police' }], agreed: 'x', section47: 'yes' };

describe('a lead practitioner (P39)', () => {
  const WORKER = { name: 'Priya Raman', role: 'social-worker', socialWorker: true };
  const OTHER = { name: 'Ines Okafor', role: 'family-support-worker', socialWorker: false };
  const body = {
    for: ['p1'],
    lead: WORKER,
    partners: ['school'],
    agreed: { agrees: true },
    words: 'Knows the family',
  };
  const at1 = (given: object) => refusal(appointingLead, family(), { ...body, ...given }, now).errors?.[0]?.at;

  it('is proposed for each full-time and part-time child of the household, and for no other', () => {
    const { leads } = acted(appointingLead, family(), body, now).referral.casework;
    expect(leads?.appointed).toMatchObject([{ for: ['p1'], partners: ['school'], role: 'team-manager' }]);
    expect(leads?.proposed).toEqual([{ for: 'p2', worker: 'Priya Raman' }]);
  });

  it('is appointed with their own agreement, by a qualified manager, for people who are here', () => {
    expect(at1({ agreed: { agrees: false } })).toBe('/agreed/agrees');
    expect(at1({ for: ['p8'] })).toBe('/for/0');
    const unqualified = { ...now, by: { qualification: 'none' } };
    expect(refusal(appointingLead, family(), body, unqualified).refused).toBe('not-authorised');
  });

  it('is always a social worker in Norfolk, and everywhere at section 47', () => {
    const lead = { ...body, lead: OTHER };
    expect(refusal(appointingLead, family(), lead, { ...now, profile: NORFOLK }).errors?.[0]?.at).toBe(
      '/lead/socialWorker',
    );
    expect(acted(appointingLead, family(), lead, now).referral.casework.leads?.appointed).toHaveLength(1);
    const agreed = acted(recordingStrategy, family(), HELD_STRATEGY, now);
    expect(refusal(appointingLead, agreed, lead, now).errors?.[0]?.at).toBe('/lead/socialWorker');
  });

  it('differs within a household only with a reason, and then each is told of the others', () => {
    const first = acted(appointingLead, family(), body, now);
    const second = { ...body, for: ['p2'], lead: { ...WORKER, name: 'Tomasz Zielinski' } };
    expect(refusal(appointingLead, first, second, now).errors?.[0]?.at).toBe('/differs');
    const after = acted(appointingLead, first, { ...second, differs: 'Has worked with him for years' }, now);
    expect(after.referral.casework.leads).toMatchObject({
      proposed: [],
      toldOf: [
        { worker: 'Priya Raman', others: ['Tomasz Zielinski'] },
        { worker: 'Tomasz Zielinski', others: ['Priya Raman'] },
      ],
    });
    const elsewhere = { ...second, for: ['p3'] };
    expect(acted(appointingLead, first, elsewhere, now).referral.casework.leads?.toldOf).toEqual([]);
    const changed = acted(appointingLead, first, { ...second, for: ['p1'] }, now);
    expect(changed.referral.casework.leads?.appointed.map(({ lead }) => lead.name)).toEqual(['Tomasz Zielinski']);
  });
});

describe('new information (P38, R8)', () => {
  const involved = family({ involvements: [{ service: { words: 'School' } }, { service: { words: 'school ' } }] });
  const decided = acted(decidingContact, involved, { outcome: 'advice-given', words: 'x', reasons: 'x' }, now);
  const PARTNER = {
    roles: ['household-member'],
    stage: 'adult',
    name: { words: 'Callum Rigby' },
    related: [{ to: 'p4', words: 'partner' }],
  };
  const news = { from: 'Health visitor', words: 'A new partner', people: [PARTNER] };

  it('is listed for every agency involved, each with its clock, and put to a manager', () => {
    const after = acted(recordingNewInformation, decided, news, now);
    expect(after.referral.casework.newInformation).toMatchObject([
      { number: 1, people: ['p5'], passTo: [{ agency: expect.stringMatching(/^school$/i) }] },
    ]);
    const running = after.clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ kind }) => kind);
    expect(running).toEqual(expect.arrayContaining(['tell', 'reassess']));
  });

  it('asks nobody to reassess what was not decided yet', () => {
    const kinds = acted(recordingNewInformation, family(), news, now).clocks.map(({ kind }) => kind);
    expect(kinds).not.toContain('reassess');
  });

  it('reopens the checks for whoever is new, and their children', () => {
    const child = { roles: ['other-child'], stage: 'child', related: [{ to: 'p5', words: 'child' }] };
    const body = { ...news, people: [PARTNER, child] };
    const after = acted(recordingNewInformation, decided, body, now);
    expect(after.referral.draft.relationships).toMatchObject([
      { from: 'p5', to: 'p4', words: 'partner' },
      { from: 'p6', to: 'p5', words: 'child' },
    ]);
    expect(Object.entries(after.referral.typedEvidence)).toMatchObject([
      ['/people/4', { raw: 'Callum Rigby', reader: 'recorded by Ada Okoro' }],
      ['/people/5', {}],
    ]);
    const open = new Set(outstandingChecks(after.referral, HERTFORDSHIRE, NOW).map(({ person }) => person));
    expect([open.has('p5'), open.has('p6')]).toEqual([true, true]);
    expect(told(recordingNewInformation, decided, body, now).events).toContainEqual({
      what: 'checks-reopened',
      for: ['p5', 'p6'],
    });
    const stranger = { ...news, people: [{ ...PARTNER, related: [{ to: 'p9', words: 'x' }] }] };
    expect(refusal(recordingNewInformation, decided, stranger, now).errors?.[0]?.at).toBe('/people/0/related/0/to');
  });

  it('is passed on by a share that names it, which stops that agency’s clock', () => {
    const told1 = acted(recordingNewInformation, decided, news, now);
    const authorised = acted(authorisingSharing, told1, AUTHORISED, now);
    const share = { to: { agency: 'School' }, what: 'x', why: 'x', withheld: 'x', newInformation: 1 };
    const after = acted(recordingShare, authorised, share, now);
    expect(after.referral.casework.newInformation?.[0]?.passTo[0]?.passedAt).toBe(NOW);
    expect(after.clocks.find(({ kind }) => kind === 'tell')?.stoppedAt).toBe(NOW);
    const bad = (given: object) => refusal(recordingShare, authorised, { ...share, ...given }, now).errors?.[0]?.at;
    expect([bad({ newInformation: 7 }), bad({ to: { agency: 'housing' } })]).toEqual([
      '/newInformation',
      '/to/agency',
    ]);
  });

  it('is answered by a manager with reasons, once; yes opens what was closed', () => {
    const asked = acted(recordingNewInformation, decided, news, now);
    const yes = { newInformation: 1, reassess: true, reasons: 'Nobody knows him' };
    expect(refusal(decidingReassess, asked, yes, { ...now, by: { role: 'social-worker' } }).refused).toBe(
      'not-authorised',
    );
    const after = acted(decidingReassess, asked, yes, now);
    expect(after.referral.standing).toBe('contact');
    expect(after.clocks.filter(({ kind, stoppedAt }) => kind === 'decide' && !stoppedAt)).toMatchObject([
      { id: 'decide-2', receivedAt: NOW },
    ]);
    expect(after.clocks.find(({ kind }) => kind === 'reassess')?.stoppedAt).toBe(NOW);
    expect(refusal(decidingReassess, after, yes, now).errors?.[0]?.at).toBe('/newInformation');
    expect(after.clocks.filter(({ kind }) => kind === 'decide-contact').map(({ id }) => id)).toEqual([
      'decide-contact',
      'decide-contact-2',
    ]);
    const again = acted(decidingContact, after, { outcome: 'progressed', words: 'x' }, now);
    expect(again.referral.standing).toBe('referral');
    const no = acted(decidingReassess, asked, { ...yes, reassess: false }, now);
    expect(no.referral.standing).toBe('closed');
  });
});

describe('new information on what is linked', () => {
  it('is decided again beside the other, on clocks of its own, where a manager says so', () => {
    const closed = acted(decidingContact, family(), { outcome: 'advice-given', words: 'x' }, now);
    const asked = acted(recordingNewInformation, closed, { from: 'x', words: 'x' }, now);
    const linkedTo = referenceNumbered(2);
    const held: Held = { ...asked, referral: { ...asked.referral, standing: 'linked', linkedTo } };
    const yes = { newInformation: 1, reassess: true, reasons: 'Nobody knows him' };
    const again = acted(decidingReassess, held, yes, now);
    expect(again.referral.standing).toBe('linked');
    const runs = again.clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ id }) => id);
    expect(runs).toEqual(expect.arrayContaining(['decide-contact-2', 'decide-2']));
    const after = acted(decidingContact, again, { outcome: 'advice-given', words: 'x' }, now);
    expect(after.clocks.filter(({ kind, stoppedAt }) => kind.startsWith('decide') && !stoppedAt)).toEqual([]);
    const no = acted(decidingReassess, held, { ...yes, reassess: false }, now);
    expect(no.clocks.map(({ id }) => id)).not.toContain('decide-2');
  });
});

describe('new information after a disposal', () => {
  it('calls for a strategy discussion again where it is disposed of as significant harm again (P21, P23)', () => {
    const HARM = { outcome: 'disposal-4-significant-harm', words: 'x', reasons: 'x' };
    const referral = acted(decidingContact, family(), { outcome: 'progressed', words: 'x' }, now);
    const closed = acted(decidingDisposal, referral, HARM, now);
    const declined = acted(recordingStrategy, closed, { what: 'declined', reasons: 'Held last week elsewhere' }, now);
    const news = acted(recordingNewInformation, declined, { from: 'x', words: 'x' }, now);
    const again = acted(decidingReassess, news, { newInformation: 1, reassess: true, reasons: 'x' }, now);
    const harmed = acted(decidingDisposal, again, HARM, now);
    const strategies = (of: Held) => of.clocks.filter(({ kind }) => kind === 'strategy');
    expect(strategies(again).filter(({ stoppedAt }) => !stoppedAt)).toEqual([]);
    expect(strategies(harmed).filter(({ stoppedAt }) => !stoppedAt)).toMatchObject([{ id: 'strategy-2' }]);
  });

  it('opens the referral to be disposed of again, on one clock', () => {
    const DISPOSED = { outcome: 'disposal-1-not-in-need', words: 'x', reasons: 'x' };
    const referral = acted(decidingContact, family(), { outcome: 'progressed', words: 'x' }, now);
    const closed = acted(decidingDisposal, referral, DISPOSED, now);
    expect(closed.referral.standing).toBe('closed');
    const asked = acted(recordingNewInformation, closed, { from: 'x', words: 'x' }, now);
    const again = acted(decidingReassess, asked, { newInformation: 1, reassess: true, reasons: 'x' }, now);
    expect(again.referral.standing).toBe('referral');
    expect(again.clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ id }) => id)).toContain('decide-2');
    expect(again.clocks.map(({ id }) => id)).not.toContain('decide-contact-2');
    const after = acted(decidingDisposal, again, DISPOSED, now);
    expect([after.referral.standing, after.clocks.find(({ id }) => id === 'decide-2')?.stoppedAt]).toEqual([
      'closed',
      NOW,
    ]);
  });
});

describe('Think Family (P37)', () => {
  const step = (body: object, held = family()) =>
    acted(thinkingFamily, held, body, now).referral.casework.thinkFamily;
  const bad = (body: object, held = family()) => refusal(thinkingFamily, held, body, now).errors?.[0]?.at;
  const ASKED = {
    what: 'parent-asked',
    parent: 'p4',
    support: 'Her GP',
    benefitsExplained: true,
    answers: [{ service: 'adults-services', share: 'yes' }],
  };

  it('plans with those who work with the family, or says why it is too urgent', () => {
    const practitioners = [{ name: 'Wren Adair', agency: 'health-visitor' }];
    expect(step({ what: 'joint-planning', with: practitioners, words: 'Meet on Friday' })?.planning?.with).toEqual(
      practitioners,
    );
    expect(step({ what: 'too-urgent', words: 'He is in hospital' })?.planning?.what).toBe('too-urgent');
    expect(bad({ what: 'too-urgent' })).toBe('/words');
  });

  it('asks the parent with the benefits explained, and keeps the answer for each service', () => {
    expect(step(ASKED)?.parents).toMatchObject([{ parent: 'p4', answers: [{ share: 'yes' }] }]);
    expect(bad({ ...ASKED, benefitsExplained: false })).toBe('/benefitsExplained');
    expect(bad({ ...ASKED, parent: 'p9' })).toBe('/parent');
  });

  it('is never co-ordinated by the parent', () => {
    const who = { name: 'Wren Adair', agency: 'health' };
    expect(step({ what: 'coordinator', who, words: 'x' })?.coordinator?.name).toBe('Wren Adair');
    expect(bad({ what: 'coordinator', who: { ...who, name: 'nadia  OFFIAH' }, words: 'x' })).toBe('/who');
    expect(bad({ what: 'coordinator', who: { ...who, person: 'p4' }, words: 'x' })).toBe('/who');
  });

  it('asks a written report of every practitioner who cannot come, and says whom the list lacks', () => {
    const held = family({ involvements: [{ for: 'p4', service: { words: 'Drug service' } }] });
    const invited = [
      { who: 'Dr Adair', as: 'gp', comes: 'no' },
      { who: 'Aunt', as: 'supporter', comes: 'no' },
      { who: 'School', as: 'agency', comes: 'not-known' },
    ];
    expect(step({ what: 'conference', invited }, held)?.conference).toMatchObject({
      invited: [{ writtenReport: 'asked' }, { writtenReport: 'not-asked' }, { writtenReport: 'not-asked' }],
      notInvited: ['key-worker'],
    });
    expect(step({ what: 'conference', invited: invited.slice(2) })?.conference?.notInvited).toEqual([
      'gp',
      'supporter-or-advocate',
    ]);
  });

  const NOTICE = { about: 'p4', team: 'adults-services', words: 'Her drinking', basis: 'consent' };

  it('tells adults’ services after consent, the GP first where nobody works with the adult', () => {
    const noticed = (held: Held, given: object = {}) => refusal(notifyingAdults, held, { ...NOTICE, ...given }, now);
    expect(noticed(family()).errors?.[0]?.at).toBe('/basis');
    const agreed = acted(thinkingFamily, family(), ASKED, now);
    expect(noticed(agreed).errors?.[0]?.at).toBe('/gpFirst');
    const authorised = acted(authorisingSharing, agreed, AUTHORISED, now);
    const gp = acted(askingCheck, authorised, { about: 'p4', agency: 'gp', for: 'x', why: 'x', withheld: 'x' }, now);
    expect(acted(notifyingAdults, gp, NOTICE, now).referral.casework.thinkFamily?.notices).toMatchObject([
      { about: 'p4', basis: 'consent', children: ['p1', 'p2', 'p3'] },
    ]);
    const refused = { ...ASKED, answers: [{ service: 'Adults-Services', share: 'no' }] };
    expect(noticed(acted(thinkingFamily, gp, refused, now)).errors?.[0]?.at).toBe('/basis');
    expect([noticed(gp, { team: 'police' }).errors?.[0]?.at, noticed(gp, { about: 'p1' }).errors?.[0]?.at]).toEqual([
      '/team',
      '/about',
    ]);
  });

  it('or on a manager’s recorded reasons', () => {
    const body = { ...NOTICE, basis: 'override', gpFirst: 'Her GP is away' };
    expect(refusal(notifyingAdults, family(), body, now)).toMatchObject({
      refused: 'illegal-move',
      legal: expect.arrayContaining(['authorise-sharing']),
    });
    const authorised = acted(authorisingSharing, family(), AUTHORISED, now);
    expect(acted(notifyingAdults, authorised, body, now).referral.casework.thinkFamily?.notices).toHaveLength(1);
  });

  it('sends on a referral whose subject is an adult, kept and clocked alike, its children listed', () => {
    const held = family({
      people: [{ ...PEOPLE[0], id: 'p1', roles: ['subject'], stage: 'adult' }, ...PEOPLE.slice(1)],
    });
    expect(held.clocks.map(({ kind }) => kind)).toEqual(family().clocks.map(({ kind }) => kind));
    const body = { ...NOTICE, about: 'p1', basis: 'subject-is-adult' };
    expect(acted(notifyingAdults, held, body, now).referral.casework.thinkFamily?.notices?.[0]?.children).toEqual([
      'p2',
      'p3',
    ]);
    expect(refusal(notifyingAdults, held, { ...body, about: 'p4' }, now).errors?.[0]?.at).toBe('/basis');
  });
});

describe('what else is asked until it is answered', () => {
  it('the parent about support, where their needs bear on the children; not where the answer is unclear', () => {
    const drinks = family({
      fourQuestions: { substanceMisuse: { answer: 'yes' }, mentalIllness: { answer: 'unclear' } },
    });
    expect(askedAbout(drinks.referral)).toEqual([
      { code: 'ask-parent-about-support', because: ['substance-misuse'] },
    ]);
    const asked = { what: 'parent-asked', parent: 'p4', support: 'x', benefitsExplained: true, answers: [] };
    expect(askedAbout(acted(thinkingFamily, drinks, asked, now).referral)).toEqual([]);
  });

  it('what a form left unclear about protection, crime and police protection: unclear is never no', () => {
    const held = heldAfter(
      opened({
        normalised: {
          draft: { ...aDraft(), concern: { crimeSuspected: 'unclear' } },
          urgency: { level: 'urgent', because: ['immediate-protection-unclear', 'words-police-protection'] },
        },
      }),
    );
    expect(askedAbout(held.referral).map(({ code }) => code)).toEqual([
      'immediate-protection',
      'crime',
      'police-protection',
    ]);
    const settled = acted(recordingProtection, held, { what: 'not-needed', words: 'Safe at school' }, now);
    const none = acted(notifyingPolice, settled, { what: 'not-suspected', words: 'An accident' }, now);
    expect(askedAbout(none.referral).map(({ code }) => code)).toEqual(['police-protection']);
  });

  it('to send on what is about an adult', () => {
    const held = family({ people: [{ id: 'p1', roles: ['subject'], stage: 'adult' }] });
    expect(askedAbout(held.referral)).toEqual([{ code: 'send-on-to-adults', because: ['subject-is-adult'] }]);
  });

  it('the transfer and the order, while the police hold the child', () => {
    const body = {
      since: '2026-11-19T11:00:00Z',
      force: 'x',
      where: 'x',
      transferred: { done: false },
      section47: { alongside: true },
      emergencyProtectionOrder: { considered: false },
    };
    const taken = acted(recordingPoliceProtection, family(), body, now);
    expect(askedAbout(taken.referral).map(({ code }) => code)).toEqual([
      'transfer-to-accommodation',
      'emergency-protection-order',
      'whether-to-inform-parents',
    ]);
    const transferred = { done: true, at: '2026-11-19T11:30:00Z', to: 'Foster carers' };
    const after = acted(
      recordingPoliceProtection,
      taken,
      { ...body, transferred, emergencyProtectionOrder: { considered: true } },
      now,
    );
    const known = acted(
      tellingParents,
      after,
      { informed: 'yes', consent: 'not-asked', how: 'telephone', words: 'x' },
      now,
    );
    expect(askedAbout(known.referral)).toEqual([]);
  });

  it('the family’s agreement, where the level expects it and the referrer has not got it; it delays nothing', () => {
    const level = HERTFORDSHIRE.thresholds.levels.find(({ agreement }) => agreement === 'expected')?.code ?? '';
    const no = { answer: 'no', words: 'x' };
    const met = { level, meets: 'near', indicators: ['x'], urgentForChild: no, urgentForOthers: no, words: 'x' };
    const without = acted(settingThreshold, family(), met, now);
    expect(askedAbout(without.referral)).toEqual([{ code: 'agreement', because: ['agreement-expected-at-level'] }]);
    const agreed = acted(settingThreshold, family({ consent: { parentsAgreed: 'yes' } }), met, now);
    expect(askedAbout(agreed.referral)).toEqual([]);
    const told1 = { informed: 'yes', consent: 'refused', how: 'telephone', words: 'x' };
    expect(askedAbout(acted(tellingParents, without, told1, now).referral)).toEqual([]);
  });
});

describe('where others know the child or family (R9)', () => {
  it('it is asked whether a strategy discussion is needed, until one was held or declined', () => {
    const known = family({ involvements: [{ service: { words: 'School' } }] });
    expect(askedAbout(known.referral)).toEqual([
      { code: 'strategy-discussion', because: ['known-to-other-agencies'] },
    ]);
    expect(askedAbout(family().referral)).toEqual([]);
    const declined = acted(recordingStrategy, known, { what: 'declined', reasons: 'Not at this level' }, now);
    expect(askedAbout(declined.referral)).toEqual([]);
    const { referral } = family();
    const mark = { at: NOW, by: 'x', role: 'x', lookedIn: 'LCS', words: 'x' };
    const looked = (answer: 'known' | 'not-known') =>
      askedAbout({
        ...referral,
        casework: {
          known: {
            p1:
              answer === 'known'
                ? {
                    ...mark,
                    person: 'p1',
                    answer,
                    case: { caseId: '1', status: 'open', childProtectionPlan: 'no', lookedAfter: 'no' },
                  }
                : { ...mark, person: 'p1', answer },
          },
        },
      });
    expect(looked('known')).toEqual([{ code: 'strategy-discussion', because: ['known-to-services'] }]);
    expect(looked('not-known')).toEqual([]);
  });
});
