/** Norfolk: seed 002, with seeds 001 and 003 behind it (procedure R21). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { actsOf, anybody, manager, socialWorker } from './rows/acts.ts';
import { leadPractitioner, routesOf } from './rows/afterwards.ts';
import { clocksOf } from './rows/clocks.ts';
import { CHILDLINE, EMERGENCY } from './rows/contacts.ts';
import { NATIONAL_SUPPORT } from './rows/directory.ts';
import { CONTACTS_COUNTED, FOUR_DISPOSALS_COUNTED, LISTS } from './rows/figures.ts';
import { EARLY_FRIDAY, KEPT, rungsOf, teamOf } from './rows/offices.ts';
import { contactOutcomes, disposal, may, must, STRATEGY_DISCUSSION } from './rows/outcomes.ts';
import { AGENCIES, FOUR_QUESTIONS, SHARED_WITH_KNOWLEDGE, TO_ESTABLISH_WITH_RECORDS } from './rows/screening.ts';
import { TO_FAMILY, tellingOf } from './rows/telling.ts';
import { AT_EARLY_HELP, AT_SECTION_17, AT_SECTION_47, NOTHING_EXPECTED, withDocuments } from './rows/thresholds.ts';

const CADS = 'childrens-advice-and-duty-service';
const OUT_OF_HOURS = 'emergency-duty-team';

const ANYBODY: AuthorityProfile['contacts'][number] = {
  line: 'public',
  name: 'Norfolk Children’s Services',
  phone: '0344 800 8020',
  mail: 'inbox',
  source: 'domain reference 5 (5)',
};

const ASSESSMENT = must('single-assessment', 'A Single Assessment');

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
      teamOf(CADS, 'Children’s Advice and Duty Service', 'front-door', 'seed 002 s1'),
      teamOf('family-support', 'Family Support Team', 'early-help', 'domain reference 5 (5)'),
      teamOf('social-work', 'Social Work Team', 'social-work', 'domain reference 5 (5)'),
      teamOf('adults-services', 'Adults’ services', 'adults', 'seed 000; P37', { redirectTo: false, notice: true }),
      teamOf(OUT_OF_HOURS, 'Emergency Duty Team', 'out-of-hours', 'domain reference 4.2', { redirectTo: false }),
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
      { toFamily: TO_FAMILY.nothingMore },
    ),
    disposal(
      'disposal-2-moderate-need',
      'Support for a moderate level of need, which may be a Single Assessment',
      'seed 002 s6 (2)',
      { toFamily: TO_FAMILY.support, opens: [may('single-assessment', 'A Single Assessment')] },
    ),
    disposal('disposal-3-high-need', 'A Single Assessment', 'seed 002 s6 (3)', {
      toFamily: TO_FAMILY.assessed,
      opens: [ASSESSMENT],
    }),
    disposal(
      'disposal-4-significant-harm',
      'A Single Assessment, with a view to a strategy discussion',
      'seed 002 s6 (4)',
      {
        toFamily: TO_FAMILY.enquired,
        opens: [ASSESSMENT, STRATEGY_DISCUSSION, may('section-47-enquiry', 'A section 47 enquiry')],
      },
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
  thresholds: {
    document: 'Norfolk Threshold Guide: A Child Centred Framework for Making Decisions',
    edition: 'as named in seed 002, December 2021; the council enters the edition in force',
    levels: [
      {
        code: 'level-1',
        name: 'Level 1, universal',
        words: 'Met by universal services',
        ...NOTHING_EXPECTED,
        source: 'inferred: below the levels that seed 002 s1 names',
      },
      {
        code: 'level-2',
        name: 'Level 2, additional',
        words: 'Early help: an Early Help Plan, a Team Around the Family',
        ...NOTHING_EXPECTED,
        source: 'seed 002 s1',
      },
      {
        code: 'level-3',
        name: 'Level 3, intensive',
        words: 'Needs that only a co-ordinated multi-agency plan can meet, through the Family Support Process',
        ...withDocuments(AT_EARLY_HELP, 'fsp', 'shared-family-assessment'),
        source: 'seed 002 s1-2; seed 003, early help',
      },
      {
        code: 'level-4',
        name: 'Level 4, child in need (section 17)',
        words: 'Complex needs that require a statutory intervention',
        ...withDocuments(AT_SECTION_17, 'fsp', 'shared-family-assessment'),
        source: 'seed 002 s1; seed 003, section 17',
      },
      {
        code: 'level-4-urgent',
        name: 'Level 4, child protection (section 47)',
        words: 'Suffering or likely to suffer significant harm',
        ...AT_SECTION_47,
        source: 'seed 002 s1: urgent Level 4 services; seed 003, section 47',
      },
    ],
    source: 'seed 002 s2, s5: the Threshold Document and the Family Support Process criteria; P19',
  },
  toEstablish: TO_ESTABLISH_WITH_RECORDS,
  questions: FOUR_QUESTIONS,
  agencies: AGENCIES,
  screening: {
    known: 'too',
    source: 'seed 002 s5: children already known and those who were not; P26',
  },
  screenedTo: {
    met: ['social-work'],
    notMet: ['family-support'],
    notClear: [CADS],
    source: 'domain reference 5 (5): the outcome is a Family Support Team or a Social Work Team; P28',
  },
  recording: {
    which: 'all',
    always: ['open-case-information'],
    system: 'the electronic database',
    source: 'seed 002 s2, s7; P27',
  },
  sharing: SHARED_WITH_KNOWLEDGE('seed 002 s5: parents usually informed, else authorised with reasons; seed 000; R6'),
  consultation: {
    offered: true,
    line: 'consultation',
    levels: ['level-2', 'level-3', 'level-4'],
    recordsChild: [
      { code: 'consent', words: 'The child and family have given consent to the consultation' },
      { code: 'significant-risk', words: 'The child would be at significant risk, as a manager records' },
    ],
    urgentLevel: 'level-4-urgent',
    callerRecords: true,
    source: 'seed 002 s1; P36',
  },
  leadPractitioner: leadPractitioner(
    'always',
    'seed 002 s3: the lead professional role falls to a social worker; the same worker for a household from seed 004 s9, inferred; P39',
  ),
  routes: routesOf('the Norfolk Safeguarding Children Partnership', 'Norfolk County Council'),
  directory: [
    {
      code: 'norfolk-community-directory',
      name: 'Norfolk Community Directory',
      words: 'Services, groups and activities near you',
      web: 'https://communitydirectory.norfolk.gov.uk',
      reach: 'local',
      audiences: ['practitioner', 'public', 'child'],
      source: 'inferred: the council’s directory of local services; the council confirms the address',
    },
    ...NATIONAL_SUPPORT,
  ],
  telling: tellingOf({
    name: 'Norfolk County Council, Compliments and Complaints Team',
    web: 'https://www.norfolk.gov.uk',
    source: 'the team’s name from the council’s own page, as stored; the council confirms and adds its number',
  }),
  wording: 'plain-english',
  figures: {
    outcomes: [...CONTACTS_COUNTED, ...FOUR_DISPOSALS_COUNTED],
    expected: [
      {
        code: 'calls',
        words: 'Calls to the advice and duty service',
        channel: 'phone',
        quietFor: { unit: 'working-hours', count: 4 },
        source: 'inferred: domain reference 8.1, 368 calls a week on average; the council sets its own',
      },
    ],
    lists: LISTS,
  },
  retention: KEPT,
};
