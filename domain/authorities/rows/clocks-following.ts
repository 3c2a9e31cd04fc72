/** The clocks of what follows: what was asked of others, passed on, recorded, told, disputed, and what a disposal must lead to. */
import { type ClockRows, HALF_A_DAY, ON_WORKLIST, ONE_WORKING_DAY, OURS, row, STATUTORY } from './clock-row.ts';

export const FOLLOWING = {
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
    stoppedBy: ['tell-person', 'record-call', 'record-share', 'set-aside'],
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
} satisfies ClockRows;
