/** Event filters of a mapping: which records a function wants to see (the EventBridge pattern language, as far as mappings use it). */
import * as z from 'zod';
import { isRecord } from '../template/intrinsics.ts';

const Criteria = z.object({ Filters: z.array(z.object({ Pattern: z.string() })) });

/** A test for `criteria` as a mapping states them; without criteria everything passes. An operator not known here throws at the start. */
export function filterOf(criteria: unknown): (record: unknown) => boolean {
  if (criteria === undefined) return () => true;
  const patterns = Criteria.parse(criteria).Filters.map(({ Pattern }): unknown => JSON.parse(Pattern));
  for (const pattern of patterns) fits(pattern, {});
  return (record) => patterns.some((pattern) => fits(pattern, record));
}

function fits(pattern: unknown, value: unknown): boolean {
  if (!isRecord(pattern)) throw new Error(`A filter pattern is not understood: ${JSON.stringify(pattern)}`);
  return Object.entries(pattern).every(([key, wanted]) => {
    if (key === '$or') return Array.isArray(wanted) && wanted.some((option) => fits(option, value));
    const found = isRecord(value) ? value[key] : undefined;
    return Array.isArray(wanted) ? wanted.map((rule) => obeys(rule, found)).some(Boolean) : fits(wanted, found);
  });
}

function obeys(rule: unknown, value: unknown): boolean {
  if (!isRecord(rule)) return Array.isArray(value) ? value.includes(rule) : value === rule;
  const [[operator, argument] = ['', undefined]] = Object.entries(rule);
  const text = typeof value === 'string' ? value : undefined;
  switch (operator) {
    case 'exists':
      return (value !== undefined) === argument;
    case 'prefix':
      return text?.startsWith(String(argument)) ?? false;
    case 'suffix':
      return text?.endsWith(String(argument)) ?? false;
    case 'anything-but':
      return value !== undefined && !(Array.isArray(argument) ? argument.includes(value) : argument === value);
    case 'equals-ignore-case':
      return text?.toLowerCase() === String(argument).toLowerCase();
    default:
      throw new Error(`The local stack does not know the filter operator ${operator}.`);
  }
}
