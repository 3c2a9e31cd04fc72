/** Each function is told what it reads, may do what it does, and nothing else; and each says when it fails. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FUNCTION_NAMES } from '../../infra/bundle.ts';
import { environment, type FunctionName } from '../../schemas/environment.ts';
import { ofType, one, pointsTo, type Resource, type Statement, statementsIn, synthesise } from './synthesised.ts';

const { intake } = synthesise('production');
const lambdas = ofType(intake, 'AWS::Lambda::Function');
const policies = Object.values(ofType(intake, 'AWS::IAM::Policy')).map(({ Properties }) => Properties);

function idOf(name: FunctionName): string {
  const begins = `${name.charAt(0).toUpperCase()}${name.slice(1)}Function`;
  const ids = Object.keys(lambdas).filter((id) => id.startsWith(begins));
  expect(ids).toHaveLength(1);
  return ids[0] ?? '';
}

function lambdaOf(name: FunctionName): Resource {
  return lambdas[idOf(name)] ?? { Type: '', Properties: {} };
}

function grantsOf(name: FunctionName): Statement[] {
  const role = pointsTo(lambdaOf(name).Properties.Role);
  return policies
    .filter(({ Roles }) => z.array(z.unknown()).parse(Roles).map(pointsTo).includes(role))
    .flatMap(({ PolicyDocument }) => statementsIn(PolicyDocument));
}

it('there are as many functions as the environment names', () => {
  expect(Object.keys(lambdas)).toHaveLength(FUNCTION_NAMES.length);
});

describe.each(FUNCTION_NAMES)('%s', (name) => {
  const { Properties } = lambdaOf(name);

  it('is told exactly what it reads', () => {
    const { Variables } = z.object({ Variables: z.record(z.string(), z.unknown()) }).parse(Properties.Environment);
    expect(Object.keys(Variables).toSorted()).toEqual(Object.keys(environment[name].shape).toSorted());
  });

  it('runs on Node 24 under a role of its own, with a log that ends', () => {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Handler: 'index.handler' });
    const roles = FUNCTION_NAMES.filter(
      (other) => pointsTo(lambdaOf(other).Properties.Role) === pointsTo(Properties.Role),
    );
    expect(roles).toEqual([name]);
    const { LogGroup } = z.object({ LogGroup: z.unknown() }).parse(Properties.LoggingConfig);
    expect(intake.template.Resources[pointsTo(LogGroup)]?.Properties.RetentionInDays).toBe(400);
  });

  it('is traced by nobody and wrapped by nothing: no span could hold what it is given', () => {
    for (const member of ['TracingConfig', 'Layers']) expect(Properties).not.toHaveProperty(member);
    expect(JSON.stringify(Properties.Environment)).not.toMatch(/AWS_LAMBDA_EXEC_WRAPPER|OTEL_|XRAY/i);
  });

  it('says when it fails or is held back', () => {
    const metrics = Object.values(ofType(intake, 'AWS::CloudWatch::Alarm'))
      .filter(({ Properties: { Dimensions } }) => JSON.stringify(Dimensions ?? '').includes(`"${idOf(name)}"`))
      .map(({ Properties: { MetricName } }) => MetricName);
    expect(metrics).toEqual(expect.arrayContaining(['Errors', 'Throttles']));
  });

  it('uses keys through a service only, and none where it touches no data', () => {
    const keys = grantsOf(name).filter(({ Action }) => Action.some((action) => action.startsWith('kms:')));
    expect(keys.length > 0).toBe(name !== 'contactDetails');
    // The secret of the blind index is no encryption of somebody's data: it is asked of KMS itself.
    const through = keys.filter(({ Action }) => !Action.includes('kms:GenerateMac'));
    for (const { Condition } of through) {
      expect(Condition).toMatchObject({ StringEquals: { 'kms:ViaService': expect.any(String) } });
    }
  });
});

describe('grants', () => {
  const LANDING_MAIL = ['s3:DeleteObject', 's3:GetObject', 's3:ListBucket', 's3:PutObject', 's3:PutObjectRetention'];
  /** The data each function may touch: its rights to the table, the objects and the mail service. */
  const DATA: Record<FunctionName, string[]> = {
    receiveReferral: ['dynamodb:GetItem', 'dynamodb:PutItem', 's3:PutObject', 's3:PutObjectRetention'],
    receiveMail: ['dynamodb:GetItem', 'dynamodb:PutItem', ...LANDING_MAIL],
    rescueMail: ['dynamodb:GetItem', 'dynamodb:PutItem', ...LANDING_MAIL],
    readOriginal: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 's3:GetObject', 's3:PutObject'],
    recogniseOriginal: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 's3:GetObject', 's3:PutObject'],
    matchReferral: [
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      's3:GetObject',
      's3:ListBucket',
    ],
    showCandidates: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 's3:GetObject', 's3:ListBucket'],
    rescueUnread: ['dynamodb:GetItem', 'dynamodb:PutItem'],
    sweepArrivals: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', ...LANDING_MAIL],
    dispatchOutbox: ['dynamodb:GetItem', 'dynamodb:UpdateItem', 'sns:Publish', 'sqs:SendMessage'],
    sweepOutbox: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem', 'sns:Publish', 'sqs:SendMessage'],
    enforceClocks: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    recomputeClocks: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    sendFeedback: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'ses:SendEmail'],
    rescueFeedback: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    completeReferral: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    linkArrival: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    setAside: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    acknowledgeReferral: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    screenReferral: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    redirectReferral: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    followUpReferral: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    protectChild: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    shareOutside: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    workTogether: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    holdConsultation: [
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      's3:PutObject',
      's3:PutObjectRetention',
    ],
    recordDecision: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    showReferral: ['dynamodb:GetItem', 'dynamodb:Query', 's3:GetObject'],
    showLetter: ['dynamodb:GetItem', 'dynamodb:Query'],
    contactDetails: [],
    useCaseSystem: ['dynamodb:GetItem', 'dynamodb:Query', 's3:GetObject', 's3:ListBucket'],
    worklist: ['dynamodb:Query'],
    measures: ['dynamodb:Query'],
    nightlyFigures: ['dynamodb:GetItem', 'dynamodb:Query', 's3:GetObject', 's3:ListBucket', 's3:PutObject'],
    figureLists: ['dynamodb:PutItem', 's3:GetObject', 's3:ListBucket'],
    expectArrivals: ['dynamodb:Query'],
  };
  const POLLING = /^(logs|kms):|^sqs:(?!SendMessage)|Stream|Records|ShardIterator/;

  it.each(FUNCTION_NAMES)('%s touches what it needs', (name) => {
    const actions = new Set(grantsOf(name).flatMap(({ Action }) => Action));
    expect([...actions].filter((action) => !POLLING.test(action)).toSorted()).toEqual(DATA[name]);
  });

  it('lets nobody delete a row, an original or a version, scan the table, or lift a lock', () => {
    const all = policies
      .flatMap(({ PolicyDocument }) => statementsIn(PolicyDocument))
      .flatMap(({ Action, Resource: on }) => Action.map((action) => ({ action, on: JSON.stringify(on) })));
    const removing = all.filter(({ action }) => /Delete(?!Message)|Scan|Bypass|BatchWrite/.test(action));
    expect([...new Set(removing.map(({ action }) => action))].toSorted()).toEqual([
      'dynamodb:BatchWriteItem',
      's3:DeleteObject',
    ]);
    // The blind index can be made again from the records; nothing else is in that table.
    const rows = removing.filter(({ action }) => action === 'dynamodb:BatchWriteItem');
    for (const { on } of rows) expect(on).toMatch(/Matches/);
    // Taking a landed mail out of the inbox, whose bucket keeps the version.
    for (const { on } of removing.filter((each) => !rows.includes(each)))
      expect(on).toMatch(/MailInInbox.*\/mail\/\*/);
    expect(one(intake, 'AWS::S3::Bucket', 'MailInInbox').Properties.VersioningConfiguration).toEqual({
      Status: 'Enabled',
    });
  });

  it('names no action by wildcard, and no resource but objects under a prefix and streams of the table', () => {
    const all = policies.flatMap(({ PolicyDocument }) => statementsIn(PolicyDocument));
    expect(all.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
    const wide = all.flatMap(({ Resource: resources }) =>
      resources.map((each) => JSON.stringify(each)).filter((each) => each.includes('*')),
    );
    const ends = new Set(wide.map((each) => /[^"]*\*/.exec(each)?.[0]));
    expect([...ends].toSorted()).toEqual([
      '/case-system/*',
      '/figures/*',
      '/lists/*',
      '/mail/*',
      '/originals/*',
      '/readings/*',
      '/stream/*',
    ]);
  });

  it('has no managed policy, whose contents others may change', () => {
    for (const { Properties } of Object.values(ofType(intake, 'AWS::IAM::Role'))) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
    }
  });

  it('sends mail from the inbox address only', () => {
    const send = grantsOf('sendFeedback').find(({ Action }) => Action.includes('ses:SendEmail'));
    expect(send?.Condition).toEqual({
      StringEquals: { 'ses:FromAddress': 'referrals@front-door.council.example' },
    });
  });

  it('locks nothing where the stage locks nothing', () => {
    expect(JSON.stringify(synthesise('dev').intake.template)).not.toContain('PutObjectRetention');
  });
});

describe('by the clock', () => {
  const schedules = Object.values(ofType(intake, 'AWS::Scheduler::Schedule')).map(({ Properties }) => Properties);
  const expression = z.object({ ScheduleExpression: z.string() });

  it('proofs, sweeps and clocks run every minute, clocks are worked out again and figures written every hour, without retries', () => {
    expect(schedules.map((each) => expression.parse(each).ScheduleExpression).toSorted()).toEqual([
      'rate(1 hour)',
      'rate(1 hour)',
      'rate(1 hour)',
      'rate(1 minute)',
      'rate(1 minute)',
      'rate(1 minute)',
    ]);
    for (const schedule of schedules) {
      expect(schedule).toMatchObject({
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: { RetryPolicy: { MaximumRetryAttempts: 0 } },
      });
    }
  });

  it('tells somebody when one of them is silent', () => {
    const silent = Object.values(ofType(intake, 'AWS::CloudWatch::Alarm')).filter(
      ({ Properties: { MetricName, TreatMissingData } }) =>
        MetricName === 'Invocations' && TreatMissingData === 'breaching',
    );
    expect(silent).toHaveLength(schedules.length);
  });
});
