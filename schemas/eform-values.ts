/** The two kinds of value an e-form has: words, and answers to yes/no questions. */
import * as z from 'zod';

export const textOf = (description: string) => z.string().describe(description).optional();

/** `not-known` says that you asked or looked and do not know. A question nobody asked is left out. */
export const yesNo = (description: string) =>
  z
    .union([z.boolean(), z.enum(['yes', 'no', 'not-known', 'unclear'])])
    .describe(description)
    .optional();
