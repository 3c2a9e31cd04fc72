/** From a posted command to a rule, and back: the body checked by its contract, the person who acts known, the answer told with its version. */
import type * as z from 'zod';
import type { Held } from '../../domain/change.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { AcknowledgeCommand } from '../../schemas/commands.ts';
import type { Actor } from '../../schemas/event.ts';
import { type Reference, reference } from '../../schemas/primitives.ts';
import type { CommandAnswer } from '../../schemas/views.ts';
import { actorFrom } from './caller.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { NOT_FOUND } from './problem.ts';

export type Commanded<Command> = { reference: Reference; command: Command; by: Actor };

/** A path's reference, forgiving of case; undefined when it is none. */
export function referenceIn(request: HttpRequest): Reference | undefined {
  const parsed = reference.safeParse(request.path.reference?.toUpperCase());
  return parsed.success ? parsed.data : undefined;
}

/** A command is some words and values typed by a person: far more than anybody types, and what a referral's row can hold. */
const MOST_BYTES = 200_000;
const MOST_LEVELS = 32;

/** Undefined for what is no command at all: too much, no JSON, or nested without end. */
function jsonIn(body: Uint8Array): unknown {
  if (body.byteLength > MOST_BYTES) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return isDeep(value) ? undefined : value;
  } catch {
    // Said to the caller as a command that does not fit its contract.
    return undefined;
  }
}

/** Level by level, not by recursion, which is what endless nesting is meant to break. */
function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= MOST_LEVELS; depth++) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Which members are wrong and why, by JSON Pointer. Zod's messages speak of types and limits, never of the values sent. */
function wrongIn(error: z.ZodError): Refusal {
  const errors = error.issues.map(({ path, message }) => ({
    at: path.map((step) => `/${String(step)}`).join(''),
    text: message,
  }));
  return { refused: 'bad-command', words: 'The command does not fit its contract.', errors };
}

/** What was asked, of which referral, by whom; or why that cannot be said. */
export function commandIn<Command extends { onBehalfOf?: AcknowledgeCommand['onBehalfOf'] }>(
  request: HttpRequest,
  contract: z.ZodType<Command>,
  profile: AuthorityProfile,
): Commanded<Command> | Refusal {
  const of = referenceIn(request);
  if (!of) return NOT_FOUND;
  const parsed = contract.safeParse(jsonIn(request.body));
  if (!parsed.success) return wrongIn(parsed.error);
  const by = actorFrom(request.caller, parsed.data.onBehalfOf, profile);
  return isRefusal(by) ? by : { reference: of, command: parsed.data, by };
}

/** A clock as people see it now; its history is asked for apart. */
export function clockViews(clocks: Held['clocks']): CommandAnswer['clocks'] {
  return clocks.map(({ history: _, ...clock }) => clock);
}

export function commandAnswer(done: Held | Refusal | 'not-found'): HttpAnswer | Refusal {
  if (done === 'not-found') return NOT_FOUND;
  if (isRefusal(done)) return done;
  const { reference, version, standing } = done.referral;
  const json: CommandAnswer = { reference, version, standing, clocks: clockViews(done.clocks) };
  return { status: 200, json };
}
