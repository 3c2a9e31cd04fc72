/** New information after a decision: passed to every agency involved, and put to a manager as "reassess?"; a new partner reopens checks (seed 000, case management; P38, R8). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { person, role } from '../person.ts';
import { instant } from '../primitives.ts';

const at = z.iso.datetime().optional();

/** Somebody new in the child's life: what is known of them, and whose partner, parent or child they are. */
const newcomer = person.omit({ id: true }).extend({
  roles: z.array(role).min(1),
  related: z
    .array(z.object({ to: z.string().regex(/^p\d+$/), words: z.string().trim().min(1).max(200) }))
    .max(10)
    .optional(),
});

export const recordNewInformationCommand = asked.extend({
  words,
  from: z.string().trim().min(1).max(200),
  people: z.array(newcomer).max(10).optional(),
  at,
});

/** A manager answers "reassess?": yes or no, with reasons. */
export const decideReassessCommand = asked.extend({
  newInformation: z.int().min(1),
  reassess: z.boolean(),
  reasons: words,
});

export const newInformation = z.object({
  number: z.int().min(1),
  at: instant,
  by: z.string(),
  from: z.string(),
  words: z.string(),
  /** Those it added, by id: their checks are open again. */
  people: z.array(z.string()),
  /** Every agency involved, and when it was told. */
  passTo: z.array(z.object({ agency: z.string(), passedAt: instant.optional() })),
  reassess: z
    .object({ reassess: z.boolean(), reasons: z.string(), at: instant, by: z.string(), role: z.string() })
    .optional(),
});
export type NewInformation = z.infer<typeof newInformation>;

export const newInformationFacts = [
  z.object({
    what: z.literal('new-information'),
    number: z.int(),
    people: z.array(z.string()),
    passTo: z.array(z.string()),
    words: z.string(),
    at: instant,
  }),
  z.object({ what: z.literal('checks-reopened'), for: z.array(z.string()) }),
  z.object({ what: z.literal('reassess-decided'), number: z.int(), reassess: z.boolean(), reasons: z.string() }),
] as const;
