/** The clocks that run from arrival, as the national text has them: acknowledge, decide, write up, confirm in writing, ask again. */
import { type ClockRows, HALF_A_DAY, ON_WORKLIST, ONE_WORKING_DAY, row, STATUTORY } from './clock-row.ts';

export const FROM_ARRIVAL = {
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
} satisfies ClockRows;
