/** Runs functions on their schedules, by the stack's clock: every so often, or at set times of a set place. */
import { randomUUID } from 'node:crypto';
import cronParser from 'aws-cron-parser';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { StackClock } from '../clock.ts';
import type { Outcome } from '../functions/runtime-api.ts';
import { propertiesOf, type Resource, type Template } from '../template/template.ts';

const ScheduleProperties = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.looseObject({ Arn: z.string(), RoleArn: z.string(), Input: z.string().optional() }),
});

export type Schedule = {
  readonly name: string;
  readonly logicalId: string;
  readonly arn: string;
  readonly enabled: boolean;
  readonly functionArn: string;
  readonly roleArn: string;
  readonly input: string | undefined;
  /** The next time after `after`, both in milliseconds; undefined when there is none. */
  readonly next: (after: number) => number | undefined;
};
export type Schedules = {
  /** Runs a schedule's function now, and waits for it. Name: the schedule's own, its logical id, or a part of it that fits only one. */
  readonly tick: (name: string) => Promise<Outcome>;
  readonly list: () => readonly Schedule[];
  readonly stop: () => void;
};

export function schedulesOf(template: Template): Schedule[] {
  return template.ofType('AWS::Scheduler::Schedule').map(scheduleOf);
}

function scheduleOf(resource: Resource): Schedule {
  const { ScheduleExpression, ScheduleExpressionTimezone, State, Target } = propertiesOf(
    resource,
    ScheduleProperties,
  );
  return {
    name: resource.name,
    logicalId: resource.logicalId,
    arn: resource.arn,
    enabled: State === 'ENABLED',
    functionArn: Target.Arn,
    roleArn: Target.RoleArn,
    input: Target.Input,
    next: timesOf(ScheduleExpression, ScheduleExpressionTimezone),
  };
}

const UNITS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** When `expression` (rate, cron or at) falls due in `zone`. An expression that is none of these throws. */
export function timesOf(expression: string, zone: string): (after: number) => number | undefined {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count !== undefined && unit !== undefined) {
    const period = Number(count) * (UNITS[unit] ?? 0);
    return (after) => (Math.floor(after / period) + 1) * period;
  }
  const [, cron] = /^cron\((.+)\)$/.exec(expression) ?? [];
  if (cron !== undefined) {
    const parsed = cronParser.parse(cron);
    return (after) => {
      const wall = Temporal.Instant.fromEpochMilliseconds(Math.floor(after))
        .toZonedDateTimeISO(zone)
        .toPlainDateTime();
      const next = cronParser.next(parsed, new Date(`${wall.toString({ smallestUnit: 'millisecond' })}Z`));
      return next === null
        ? undefined
        : Temporal.PlainDateTime.from(next.toISOString().slice(0, -1)).toZonedDateTime(zone).epochMilliseconds;
    };
  }
  const [, once] = /^at\((.+)\)$/.exec(expression) ?? [];
  if (once === undefined) throw new Error(`The schedule expression ${expression} is not understood.`);
  const at = Temporal.PlainDateTime.from(once).toZonedDateTime(zone).epochMilliseconds;
  return (after) => (at > after ? at : undefined);
}

/** Timers longer than this overflow. */
const LONGEST_WAIT = 2 ** 31 - 1;

export function runSchedules(
  schedules: readonly Schedule[],
  clock: StackClock,
  running: boolean,
  invoke: (functionArn: string, event: unknown) => Promise<Outcome>,
  onTrouble: (error: unknown) => void,
): Schedules {
  const timers = new Map<Schedule, NodeJS.Timeout>();
  const due = new Map<Schedule, number>();
  let stopped = false;

  const fire = (schedule: Schedule, at: number): Promise<Outcome> =>
    invoke(schedule.functionArn, eventOf(schedule, at));
  const plan = (schedule: Schedule) => {
    clearTimeout(timers.get(schedule));
    if (stopped) return;
    const now = clock.now();
    const at = due.get(schedule);
    if (at !== undefined && at <= now) {
      // A clock that was moved runs what fell due meanwhile once, as a service does after an outage.
      fire(schedule, at).catch(onTrouble);
      due.delete(schedule);
    }
    const next = due.get(schedule) ?? schedule.next(now);
    if (next === undefined) return;
    due.set(schedule, next);
    timers.set(
      schedule,
      setTimeout(() => plan(schedule), Math.min(LONGEST_WAIT, Math.max(1, next - clock.now()))),
    );
  };
  const planAll = (forget: boolean) => {
    if (!running) return;
    for (const schedule of schedules) {
      const at = due.get(schedule);
      // After a move back the old due time would be too far away.
      if (forget && at !== undefined && (schedule.next(clock.now()) ?? at) < at) due.delete(schedule);
      if (schedule.enabled) plan(schedule);
    }
  };
  clock.onMove(() => planAll(true));
  planAll(false);

  return {
    list: () => schedules,
    tick: (name) => {
      const exact = schedules.filter((schedule) => schedule.name === name || schedule.logicalId === name);
      const found =
        exact.length > 0
          ? exact
          : schedules.filter((schedule) => schedule.logicalId.toLowerCase().includes(name.toLowerCase()));
      const [schedule] = found;
      if (schedule === undefined || found.length > 1) {
        throw new Error(
          `No single schedule ${name}; there are ${schedules.map(({ logicalId }) => logicalId).join(', ')}.`,
        );
      }
      return fire(schedule, clock.now());
    },
    stop: () => {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function eventOf(schedule: Schedule, at: number): unknown {
  const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  const id = randomUUID();
  if (schedule.input === undefined) {
    return {
      version: '0',
      id,
      'detail-type': 'Scheduled Event',
      source: 'aws.scheduler',
      account: '000000000000',
      time,
      region: 'eu-west-2',
      resources: [schedule.arn],
      detail: '{}',
    };
  }
  const facts: Record<string, string> = {
    'scheduled-time': time,
    'schedule-arn': schedule.arn,
    'execution-id': id,
    'attempt-number': '1',
  };
  return JSON.parse(
    schedule.input.replace(/<aws\.scheduler\.([a-z-]+)>/g, (whole, name: string) => facts[name] ?? whole),
  );
}
