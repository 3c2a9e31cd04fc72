/** How to reach the council and who else can help, as anybody may read it without a token (procedure P15). */
import * as z from 'zod';
import { audience, contactLine } from './authority/contacts.ts';

export const contactShown = z.object({
  line: contactLine,
  name: z.string(),
  phone: z.string().optional(),
  mail: z.string().optional(),
  post: z.array(z.string()).optional(),
  web: z.string().optional(),
  words: z.string().optional(),
});

/** GET /contact-details: the lines of each audience in the order to try them, and the directory of support. */
export const contactDetails = z.object({
  council: z.string(),
  emergency: z.string(),
  contacts: z.array(z.object({ audience, lines: z.array(contactShown) })),
  support: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      words: z.string(),
      phone: z.string().optional(),
      web: z.string().optional(),
      reach: z.enum(['local', 'national']),
      audiences: z.array(audience),
    }),
  ),
});
export type ContactDetails = z.infer<typeof contactDetails>;
