/** Where the seeds differ, the profiles differ, and nowhere else: one test a difference (procedure R5, R6, P18-P40). */
import { describe, expect, it } from 'vitest';
import { AUTHORITIES, authorityNamed, outcomeNamed } from '../../../domain/authorities/authorities.ts';
import type { AuthorityProfile, Outcome } from '../../../schemas/authority.ts';
import type { ClockKind } from '../../../schemas/clock.ts';

const hertfordshire = authorityNamed('hertfordshire');
const norfolk = authorityNamed('norfolk');
const england = authorityNamed('england');

const limitOf = (profile: AuthorityProfile, kind: ClockKind) =>
  profile.clocks.find((row) => row.kind === kind)?.limit;
const leadsTo = ({ opens }: Outcome) => opens.map(({ owed, mandatory }) => [owed, mandatory]);
const disposals = (profile: AuthorityProfile) =>
  profile.outcomes.filter(({ decision }) => decision === 'disposal').map((each) => [each.code, leadsTo(each)]);

describe('clocks', () => {
  it('gives Norfolk’s contact decision 24 elapsed hours, Hertfordshire’s a working day, and England none of its own', () => {
    expect(limitOf(norfolk, 'decide-contact')).toEqual({ unit: 'hours', count: 24 });
    expect(limitOf(hertfordshire, 'decide-contact')).toEqual({ unit: 'working-days', count: 1 });
    expect(limitOf(england, 'decide-contact')).toBeUndefined();
  });

  it('writes up where the council’s own text says so', () => {
    expect(AUTHORITIES.filter((each) => limitOf(each, 'write-up')).map(({ id }) => id)).toEqual([
      'hertfordshire',
      'norfolk',
    ]);
  });

  it.each(AUTHORITIES)('in $id acknowledges and decides within one working day (R12)', (profile) => {
    for (const kind of ['acknowledge', 'decide'] as const) {
      expect(limitOf(profile, kind)).toEqual({ unit: 'working-days', count: 1 });
    }
  });

  it.each(AUTHORITIES)('in $id lets only a person who marks it stop the write-up clock (P32)', ({ clocks }) => {
    for (const row of clocks.filter(({ kind }) => kind === 'write-up')) {
      expect(row.stoppedBy).toContain('mark-written-up');
      for (const act of ['complete', 'record-supplement', 'decide-disposal'] as const)
        expect(row.stoppedBy).not.toContain(act);
    }
  });

  it.each(AUTHORITIES)('in $id setting aside ends nothing that a disposal must lead to (P21)', ({ clocks }) => {
    expect(clocks.find(({ kind }) => kind === 'owed')?.stoppedBy).not.toContain('set-aside');
  });

  it.each(AUTHORITIES)(
    'in $id pages whoever is on duty for a child who needs protection, then climbs (P30)',
    (profile) => {
      const row = profile.clocks.find(({ kind }) => kind === 'protect');
      expect(row?.limit).toEqual({ unit: 'at-once' });
      expect(row?.ladder[0]).toEqual({ when: 'out', rung: 'on-duty', by: 'paging' });
      expect(row?.ladder.every(({ by }) => by === 'paging')).toBe(true);
    },
  );

  it.each(AUTHORITIES)('in $id never pages anybody because a referrer owes us something (P31)', ({ clocks }) => {
    const theirs = clocks.filter(({ owedBy, kind }) => owedBy !== 'council' && kind !== 'chase');
    expect(theirs.map(({ kind }) => kind)).toEqual(['confirm-in-writing', 'supplement', 'check']);
    for (const { ladder } of theirs) expect(ladder.map(({ by }) => by)).not.toContain('paging');
  });

  it.each(AUTHORITIES)('in $id rings somebody before a referrer must chase', ({ clocks }) => {
    const row = clocks.find(({ kind }) => kind === 'chase');
    expect(row).toMatchObject({ limit: { unit: 'working-days', count: 3 }, warnBefore: { count: 8 } });
    expect(row?.ladder[0]).toMatchObject({ when: 'warned', by: 'paging' });
  });
});

describe('disposals and what they lead to (P21)', () => {
  it('is an instruction to choose from in Hertfordshire 2, and an assessment that may be in Norfolk 2', () => {
    expect(outcomeNamed(hertfordshire, 'disposal-2-moderate-need')).toMatchObject({ oneOf: true });
    expect(Object.fromEntries(disposals(hertfordshire))).toEqual({
      'disposal-1-not-in-need': [],
      'disposal-2-moderate-need': [
        ['contact-referrer-caf', false],
        ['tas-mobilises-support', false],
      ],
      'disposal-3-high-need': [['child-and-family-assessment', true]],
      'disposal-4-significant-harm': [
        ['child-and-family-assessment', true],
        ['strategy-discussion', true],
        ['section-47-enquiry', false],
      ],
    });
    expect(Object.fromEntries(disposals(norfolk))).toMatchObject({
      'disposal-2-moderate-need': [['single-assessment', false]],
      'disposal-3-high-need': [['single-assessment', true]],
    });
  });

  it.each(AUTHORITIES)('prompts a strategy discussion on the gravest disposal of $id (R9)', ({ outcomes }) => {
    const gravest = outcomes.at(-1);
    expect(gravest?.opens.find(({ clock }) => clock === 'strategy')?.mandatory).toBe(true);
  });
});

describe('screening', () => {
  it('screens known children in Norfolk too, and new and closed cases in Hertfordshire (P26)', () => {
    expect([hertfordshire.screening.known, norfolk.screening.known]).toEqual(['new-and-closed-only', 'too']);
  });

  it('sends what is not yet clear to the Targeted Advice Service in Hertfordshire (P28)', () => {
    expect(hertfordshire.screenedTo.notClear).toEqual(['targeted-advice-service']);
    expect(norfolk.screenedTo.met).toEqual(['social-work']);
  });

  it.each(AUTHORITIES)('asks the four questions in $id, of everybody (P25)', ({ questions }) => {
    expect(questions.map(({ code }) => code)).toEqual([
      'domestic-abuse',
      'mental-illness',
      'substance-misuse',
      'learning-difficulties',
    ]);
  });

  it.each(AUTHORITIES)(
    'in $id checks a father with an agency, the GP first where nobody is involved (P35)',
    (profile) => {
      const forAdults = profile.agencies.filter(({ about }) => about.includes('adult'));
      expect(forAdults.length).toBeGreaterThan(4);
      expect(
        profile.agencies.filter(({ firstFor }) => firstFor.includes('adult-with-no-service')).map(({ code }) => code),
      ).toEqual(['gp']);
      expect(
        profile.agencies.filter(({ firstFor }) => firstFor.includes('unborn-or-very-young')).map(({ code }) => code),
      ).toEqual(['midwife', 'health-visitor']);
    },
  );

  it('records all contacts in Norfolk, and in Hertfordshire those at or near threshold and what always is (P27)', () => {
    expect(norfolk.recording.which).toBe('all');
    expect(hertfordshire.recording).toMatchObject({
      which: 'at-or-near-threshold',
      always: ['open-case-information', 'acknowledgement', 'redirection'],
    });
  });

  it('needs knowledge everywhere before sharing, and consent in Hertfordshire besides (R6)', () => {
    expect(AUTHORITIES.map(({ id, sharing }) => [id, sharing.needs])).toEqual([
      ['england', 'knowledge'],
      ['hertfordshire', 'knowledge-and-consent'],
      ['norfolk', 'knowledge'],
    ]);
  });

  it.each(AUTHORITIES)('in $id asks no agreement at section 47, and expects it below (P13)', ({ thresholds }) => {
    expect(thresholds.levels.map(({ agreement }) => agreement)).toEqual([
      ...thresholds.levels.slice(1).map(() => 'expected'),
      'not-needed',
    ]);
  });

  it('expects each council’s own early-help documents (P9)', () => {
    const kinds = ({ thresholds }: AuthorityProfile) =>
      new Set(thresholds.levels.flatMap(({ documents }) => documents.map(({ kind }) => kind)));
    expect(kinds(hertfordshire)).toContain('caf');
    expect(kinds(norfolk)).toContain('fsp');
    expect(kinds(england)).not.toContain('caf');
  });
});

describe('consultation, lead practitioner, routes', () => {
  it('is Norfolk’s line for doubt, at levels 2 to 4, and becomes an urgent Level 4 (P36)', () => {
    expect(norfolk.consultation).toMatchObject({
      offered: true,
      line: 'consultation',
      urgentLevel: 'level-4-urgent',
    });
    expect([hertfordshire, england].map(({ consultation }) => consultation.offered)).toEqual([false, false]);
  });

  it('is always a social worker in Norfolk, and for section 47 everywhere (P39)', () => {
    expect(AUTHORITIES.map(({ leadPractitioner }) => leadPractitioner.socialWorker)).toEqual([
      'section-47',
      'section-47',
      'always',
    ]);
  });

  it.each(AUTHORITIES)(
    'in $id disputes in two steps, each owned by a role of the council (P40)',
    ({ routes, acts }) => {
      expect(routes.disputeSteps).toHaveLength(2);
      const roles = new Set(acts.flatMap((row) => row.roles));
      for (const { owner } of routes.disputeSteps) expect(roles).toContain(owner);
    },
  );

  it.each(AUTHORITIES)('in $id signposts a child and an adult to somebody else too (P15)', ({ directory }) => {
    for (const who of ['child', 'public', 'practitioner'] as const) {
      expect(directory.filter(({ audiences }) => audiences.includes(who)).length).toBeGreaterThan(2);
    }
  });
});
