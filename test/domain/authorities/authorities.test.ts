import { describe, expect, it } from 'vitest';
import { AUTHORITIES, authorityNamed, mayDo, outcomeNamed } from '../../../domain/authorities/authorities.ts';
import { faultsOf } from '../../../domain/authorities/faults.ts';
import { contactsFor } from '../../../domain/feedback/contacts.ts';
import { type Act, type AuthorityProfile, act, audience, authorityProfile } from '../../../schemas/authority.ts';

const hertfordshire = authorityNamed('hertfordshire');
const norfolk = authorityNamed('norfolk');
const england = authorityNamed('england');

describe.each(AUTHORITIES)('the profile of $id', (profile) => {
  it('is well formed, and everything it names exists, its calendar and its letters among it', () => {
    expect(authorityProfile.parse(profile)).toEqual(profile);
    expect(faultsOf(profile)).toEqual([]);
  });

  it('cites a source on every row', () => {
    const { clocks, teams, outcomes, acts, agencies, questions, directory, contacts } = profile;
    const rows = [
      clocks,
      teams.list,
      outcomes,
      acts,
      agencies,
      questions,
      directory,
      contacts,
      profile.thresholds.levels,
    ];
    for (const row of rows.flat())
      expect(row.source, JSON.stringify(row)).toMatch(
        /seed|procedure|P\d|R\d|reference|inferred|gov\.uk|own page|childline/i,
      );
  });

  it('deems nothing and pages nobody for automatic mail (R2, R19)', () => {
    expect(new Set(profile.clocks.map(({ starts }) => starts))).toEqual(new Set(['received']));
    expect(profile.clocks.find(({ kind }) => kind === 'look')?.ladder.map(({ by }) => by)).not.toContain('paging');
  });

  it('warns and then escalates both statutory clocks, the last step by ringing somebody', () => {
    for (const kind of ['acknowledge', 'decide']) {
      const row = profile.clocks.find((each) => each.kind === kind);
      expect(row?.ladder.filter(({ when }) => when !== 'chased').map(({ when }) => when)).toEqual([
        'warned',
        'out',
        'out',
      ]);
      expect(row?.ladder.at(-1)?.by).toBe('paging');
    }
  });

  it.each(audience.options)('gives the %s audience a way to reach it, out of hours too, and 999', (who) => {
    const contacts = contactsFor(profile, who, 'referrals@front-door.example');
    expect(contacts[0]?.line).toBe(who);
    expect(contacts[0]?.phone ?? contacts[0]?.web).toBeTruthy();
    expect(contacts.map(({ line }) => line)).toContain('out-of-hours');
    expect(contacts.at(-1)).toMatchObject({ line: 'emergency', phone: '999' });
  });

  it('never offers an address that old forms still print', () => {
    const offered = JSON.stringify(profile.contacts);
    for (const { value } of profile.historicContacts) expect(offered).not.toContain(value);
  });

  it('lets "progressed" stop the contact’s clock only, every other decision the deciding one, and none the acknowledging one', () => {
    for (const { code, decision, stops } of profile.outcomes) {
      const expected = decision === 'disposal' ? ['decide'] : ['decide-contact', 'decide'];
      expect(stops, code).toEqual(code === 'progressed' ? ['decide-contact'] : expected);
    }
  });
});

describe('a profile that names what is not there', () => {
  const { teams, clocks, outcomes, rungs } = hertfordshire;
  it.each([
    ['a rung', { urgent: { ...hertfordshire.urgent, inHours: 'nobody' } }, 'no rung nobody'],
    ['a team', { teams: { ...teams, duty: 'elsewhere' } }, 'no team elsewhere'],
    ['a team to screen to', { screenedTo: { ...hertfordshire.screenedTo, met: ['lost'] } }, 'no team lost'],
    ['no clock of a kind', { clocks: clocks.slice(1) }, 'no one clock of kind acknowledge'],
    ['two clocks of a kind', { clocks: [...clocks, ...clocks.slice(0, 1)] }, 'no one clock of kind acknowledge'],
    [
      'a ladder nobody stands on',
      { clocks: clocks.map((row) => ({ ...row, ladder: [{ when: 'out', rung: 'nobody', by: 'paging' }] })) },
      'no rung nobody',
    ],
    [
      'a clock that nobody may stop',
      { acts: hertfordshire.acts.filter(({ act }) => act !== 'record-strategy' && act !== 'set-aside') },
      'no act that may stop the clock strategy-at-once',
    ],
    [
      'an outcome that stops what it may not',
      { outcomes: outcomes.map((each) => ({ ...each, stops: ['police'] })) },
      'no right for the outcome advice-given to stop the clock police',
    ],
    ['a line that letters print', { contacts: hertfordshire.contacts.slice(1) }, 'no contact line practitioner'],
    ['somebody twice', { rungs: [...rungs, ...rungs.slice(0, 1)] }, 'no single rung duty-manager'],
    [
      'a choice with nothing to choose',
      { outcomes: outcomes.map((each) => ({ ...each, opens: [] })) },
      'no choice for the outcome disposal-2-moderate-need',
    ],
    [
      'an outcome that is kept for years',
      {
        retention: {
          ...hertfordshire.retention,
          records: {
            ...hertfordshire.retention.records,
            rows: [{ outcome: 'adopted', years: 75, from: 'birth', source: 'seed' }],
          },
        },
      },
      'no outcome adopted',
    ],
    ['a calendar nobody has', { calendar: 'atlantis' }, 'the calendar atlantis'],
    ['letters nobody wrote', { wording: 'verse' }, 'the wording verse'],
  ])('is refused: %s', (_, wrong, says) => {
    expect(faultsOf({ ...hertfordshire, ...wrong }).join()).toContain(says);
  });

  it('is refused where a consultation names no level of the council', () => {
    const { consultation } = norfolk;
    if (!consultation.offered) throw new Error('Norfolk consults');
    const wrong = { ...norfolk, consultation: { ...consultation, levels: ['level-9'], line: 'emergency' } };
    expect(faultsOf(wrong)).toEqual([expect.stringContaining('norfolk has no level level-9')]);
  });
});

it('stops a deployment that names no known council', () => {
  expect(() => authorityNamed('atlantis')).toThrow('no authority profile atlantis');
});

describe('who may do what (P22, R5)', () => {
  const rowFor = (profile: AuthorityProfile, act: Act) => profile.acts.find((row) => row.act === act);

  const socialWorker = { role: 'social-worker', qualification: 'social-work' };
  it.each([
    ['hertfordshire', 'decide-contact', socialWorker, true],
    ['norfolk', 'decide-contact', socialWorker, true],
    ['england', 'decide-contact', socialWorker, false],
    ['england', 'decide-contact', { role: 'practice-supervisor', qualification: 'social-work' }, true],
    ['england', 'decide-contact', { role: 'manager', qualification: 'none' }, false],
    ['hertfordshire', 'decide-disposal', socialWorker, false],
    ['hertfordshire', 'decide-disposal', { role: 'team-manager', qualification: 'none' }, true],
    ['hertfordshire', 'acknowledge', { role: 'customer-service-adviser', qualification: 'none' }, true],
    ['hertfordshire', 'decide-contact', { role: 'customer-service-adviser', qualification: 'none' }, false],
    ['hertfordshire', 'set-threshold', { role: 'customer-service-adviser', qualification: 'none' }, true],
    ['norfolk', 'set-threshold', { role: 'customer-service-adviser', qualification: 'none' }, false],
    ['england', 'determine', socialWorker, false],
    ['norfolk', 'determine', socialWorker, true],
    ['hertfordshire', 'authorise-sharing', socialWorker, false],
    ['hertfordshire', 'allocate', { role: 'practice-supervisor', qualification: 'social-work' }, false],
    ['norfolk', 'appoint-lead', { role: 'manager', qualification: 'none' }, false],
    ['hertfordshire', 'tas-step', { ...socialWorker, team: 'customer-service-centre' }, false],
    [
      'hertfordshire',
      'tas-step',
      { role: 'advice-practitioner', qualification: 'none', team: 'targeted-advice-service' },
      true,
    ],
    ['hertfordshire', 'notify-police', { role: 'customer-service-adviser', qualification: 'none' }, true],
  ] as const)('%s: %s by %o: %s', (id, which, who, allowed) => {
    expect(mayDo(authorityNamed(id), which, who)).toBe(allowed);
  });

  it.each(AUTHORITIES)('keeps the disposal for managers and has a row for every act: $id', (profile) => {
    expect(rowFor(profile, 'decide-disposal')?.roles).toEqual(['practice-supervisor', 'manager', 'team-manager']);
    expect(new Set(profile.acts.map((row) => row.act))).toEqual(new Set(act.options));
  });

  it('has Hertfordshire’s acknowledgement answered for by the Team Manager', () => {
    expect(rowFor(hertfordshire, 'acknowledge')?.answeredForBy).toBe('team-manager');
  });
});

it('asks Hertfordshire’s acknowledgement for the actions, by telephone first (P30, R15)', () => {
  expect(hertfordshire.acknowledgement).toMatchObject({ actions: true, telephoneFirst: true });
  expect(england.acknowledgement.actions).toBe(false);
});

it('has each council’s own disposals', () => {
  expect(outcomeNamed(norfolk, 'disposal-3-high-need')?.label).toBe('A Single Assessment');
  expect(outcomeNamed(hertfordshire, 'disposal-3-high-need')?.label).toBe('A Child and Family Assessment');
  expect(outcomeNamed(england, 'disposal-3-high-need')).toBeUndefined();
});

it('prints an address only where the deployment has one, and Norfolk’s numbers by audience', () => {
  expect(contactsFor(norfolk, 'practitioner')[0]).toEqual({
    line: 'practitioner',
    name: 'Children’s Advice and Duty Service',
    phone: '0344 800 8021',
  });
  expect(contactsFor(norfolk, 'public', 'in@front-door.example')[0]).toMatchObject({
    phone: '0344 800 8020',
    mail: 'in@front-door.example',
  });
});
