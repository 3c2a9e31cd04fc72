/** The clocks of a council that says nothing else: the national limits with their source, and our own for what no source times. */
import type { ClockRow } from '../../../schemas/authority.ts';
import { type ClockKind, clockKind } from '../../../schemas/clock.ts';
import type { Row } from './clock-row.ts';
import { FROM_ARRIVAL } from './clocks-deciding.ts';
import { FOLLOWING } from './clocks-following.ts';
import { AT_ONCE } from './clocks-protecting.ts';

const ROWS: Readonly<Record<ClockKind, Row>> = { ...FROM_ARRIVAL, ...AT_ONCE, ...FOLLOWING };

/** What a council has otherwise: a row’s other values, or that it has no such clock. */
type Own = Partial<Record<ClockKind, Partial<Row> | 'none'>>;

/** Every clock of a council: the rows above, with the council's own values in their place. */
export function clocksOf(own: Own): ClockRow[] {
  return clockKind.options.flatMap((kind) => {
    const given = own[kind];
    return given === 'none' ? [] : [{ ...ROWS[kind], ...given, kind }];
  });
}
