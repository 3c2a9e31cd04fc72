/** What matching found in numbers, who may be seen by supervisors only, and a link that a person undid (P26, P31). */
import * as z from 'zod';
import { clockKind } from '../clock.ts';
import { asked, words } from '../commands.ts';
import { matchCounts } from '../matching.ts';
import { instant, reference } from '../primitives.ts';

/** A referral about somebody whom not everybody may find: a colleague's child, a person in hiding. Only a manager may say so, or take it back. */
export const restrictCommand = asked.extend({ restricted: z.boolean(), words });
export type RestrictCommand = z.infer<typeof restrictCommand>;

export const restriction = z.object({
  restricted: z.boolean(),
  words: z.string(),
  at: instant,
  by: z.string(),
  role: z.string(),
});

/** A person undoes their link: what it changed becomes as it was (P31). */
export const unlinkCommand = asked.extend({ from: reference, because: words });
export type UnlinkCommand = z.infer<typeof unlinkCommand>;

/** Absent until it was looked up once: "not looked up yet" is never "none" (P26, R17). */
export const matching = matchCounts.extend({ at: instant });
export type Matching = z.infer<typeof matching>;

/** What a link changed, so that an undo can put it back: where it stood, and which clocks stopped for it, here and there. */
export const linkMade = z.object({
  to: reference,
  at: instant,
  was: z.enum(['in-tray', 'contact', 'referral']),
  stopped: z.array(z.string()),
  stoppedThere: z.array(z.string()),
});

export const matchingMembers = {
  link: linkMade.optional(),
  /** What is linked to this, in the order of the links. */
  linkedFrom: z.array(reference).optional(),
  /** The highest number that an original had here, where an undone link took some away: none is ever given twice. */
  lastOriginal: z.int().optional(),
  matching: matching.optional(),
  restriction: restriction.optional(),
};

export const matchingFacts = [
  z.object({ what: z.literal('candidates-counted'), counts: matchCounts }),
  z.object({ what: z.literal('restricted'), restricted: z.boolean(), words: z.string() }),
  /** Of a link that brought many originals: one event for all. */
  z.object({
    what: z.literal('originals-linked'),
    from: reference,
    arrivals: z.array(z.string()),
    because: z.string(),
  }),
  z.object({ what: z.literal('clock-resumed'), clock: clockKind, id: z.string(), dueAt: instant }),
  z.object({ what: z.literal('unlinked'), from: reference, because: z.string() }),
  z.object({ what: z.literal('arrival-unlinked'), reference, because: z.string() }),
] as const;
