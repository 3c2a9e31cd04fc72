/** Where a contact goes after screening, and what the advice service does with it (seed 004 s1 and related reading; P28). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const because = z.enum(['met', 'not-met', 'not-clear']);

/** To a team of the profile, by what the threshold says. */
export const routeCommand = asked.extend({ to: z.string().min(1).max(100), because, words });
export type RouteCommand = z.infer<typeof routeCommand>;

/** One step of the advice service. `support-mobilised` and `signposted` say with whom. */
export const tasStep = z.enum([
  'referrer-contacted',
  'caf-explored',
  'advice-given',
  'signposted',
  'support-mobilised',
  'returned-as-met',
]);

export const tasStepCommand = asked.extend({
  step: tasStep,
  with: z.string().trim().min(1).max(300).optional(),
  /** Codes of the council's directory, for a signpost. */
  to: z.array(z.string().min(1).max(100)).max(10).optional(),
  words,
});
export type TasStepCommand = z.infer<typeof tasStepCommand>;

const mark = { at: instant, by: z.string(), role: z.string() };

export const routing = z.object({
  routes: z.array(z.object({ from: z.string(), to: z.string(), because, words: z.string(), ...mark })),
  steps: z.array(tasStepCommand.pick({ step: true, with: true, to: true, words: true }).extend(mark)),
});
export type Routing = z.infer<typeof routing>;

export const routingFacts = [
  z.object({ what: z.literal('routed'), from: z.string(), to: z.string(), because, words: z.string() }),
  z.object({
    what: z.literal('tas-step'),
    step: tasStep,
    with: z.string().optional(),
    to: z.array(z.string()).optional(),
    words: z.string(),
  }),
] as const;
