/** What a function may say in its log: codes, references and counts from a fixed list, so that a name or an NHS number cannot slip in. */
import { Logger } from '@aws-lambda-powertools/logger';
import type { ArrivalId, Reference } from '../../schemas/primitives.ts';

/** The only fields a log line can have. Each is a code, a reference, a count or a time; none is text from outside. */
export type Facts = {
  reference?: Reference;
  arrival?: ArrivalId;
  owed?: string;
  code?: string;
  kind?: string;
  status?: number;
  count?: number;
  attempt?: number;
  trouble?: string;
};

const FIELDS: readonly (keyof Facts)[] = [
  'reference',
  'arrival',
  'owed',
  'code',
  'kind',
  'status',
  'count',
  'attempt',
  'trouble',
];

export type Log = {
  note(what: string, facts?: Facts): void;
  trouble(what: string, trouble: unknown, facts?: Facts): void;
};

/** The allow-list at work: any other property of the object is left behind. */
function allowed(facts: Facts): Record<string, unknown> {
  return Object.fromEntries(FIELDS.flatMap((field) => (facts[field] === undefined ? [] : [[field, facts[field]]])));
}

/** An error's class name only: its text may quote what it choked on. */
function kindOf(trouble: unknown): string {
  return trouble instanceof Error ? trouble.name : typeof trouble;
}

export function logFor(service: string): Log {
  const logger = new Logger({ serviceName: service });
  return {
    note: (what, facts = {}) => logger.info(what, allowed(facts)),
    trouble: (what, trouble, facts = {}) => logger.error(what, allowed({ ...facts, trouble: kindOf(trouble) })),
  };
}
