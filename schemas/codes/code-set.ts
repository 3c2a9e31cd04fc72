/** A code set is a versioned table of codes and their meanings. Codes are kept only where sure; the words are always kept beside them. */
import * as z from 'zod';

export type CodeSet<Code extends string> = {
  readonly source: string;
  readonly codes: Readonly<Record<Code, string>>;
};

/** The zod enumeration of a code set's codes. */
export function codesOf<Code extends string>(set: CodeSet<Code>): z.ZodEnum<{ [K in Code]: K }> {
  const keys: Code[] = [];
  for (const key in set.codes) keys.push(key);
  return z.enum(keys) as z.ZodEnum<{ [K in Code]: K }>;
}
