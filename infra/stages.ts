/** What may differ from one deployment to the next, and nothing else: one row a stage, checked before anything is built. */
import * as z from 'zod';

/** The retention periods CloudWatch Logs accepts, up to ten years. */
const LOG_RETENTION_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 3653] as const;

export const stageSettings = z
  .strictObject({
    stage: z.string().regex(/^[a-z][a-z0-9-]{1,19}$/, 'a stage is a short lower-case word'),
    region: z.string().default('eu-west-2'),
    /** Whose procedures, clocks, teams and wording: the name of an authority profile, which the synthesis looks at first. */
    authority: z.string().regex(/^[a-z][a-z-]+$/, 'authority is the name of a profile'),
    /** The council's identity provider, as its tokens name it (`iss`): no query, no fragment. */
    issuer: z.url({ protocol: /^https?$/ }),
    /** What tokens for this service are made out to: `aud`, or `client_id` where there is no `aud`. */
    audience: z.array(z.string().min(1)).min(1),
    /** The domain we receive and send mail for; its MX and DKIM records are the council's to publish. */
    mailDomain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a mail domain in lower case'),
    /** The referral inbox: mail to it is kept and read, and what we send comes from it. */
    inboxAddress: z.email(),
    /** Days for which an original can be neither changed nor deleted (R20); 0 on development stages: none. */
    lockDays: z.int().min(0).max(36500),
    logRetentionDays: z.literal(LOG_RETENTION_DAYS),
    /** Days for which a night's lists of children are kept; the council's retention schedule says how many. */
    listDays: z.int().min(1).max(3650).default(400),
    /** Where alarms about the system go (an address of the people who run it). Absent: the topic has no subscriber yet. */
    alarmsTo: z.email().optional(),
    /** The AWS account of the council's screening consumer. Absent: no other account may take from the screening queues. */
    consumerAccountId: z
      .string()
      .regex(/^\d{12}$/)
      .optional(),
    /** Whether the records outlive a mistaken delete: protection on stack and table, data kept. False only where the data is play. */
    keep: z.boolean(),
  })
  .refine(({ inboxAddress, mailDomain }) => inboxAddress.endsWith(`@${mailDomain}`), {
    message: 'the inbox address must be in the mail domain',
    path: ['inboxAddress'],
  });
export type StageSettings = z.infer<typeof stageSettings>;

/** `production` is an example to override with a council's own settings; `local` is the same but for the named settings. */
const STAGES: Record<string, z.input<typeof stageSettings>> = {
  production: {
    stage: 'production',
    authority: 'hertfordshire',
    issuer: 'https://identity.council.example/',
    audience: ['front-door'],
    mailDomain: 'front-door.council.example',
    inboxAddress: 'referrals@front-door.council.example',
    lockDays: 2557,
    logRetentionDays: 400,
    alarmsTo: 'front-door-alarms@council.example',
    keep: true,
  },
  local: {
    stage: 'local',
    authority: 'hertfordshire',
    issuer: 'http://127.0.0.1:3002',
    audience: ['front-door'],
    mailDomain: 'front-door.example',
    inboxAddress: 'referrals@front-door.example',
    lockDays: 0,
    logRetentionDays: 7,
    keep: true,
  },
  dev: {
    stage: 'dev',
    authority: 'hertfordshire',
    issuer: 'https://identity.dev.council.example/',
    audience: ['front-door-dev'],
    mailDomain: 'front-door-dev.council.example',
    inboxAddress: 'referrals@front-door-dev.council.example',
    lockDays: 0,
    logRetentionDays: 30,
    keep: false,
  },
};

/** Settings given on the command line arrive as JSON text; given by a caller in process they are an object already. */
function overrides(given: unknown): object {
  const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
  return z.record(z.string(), z.unknown()).optional().parse(value) ?? {};
}

/**
 * The settings of a stage, with overrides on top (`-c stage=production -c settings='{"authority":"norfolk"}'`).
 * A stage that is not in the table needs every setting in the overrides. Throws a readable error for a wrong or unknown setting.
 */
export function settingsFor(stage: string, given?: unknown): StageSettings {
  const result = stageSettings.safeParse({ ...STAGES[stage], stage, ...overrides(given) });
  if (result.success) return result.data;
  throw new Error(`The settings of stage "${stage}" cannot be used:\n${z.prettifyError(result.error)}`);
}
