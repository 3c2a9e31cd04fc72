/** The clocks of what cannot wait: a child who needs protection, the police, a strategy discussion; they page by day and by night. */
import { type ClockRows, row } from './clock-row.ts';

export const AT_ONCE = {
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
} satisfies ClockRows;
