/** What is wrong with a command, said as one colleague would tell another: what is missing, what is asked for, never what was sent (promise 6). */
import type { core } from 'zod';

/** What a member is asked to be, by the contract's own name for it. */
const ASKED_FOR: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const FORMATS: Readonly<Record<string, string>> = {
  datetime: 'a moment with its zone, such as 2026-11-20T15:10:00Z',
  date: 'a date, such as 2026-11-20',
  email: 'an e-mail address',
  uuid: 'a UUID',
};

type Issue = core.$ZodRawIssue;
type Limit = Issue & { code: 'too_small' | 'too_big' };

/** A number is limited itself; words by their characters, lists by how many they hold. */
function measured(limit: number | bigint, { origin }: Limit): string {
  if (origin === 'string') return `${limit} ${Number(limit) === 1 ? 'character' : 'characters'}`;
  if (origin === 'array') return `${limit} in the list`;
  return String(limit);
}

const codes = (values: readonly unknown[]) => values.map(String).join(', ');

function wanted(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return ASKED_FOR[issue.expected];
    case 'invalid_value':
      return `${issue.values.length === 1 ? '' : 'one of '}${codes(issue.values)}`;
    case 'invalid_format':
      return FORMATS[issue.format];
    case 'invalid_union':
      return issue.discriminator === undefined ? undefined : `an object that names its ${issue.discriminator}`;
    default:
      return undefined;
  }
}

/** For zod's `error` option. Undefined leaves zod's own words, which speak of types and limits only. */
export function wrongWords(issue: Issue): string | undefined {
  if (issue.input === undefined) return `This is missing: ${wanted(issue) ?? 'see the contract'}.`;
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return 'This is empty: words are asked for.';
      return `At least ${measured(issue.minimum, issue)}.`;
    case 'too_big':
      return `At most ${measured(issue.maximum, issue)}.`;
    case 'unrecognized_keys':
      return 'It holds members that this command does not have.';
    case 'invalid_format':
      return `This is not ${wanted(issue) ?? 'in the form that the contract gives'}.`;
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return `This must be ${wanted(issue) ?? 'as the contract says'}.`;
    default:
      return undefined;
  }
}
