/** Hertfordshire: seed 004, with seeds 001 and 003 behind it (procedure R21). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { actsOf, anybody, manager, socialWorker } from './rows/acts.ts';
import { leadPractitioner, NO_CONSULTATION, routesOf } from './rows/afterwards.ts';
import { clocksOf } from './rows/clocks.ts';
import { CHILDLINE, EMERGENCY } from './rows/contacts.ts';
import { NATIONAL_SUPPORT } from './rows/directory.ts';
import { CONTACTS_COUNTED, FOUR_DISPOSALS_COUNTED, LISTS, RHYTHM } from './rows/figures.ts';
import { EARLY_FRIDAY, KEPT, rungsOf, teamOf } from './rows/offices.ts';
import { contactOutcomes, disposal, may, must, STRATEGY_DISCUSSION } from './rows/outcomes.ts';
import {
  AGENCIES,
  FOUR_QUESTIONS,
  GROUNDS_FOR_SHARING,
  TO_ESTABLISH_WITH_FAMILY,
  writtenTo,
} from './rows/screening.ts';
import { TO_FAMILY, tellingOf } from './rows/telling.ts';
import { AT_EARLY_HELP, AT_SECTION_17, AT_SECTION_47, NOTHING_EXPECTED, withDocuments } from './rows/thresholds.ts';

const CSC = 'customer-service-centre';
const TAS = 'targeted-advice-service';
const SPECIALIST = 'safeguarding-and-specialist';
const YOUTH = 'targeted-youth-support';
const OUT_OF_HOURS = 'safeguarding-out-of-hours';

const ANYBODY: AuthorityProfile['contacts'][number] = {
  line: 'public',
  name: 'Hertfordshire Customer Service Centre',
  phone: '0300 123 4043',
  mail: 'inbox',
  post: ['Customer Services Centre', 'PO Box 153', 'Stevenage', 'Herts', 'SG1 2GH'],
  source: 'seed 004 s3; the number still current in the chapter of November 2025 (domain reference 1.1)',
};

const ASSESSMENT = must('child-and-family-assessment', 'A Child and Family Assessment');

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
      teamOf(CSC, 'Customer Service Centre', 'front-door', 'seed 004 s1'),
      teamOf(TAS, 'Targeted Advice Service', 'advice', 'seed 004 s1'),
      teamOf(SPECIALIST, 'Safeguarding and Specialist Services', 'social-work', 'seed 004 s1'),
      teamOf(YOUTH, 'Targeted Youth Support', 'youth', 'seed 004, related reading'),
      teamOf('adults-services', 'Adults’ services', 'adults', 'seed 000; P37', { redirectTo: false, notice: true }),
      teamOf(OUT_OF_HOURS, 'Safeguarding out of hours', 'out-of-hours', 'inferred: domain reference 4.2', {
        redirectTo: false,
      }),
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
      { toFamily: TO_FAMILY.nothingMore },
    ),
    disposal(
      'disposal-2-moderate-need',
      'Support through a Common Assessment and a Team Around the Family',
      'seed 004 s6 (2)',
      {
        toFamily: TO_FAMILY.support,
        oneOf: true,
        opens: [
          may('contact-referrer-caf', 'Contact the referrer to discuss a CAF and a Team Around the Family'),
          may('tas-mobilises-support', 'The Targeted Advice Service mobilises support services'),
        ],
      },
    ),
    disposal('disposal-3-high-need', 'A Child and Family Assessment', 'seed 004 s6 (3)', {
      toFamily: TO_FAMILY.assessed,
      opens: [ASSESSMENT],
    }),
    disposal(
      'disposal-4-significant-harm',
      'A Child and Family Assessment, with a view to a strategy discussion',
      'seed 004 s6 (4)',
      {
        toFamily: TO_FAMILY.enquired,
        opens: [ASSESSMENT, STRATEGY_DISCUSSION, may('section-47-enquiry', 'A section 47 enquiry')],
      },
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
  thresholds: {
    document: 'Criteria and Threshold Guidance: Meeting the Needs of Children and Families',
    edition: 'as named in seed 004, March 2015; the council enters the edition in force',
    levels: [
      {
        code: 'not-in-need',
        name: 'Not a child in need',
        words: 'Information, advice or signposting may be provided',
        ...NOTHING_EXPECTED,
        source: 'seed 004 s6 (1); the guidance’s own names of its levels are not among the sources',
      },
      {
        code: 'moderate-need',
        name: 'Child in need, moderate level of need',
        words: 'Could be addressed through a Common Assessment and a Team Around the Family',
        ...withDocuments(AT_EARLY_HELP, 'caf'),
        source: 'seed 004 s1, s6 (2); seed 003, early help',
      },
      {
        code: 'high-need',
        name: 'Child in need, high level of need',
        words: 'A Child and Family Assessment must follow',
        ...withDocuments(AT_SECTION_17, 'caf'),
        source: 'seed 004 s6 (3); seed 003, section 17',
      },
      {
        code: 'significant-harm',
        name: 'Suffering or likely to suffer significant harm',
        words: 'A Child and Family Assessment, with a view to a strategy discussion',
        ...AT_SECTION_47,
        source: 'seed 004 s6 (4); seed 003, section 47',
      },
    ],
    source: 'seed 004 s1-2; P19',
  },
  toEstablish: TO_ESTABLISH_WITH_FAMILY,
  questions: FOUR_QUESTIONS,
  agencies: writtenTo(AGENCIES, { 'primary-mental-health': 'duty@primary-mental-health.example' }),
  screening: { known: 'new-and-closed-only', source: 'seed 004 s2: new cases and closed cases; P26' },
  screenedTo: {
    met: [SPECIALIST, YOUTH],
    notMet: [TAS],
    notClear: [TAS],
    source: 'seed 004 s1; P28',
  },
  recording: {
    which: 'at-or-near-threshold',
    always: ['open-case-information', 'acknowledgement', 'redirection'],
    system: 'LCS',
    source: 'seed 004 s1, s7, s8; P27',
  },
  sharing: {
    needs: 'knowledge-and-consent',
    grounds: GROUNDS_FOR_SHARING,
    form: 'Information Sharing Consent Form',
    source: 'seed 004 s6: consent usually sought, else authorised with reasons; seed 000; R6',
  },
  consultation: NO_CONSULTATION,
  leadPractitioner: leadPractitioner('section-47', 'seed 001 s4; seed 004 s9: the same worker for a household; P39'),
  routes: routesOf('the Hertfordshire Safeguarding Children Partnership', 'Hertfordshire County Council'),
  directory: [
    {
      code: 'hertfordshire-families-first',
      name: 'Families First',
      words: 'Early help for families in Hertfordshire',
      web: 'https://www.hertfordshire.gov.uk/familiesfirst',
      reach: 'local',
      audiences: ['practitioner', 'public'],
      source: 'domain reference 5 (3); the council confirms the address',
    },
    {
      code: 'hertfordshire-directory',
      name: 'Hertfordshire Directory',
      words: 'Services, groups and activities near you',
      web: 'https://directory.hertfordshire.gov.uk',
      reach: 'local',
      audiences: ['practitioner', 'public', 'child'],
      source: 'inferred: the council’s directory of local services; the council confirms the address',
    },
    ...NATIONAL_SUPPORT,
  ],
  telling: tellingOf({
    name: 'Hertfordshire County Council, complaints about children’s services',
    web: 'https://www.hertfordshire.gov.uk/about-the-council/complain-or-comment/make-a-complaint.aspx',
    source: 'the council’s own page, as stored; the council confirms and adds its number',
  }),
  wording: 'plain-english',
  figures: { outcomes: [...CONTACTS_COUNTED, ...FOUR_DISPOSALS_COUNTED], expected: RHYTHM, lists: LISTS },
  retention: KEPT,
};
