/** How to reach the council, by who is asking, and who else can help (P15). */
import * as z from 'zod';
import { code, source } from './codes.ts';

/** Whom a letter is written for. A relative, and a referrer we cannot place, are written to as the public. */
export const audience = z.enum(['practitioner', 'public', 'child']);
export type Audience = z.infer<typeof audience>;

/** Which line this is. `emergency` is 999 everywhere; `consultation` is for doubt, not for referring (R10). */
export const contactLine = z.enum(['practitioner', 'public', 'child', 'consultation', 'out-of-hours', 'emergency']);
export type ContactLine = z.infer<typeof contactLine>;

/** How to reach somebody (P15). `mail: inbox` = this deployment's own inbox address, which is a setting and never a row. */
export const contactRow = z.object({
  line: contactLine,
  name: z.string(),
  phone: z.string().optional(),
  mail: z.literal('inbox').optional(),
  post: z.array(z.string()).optional(),
  web: z.url().optional(),
  words: z.string().optional(),
  source,
});
export type ContactRow = z.infer<typeof contactRow>;

/** A way in that old forms still print and nobody reads: recognised, never offered. */
export const historicContact = z.object({ kind: z.enum(['fax', 'mail']), value: z.string(), source });

/** Somebody else who can help: what is signposted and offered as an alternative is picked from here, by code (P15, 003 outcome feedback). */
export const supportAgency = z.object({
  code,
  name: z.string(),
  words: z.string(),
  phone: z.string().optional(),
  web: z.url().optional(),
  reach: z.enum(['local', 'national']),
  audiences: z.array(audience).min(1),
  source,
});
export type SupportAgency = z.infer<typeof supportAgency>;
