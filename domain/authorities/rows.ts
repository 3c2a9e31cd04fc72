/** Rows that more than one council's profile holds, written once: national numbers, the one-working-day clocks, national roles. */
import type {
  ActRow,
  AuthorityProfile,
  ClockRow,
  ContactRow,
  OfficeHours,
  Outcome,
} from '../../schemas/authority.ts';
import { timeOfDay } from '../../schemas/primitives.ts';

const at = (text: string) => timeOfDay.parse(text);
const fullDay = { opens: at('09:00'), closes: at('17:00') };

/** Monday to Thursday 09:00-17:00, Friday 09:00-16:00. */
export const EARLY_FRIDAY: OfficeHours = {
  monday: fullDay,
  tuesday: fullDay,
  wednesday: fullDay,
  thursday: fullDay,
  friday: { opens: at('09:00'), closes: at('16:00') },
  source:
    'inferred: domain reference 4.2, offices close earlier on Friday nearly everywhere; the council sets its own',
};

/** Half a working day before, the duty manager sees it on the worklist; when it is out, somebody is rung. The ladder is our own; the limit has its source. */
const oneWorkingDay = {
  starts: 'received',
  limit: { unit: 'working-days', count: 1 },
  warnBefore: { unit: 'working-hours', count: 4 },
  ladder: [
    { when: 'warned', rung: 'duty-manager', by: 'worklist' },
    { when: 'out', rung: 'head-of-front-door', by: 'paging' },
  ],
} as const satisfies Partial<ClockRow>;

export const clocksOfOneWorkingDay = (sources: { acknowledge: string; decide: string }): ClockRow[] => [
  {
    name: 'acknowledge-one-working-day',
    kind: 'acknowledge',
    ...oneWorkingDay,
    ladder: [...oneWorkingDay.ladder],
    source: sources.acknowledge,
  },
  {
    name: 'decide-one-working-day',
    kind: 'decide',
    ...oneWorkingDay,
    ladder: [...oneWorkingDay.ladder],
    source: sources.decide,
  },
  {
    name: 'look-one-working-day',
    kind: 'look',
    starts: 'received',
    limit: { unit: 'working-days', count: 1 },
    ladder: [{ when: 'out', rung: 'duty-manager', by: 'worklist' }],
    source: 'procedure R19: our own rule for automatic mail, which no statute times; it never pages',
  },
];

export const rungsOf = (duty: string, outOfHours: string): AuthorityProfile['rungs'] => [
  { id: 'duty-manager', name: 'Duty manager', team: duty },
  { id: 'head-of-front-door', name: 'Head of the front door', team: duty },
  { id: 'out-of-hours-manager', name: 'Out-of-hours duty manager', team: outOfHours },
];

/** The four contact decisions (P18). Progressing stops no clock: the disposal is still owed within the same working day. */
export const contactOutcomes = (sources: {
  adviceGiven: string;
  redirected: string;
  passedToAllocatedWorker: string;
  progressed: string;
}): Outcome[] => [
  {
    code: 'advice-given',
    label: 'Information or advice was given',
    decision: 'contact',
    progresses: false,
    stops: ['decide'],
    source: sources.adviceGiven,
  },
  {
    code: 'redirected',
    label: 'It was passed to another team or service',
    decision: 'contact',
    progresses: false,
    stops: ['decide'],
    source: sources.redirected,
  },
  {
    code: 'passed-to-allocated-worker',
    label: 'It was passed to the social worker who already works with the child',
    decision: 'contact',
    progresses: false,
    stops: ['decide'],
    source: sources.passedToAllocatedWorker,
  },
  {
    code: 'progressed',
    label: 'It is now a referral, and what happens next is being decided',
    decision: 'contact',
    progresses: true,
    stops: [],
    source: sources.progressed,
  },
];

/** A disposal ends the deciding (P18, P21). */
export const disposal = (code: string, label: string, source: string): Outcome => ({
  code,
  label,
  decision: 'disposal',
  progresses: true,
  stops: ['decide'],
  source,
});

export const EMERGENCY: ContactRow = {
  line: 'emergency',
  name: 'Police, ambulance or fire, if a child is in immediate danger',
  phone: '999',
  source: 'seed 001 s4, for children in need of immediate protection',
};

export const CHILDLINE: ContactRow = {
  line: 'child',
  name: 'Childline, free and private, day or night',
  phone: '0800 1111',
  web: 'https://www.childline.org.uk',
  source: 'childline.org.uk; procedure P15',
};

/** Whoever works a screening queue may do what keeps a record whole; deciding is not among it. */
export const KEEPING_ACTS: ActRow[] = (['set-aside', 'link', 'complete'] as const).map((act) => ({
  act,
  roles: ['customer-service-adviser', 'social-worker', 'practice-supervisor', 'manager', 'team-manager'],
  source: 'procedure R11: closed or linked by a named person; our own reading of who that is',
}));

export const ORIGINALS_KEPT: AuthorityProfile['retention'] = {
  originals: {
    mode: 'governance',
    days: 730,
    source:
      'inferred: two years, past any complaint within its year; the council supplies its schedule (domain reference 6, R20)',
  },
};
