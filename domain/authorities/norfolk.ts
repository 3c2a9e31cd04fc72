/** Norfolk: seed 002, with seeds 001 and 003 behind it (procedure R21). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { actsOf, anybody, manager, socialWorker } from './rows/acts.ts';
import { clocksOf } from './rows/clocks.ts';
import { CHILDLINE, EMERGENCY } from './rows/contacts.ts';
import { EARLY_FRIDAY, ORIGINALS_KEPT, rungsOf } from './rows/offices.ts';
import { contactOutcomes, disposal } from './rows/outcomes.ts';

const CADS = 'childrens-advice-and-duty-service';
const OUT_OF_HOURS = 'emergency-duty-team';

const ANYBODY: AuthorityProfile['contacts'][number] = {
  line: 'public',
  name: 'Norfolk Children’s Services',
  phone: '0344 800 8020',
  mail: 'inbox',
  source: 'domain reference 5 (5)',
};

export const NORFOLK: AuthorityProfile = {
  id: 'norfolk',
  name: 'Norfolk County Council',
  version: '2026-1',
  sources: ['seed 002', 'seed 001', 'seed 003', 'seed 000'],
  calendar: 'england-and-wales',
  officeHours: EARLY_FRIDAY,
  closureDays: [],
  clocks: clocksOf({
    acknowledge: { source: 'seed 001 s4; Norfolk’s own text is silent (R12); a chase escalates it at once (P32)' },
    'decide-contact': {
      name: 'decide-contact-24-hours',
      limit: { unit: 'hours', count: 24 },
      warnBefore: { unit: 'hours', count: 4 },
      source: 'seed 002 s2: a decision within 24 hours',
    },
    decide: { source: 'seed 002 s4: within one working day of the initial contact; seed 001 s4' },
  }),
  teams: {
    list: [
      { id: CADS, name: 'Children’s Advice and Duty Service' },
      { id: 'family-support', name: 'Family Support Team' },
      { id: 'social-work', name: 'Social Work Team' },
      { id: OUT_OF_HOURS, name: 'Emergency Duty Team' },
    ],
    default: CADS,
    duty: CADS,
    outOfHours: OUT_OF_HOURS,
  },
  rungs: rungsOf(CADS, OUT_OF_HOURS),
  urgent: { inHours: 'duty-manager', outOfHours: 'out-of-hours-manager' },
  outcomes: [
    ...contactOutcomes({
      adviceGiven: 'seed 002 s2',
      redirected: 'seed 002 s2',
      passedToAllocatedWorker: 'seed 002 s2',
      progressed: 'seed 002 s3',
    }),
    disposal(
      'disposal-1-not-in-need',
      'Information, advice or signposting, or no further action by Children’s Social Care',
      'seed 002 s6 (1)',
    ),
    disposal(
      'disposal-2-moderate-need',
      'Support for a moderate level of need, which may be a Single Assessment',
      'seed 002 s6 (2)',
    ),
    disposal('disposal-3-high-need', 'A Single Assessment', 'seed 002 s6 (3)'),
    disposal(
      'disposal-4-significant-harm',
      'A Single Assessment, with a view to a strategy discussion',
      'seed 002 s6 (4)',
    ),
  ],
  acts: actsOf({
    acknowledge: anybody('seed 001 s4: the authority acknowledges (R12)'),
    'decide-contact': socialWorker('seed 002 s3, s4; R5'),
    determine: socialWorker('seed 002 s4: the social worker should make a decision about the type of response; R5'),
    'decide-disposal': manager('seed 002 s6: must be authorised by the manager'),
  }),
  acknowledgement: { actions: false, telephoneFirst: false, source: 'seed 001 s4: acknowledge receipt' },
  mayActOnBehalf: true,
  contacts: [
    {
      line: 'practitioner',
      name: 'Children’s Advice and Duty Service',
      phone: '0344 800 8021',
      mail: 'inbox',
      source: 'seed 002 s1; domain reference 5 (5)',
    },
    ANYBODY,
    { ...ANYBODY, line: 'child' },
    CHILDLINE,
    {
      line: 'consultation',
      name: 'Consultation line, to talk through a doubt before you refer',
      phone: '0344 800 8021',
      words: 'ask for the consultation line',
      source: 'seed 002 s1',
    },
    {
      line: 'out-of-hours',
      name: 'Evenings, nights, weekends and bank holidays',
      phone: '0344 800 8020',
      source: 'inferred: the public line (domain reference 5 (5)); the council confirms',
    },
    EMERGENCY,
  ],
  historicContacts: [],
  writtenReferral: {
    askToRing: true,
    source: 'R10; domain reference 1.5: referral is by telephone since 17 October 2018',
  },
  remindToTellSource: { remind: true, source: 'P12; seed 004 s7, which Norfolk’s text does not contradict' },
  routes: {
    dispute:
      'raise it with the team, and then use the escalation policy of the Norfolk Safeguarding Children Partnership',
    complaint: 'complain to Norfolk County Council',
    source: 'seed 001 s5; seed 003, outcome feedback; P40',
  },
  wording: 'plain-english',
  retention: ORIGINALS_KEPT,
};
