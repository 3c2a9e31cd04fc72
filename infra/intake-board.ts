/** The one page that tells whether the front door is open: what waits, what is late, what failed; and the two alarms on its own proofs. */
import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Dashboard, GraphWidget, type IWidget, Metric, SingleValueWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarm } from './constructs/alarms.ts';
import type { House } from './constructs/bundled-function.ts';
import type { Functions } from './intake-functions.ts';
import type { IntakeQueues } from './intake-queues.ts';

/** Metrics that the functions write into their logs (embedded metric format), under this name, with the stage as their only dimension. */
const NAMESPACE = 'FrontDoor';
const OLDEST_UNOPENED = 'OldestUnopenedSeconds';
const CALENDAR_LEFT = 'CalendarMonthsLeft';
const TOO_QUIET = 'ExpectedButQuiet';

/** An arrival is looked at five minutes after it landed; at fifteen nothing has opened it. */
const UNOPENED_TOO_LONG = Duration.minutes(15);
/** Time enough to add the next year's holidays before a clock needs them. */
const CALENDAR_MONTHS = 13;

type Board = House & { paging: ITopic; queues: IntakeQueues; functions: Functions; api: HttpApi };

export function intakeBoard(scope: Construct, { settings, alarms, paging, queues, functions, api }: Board): void {
  const own = (metricName: string, statistic: string, period = Duration.minutes(1)) =>
    new Metric({ namespace: NAMESPACE, metricName, dimensionsMap: { Stage: settings.stage }, statistic, period });
  const oldest = own(OLDEST_UNOPENED, 'Maximum');
  const calendar = own(CALENDAR_LEFT, 'Minimum', Duration.hours(1));
  const quiet = own(TOO_QUIET, 'Maximum', Duration.hours(1));

  alarm(scope, 'UnopenedTooLong', alarms, {
    metric: oldest,
    atLeast: UNOPENED_TOO_LONG.toSeconds(),
    periods: 5,
    silenceIsAFault: true,
    says: 'Front Door: an arrival has been held for fifteen minutes and is in front of nobody, or the proof that none is has stopped. Look at GET /worklist and the log of sweep-arrivals now.',
  });
  alarm(scope, 'CalendarEnds', alarms, {
    metric: calendar,
    below: CALENDAR_MONTHS,
    silenceIsAFault: true,
    says: 'Front Door: under thirteen months of bank holidays are left in the calendar. Add the next year and deploy.',
  });

  const tooQuiet = alarm(scope, 'NothingArrived', alarms, {
    metric: quiet,
    atLeast: 1,
    says: 'Front Door: nothing has arrived for longer than the council expects. Look at GET /measures for what is quiet, send yourself a test mail, and ring the partner whose referrals stay away.',
  });
  // Whoever is on duty hears of it too: the people of the system may find everything in order, and it is the partner who is down.
  tooQuiet.addAlarmAction(new SnsAction(paging));

  const each = Object.values(functions).map(({ lambda }) => lambda);
  const waiting = [
    queues.mail,
    queues.reading,
    queues.recognition,
    queues.matching,
    queues.feedback,
    queues.screeningUrgent,
    queues.screeningRoutine,
  ];
  const dead = [
    ...waiting.map(({ deadLetters }) => deadLetters),
    queues.streamFailures.queue,
    queues.missedRuns.queue,
  ];
  const graph = (title: string, left: Metric[]): IWidget => new GraphWidget({ title, left, width: 12 });
  const last = (title: string, ...metrics: Metric[]): IWidget => new SingleValueWidget({ title, metrics, width: 12 });
  new Dashboard(scope, 'Board', {
    defaultInterval: Duration.hours(12),
    widgets: [
      [
        last('Oldest unopened arrival (seconds)', oldest),
        last('Calendar left (months)', calendar),
        last('Expected and quiet', quiet),
      ],
      [
        graph(
          'Waiting in queues',
          waiting.map(({ queue }) => queue.metricApproximateNumberOfMessagesVisible({ label: queue.node.path })),
        ),
        graph(
          'Oldest in queues (seconds)',
          waiting.map(({ queue }) => queue.metricApproximateAgeOfOldestMessage({ label: queue.node.path })),
        ),
      ],
      [
        graph(
          'Dead letters',
          dead.map((queue) => queue.metricApproximateNumberOfMessagesVisible({ label: queue.node.path })),
        ),
        graph(
          'Function errors',
          each.map((lambda) => lambda.metricErrors({ label: lambda.node.path })),
        ),
      ],
      [
        graph('HTTP door', [api.metricCount(), api.metricClientError(), api.metricServerError()]),
        graph('HTTP door, time to answer (ms)', [
          api.metricLatency({ statistic: 'p50' }),
          api.metricLatency({ statistic: 'p99' }),
        ]),
      ],
    ],
  });
}
