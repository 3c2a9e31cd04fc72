/** The sample referrals: how each is sent, and what must become of it. Expectations are written from what the sample says, never from what came out. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { channel } from '../../schemas/arrival.ts';
import type { Draft } from '../../schemas/draft.ts';
import { pointer } from '../../schemas/primitives.ts';
import { nature, standing } from '../../schemas/referral.ts';

const send = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('http'),
    /** A partner's system (client credentials) or a worker of the council (a person's token), as the local stack knows them. */
    as: z.union([z.strictObject({ system: z.string() }), z.strictObject({ worker: z.string() })]),
    contentType: z.string(),
    idempotencyKey: z.string().optional(),
    /** The file name for Content-Disposition. */
    name: z.string().optional(),
    /** Send the body in base64, with Content-Transfer-Encoding. */
    base64: z.literal(true).optional(),
    /** Before sending, put the moment this many minutes ago at this place of the JSON, so that a call was taken lately. */
    stated: z.strictObject({ at: pointer, minutesBefore: z.int() }).optional(),
  }),
  /** `from` and `to` are the envelope's; `<>` is no sender at all; `inbox` is the deployment's own address. */
  z.strictObject({ by: z.literal('mail'), from: z.string(), to: z.literal('inbox') }),
]);

const expected = z.strictObject({
  channel,
  nature,
  urgency: z.enum(['urgent', 'routine']),
  /** Reasons for urgency that must be among those given. */
  because: z.array(z.string()),
  /** As it stands when opened, before anybody acts. */
  standing,
  /** Codes that must be there, and codes that must not. */
  findings: z.array(z.string()),
  notFindings: z.array(z.string()),
  /** By JSON Pointer into the draft: what stands there, words that must be in it, answers that would be false, and places where nothing may stand. */
  values: z.record(pointer, z.union([z.string(), z.number(), z.boolean()])),
  holds: z.record(pointer, z.string()),
  never: z.record(pointer, z.array(z.string())),
  absent: z.array(pointer),
  screening: z.enum(['urgent', 'routine']).nullable(),
  /** Where the receipt is mailed; null = to nobody by machine. */
  mail: z.string().nullable(),
});
export type Expected = z.infer<typeof expected>;

const manifest = z.strictObject({
  samples: z.array(z.strictObject({ file: z.string(), expected: z.string(), title: z.string(), send })),
});

export type Sample = {
  readonly file: string;
  readonly title: string;
  readonly send: z.infer<typeof send>;
  readonly expected: Expected;
  bytes(): Promise<Uint8Array>;
};

export const FOLDER = new URL('./', import.meta.url);

async function json(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(name, FOLDER), 'utf8'));
}

/** Every sample of the manifest with its expectations, in the order in which they are sent. */
export async function samples(): Promise<Sample[]> {
  const { samples: rows } = manifest.parse(await json('samples.json'));
  return Promise.all(
    rows.map(async ({ file, title, send: how, expected: name }) => ({
      file,
      title,
      send: how,
      expected: expected.parse(await json(name)),
      bytes: async () => new Uint8Array(await readFile(new URL(file, FOLDER))),
    })),
  );
}

/** What stands at a JSON Pointer; undefined where nothing does. */
export function valueAt(whole: unknown, at: string): unknown {
  let here: unknown = whole;
  for (const step of at.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    here =
      here !== null && typeof here === 'object'
        ? Object.entries(here).find(([name]) => name === key)?.[1]
        : undefined;
  }
  return here;
}

/** What of a draft and its finding codes is not as expected, one line each; empty when all is. */
export function unlike(wanted: Expected, found: Draft, codes: readonly string[]): string[] {
  const at = (place: string) => valueAt(found, place);
  const shown = (value: unknown) => JSON.stringify(value) ?? 'nothing';
  // What a machine has recognised in a picture by now fills the gaps, each value flagged.
  const recognised = codes.includes('read-by-machine-from-picture');
  return [
    ...wanted.findings.filter((code) => !codes.includes(code)).map((code) => `no finding ${code}`),
    ...wanted.notFindings.filter((code) => codes.includes(code)).map((code) => `finding ${code}`),
    ...Object.entries(wanted.values)
      .filter(([place, value]) => at(place) !== value)
      .map(([place, value]) => `${place}: ${shown(at(place))}, not ${shown(value)}`),
    ...Object.entries(wanted.holds)
      .filter(([place, words]) => !String(at(place)).replaceAll(/\s+/g, ' ').includes(words))
      .map(([place, words]) => `${place}: ${shown(at(place))} does not hold ${shown(words)}`),
    ...Object.entries(wanted.never)
      .filter(([place, answers]) => answers.includes(String(at(place))))
      .map(([place]) => `${place}: ${shown(at(place))} is false`),
    ...(recognised ? [] : wanted.absent)
      .filter((place) => at(place) !== undefined)
      .map((place) => `${place}: ${shown(at(place))} from nowhere`),
  ];
}
