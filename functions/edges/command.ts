/** What a command's request holds, and what it is answered: its reference, its JSON within bounds, the version and clocks afterwards. */
import type { Held } from '../../domain/change.ts';
import { type Reference, reference } from '../../schemas/primitives.ts';
import type { CommandAnswer } from '../../schemas/views.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';

/** A path's reference, forgiving of case; undefined when it is none. */
export function referenceIn(request: HttpRequest): Reference | undefined {
  const parsed = reference.safeParse(request.path.reference?.toUpperCase());
  return parsed.success ? parsed.data : undefined;
}

/** A command is some words and values typed by a person: far more than anybody types, and what a referral's row can hold. */
const MOST_BYTES = 200_000;
const MOST_LEVELS = 32;

/** Undefined for what is no command at all: too much, no JSON, or nested without end. */
export function jsonIn(body: Uint8Array): unknown {
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

/** A clock as people see it now; its history is asked for apart. */
export function clockViews(clocks: Held['clocks']): CommandAnswer['clocks'] {
  return clocks.map(({ history: _, ...clock }) => clock);
}

export function commandAnswer(done: Held): HttpAnswer {
  const { reference, version, standing } = done.referral;
  const json: CommandAnswer = { reference, version, standing, clocks: clockViews(done.clocks) };
  return { status: 200, json };
}
