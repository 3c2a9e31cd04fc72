/** The steps that figures are made from, in the index of events by the month in which each referral came. */
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type MeasuredStep, measuredStep } from '../../schemas/measures.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { MONTH } from './record-items.ts';

export type MeasuredSteps = {
  /** Every step of every referral that came from `from` on and before `until`, whenever the step itself was entered. */
  receivedBetween(from: Instant, until: Instant): Promise<MeasuredStep[]>;
};

const row = z.object({ step: measuredStep });

/** `2026-11`, `2026-12` …: each month from one moment to another. */
export function monthsBetween(from: Instant, until: Instant): string[] {
  const months: string[] = [];
  const last = until.slice(0, MONTH);
  for (let month = from.slice(0, MONTH); month <= last; ) {
    months.push(month);
    const next = new Date(`${month}-01T00:00:00Z`);
    next.setUTCMonth(next.getUTCMonth() + 1);
    month = next.toISOString().slice(0, MONTH);
  }
  return months;
}

export function dynamoMeasuredSteps(dynamo: DynamoDBDocumentClient, table: string): MeasuredSteps {
  const ofMonth = async (month: string, from: Instant, until: Instant): Promise<MeasuredStep[]> => {
    const found: MeasuredStep[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const answer = await dynamo.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'measured',
          // A place begins with its moment and goes on: one that came at `until` itself lies after it.
          KeyConditionExpression: 'measuredIn = :month AND measuredAt BETWEEN :from AND :until',
          ExpressionAttributeValues: { ':month': month, ':from': from, ':until': until },
          ProjectionExpression: 'step',
          ...(start ? { ExclusiveStartKey: start } : {}),
        }),
      );
      for (const item of answer.Items ?? []) found.push(row.parse(item).step);
      start = answer.LastEvaluatedKey;
    } while (start);
    return found;
  };
  return {
    async receivedBetween(from, until) {
      const months = monthsBetween(from, until).map((month) => ofMonth(month, from, until));
      return (await Promise.all(months)).flat();
    },
  };
}
