/** What a running stack offers to whoever started it. */
import type { StackClock } from './clock.ts';
import type { Outcome } from './functions/runtime-api.ts';
import type { GateReport } from './gate/gate.ts';
import type { Ports } from './listeners.ts';
import type { SentMail } from './mail/mail-out.ts';
import type { PutOnQueue, QueueCounts } from './queues/queue-store.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import type { Template } from './template/template.ts';
import type { Publication } from './topics/topics.ts';

export type StackSettings = {
  /** Folder that the synth wrote. */
  readonly cdkOut: string;
  /** Folder for everything this stack keeps; a later start on it goes on where this one ended. */
  readonly stateDir: string;
  /** What the clock shows at the first start on this folder; real time when absent. */
  readonly clockStart?: Date | undefined;
  readonly ports?: Ports | undefined;
  /** False: schedules run only by `tick`. */
  readonly schedules?: boolean | undefined;
  /** Told of trouble inside the host itself, such as a server that was away for a moment. */
  readonly onTrouble?: (error: unknown) => void;
};

export type Stack = {
  readonly apiUrl: string;
  readonly signInUrl: string;
  readonly mailPageUrl: string;
  readonly smtpPort: number;
  /** Addresses of the services; any access key that does not begin with LOCAL is the administrator's. */
  readonly endpoints: Readonly<Record<'dynamodb' | 'sqs' | 'sns' | 's3' | 'ses', string>>;
  readonly template: Template;
  readonly clock: StackClock;
  readonly tokens: Pick<SignIn, 'systemToken' | 'personToken'>;
  readonly mailbox: { readonly sent: () => SentMail[] };
  /** URL, and how many messages are on it, of a queue by its logical or physical name, or a part of it that fits only one. */
  readonly queue: (name: string) => { readonly url: string; readonly counts: () => QueueCounts };
  /** Everything ever put on any queue, taken since or not. */
  readonly everQueued: () => PutOnQueue[];
  /** Physical name of the resource whose logical or physical name this is, or is the only one to contain it. */
  readonly physicalName: (type: string, name: string) => string;
  readonly published: (topic?: string) => Publication[];
  /** Runs a schedule's function now and waits for it. */
  readonly tick: (schedule: string) => Promise<Outcome>;
  readonly invoke: (lambda: string, event: unknown) => Promise<Outcome>;
  /** Everything that functions wrote to their logs, or one of them. */
  readonly logs: (lambda?: string) => string;
  readonly gateReport: () => GateReport;
  /** Waits until nothing runs, waits or is unread. A message that failed and is hidden until its time-out does not count. */
  readonly waitForIdle: (timeoutMs?: number) => Promise<void>;
  /** Deletes rows whose time to live has passed by the stack's clock, as the minute's sweep does. */
  readonly sweepExpired: () => Promise<void>;
  /** Ids of all processes of this stack but the host's own. */
  readonly pids: () => number[];
  /** Ends everything at once, as a crash would: nothing is finished first. */
  readonly kill: () => Promise<void>;
  /** Lets running work finish, then ends everything. */
  readonly stop: () => Promise<void>;
};
