/** England: seeds 001 and 003 alone, for a council whose own profile is still to be written (procedure R21). It has no telephone number of its own. */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { actsOf } from './rows/acts.ts';
import { leadPractitioner, NO_CONSULTATION, routesOf } from './rows/afterwards.ts';
import { clocksOf } from './rows/clocks.ts';
import { CHILDLINE, EMERGENCY } from './rows/contacts.ts';
import { NATIONAL_SUPPORT } from './rows/directory.ts';
import { CONTACTS_COUNTED, disposalCounted, LISTS, RHYTHM } from './rows/figures.ts';
import { EARLY_FRIDAY, KEPT, rungsOf, teamOf } from './rows/offices.ts';
import { contactOutcomes, disposal, may, must, STRATEGY_DISCUSSION } from './rows/outcomes.ts';
import { AGENCIES, FOUR_QUESTIONS, SHARED_WITH_KNOWLEDGE, TO_ESTABLISH } from './rows/screening.ts';
import { TO_FAMILY, tellingOf } from './rows/telling.ts';
import { AT_EARLY_HELP, AT_SECTION_17, AT_SECTION_47, NOTHING_EXPECTED } from './rows/thresholds.ts';

const DUTY = 'childrens-social-care-duty';
const EARLY_HELP = 'early-help';
const OUT_OF_HOURS = 'emergency-duty-team';

const ANYBODY: AuthorityProfile['contacts'][number] = {
  line: 'public',
  name: 'Children’s Social Care at your council',
  mail: 'inbox',
  web: 'https://www.gov.uk/report-child-abuse-to-local-council',
  words: 'find the number with the child’s postcode',
  source: 'seed 001 s1: contact details should be signposted clearly; gov.uk',
};

export const ENGLAND: AuthorityProfile = {
  id: 'england',
  name: 'Your local council',
  version: '2026-1',
  sources: ['seed 001', 'seed 003', 'seed 000'],
  calendar: 'england-and-wales',
  officeHours: EARLY_FRIDAY,
  closureDays: [],
  clocks: clocksOf({
    'decide-contact': 'none',
    'write-up': 'none',
  }),
  teams: {
    list: [
      teamOf(DUTY, 'Children’s Social Care duty', 'front-door', 'seed 001 s3'),
      teamOf(EARLY_HELP, 'Early Help', 'early-help', 'seed 001 s5'),
      teamOf('social-work', 'Social Work Team', 'social-work', 'seed 001 s5'),
      teamOf('adults-services', 'Adults’ services', 'adults', 'seed 000; P37', { redirectTo: false, notice: true }),
      teamOf(OUT_OF_HOURS, 'Emergency Duty Team', 'out-of-hours', 'domain reference 4.2', { redirectTo: false }),
    ],
    default: DUTY,
    duty: DUTY,
    outOfHours: OUT_OF_HOURS,
  },
  rungs: rungsOf(DUTY, OUT_OF_HOURS),
  urgent: { inHours: 'duty-manager', outOfHours: 'out-of-hours-manager' },
  outcomes: [
    ...contactOutcomes({
      adviceGiven: 'seed 001 s1, s5; P18',
      redirected: 'P18',
      passedToAllocatedWorker: 'seed 001 s3',
      progressed: 'seed 001 s1; P18',
    }),
    disposal('no-further-action', 'No further action by Children’s Social Care', 'seed 001 s5', {
      toFamily: TO_FAMILY.nothingMore,
    }),
    disposal('early-help', 'Early Help', 'seed 001 s5', {
      toFamily: TO_FAMILY.support,
      opens: [may('early-help-service', 'An early help service takes it on')],
    }),
    disposal('child-in-need', 'An assessment as a child in need (section 17)', 'seed 001 s5', {
      toFamily: TO_FAMILY.assessed,
      opens: [must('section-17-assessment', 'An assessment under section 17')],
    }),
    disposal('child-protection', 'Child protection enquiries (section 47)', 'seed 001 s4-5', {
      toFamily: TO_FAMILY.enquired,
      opens: [must('section-47-enquiries', 'Enquiries and an assessment under section 47'), STRATEGY_DISCUSSION],
    }),
  ],
  acts: actsOf({}),
  acknowledgement: { actions: false, telephoneFirst: false, source: 'seed 001 s4: acknowledge receipt' },
  mayActOnBehalf: true,
  contacts: [
    { ...ANYBODY, line: 'practitioner' },
    ANYBODY,
    { ...ANYBODY, line: 'child', words: 'find the number with your postcode' },
    CHILDLINE,
    {
      line: 'out-of-hours',
      name: 'Evenings, nights, weekends and bank holidays: the emergency duty team of your council',
      web: 'https://www.gov.uk/report-child-abuse-to-local-council',
      source: 'gov.uk',
    },
    EMERGENCY,
  ],
  historicContacts: [],
  writtenReferral: { askToRing: false, source: 'seed 001 s3: confirmed in writing' },
  remindToTellSource: { remind: true, source: 'P12' },
  thresholds: {
    document: 'Multi-Agency Threshold Guidance',
    edition: 'the local edition in force, which the council enters',
    levels: [
      {
        code: 'below-level-3',
        name: 'Below Level 3',
        words: 'Met by universal services, information or advice',
        ...NOTHING_EXPECTED,
        source: 'inferred: below the levels that seed 003 names',
      },
      {
        code: 'level-3',
        name: 'Level 3, early help',
        words: 'Complex needs that can only be met by a co-ordinated multi-agency plan',
        ...AT_EARLY_HELP,
        source: 'seed 003, early help',
      },
      {
        code: 'level-4',
        name: 'Level 4, child in need (section 17)',
        words: 'Complex needs that require a statutory intervention',
        ...AT_SECTION_17,
        source: 'seed 003, section 17',
      },
      {
        code: 'section-47',
        name: 'Child protection (section 47)',
        words: 'Suffering or likely to suffer significant harm',
        ...AT_SECTION_47,
        source: 'seed 003, section 47',
      },
    ],
    source: 'seed 001 s5; seed 003; P19',
  },
  toEstablish: TO_ESTABLISH,
  questions: FOUR_QUESTIONS,
  agencies: AGENCIES,
  screening: {
    known: 'too',
    source:
      'inferred: seed 001 s3 names new referrals and closed cases, and does not say that open ones are left out; P26, R4',
  },
  screenedTo: {
    met: ['social-work'],
    notMet: [EARLY_HELP],
    notClear: [DUTY],
    source: 'seed 001 s5; inferred where it is not yet clear; P28',
  },
  recording: {
    which: 'all',
    always: ['open-case-information'],
    system: 'the case system',
    source: 'inferred: seed 001 is silent; the wider of the two rules (P27)',
  },
  sharing: SHARED_WITH_KNOWLEDGE('seed 001 s4: without parental knowledge only as authorised, with reasons; R6'),
  consultation: NO_CONSULTATION,
  leadPractitioner: leadPractitioner(
    'section-47',
    'seed 001 s4; the same worker for a household from seed 004 s9, inferred; P39',
  ),
  routes: routesOf('the local safeguarding children partnership', 'the council'),
  directory: NATIONAL_SUPPORT,
  telling: tellingOf({
    name: 'the complaints team of your council',
    web: 'https://www.gov.uk/find-local-council',
    source: 'gov.uk',
  }),
  wording: 'plain-english',
  figures: {
    outcomes: [
      ...CONTACTS_COUNTED,
      disposalCounted('no-further-action', 'NFA', true),
      disposalCounted('early-help', 'OTHER'),
      disposalCounted('child-in-need', 'SINGLE_ASSESSMENT'),
      disposalCounted('child-protection', 'STRATEGY_DISCUSSION'),
    ],
    expected: RHYTHM,
    lists: LISTS,
  },
  retention: KEPT,
};
