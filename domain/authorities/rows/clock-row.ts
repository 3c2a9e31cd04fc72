/** What the rows of the clocks are made of: the usual limit, the usual warning, the usual ladders. */
import type { ClockRow, LadderStep } from '../../../schemas/authority.ts';
import type { ClockKind } from '../../../schemas/clock.ts';

export const OURS = 'inferred: no source sets a limit; our own, for the council to set';

/** Half a working day before, the duty manager sees it on the worklist. */
const SEEN: LadderStep = { when: 'warned', rung: 'duty-manager', by: 'worklist' };
export const ON_WORKLIST: readonly LadderStep[] = [SEEN, { when: 'out', rung: 'duty-manager', by: 'worklist' }];
/** When a statutory limit is out somebody is rung, and somebody above them if nothing was done in the next half day. The ladder is our own; the limit has its source. */
export const STATUTORY: readonly LadderStep[] = [
  SEEN,
  { when: 'out', rung: 'head-of-front-door', by: 'paging' },
  { when: 'out', after: { unit: 'working-hours', count: 4 }, rung: 'assistant-director', by: 'paging' },
];
export const HALF_A_DAY = { unit: 'working-hours', count: 4 } as const;
export const ONE_WORKING_DAY = { unit: 'working-days', count: 1 } as const;

export type Row = Omit<ClockRow, 'kind'>;
/** One row: it counts from receipt and is the council's debt, unless it says otherwise. */
export const row = (name: string, given: Omit<Row, 'name' | 'starts' | 'owedBy'> & Partial<Row>): Row => ({
  name,
  starts: 'received',
  owedBy: 'council',
  ...given,
});

export type ClockRows = Partial<Record<ClockKind, Row>>;
