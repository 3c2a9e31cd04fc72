/** What a test may ask a stack that runs in a process of its own. */
import * as z from 'zod';
import type { StackSettings } from '../offer.ts';

export const asking = z.enum([
  'pids',
  'now',
  'moveTo',
  'advance',
  'tick',
  'waitForIdle',
  'sent',
  'published',
  'counts',
  'queueUrl',
  'physicalName',
  'systemToken',
  'personToken',
  'gateReport',
  'logs',
  'stop',
]);
export type Asking = z.infer<typeof asking>;

export const asked = z.object({ id: z.number(), ask: asking, given: z.array(z.string()) });
export const answered = z.object({ id: z.number(), value: z.unknown().optional(), trouble: z.string().optional() });
export type Answered = z.infer<typeof answered>;

export const addresses = z.object({
  apiUrl: z.string(),
  signInUrl: z.string(),
  mailPageUrl: z.string(),
  smtpPort: z.number(),
  endpoints: z.object({ dynamodb: z.string(), sqs: z.string(), sns: z.string(), s3: z.string(), ses: z.string() }),
});
export type Addresses = z.infer<typeof addresses>;

const plainSettings = z.object({
  cdkOut: z.string(),
  stateDir: z.string(),
  clockStart: z.iso.datetime().optional(),
  ports: z
    .object({ api: z.number(), mailPage: z.number(), signIn: z.number(), smtp: z.number() })
    .partial()
    .optional(),
  schedules: z.boolean().optional(),
});

/** Settings as they travel on a command line. */
export function settingsText(settings: Omit<StackSettings, 'onTrouble'>): string {
  return JSON.stringify(settings);
}

export function settingsFrom(text: string): StackSettings {
  const { clockStart, ...settings } = plainSettings.parse(JSON.parse(text));
  return { ...settings, clockStart: clockStart === undefined ? undefined : new Date(clockStart) };
}
