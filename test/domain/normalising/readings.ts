/** Builds readings for tests from few words: only what a case is about is written out. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { blankReading, unread } from '../../../domain/reading/readings.ts';
import { type ArrivalFacts, arrivalFacts } from '../../../schemas/arrival.ts';
import { mailHead, type Reading, unreadBecause } from '../../../schemas/reading.ts';

const option = z.union([
  z.string(),
  z.object({ text: z.string(), marked: z.union([z.boolean(), z.literal('unclear')]) }),
]);
const cell = z.union([z.string(), z.object({ text: z.string(), ticks: z.array(option) })]);

/** A reading in short: `[section, label, value]`, with ticks as `*Yes` for a marked option and `~Yes` for a doubtful one. */
export const shortReading = z.object({
  type: z.string().default('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  fields: z
    .array(
      z.object({
        in: z.string().default(''),
        label: z.string(),
        value: z.string().default(''),
        ticks: z.array(z.string()).optional(),
        group: z.int().optional(),
        tag: z.string().optional(),
        part: z.string().default(''),
        confidence: z.number().default(1),
        doubts: z.array(z.string()).optional(),
      }),
    )
    .default([]),
  tables: z
    .array(
      z.object({
        in: z.string().default(''),
        headers: z.array(z.string()),
        rows: z.array(z.array(cell)),
        part: z.string().default(''),
      }),
    )
    .default([]),
  passages: z
    .array(
      z.object({
        in: z.string().default(''),
        text: z.string(),
        quoted: z.boolean().optional(),
        part: z.string().default(''),
      }),
    )
    .default([]),
  parts: z
    .array(
      z.object({
        path: z.string(),
        name: z.string(),
        type: z.string(),
        outcome: z.enum(['read', 'unread', 'ignored']).default('read'),
        because: z.string().optional(),
      }),
    )
    .default([]),
  mail: mailHead.partial().optional(),
  json: z.json().optional(),
  unread: unreadBecause.optional(),
});
export type ShortReading = z.input<typeof shortReading>;

const tick = (text: string, place: { kind: 'line'; part: string; line: number }) => ({
  text: text.replace(/^[*~]/, ''),
  marked: text.startsWith('*') ? true : text.startsWith('~') ? ('unclear' as const) : false,
  place,
});

/** The whole reading of a short one. */
export function readingOf(input: ShortReading): Reading {
  const short = shortReading.parse(input);
  if (short.unread) return unread(short.type, 'test', short.unread);
  let line = 0;
  const next = (part: string) => ({ kind: 'line' as const, part, line: ++line });
  return {
    ...blankReading(short.type, 'test'),
    fields: short.fields.map(({ in: section, ticks, part, group, tag, doubts, ...rest }) => {
      const place = next(part);
      return {
        section,
        ...rest,
        place,
        ...(ticks ? { options: ticks.map((text) => tick(text, place)) } : {}),
        ...(group === undefined ? {} : { group }),
        ...(tag === undefined ? {} : { tag }),
        ...(doubts === undefined ? {} : { doubts }),
      };
    }),
    tables: short.tables.map(({ in: section, headers, rows, part }, index) => ({
      section,
      headers,
      rows: rows.map((row, at) =>
        row.map((one, column) => ({
          text: typeof one === 'string' ? one : one.text,
          place: { kind: 'cell' as const, part, table: index + 1, row: at + 2, column: column + 1 },
          confidence: 1,
        })),
      ),
      place: { kind: 'cell' as const, part, table: index + 1, row: 1, column: 1 },
      confidence: 1,
    })),
    passages: short.passages.map(({ in: section, text, quoted, part }) => ({
      section,
      text,
      place: next(part),
      confidence: 1,
      ...(quoted === undefined ? {} : { quoted }),
    })),
    parts: short.parts.map(({ because, ...rest }) => ({
      ...rest,
      bytes: 1,
      sha256: '',
      ...(because === undefined ? {} : { because }),
    })),
    ...(short.mail
      ? {
          mail: {
            to: [],
            subject: '',
            messageId: '',
            inReplyTo: '',
            date: '',
            automatic: 'no' as const,
            forwarded: false,
            reply: false,
            ...present(short.mail),
          },
        }
      : {}),
    ...(short.json === undefined ? {} : { json: short.json }),
  };
}

/** Without the keys whose value is undefined. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** Facts of an arrival: from a partner's system on Tuesday 15 September 2026, unless said otherwise. */
export function factsOf(more: Partial<Record<keyof ArrivalFacts, unknown>> = {}): ArrivalFacts {
  return arrivalFacts.parse({
    channel: 'e-form',
    sender: { kind: 'system', id: 'partner-1' },
    receivedAt: '2026-09-15T10:00:00.000Z',
    original: 'a'.repeat(64),
    mediaType: 'application/json',
    name: '',
    bytes: 1,
    ...more,
  });
}

export const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
