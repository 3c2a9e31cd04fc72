/** The procedure line by line: what each line asks, the files that hold its rule, and the tests that show it. A path that is no file fails the check. */

export type Row = {
  /** P1-P40 and R1-R21, as the procedure numbers them. */
  readonly line: string;
  readonly says: string;
  readonly rules: readonly string[];
  readonly tests: readonly string[];
  /** What of the line is still to be built, in a few words. */
  readonly toCome?: string;
};

const ACTS = 'domain/acts';
const STORY_04 = 'test/system/story-04-calls-redirections-disputes.test.ts';
const STORY_06 = 'test/system/story-06-contact-to-disposal.test.ts';
const STORY_09 = 'test/system/story-09-norfolk.test.ts';
const STORY_11 = 'test/system/story-11-the-whole-family.test.ts';
const STORY_12 = 'test/system/story-12-checklist-and-threshold.test.ts';
const STORY_17 = 'test/system/story-17-a-night-of-protection.test.ts';
const STORY_21 = 'test/system/story-21-feedback.test.ts';
const STORY_20 = 'test/system/story-20-canary.test.ts';
const STORY_24 = 'test/system/story-24-household.test.ts';
const GOLDEN = 'test/domain/normalising/golden.test.ts';
const LABELS = 'test/domain/labels/labels.test.ts';
const EFORM = 'test/domain/normalising/eform-contract.test.ts';

const HELD: readonly Row[] = [
  {
    line: 'P1',
    says: 'One shape for every person, child or adult',
    rules: ['schemas/person.ts'],
    tests: [GOLDEN, EFORM],
  },
  {
    line: 'P2',
    says: 'Relationships and caring are pairs; roles anyone may hold',
    rules: ['schemas/draft.ts', 'schemas/person.ts'],
    tests: [GOLDEN],
  },
  {
    line: 'P3',
    says: 'Needs, parenting capacity, strengths, events and what is wanted, at every level',
    rules: ['schemas/draft.ts'],
    tests: [GOLDEN, LABELS],
  },
  {
    line: 'P4',
    says: 'The child’s views: own words, whether sought, by whom, how',
    rules: ['schemas/person.ts'],
    tests: [EFORM, LABELS],
  },
  { line: 'P5', says: 'The section 47 particulars', rules: ['schemas/draft.ts'], tests: [EFORM] },
  {
    line: 'P6',
    says: 'The seventeen early-help factors, stated, not, or not stated',
    rules: ['schemas/codes/concerns.ts'],
    tests: [EFORM],
  },
  {
    line: 'P7',
    says: 'Grounds and kinds of concern as the referrer states them, none inferred',
    rules: ['schemas/codes/concerns.ts'],
    tests: [GOLDEN, EFORM],
  },
  {
    line: 'P8',
    says: 'What is asked for, at the council’s own levels',
    rules: ['schemas/draft.ts', 'schemas/authority/thresholds.ts'],
    tests: [EFORM, STORY_12],
  },
  {
    line: 'P9',
    says: 'Assessments and plans that exist; said and not attached is a question; a CAF alone is a supporting document',
    rules: ['schemas/draft.ts', 'domain/authorities/rows/thresholds.ts'],
    tests: [STORY_06],
  },
  {
    line: 'P10',
    says: 'Conversations before referring, and what each expects',
    rules: ['schemas/draft.ts'],
    tests: [EFORM],
  },
  { line: 'P11', says: 'Agencies involved, per person', rules: ['schemas/draft.ts'], tests: [GOLDEN] },
  {
    line: 'P12',
    says: 'Whoever told the referrer is protected like them, and theirs to tell',
    rules: ['schemas/draft.ts', 'domain/disclosure/named.ts', 'domain/feedback/wording/paragraphs.ts'],
    tests: ['test/domain/disclosure/neighbour.test.ts', 'test/domain/feedback/letter.test.ts', STORY_20],
  },
  {
    line: 'P13',
    says: 'What the referrer did and what the council does before it shares, never mixed',
    rules: ['domain/protecting/may-share.ts', `${ACTS}/authorise-sharing.ts`],
    tests: ['test/domain/acts/sharing.test.ts', STORY_11, STORY_17],
  },
  {
    line: 'P14',
    says: 'Phone, letter, fax and visit are entered by a worker and run from the true time',
    rules: ['domain/stated-time.ts', 'functions/receive-referral.ts'],
    tests: [STORY_04],
  },
  {
    line: 'P15',
    says: 'Whom to ring, by audience, and a directory: rows, printed and open to all',
    rules: [
      'domain/authorities/rows/contacts.ts',
      'domain/authorities/rows/directory.ts',
      'functions/contact-details.ts',
    ],
    tests: ['test/system/clocks.test.ts', 'test/domain/feedback/letter.test.ts'],
  },
  {
    line: 'P16',
    says: 'The worklist by team, next due first, and a reference consumer on the published contract',
    rules: ['functions/worklist.ts', 'consumer/screen.ts'],
    tests: ['test/consumer/consumer.test.ts', STORY_12],
  },
];

const SCREENED: readonly Row[] = [
  {
    line: 'P17',
    says: 'A stated category is a claim until confirmed; a request for information has its own path and clock',
    rules: [`${ACTS}/confirm-category.ts`, `${ACTS}/answer-information-request.ts`, 'domain/disclosure/disclose.ts'],
    tests: ['test/domain/acts/screening.test.ts', STORY_06],
  },
  {
    line: 'P18',
    says: 'Two decisions, two commands, two clocks; closed with advice can be progressed later',
    rules: [`${ACTS}/decide-contact.ts`, `${ACTS}/decide-disposal.ts`, 'domain/referral/decide.ts'],
    tests: ['test/domain/acts/decide.test.ts', STORY_06],
  },
  {
    line: 'P19',
    says: 'The level met, under which edition, with indicators; urgent action for this child or any other',
    rules: [`${ACTS}/set-threshold.ts`],
    tests: ['test/domain/acts/screening.test.ts', STORY_12],
  },
  {
    line: 'P20',
    says: 'The type of response, question by question',
    rules: [`${ACTS}/determine.ts`],
    tests: ['test/domain/acts/screening.test.ts', STORY_12],
  },
  {
    line: 'P21',
    says: 'A disposal opens what it must lead to, and nobody strikes it out',
    rules: [`${ACTS}/owed.ts`, 'domain/authorities/rows/outcomes.ts'],
    tests: ['test/domain/acts/decide.test.ts', STORY_06],
  },
  {
    line: 'P22',
    says: 'Who may do which act: role, team, qualification, from the token',
    rules: ['domain/authorities/rows/acts.ts', 'domain/referral/may.ts'],
    tests: ['test/domain/authorities/profiles.test.ts', STORY_06],
  },
  {
    line: 'P23',
    says: 'Services authorised at once; a strategy discussion called for until held or declined',
    rules: [`${ACTS}/authorise-services.ts`, `${ACTS}/record-strategy.ts`, 'domain/protecting/called-for.ts'],
    tests: ['test/domain/acts/protecting.test.ts', STORY_17],
  },
  {
    line: 'P24',
    says: 'Notify the police now, until recorded; police protection and who is allocated',
    rules: [`${ACTS}/notify-police.ts`, `${ACTS}/police-protection.ts`],
    tests: ['test/domain/acts/protecting.test.ts', STORY_17],
  },
  {
    line: 'P25',
    says: 'Findings become the call list, with the four questions; answers are supplements; calls are recorded',
    rules: [`${ACTS}/supplements.ts`, `${ACTS}/record-call.ts`, `${ACTS}/record-checklist.ts`],
    tests: ['test/domain/acts/supplements.test.ts', STORY_12],
  },
  {
    line: 'P26',
    says: 'Known to services: a loaded list and a person’s answer; open cases to their worker; restricted records to a supervisor alone',
    rules: [
      `${ACTS}/record-known.ts`,
      'functions/use-case-system.ts',
      'domain/referral/bundle.ts',
      'domain/matching/reported.ts',
    ],
    tests: ['test/domain/acts/known-and-routed.test.ts', 'test/functions/match-referral.test.ts', STORY_06, STORY_24],
  },
  {
    line: 'P27',
    says: 'Recording on the case system is confirmed, or ages on the worklist',
    rules: [`${ACTS}/confirm-recording.ts`],
    tests: ['test/domain/acts/known-and-routed.test.ts', STORY_06],
  },
  {
    line: 'P28',
    says: 'Threshold met to its team, else to the advice service, whose steps are events',
    rules: [`${ACTS}/routing.ts`],
    tests: ['test/domain/acts/known-and-routed.test.ts', STORY_06],
  },
  {
    line: 'P29',
    says: 'A redirection answers risk first; each debt it leaves is a clock',
    rules: [`${ACTS}/redirecting.ts`],
    tests: ['test/domain/acts/redirecting.test.ts', STORY_04],
  },
];

const OWED: readonly Row[] = [
  {
    line: 'P30',
    says: 'What an acknowledgement must hold is the council’s rows',
    rules: ['domain/referral/acknowledge.ts'],
    tests: ['test/domain/referral/acts.test.ts'],
  },
  {
    line: 'P31',
    says: 'Linking never swallows a duty; a call’s confirmation is owed by practitioners alone',
    rules: [
      'domain/referral/link.ts',
      'domain/referral/unlink.ts',
      'domain/referral/stopped-by-link.ts',
      'domain/matching/same-concern.ts',
      'domain/referral/confirms.ts',
      'domain/referral/clocks-owed.ts',
    ],
    tests: ['test/domain/referral/unlink.test.ts', 'test/domain/referral/confirms.test.ts', STORY_04, STORY_24],
  },
  {
    line: 'P32',
    says: 'What stops each clock is a row; a chase escalates at once; no pause',
    rules: [`${ACTS}/stop-by.ts`, `${ACTS}/following-up.ts`, 'domain/authorities/rows/clocks.ts'],
    tests: ['test/domain/acts/following-up.test.ts', 'test/domain/lifecycle.test.ts', STORY_04],
  },
  {
    line: 'P33',
    says: 'Child and family are told, or it is withheld with the reason',
    rules: [
      `${ACTS}/telling-person.ts`,
      'domain/referral/owed-word.ts',
      'domain/feedback/wording/family.ts',
      'domain/authorities/rows/telling.ts',
    ],
    tests: ['test/domain/acts/telling.test.ts', 'test/domain/feedback/every-letter.test.ts', STORY_21],
  },
  {
    line: 'P34',
    says: 'Each share outside is an event; nothing of a withheld referrer goes out unreleased',
    rules: [
      `${ACTS}/record-share.ts`,
      `${ACTS}/let-out.ts`,
      'domain/disclosure/disclose.ts',
      'domain/disclosure/rules.ts',
    ],
    tests: ['test/domain/disclosure/canary.test.ts', 'test/domain/acts/let-out.test.ts', STORY_11, STORY_20],
  },
  {
    line: 'P35',
    says: 'Checks and section 27 requests, per person and agency, with due dates',
    rules: [`${ACTS}/check-with-agencies.ts`, 'domain/protecting/outstanding-checks.ts'],
    tests: ['test/domain/acts/sharing.test.ts', STORY_11],
  },
  {
    line: 'P36',
    says: 'A consultation is its own kind of contact, and can turn urgent',
    rules: ['domain/referral/consult.ts', `${ACTS}/escalate-consultation.ts`],
    tests: ['test/domain/referral/consult.test.ts', STORY_09],
  },
  {
    line: 'P37',
    says: 'Think Family: joint planning, consent per service, adults’ services told',
    rules: [`${ACTS}/think-family.ts`, `${ACTS}/notify-adults.ts`],
    tests: ['test/domain/acts/working-together.test.ts', STORY_11],
  },
  {
    line: 'P38',
    says: 'New information is passed on and put to a manager as "reassess?"',
    rules: [`${ACTS}/new-information.ts`, `${ACTS}/decide-reassess.ts`],
    tests: ['test/domain/acts/working-together.test.ts', STORY_11],
  },
  {
    line: 'P39',
    says: 'The lead practitioner, and one worker for a household',
    rules: [`${ACTS}/appoint-lead.ts`],
    tests: ['test/domain/acts/working-together.test.ts', STORY_11],
  },
  {
    line: 'P40',
    says: 'A dispute in steps and a complaint, each dated, owned, timed and answered',
    rules: [`${ACTS}/objecting.ts`],
    tests: ['test/domain/acts/objecting.test.ts', STORY_04],
  },
];

const RULINGS: readonly Row[] = [
  {
    line: 'R1',
    says: 'Nothing is refused for its content or type',
    rules: ['functions/receive-referral.ts', 'functions/ports/open-unread.ts'],
    tests: ['test/system/doors.test.ts'],
  },
  {
    line: 'R2',
    says: 'The received time never changes; counting may start later by profile',
    rules: ['domain/clock-times.ts'],
    tests: ['test/domain/clock.property.test.ts', 'test/domain/clock.test.ts'],
  },
  {
    line: 'R3',
    says: 'A quoted reference or a person’s link clears the confirmation, never a probable match',
    rules: ['domain/referral/confirms.ts', 'domain/referral/link.ts'],
    tests: ['test/domain/referral/confirms.test.ts', STORY_04],
  },
  {
    line: 'R4',
    says: 'Every arrival is screened, one about an open case too',
    rules: ['domain/referral/open.ts', `${ACTS}/confirm-category.ts`],
    tests: [STORY_06],
  },
  {
    line: 'R5',
    says: 'Who may do which act is a profile row',
    rules: ['domain/authorities/rows/acts.ts'],
    tests: ['test/domain/authorities/profiles.test.ts'],
  },
  {
    line: 'R6',
    says: 'Without knowledge and without consent are two facts',
    rules: ['domain/protecting/may-share.ts'],
    tests: ['test/domain/acts/sharing.test.ts'],
  },
  {
    line: 'R7',
    says: 'Not accepted the same day: the sender updates, the receiver acknowledges',
    rules: [`${ACTS}/redirecting.ts`],
    tests: ['test/domain/acts/redirecting.test.ts', STORY_04],
  },
  {
    line: 'R8',
    says: 'New information is passed on and put to a manager',
    rules: [`${ACTS}/new-information.ts`, `${ACTS}/decide-reassess.ts`],
    tests: ['test/domain/acts/working-together.test.ts'],
  },
  {
    line: 'R9',
    says: 'When a strategy discussion is prompted, and when asked about',
    rules: ['domain/protecting/section-47.ts', 'domain/protecting/asked-about.ts'],
    tests: ['test/domain/protecting/called-for.test.ts', STORY_17],
  },
  {
    line: 'R10',
    says: 'Norfolk: a written referral is kept, clocked, and answered with the number to ring',
    rules: ['domain/authorities/norfolk.ts', 'domain/feedback/letter.ts'],
    tests: [STORY_09],
  },
  {
    line: 'R11',
    says: 'Four ways in which every arrival ends',
    rules: ['domain/lifecycle.ts', 'functions/sweep-arrivals.ts'],
    tests: ['test/system/kill.test.ts', 'test/system/rescue.test.ts'],
  },
  {
    line: 'R12',
    says: 'All profiles acknowledge in one working day',
    rules: ['domain/authorities/rows/clocks-deciding.ts'],
    tests: ['test/domain/authorities/profiles.test.ts'],
  },
  {
    line: 'R13',
    says: 'No shipped profile allows a pause',
    rules: ['schemas/clock.ts'],
    tests: ['test/domain/clock.property.test.ts'],
  },
  {
    line: 'R14',
    says: 'An anonymous referrer’s clock is closed by a person, with that reason',
    rules: ['domain/referral/acknowledge.ts'],
    tests: ['test/domain/referral/acts.test.ts'],
  },
  {
    line: 'R15',
    says: 'Hertfordshire acknowledges by telephone first',
    rules: ['domain/referral/acknowledge.ts', 'domain/authorities/hertfordshire.ts'],
    tests: ['test/domain/referral/acts.test.ts'],
  },
  {
    line: 'R16',
    says: 'One record whose standing begins as contact',
    rules: ['schemas/referral.ts', 'domain/lifecycle.ts'],
    tests: ['test/domain/lifecycle.test.ts'],
  },
  {
    line: 'R17',
    says: '"No candidate here" is never "not known"',
    rules: [`${ACTS}/record-known.ts`],
    tests: ['test/domain/screening/known-candidates.test.ts'],
  },
  {
    line: 'R18',
    says: 'An acknowledgement is never before the first contact, nor in the future',
    rules: ['domain/clock.ts', `${ACTS}/stated-at.ts`],
    tests: ['test/domain/referral/acts.test.ts', STORY_04],
  },
  {
    line: 'R19',
    says: 'Unread pages as urgent; automatic mail never does',
    rules: ['domain/referral/open.ts', 'domain/referral/clocks-owed.ts'],
    tests: ['test/domain/referral/open.test.ts', 'test/system/mail.test.ts'],
  },
  {
    line: 'R20',
    says: 'Originals are locked in governance mode, for days set by profile',
    rules: ['infra/records-stack.ts'],
    tests: ['test/infra/records-stack.test.ts'],
  },
  {
    line: 'R21',
    says: 'Three profiles, and a fourth council is a file',
    rules: ['domain/authorities/councils.ts'],
    tests: ['test/domain/authorities/fourth-council.test.ts'],
  },
];

export const ROWS: readonly Row[] = [...HELD, ...SCREENED, ...OWED, ...RULINGS];
