/** A figure's title in the words of this council: how long its own clock gives, which need not be one working day. */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { ClockKind, Limit } from '../../schemas/clock.ts';
import type { FigureCode } from '../../schemas/measures.ts';
import { rowOf } from '../clock-times.ts';
import { DEFINITIONS } from './definitions.ts';

/** The figures whose limit is a clock's. */
const BY_CLOCK: ReadonlyMap<FigureCode, ClockKind> = new Map([
  ['acknowledged-in-time', 'acknowledge'],
  ['decided-in-time', 'decide'],
  ['contact-to-disposal', 'decide'],
]);

function limitWords(limit: Limit): string {
  const many = (one: string) => ('count' in limit && limit.count !== 1 ? `${limit.count} ${one}s` : `one ${one}`);
  switch (limit.unit) {
    case 'working-days':
      return many('working day');
    case 'hours':
      return many('hour');
    case 'minutes':
      return many('minute');
    case 'same-working-day':
      return 'the same working day';
    case 'at-once':
    case 'stated':
      return 'its time';
  }
}

export function titleOf(figure: FigureCode, profile: AuthorityProfile): string {
  const { title } = DEFINITIONS[figure];
  const kind = BY_CLOCK.get(figure);
  const row = kind && rowOf(profile, kind);
  return row ? title.replace('one working day', limitWords(row.limit)) : title;
}
