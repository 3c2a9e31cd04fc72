/** Setting a value at a JSON Pointer (RFC 6901) without touching what was there: how a person's typing reaches the draft. */
import type * as z from 'zod';

type Json = z.core.util.JSONType;

function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** How RFC 6901 section 4 writes a place in a list: nothing else that reads as a number. */
const INDEX = /^(?:0|[1-9]\d{0,5})$/;

const NEVER: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy of `whole` with `value` at the pointer; missing objects and the next element of a list are made. Undefined where the pointer cannot stand. */
export function withValueAt(whole: Json, pointer: string, value: Json): Json | undefined {
  return set(whole, steps(pointer), value);
}

function set(whole: Json | undefined, [step, ...rest]: string[], value: Json): Json | undefined {
  if (step === undefined) return value;
  if (NEVER.has(step)) return undefined;
  if (Array.isArray(whole)) {
    const index = step === '-' ? whole.length : INDEX.test(step) ? Number(step) : -1;
    if (index < 0 || index > whole.length) return undefined;
    const inner = set(whole[index], rest, value);
    return inner === undefined ? undefined : whole.toSpliced(index, 1, inner);
  }
  if (whole !== undefined && whole !== null && typeof whole !== 'object') return undefined;
  const inner = set(whole?.[step], rest, value);
  return inner === undefined ? undefined : { ...(whole ?? {}), [step]: inner };
}
