/** The two doors: who may call what, and what the mail service may do with what arrives. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { routes } from '../../tools/contracts/routes.ts';
import { ofType, one, pointsTo, statementsIn, synthesise } from './synthesised.ts';

const { records, intake } = synthesise('production');

describe('the HTTP door', () => {
  const SCREEN = ['frontdoor/screen'];
  const OPEN = 'GET /contact-details';

  it('asks every caller for a token with one of these scopes', () => {
    const routes = Object.values(ofType(intake, 'AWS::ApiGatewayV2::Route'))
      .map(({ Properties }) => Properties)
      .filter(({ RouteKey }) => RouteKey !== OPEN);
    const authorizer = Object.keys(ofType(intake, 'AWS::ApiGatewayV2::Authorizer'))[0];
    for (const route of routes) {
      expect(route.AuthorizationType).toBe('JWT');
      expect(pointsTo(route.AuthorizerId)).toBe(authorizer);
    }
    expect(Object.fromEntries(routes.map((route) => [route.RouteKey, route.AuthorizationScopes]))).toEqual({
      'POST /referrals': ['frontdoor/send', 'frontdoor/screen'],
      'GET /referrals/{reference}': SCREEN,
      'GET /referrals/{reference}/history': SCREEN,
      'GET /referrals/{reference}/originals/{number}': SCREEN,
      'GET /referrals/{reference}/status': ['frontdoor/send', 'frontdoor/screen'],
      'GET /referrals/{reference}/letters/{kind}': ['frontdoor/screen'],
      'GET /referrals/{reference}/view': ['frontdoor/screen'],
      'GET /referrals/{reference}/redaction': ['frontdoor/screen'],
      'GET /referrals/{reference}/case-system': SCREEN,
      'GET /referrals/{reference}/recording': SCREEN,
      'GET /referrals/{reference}/candidates': SCREEN,
      'GET /referrals/{reference}/compare': SCREEN,
      'GET /worklist': SCREEN,
      'GET /measures': ['frontdoor/screen', 'frontdoor/authorise'],
      'GET /measures/{figure}/behind': ['frontdoor/screen', 'frontdoor/authorise'],
      'GET /measures/lists/{list}': ['frontdoor/authorise'],
      'POST /referrals/{reference}/completion': SCREEN,
      'POST /referrals/{reference}/link': SCREEN,
      'POST /referrals/{reference}/unlink': SCREEN,
      'POST /referrals/{reference}/restriction': ['frontdoor/authorise'],
      'POST /referrals/{reference}/set-aside': SCREEN,
      'POST /referrals/{reference}/acknowledgement': SCREEN,
      'POST /referrals/{reference}/category': ['frontdoor/screen'],
      'POST /referrals/{reference}/redirection': ['frontdoor/screen'],
      'POST /referrals/{reference}/redirection-answer': ['frontdoor/screen'],
      'POST /referrals/{reference}/referrer-update': ['frontdoor/screen'],
      'POST /referrals/{reference}/written-up': ['frontdoor/screen'],
      'POST /referrals/{reference}/written-confirmation': ['frontdoor/screen'],
      'POST /referrals/{reference}/chase': ['frontdoor/screen'],
      'POST /referrals/{reference}/person-told': ['frontdoor/screen'],
      'POST /referrals/{reference}/dispute': ['frontdoor/screen'],
      'POST /referrals/{reference}/dispute-answer': ['frontdoor/authorise'],
      'POST /referrals/{reference}/complaint': ['frontdoor/screen'],
      'POST /referrals/{reference}/complaint-answer': ['frontdoor/authorise'],
      'POST /referrals/{reference}/protection': SCREEN,
      'POST /referrals/{reference}/home-time': SCREEN,
      'POST /referrals/{reference}/strategy-discussion': SCREEN,
      'POST /referrals/{reference}/police-notice': SCREEN,
      'POST /referrals/{reference}/police-protection': SCREEN,
      'POST /referrals/{reference}/parents-told': SCREEN,
      'POST /referrals/{reference}/share': SCREEN,
      'POST /referrals/{reference}/check': SCREEN,
      'POST /referrals/{reference}/check-answer': SCREEN,
      'POST /referrals/{reference}/referrer-consent': SCREEN,
      'POST /referrals/{reference}/redaction': SCREEN,
      'POST /referrals/{reference}/release': ['frontdoor/authorise'],
      'POST /referrals/{reference}/release-withdrawn': SCREEN,
      'POST /referrals/{reference}/new-information': SCREEN,
      'POST /referrals/{reference}/think-family': SCREEN,
      'POST /referrals/{reference}/adults-notice': SCREEN,
      'POST /referrals/{reference}/immediate-services': ['frontdoor/authorise'],
      'POST /referrals/{reference}/allocation': ['frontdoor/authorise'],
      'POST /referrals/{reference}/sharing-authorisation': ['frontdoor/authorise'],
      'POST /referrals/{reference}/lead-practitioner': ['frontdoor/authorise'],
      'POST /referrals/{reference}/reassessment': ['frontdoor/authorise'],
      'POST /consultations': ['frontdoor/screen'],
      'POST /referrals/{reference}/escalation': ['frontdoor/screen'],
      'POST /referrals/{reference}/contact-decision': ['frontdoor/authorise'],
      'POST /referrals/{reference}/disposal': ['frontdoor/authorise'],
      'POST /referrals/{reference}/determination': ['frontdoor/authorise'],
      'POST /referrals/{reference}/information-answer': SCREEN,
      'POST /referrals/{reference}/checklist': SCREEN,
      'POST /referrals/{reference}/supplement-request': SCREEN,
      'POST /referrals/{reference}/supplement': SCREEN,
      'POST /referrals/{reference}/call': SCREEN,
      'POST /referrals/{reference}/known': SCREEN,
      'POST /referrals/{reference}/open-case': SCREEN,
      'POST /referrals/{reference}/threshold': SCREEN,
      'POST /referrals/{reference}/route': SCREEN,
      'POST /referrals/{reference}/tas-step': SCREEN,
      'POST /referrals/{reference}/recording': SCREEN,
      'POST /referrals/{reference}/owed-done': ['frontdoor/screen'],
      'POST /referrals/{reference}/owed-struck-out': ['frontdoor/authorise'],
    });
  });

  it('asks nobody for a token to read whom to ring, on a small allowance of its own', () => {
    const open = Object.values(ofType(intake, 'AWS::ApiGatewayV2::Route')).filter(
      ({ Properties }) => Properties.AuthorizationType !== 'JWT',
    );
    expect(open.map(({ Properties }) => [Properties.RouteKey, Properties.AuthorizationType])).toEqual([
      [OPEN, 'NONE'],
    ]);
    expect(one(intake, 'AWS::ApiGatewayV2::Stage').Properties.RouteSettings).toEqual({
      [OPEN]: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
    });
  });

  it('has the routes of the published contract, no more and no fewer', async () => {
    const contract = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse(JSON.parse(await readFile(new URL('../../schemas/generated/openapi.json', import.meta.url), 'utf8')));
    const published = Object.entries(contract.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = Object.values(ofType(intake, 'AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => Properties.RouteKey,
    );
    expect(served.toSorted()).toEqual(published.toSorted());
  });

  it('asks at each route for the scopes that the published contract names, for the open one none', () => {
    const asked = (entries: [string, readonly string[]][]) =>
      Object.fromEntries(entries.map(([key, scopes]) => [key, [...scopes].toSorted()]));
    const served = Object.values(ofType(intake, 'AWS::ApiGatewayV2::Route')).map(
      ({ Properties }): [string, string[]] => [
        String(Properties.RouteKey),
        z.array(z.string()).default([]).parse(Properties.AuthorizationScopes),
      ],
    );
    const published = routes.map(({ method, path, scopes }): [string, readonly string[]] => [
      `${method.toUpperCase()} ${path}`,
      scopes,
    ]);
    expect(asked(served)).toEqual(asked(published));
  });

  it("trusts the stage's issuer and audience alone", () => {
    expect(one(intake, 'AWS::ApiGatewayV2::Authorizer').Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Audience: ['front-door'], Issuer: 'https://identity.council.example/' },
    });
  });

  it('limits calls, and logs nothing of who called or what for', () => {
    const { Properties } = one(intake, 'AWS::ApiGatewayV2::Stage');
    expect(Properties).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
    expect(JSON.stringify(Properties.AccessLogSettings)).not.toMatch(
      /identity|claims|sourceIp|userAgent|context\.path/,
    );
  });
});

describe('the mail door', () => {
  it('writes each mail for the inbox into the inbox bucket, scanned, whatever the line it came by', () => {
    const { Rule } = one(intake, 'AWS::SES::ReceiptRule').Properties;
    expect(Rule).toMatchObject({
      Enabled: true,
      ScanEnabled: true,
      TlsPolicy: 'Optional',
      Recipients: ['referrals@front-door.council.example'],
      Actions: [
        {
          S3Action: {
            BucketName: { Ref: expect.stringMatching(/^MailInInbox/) },
            ObjectKeyPrefix: 'mail/',
          },
        },
      ],
    });
  });

  it('has an inbox without object lock, which the mail service could not write to', () => {
    const { Properties } = one(intake, 'AWS::S3::Bucket', 'MailInInbox');
    expect(Properties).not.toHaveProperty('ObjectLockEnabled');
    expect(Properties).not.toHaveProperty('ObjectLockConfiguration');
    const { Rules } = z
      .object({ Rules: z.array(z.record(z.string(), z.unknown())) })
      .parse(Properties.LifecycleConfiguration);
    expect(Rules).toMatchObject([{ NoncurrentVersionExpiration: { NoncurrentDays: 30 } }]);
    // What is still in the inbox has not landed: nothing may take it away.
    expect(Rules[0]).not.toHaveProperty('ExpirationInDays');
  });

  it('makes the rule only once the bucket and the key let the mail service in', () => {
    const rule = one(intake, 'AWS::SES::ReceiptRule');
    expect(rule.DependsOn).toEqual(
      expect.arrayContaining([expect.stringMatching(/^MailInInboxPolicy/), expect.stringMatching(/^IntakeKey/)]),
    );
  });

  it('lets the mail service put into the inbox for this account, and do nothing else', () => {
    const policies = ['AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy'].flatMap((type) =>
      Object.values(ofType(intake, type)),
    );
    const mail = policies
      .flatMap(({ Properties }) => statementsIn(Properties.PolicyDocument))
      .filter(({ Principal }) => JSON.stringify(Principal ?? '').includes('ses.amazonaws.com'));
    expect(mail.map(({ Action, Condition }) => ({ Action, Condition }))).toEqual([
      { Action: ['s3:PutObject'], Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } },
    ]);
  });

  it('tells no topic of a mail: the mail service’s own notice would carry its From and Subject into a queue (promise 6)', () => {
    const { Rule } = one(intake, 'AWS::SES::ReceiptRule').Properties;
    expect(JSON.stringify(Rule)).not.toMatch(/TopicArn|SNSAction/);
    expect(Object.keys(ofType(intake, 'AWS::SNS::Topic')).toSorted()).toEqual([
      expect.stringMatching(/^Alarms/),
      expect.stringMatching(/^Paging/),
    ]);
  });

  it('fills the mail queue from the inbox bucket itself, which the queue lets in first', () => {
    const inbox = one(intake, 'AWS::S3::Bucket', 'MailInInbox');
    expect(inbox.Properties.NotificationConfiguration).toEqual({
      QueueConfigurations: [
        {
          Event: 's3:ObjectCreated:*',
          Queue: { 'Fn::GetAtt': [expect.stringMatching(/^QueuesMailQueue/), 'Arn'] },
          Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'mail/' }] } },
        },
      ],
    });
    expect(inbox.DependsOn).toEqual(expect.arrayContaining([expect.stringMatching(/^QueuesMailQueuePolicy/)]));
    const letIn = Object.values(ofType(intake, 'AWS::SQS::QueuePolicy')).flatMap(({ Properties }) =>
      statementsIn(Properties.PolicyDocument)
        .filter(({ Principal }) => JSON.stringify(Principal ?? '').includes('s3.amazonaws.com'))
        .map(({ Action, Condition, Resource }) => ({ Action, Condition, Resource })),
    );
    expect(letIn).toEqual([
      {
        Action: ['sqs:SendMessage'],
        Resource: [{ 'Fn::GetAtt': [expect.stringMatching(/^QueuesMailQueue/), 'Arn'] }],
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });
});

describe('keys', () => {
  const services = (document: unknown) =>
    statementsIn(document)
      .flatMap(({ Principal }) => /"Service":"([^"]+)"/.exec(JSON.stringify(Principal ?? ''))?.[1] ?? [])
      .toSorted();

  it.each(['ses.amazonaws.com', 's3.amazonaws.com', 'cloudwatch.amazonaws.com', 'scheduler.amazonaws.com'])(
    'let %s use the intake key, for this account',
    (service) => {
      const granted = statementsIn(one(intake, 'AWS::KMS::Key').Properties.KeyPolicy).filter(({ Principal }) =>
        JSON.stringify(Principal).includes(service),
      );
      expect(granted).toMatchObject([
        {
          Effect: 'Allow',
          Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
          Condition: { StringEqualsIfExists: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ]);
    },
  );

  it('let no other service use them, since none puts anything under them by itself (decision on keys)', () => {
    expect(services(one(intake, 'AWS::KMS::Key').Properties.KeyPolicy)).toHaveLength(4);
    expect(services(one(records, 'AWS::KMS::Key', 'RecordsKey').Properties.KeyPolicy)).toEqual([]);
    const buckets = [records, intake].flatMap((stack) => Object.entries(ofType(stack, 'AWS::S3::Bucket')));
    for (const [id, { Properties }] of buckets) {
      for (const own of ['NotificationConfiguration', 'InventoryConfigurations', 'ReplicationConfiguration']) {
        // The inbox alone says something by itself: which object is new, to the mail queue.
        if (own === 'NotificationConfiguration' && id.startsWith('MailInInbox')) continue;
        expect(Properties).not.toHaveProperty(own);
      }
    }
  });

  it('turn over every year, but the one whose turning would make every person of the index unfindable', () => {
    for (const stack of [records, intake]) {
      for (const { Properties } of Object.values(ofType(stack, 'AWS::KMS::Key'))) {
        // KMS turns no HMAC key by itself; another one makes another index (docs/decisions/blind-index.md).
        if (Properties.KeySpec !== 'HMAC_256') expect(Properties.EnableKeyRotation).toBe(true);
      }
    }
  });
});
