/** Writes a JSON value as lines, each with the pointer of the value that begins on it, so that an e-form can be shown like any other original. */
import type * as z from 'zod';
import { pointerTo } from '../../../schemas/primitives.ts';

type Json = z.core.util.JSONType;

export type JsonLine = { pointer: string; text: string };

/** The most lines shown of one original. */
const MOST_LINES = 3_000;

export function jsonLines(value: Json): JsonLine[] {
  const lines: JsonLine[] = [];
  write(lines, value, [], '', '');
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), { pointer: '', text: `… ${lines.length - MOST_LINES} more lines` }]
    : lines;
}

function write(lines: JsonLine[], value: Json, steps: readonly (string | number)[], name: string, end: string): void {
  const indent = '  '.repeat(steps.length);
  const pointer = steps.length === 0 ? '' : pointerTo(...steps);
  if (value === null || typeof value !== 'object' || Object.keys(value).length === 0) {
    lines.push({ pointer, text: `${indent}${name}${JSON.stringify(value)}${end}` });
    return;
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  lines.push({ pointer, text: `${indent}${name}${open}` });
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  entries.forEach(([key, one], index) => {
    const label = typeof key === 'number' ? '' : `${JSON.stringify(key)}: `;
    write(lines, one, [...steps, key], label, index === entries.length - 1 ? '' : ',');
  });
  lines.push({ pointer: '', text: `${indent}${close}${end}` });
}
