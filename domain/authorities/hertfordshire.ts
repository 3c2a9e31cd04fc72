/** Hertfordshire: seed 004, with seeds 001 and 003 behind it (procedure R21). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { actsOf, anybody, manager, socialWorker } from './rows/acts.ts';
import { clocksOf } from './rows/clocks.ts';
import { CHILDLINE, EMERGENCY } from './rows/contacts.ts';
import { EARLY_FRIDAY, ORIGINALS_KEPT, rungsOf } from './rows/offices.ts';
import { contactOutcomes, disposal } from './rows/outcomes.ts';

const CSC = 'customer-service-centre';
const TAS = 'targeted-advice-service';
const OUT_OF_HOURS = 'safeguarding-out-of-hours';

const ANYBODY: AuthorityProfile['contacts'][number] = {
  line: 'public',
  name: 'Hertfordshire Customer Service Centre',
  phone: '0300 123 4043',
  mail: 'inbox',
  post: ['Customer Services Centre', 'PO Box 153', 'Stevenage', 'Herts', 'SG1 2GH'],
  source: 'seed 004 s3; the number still current in the chapter of November 2025 (domain reference 1.1)',
};

export const HERTFORDSHIRE: AuthorityProfile = {
  id: 'hertfordshire',
  name: 'Hertfordshire County Council',
  version: '2026-1',
  sources: ['seed 004', 'seed 001', 'seed 003', 'seed 000'],
  calendar: 'england-and-wales',
  officeHours: EARLY_FRIDAY,
  closureDays: [],
  clocks: clocksOf({
    acknowledge: { source: 'seed 004 s7; seed 001 s4; a chase escalates it at once (P32)' },
    'decide-contact': { source: 'seed 004 scope: within one working day of a contact being received' },
    decide: { source: 'seed 004 s4; seed 001 s4' },
  }),
  teams: {
    list: [
      { id: CSC, name: 'Customer Service Centre' },
      { id: TAS, name: 'Targeted Advice Service' },
      { id: 'safeguarding-and-specialist', name: 'Safeguarding and Specialist Services' },
      { id: OUT_OF_HOURS, name: 'Safeguarding out of hours' },
    ],
    default: CSC,
    duty: CSC,
    outOfHours: OUT_OF_HOURS,
  },
  rungs: rungsOf(CSC, OUT_OF_HOURS),
  urgent: { inHours: 'duty-manager', outOfHours: 'out-of-hours-manager' },
  outcomes: [
    ...contactOutcomes({
      adviceGiven: 'seed 004 s1; P18',
      redirected: 'seed 004 s1, s7; P18',
      passedToAllocatedWorker: 'seed 004 s1',
      progressed: 'seed 004 s3',
    }),
    disposal(
      'disposal-1-not-in-need',
      'Information, advice or signposting, or no further action by Children’s Social Care',
      'seed 004 s6 (1)',
    ),
    disposal(
      'disposal-2-moderate-need',
      'Support through a Common Assessment and a Team Around the Family',
      'seed 004 s6 (2)',
    ),
    disposal('disposal-3-high-need', 'A Child and Family Assessment', 'seed 004 s6 (3)'),
    disposal(
      'disposal-4-significant-harm',
      'A Child and Family Assessment, with a view to a strategy discussion',
      'seed 004 s6 (4)',
    ),
  ],
  acts: actsOf({
    acknowledge: anybody('seed 004 s7: a Team Manager will ensure it; P22', { answeredForBy: 'team-manager' }),
    'set-threshold': anybody('seed 004 s1: the Customer Service Centre applies the threshold criteria'),
    'tas-step': anybody('seed 004 s1: the Targeted Advice Service', { teams: [TAS] }),
    'decide-contact': socialWorker('seed 004 scope, s3; R5'),
    determine: socialWorker('seed 004 scope: a social worker should make a decision about the type of response; R5'),
    'decide-disposal': manager('seed 004 s6: must be authorised by the manager'),
  }),
  acknowledgement: { actions: true, telephoneFirst: true, source: 'seed 004 s7; P30, R15' },
  mayActOnBehalf: true,
  contacts: [
    { ...ANYBODY, line: 'practitioner' },
    ANYBODY,
    { ...ANYBODY, line: 'child' },
    CHILDLINE,
    {
      line: 'out-of-hours',
      name: 'Evenings, nights, weekends and bank holidays',
      phone: '0300 123 4043',
      source: 'domain reference 1.1: the number to ring in an emergency; the council confirms',
    },
    EMERGENCY,
  ],
  historicContacts: [
    { kind: 'fax', value: '01438 737402', source: 'seed 004 s3, of 2015' },
    { kind: 'mail', value: 'CSF.hertsdirect@hertscc.gov.uk', source: 'seed 004 s3, of 2015' },
  ],
  writtenReferral: { askToRing: false, source: 'seed 004 s3: in writing, where possible electronically' },
  remindToTellSource: { remind: true, source: 'seed 004 s7; P12' },
  routes: {
    dispute:
      'raise it with the team, and then use the escalation policy of the Hertfordshire Safeguarding Children Partnership',
    complaint: 'complain to Hertfordshire County Council',
    source: 'seed 001 s5; seed 003, outcome feedback; P40',
  },
  wording: 'plain-english',
  retention: ORIGINALS_KEPT,
};
