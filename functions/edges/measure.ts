/** A number for the alarms and the dashboard, in CloudWatch's embedded metric format: one line to the log, no call, nothing but a count. */
import type { Instant } from '../../schemas/primitives.ts';

export type Measure =
  | { name: 'OldestUnopenedSeconds'; unit: 'Seconds' }
  | { name: 'CalendarMonthsLeft'; unit: 'Count' }
  | { name: 'ExpectedButQuiet'; unit: 'Count' };

/** The namespace and the one dimension that infra's alarms look for. */
export function measure(stage: string, { name, unit }: Measure, value: number, at: Instant): void {
  const line = {
    _aws: {
      Timestamp: Date.parse(at),
      CloudWatchMetrics: [{ Namespace: 'FrontDoor', Dimensions: [['Stage']], Metrics: [{ Name: name, Unit: unit }] }],
    },
    Stage: stage,
    [name]: value,
  };
  console.log(JSON.stringify(line));
}
