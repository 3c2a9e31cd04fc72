import { describe, expect, it } from 'vitest';
import { AUTHORITIES, authorityNamed, mayDo, outcomeNamed } from '../../domain/authorities/authorities.ts';
import { calendarNamed } from '../../domain/calendar/calendar.ts';
import { contactsFor } from '../../domain/feedback/contacts.ts';
import { type Act, type AuthorityProfile, act, audience, authorityProfile } from '../../schemas/authority.ts';

const hertfordshire = authorityNamed('hertfordshire');
const norfolk = authorityNamed('norfolk');
const england = authorityNamed('england');

describe.each(AUTHORITIES)('the profile of $id', (profile) => {
  it('is well formed, and every team, rung and clock it names exists', () => {
    expect(authorityProfile.parse(profile)).toEqual(profile);
  });

  it('counts with a calendar we have', () => {
    expect(calendarNamed(profile.calendar).version).not.toBe('missing');
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

it('refuses a profile whose rows name what is not there', () => {
  const broken = {
    ...hertfordshire,
    urgent: { ...hertfordshire.urgent, inHours: 'nobody' },
    clocks: hertfordshire.clocks.slice(1),
  };
  const result = authorityProfile.safeParse(broken);
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    'hertfordshire has no rung nobody',
    'hertfordshire has no one clock of kind acknowledge',
  ]);
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
