/** Alarms of this house: each goes to the people who run the system, says when it is over, and says what to do first. */
import type { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

type Watched = {
  metric: IMetric;
  /** What happened and what to do first: this is the text of the message that people get. */
  says: string;
  /** The alarm sounds at this value and beyond it. */
  atLeast?: number;
  below?: number;
  periods?: number;
  /** Silence is a fault too: for what must report every minute. */
  silenceIsAFault?: boolean;
};

export function alarm(scope: Construct, id: string, topic: ITopic, watched: Watched): Alarm {
  const { metric, says, atLeast, below, periods = 1, silenceIsAFault = false } = watched;
  const made = new Alarm(scope, id, {
    metric,
    alarmDescription: says,
    threshold: below ?? atLeast ?? 1,
    comparisonOperator:
      below === undefined
        ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: periods,
    treatMissingData: silenceIsAFault ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  const action = new SnsAction(topic);
  made.addAlarmAction(action);
  made.addOkAction(action);
  return made;
}

/** The text of an age for an alarm's message: "15 minutes". */
export function inWords(duration: Duration): string {
  return duration.toHumanString();
}
