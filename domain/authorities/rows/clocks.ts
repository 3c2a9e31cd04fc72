/** The clocks of a council that says nothing else: the national limits with their source, and our own for what no source times. */
import type { ClockRow, LadderStep } from '../../../schemas/authority.ts';
import { type ClockKind, clockKind } from '../../../schemas/clock.ts';

const OURS = 'inferred: no source sets a limit; our own, for the council to set';

/** Half a working day before, the duty manager sees it on the worklist. */
const SEEN: LadderStep = { when: 'warned', rung: 'duty-manager', by: 'worklist' };
const ON_WORKLIST: readonly LadderStep[] = [SEEN, { when: 'out', rung: 'duty-manager', by: 'worklist' }];
/** When a statutory limit is out somebody is rung, and somebody above them if nothing was done in the next half day. The ladder is our own; the limit has its source. */
const STATUTORY: readonly LadderStep[] = [
  SEEN,
  { when: 'out', rung: 'head-of-front-door', by: 'paging' },
  { when: 'out', after: { unit: 'working-hours', count: 4 }, rung: 'assistant-director', by: 'paging' },
];
const HALF_A_DAY = { unit: 'working-hours', count: 4 } as const;
const ONE_WORKING_DAY = { unit: 'working-days', count: 1 } as const;

type Row = Omit<ClockRow, 'kind'>;
const row = (name: string, given: Omit<Row, 'name' | 'starts' | 'owedBy'> & Partial<Row>): Row => ({
  name,
  starts: 'received',
  owedBy: 'council',
  ...given,
});

const ROWS: Readonly<Record<ClockKind, Row>> = {
  acknowledge: row('acknowledge-one-working-day', {
    limit: ONE_WORKING_DAY,
    warnBefore: HALF_A_DAY,
    ladder: [...STATUTORY, { when: 'chased', rung: 'duty-manager', by: 'paging' }],
    stoppedBy: ['acknowledge', 'set-aside'],
    source: 'seed 001 s4; a chase escalates it at once (P32)',
  }),
  'decide-contact': row('decide-contact-one-working-day', {
    limit: ONE_WORKING_DAY,
    warnBefore: HALF_A_DAY,
    ladder: [...STATUTORY],
    stoppedBy: ['decide-contact', 'link', 'set-aside'],
    source: 'seed 001 s4',
  }),
  decide: row('decide-one-working-day', {
    limit: ONE_WORKING_DAY,
    warnBefore: HALF_A_DAY,
    ladder: [...STATUTORY],
    stoppedBy: ['decide-contact', 'decide-disposal', 'link', 'set-aside'],
    source: 'seed 001 s4',
  }),
  'write-up': row('write-up-one-working-day', {
    limit: ONE_WORKING_DAY,
    warnBefore: HALF_A_DAY,
    ladder: [...ON_WORKLIST, { when: 'out', after: HALF_A_DAY, rung: 'head-of-front-door', by: 'worklist' }],
    stoppedBy: ['mark-written-up', 'link', 'set-aside'],
    source:
      'seed 002 s4, 004 s4: written up within one working day; by a person who marks it, never by our reading (P32)',
  }),
  look: row('look-one-working-day', {
    limit: ONE_WORKING_DAY,
    ladder: [{ when: 'out', rung: 'duty-manager', by: 'worklist' }],
    stoppedBy: ['acknowledge', 'decide-contact', 'complete', 'link', 'set-aside'],
    source: 'procedure R19: our own rule for automatic mail, which no statute times; it never pages',
  }),
  'confirm-in-writing': row('confirm-in-writing-48-hours', {
    limit: { unit: 'hours', count: 48 },
    ladder: [{ when: 'out', rung: 'duty-manager', by: 'worklist' }],
    stoppedBy: ['record-confirmation', 'link', 'set-aside'],
    owedBy: 'referrer',
    source: 'seed 001 s3: confirmed in writing, by the referrer, within 48 hours; practitioners only (P31, R3)',
  }),
  chase: row('chase-three-working-days', {
    limit: { unit: 'working-days', count: 3 },
    warnBefore: { unit: 'working-hours', count: 8 },
    ladder: [
      { when: 'warned', rung: 'head-of-front-door', by: 'paging' },
      { when: 'out', rung: 'assistant-director', by: 'paging' },
    ],
    stoppedBy: ['acknowledge', 'set-aside'],
    owedBy: 'referrer',
    source:
      'seed 001 s3: unacknowledged within three working days, the referrer asks again; we ring somebody a working day earlier, inferred',
  }),
  protect: row('protect-as-soon-as-possible', {
    limit: { unit: 'at-once' },
    ladder: [
      { when: 'out', rung: 'on-duty', by: 'paging' },
      { when: 'out', after: { unit: 'minutes', count: 15 }, rung: 'on-duty', by: 'paging' },
      { when: 'out', after: { unit: 'minutes', count: 30 }, rung: 'head-of-front-door', by: 'paging' },
      { when: 'out', after: { unit: 'minutes', count: 60 }, rung: 'assistant-director', by: 'paging' },
    ],
    stoppedBy: ['record-protection', 'record-police-protection', 'determine', 'set-aside'],
    source: 'seed 001 s4, 002 s4: as soon as possible; the minutes of the ladder are inferred',
  }),
  'home-time': row('home-time', {
    limit: { unit: 'stated' },
    warnBefore: { unit: 'minutes', count: 90 },
    ladder: [
      { when: 'warned', rung: 'on-duty', by: 'paging' },
      { when: 'out', rung: 'on-duty', by: 'paging' },
      { when: 'out', after: { unit: 'minutes', count: 15 }, rung: 'head-of-front-door', by: 'paging' },
    ],
    stoppedBy: ['record-protection', 'record-police-protection', 'determine', 'set-aside'],
    source: 'inferred: a school asks before the child goes home; due at the time it states of that day',
  }),
  redirect: row('redirect-same-working-day', {
    limit: { unit: 'same-working-day' },
    warnBefore: { unit: 'working-hours', count: 1 },
    ladder: [...ON_WORKLIST, { when: 'out', after: HALF_A_DAY, rung: 'head-of-front-door', by: 'paging' }],
    stoppedBy: ['accept-redirection', 'set-aside'],
    source: 'seed 004 s7, which nothing in the other seeds contradicts; P29',
  }),
  'redirect-update': row('redirect-update-one-working-day', {
    limit: ONE_WORKING_DAY,
    warnBefore: HALF_A_DAY,
    ladder: [...ON_WORKLIST],
    stoppedBy: ['update-referrer', 'accept-redirection', 'set-aside'],
    source: 'seed 004 s7: the sending manager keeps the referrer updated; every working day is inferred (P29, R7)',
  }),
  'redirect-acknowledge': row('redirect-acknowledge-one-working-day', {
    limit: ONE_WORKING_DAY,
    warnBefore: HALF_A_DAY,
    ladder: [...STATUTORY],
    stoppedBy: ['acknowledge', 'set-aside'],
    source: 'seed 004 s7: acknowledged by the team that assumes responsibility; P29, R7',
  }),
  supplement: row('supplement-two-working-days', {
    limit: { unit: 'working-days', count: 2 },
    ladder: [{ when: 'out', rung: 'duty-manager', by: 'worklist' }],
    stoppedBy: ['record-supplement', 'set-aside'],
    owedBy: 'referrer',
    source: `${OURS}; nothing waits for it (P25)`,
  }),
  check: row('check-two-working-days', {
    limit: { unit: 'working-days', count: 2 },
    warnBefore: HALF_A_DAY,
    ladder: [...ON_WORKLIST],
    stoppedBy: ['answer-check', 'set-aside'],
    owedBy: 'agency',
    source: `${OURS}; whoever asks may state another date (P35)`,
  }),
  'information-request': row('information-request-two-working-days', {
    limit: { unit: 'working-days', count: 2 },
    warnBefore: HALF_A_DAY,
    ladder: [...ON_WORKLIST],
    stoppedBy: ['answer-information-request', 'set-aside'],
    source: `${OURS} (P17)`,
  }),
  strategy: row('strategy-at-once', {
    limit: { unit: 'at-once' },
    ladder: [
      { when: 'out', rung: 'on-duty', by: 'worklist' },
      { when: 'out', after: { unit: 'hours', count: 2 }, rung: 'on-duty', by: 'paging' },
      { when: 'out', after: { unit: 'hours', count: 4 }, rung: 'head-of-front-door', by: 'paging' },
    ],
    stoppedBy: ['record-strategy', 'set-aside'],
    source: 'seed 001 s4: a strategy discussion immediately; R9; the hours of the ladder are inferred',
  }),
  police: row('police-at-once', {
    limit: { unit: 'at-once' },
    ladder: [
      { when: 'out', rung: 'on-duty', by: 'paging' },
      { when: 'out', after: { unit: 'minutes', count: 30 }, rung: 'on-duty', by: 'paging' },
      { when: 'out', after: { unit: 'minutes', count: 60 }, rung: 'head-of-front-door', by: 'paging' },
    ],
    stoppedBy: ['notify-police', 'set-aside'],
    source: 'seed 002 s5, 004 s5: the police must be notified immediately; the minutes of the ladder are inferred',
  }),
  allocate: row('allocate-at-once', {
    limit: { unit: 'at-once' },
    ladder: [
      { when: 'out', rung: 'on-duty', by: 'worklist' },
      { when: 'out', after: { unit: 'hours', count: 1 }, rung: 'on-duty', by: 'paging' },
      { when: 'out', after: { unit: 'hours', count: 3 }, rung: 'head-of-front-door', by: 'paging' },
    ],
    stoppedBy: ['allocate', 'set-aside'],
    source:
      'seed 004 s5: on notice of police protection the Team Manager must allocate a social worker; the hours of the ladder are inferred',
  }),
  reassess: row('reassess-one-working-day', {
    limit: ONE_WORKING_DAY,
    warnBefore: HALF_A_DAY,
    ladder: [...ON_WORKLIST, { when: 'out', after: HALF_A_DAY, rung: 'head-of-front-door', by: 'worklist' }],
    stoppedBy: ['decide-reassess', 'set-aside'],
    source: `${OURS}; seed 000, case management: so that a reassessment can be triggered (P38, R8)`,
  }),
  record: row('record-one-working-day', {
    limit: ONE_WORKING_DAY,
    ladder: [
      { when: 'out', rung: 'duty-manager', by: 'worklist' },
      { when: 'out', after: { unit: 'working-hours', count: 16 }, rung: 'head-of-front-door', by: 'worklist' },
    ],
    stoppedBy: ['confirm-recording', 'set-aside'],
    source: `${OURS}; what is not confirmed ages on the worklist (P27)`,
  }),
  tell: row('tell-one-working-day', {
    limit: ONE_WORKING_DAY,
    warnBefore: HALF_A_DAY,
    ladder: [...ON_WORKLIST],
    stoppedBy: ['tell-person', 'record-share', 'set-aside'],
    source: `${OURS} (P33, P34)`,
  }),
  dispute: row('dispute-two-working-days', {
    limit: { unit: 'working-days', count: 2 },
    warnBefore: HALF_A_DAY,
    ladder: [...ON_WORKLIST, { when: 'out', after: HALF_A_DAY, rung: 'head-of-front-door', by: 'worklist' }],
    stoppedBy: ['answer-dispute', 'set-aside'],
    source: `${OURS}, for each step (P40); the partnership’s policy stands above it`,
  }),
  complaint: row('complaint-ten-working-days', {
    limit: { unit: 'working-days', count: 10 },
    warnBefore: { unit: 'working-hours', count: 16 },
    ladder: [...ON_WORKLIST, { when: 'out', after: HALF_A_DAY, rung: 'head-of-front-door', by: 'worklist' }],
    stoppedBy: ['answer-complaint', 'set-aside'],
    source:
      'Children Act 1989 Representations Procedure (England) Regulations 2006, reg 14: local resolution in ten working days; P40',
  }),
  owed: row('owed-one-working-day', {
    limit: ONE_WORKING_DAY,
    warnBefore: HALF_A_DAY,
    ladder: [...ON_WORKLIST, { when: 'out', after: HALF_A_DAY, rung: 'head-of-front-door', by: 'paging' }],
    stoppedBy: ['complete-owed', 'strike-out-owed'],
    source: `${OURS}, where the disposal’s own row says nothing else; it cannot be struck out (P21)`,
  }),
};

/** What a council has otherwise: a row’s other values, or that it has no such clock. */
type Own = Partial<Record<ClockKind, Partial<Row> | 'none'>>;

/** Every clock of a council: the rows above, with the council's own values in their place. */
export function clocksOf(own: Own): ClockRow[] {
  return clockKind.options.flatMap((kind) => {
    const given = own[kind];
    return given === 'none' ? [] : [{ ...ROWS[kind], ...given, kind }];
  });
}
