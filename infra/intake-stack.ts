/** Everything that may be thrown away and made again: doors, queues, functions, schedules, alarms. What must be kept is in the records stack. */
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { accessLogBucket } from './constructs/access-log-bucket.ts';
import { type Door, IntakeApi, type Scope } from './constructs/intake-api.ts';
import { intakeKey } from './constructs/intake-key.ts';
import { MailIn } from './constructs/mail-in.ts';
import { TickSchedule } from './constructs/tick-schedule.ts';
import { intakeBoard } from './intake-board.ts';
import { type Functions, intakeFunctions } from './intake-functions.ts';
import { IntakeQueues } from './intake-queues.ts';
import { takeFromQueues, takeFromStream } from './intake-triggers.ts';
import type { RecordsStack } from './records-stack.ts';
import type { StageSettings } from './stages.ts';

/** The routes of acts on a referral, all of one scope. */
function acts(scope: Scope, ...paths: readonly string[]): Door['routes'] {
  return Object.fromEntries(paths.map((path) => [`POST /referrals/{reference}/${path}`, [scope]]));
}

/** Who may call what (design 7, "Who acts"). A token needs one of the scopes listed. */
function doors(functions: Functions): Record<string, Door> {
  const { lambda: receive } = functions.receiveReferral;
  const { lambda: show } = functions.showReferral;
  return {
    Receive: { lambda: receive, routes: { 'POST /referrals': ['frontdoor/send', 'frontdoor/screen'] } },
    Show: {
      lambda: show,
      routes: {
        'GET /referrals/{reference}': ['frontdoor/screen'],
        'GET /referrals/{reference}/history': ['frontdoor/screen'],
        'GET /referrals/{reference}/originals/{number}': ['frontdoor/screen'],
        'GET /referrals/{reference}/status': ['frontdoor/send', 'frontdoor/screen'],
        'GET /referrals/{reference}/view': ['frontdoor/screen'],
        'GET /referrals/{reference}/redaction': ['frontdoor/screen'],
      },
    },
    Letters: {
      lambda: functions.showLetter.lambda,
      routes: { 'GET /referrals/{reference}/letters/{kind}': ['frontdoor/screen'] },
    },
    Contact: { lambda: functions.contactDetails.lambda, routes: { 'GET /contact-details': 'anybody' } },
    CaseSystem: {
      lambda: functions.useCaseSystem.lambda,
      routes: {
        'GET /referrals/{reference}/case-system': ['frontdoor/screen'],
        'GET /referrals/{reference}/recording': ['frontdoor/screen'],
      },
    },
    Candidates: {
      lambda: functions.showCandidates.lambda,
      routes: {
        'GET /referrals/{reference}/candidates': ['frontdoor/screen'],
        'GET /referrals/{reference}/compare': ['frontdoor/screen'],
      },
    },
    Worklist: { lambda: functions.worklist.lambda, routes: { 'GET /worklist': ['frontdoor/screen'] } },
    Measures: {
      lambda: functions.measures.lambda,
      routes: {
        'GET /measures': ['frontdoor/screen', 'frontdoor/authorise'],
        'GET /measures/{figure}/behind': ['frontdoor/screen', 'frontdoor/authorise'],
      },
    },
    FigureLists: {
      lambda: functions.figureLists.lambda,
      routes: { 'GET /measures/lists/{list}': ['frontdoor/authorise'] },
    },
    Complete: {
      lambda: functions.completeReferral.lambda,
      routes: { 'POST /referrals/{reference}/completion': ['frontdoor/screen'] },
    },
    Link: {
      lambda: functions.linkArrival.lambda,
      routes: { ...acts('frontdoor/screen', 'link', 'unlink'), ...acts('frontdoor/authorise', 'restriction') },
    },
    SetAside: {
      lambda: functions.setAside.lambda,
      routes: { 'POST /referrals/{reference}/set-aside': ['frontdoor/screen'] },
    },
    Screen: {
      lambda: functions.screenReferral.lambda,
      routes: acts(
        'frontdoor/screen',
        ...['category', 'information-answer', 'checklist', 'supplement-request', 'supplement', 'call'],
        ...['known', 'open-case', 'threshold', 'route', 'tas-step', 'recording'],
      ),
    },
    Redirect: {
      lambda: functions.redirectReferral.lambda,
      routes: acts('frontdoor/screen', 'redirection', 'redirection-answer', 'referrer-update'),
    },
    FollowUp: {
      lambda: functions.followUpReferral.lambda,
      routes: {
        ...acts('frontdoor/screen', 'written-up', 'written-confirmation', 'chase', 'person-told'),
        ...acts('frontdoor/screen', 'dispute', 'complaint'),
        ...acts('frontdoor/authorise', 'dispute-answer', 'complaint-answer'),
      },
    },
    Protect: {
      lambda: functions.protectChild.lambda,
      routes: {
        ...acts(
          'frontdoor/screen',
          'protection',
          'home-time',
          'strategy-discussion',
          'police-notice',
          'police-protection',
        ),
        ...acts('frontdoor/authorise', 'immediate-services', 'allocation'),
      },
    },
    Share: {
      lambda: functions.shareOutside.lambda,
      routes: {
        ...acts('frontdoor/screen', 'parents-told', 'share', 'check', 'check-answer'),
        ...acts('frontdoor/screen', 'referrer-consent', 'redaction', 'release-withdrawn'),
        ...acts('frontdoor/authorise', 'sharing-authorisation', 'release'),
      },
    },
    WorkTogether: {
      lambda: functions.workTogether.lambda,
      routes: {
        ...acts('frontdoor/screen', 'new-information', 'think-family', 'adults-notice'),
        ...acts('frontdoor/authorise', 'lead-practitioner', 'reassessment'),
      },
    },
    Consult: {
      lambda: functions.holdConsultation.lambda,
      routes: { 'POST /consultations': ['frontdoor/screen'], ...acts('frontdoor/screen', 'escalation') },
    },
    Acknowledge: {
      lambda: functions.acknowledgeReferral.lambda,
      routes: { 'POST /referrals/{reference}/acknowledgement': ['frontdoor/screen'] },
    },
    Decide: {
      lambda: functions.recordDecision.lambda,
      routes: {
        ...acts('frontdoor/authorise', 'contact-decision', 'determination', 'disposal', 'owed-struck-out'),
        ...acts('frontdoor/screen', 'owed-done'),
      },
    },
  };
}

export class IntakeStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { settings, records, ...props }: StackProps & { settings: StageSettings; records: RecordsStack },
  ) {
    super(scope, id, props);
    const { keep, consumerAccountId, alarmsTo, logRetentionDays } = settings;
    const key = intakeKey(this, settings);
    const alarms = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    if (alarmsTo) alarms.addSubscription(new EmailSubscription(alarmsTo));
    /** Where the profile's ladder pages people; the council subscribes whoever is on duty (docs/deploy.md). */
    const paging = new Topic(this, 'Paging', { masterKey: key, enforceSSL: true });

    const queues = new IntakeQueues(this, 'Queues', { key, alarms, consumerAccountId });
    const accessLogs = accessLogBucket(this, { days: logRetentionDays, keep });
    const mailIn = new MailIn(this, 'MailIn', { settings, key, accessLogs, queue: queues.mail });
    const functions = intakeFunctions(this, { settings, alarms, records, key, queues, mailIn, paging });

    takeFromQueues(key, queues, functions);
    takeFromStream(this, { records, queues, functions, key, alarms });
    const tick = (name: keyof Functions, id: string, every: 'minute' | 'hour') => {
      const { lambda: target } = functions[name];
      new TickSchedule(functions[name], id, { every, target, missedRuns: queues.missedRuns.queue, key, alarms });
    };
    for (const name of ['sweepArrivals', 'sweepOutbox', 'enforceClocks'] as const)
      tick(name, 'EveryMinute', 'minute');
    for (const name of ['recomputeClocks', 'nightlyFigures', 'expectArrivals'] as const)
      tick(name, 'EveryHour', 'hour');
    const { api } = new IntakeApi(this, 'Door', { settings, alarms }, doors(functions));
    intakeBoard(this, { settings, alarms, paging, queues, functions, api });

    const outputs = {
      ApiUrl: api.apiEndpoint,
      ScreeningUrgentQueueUrl: queues.screeningUrgent.queue.queueUrl,
      ScreeningRoutineQueueUrl: queues.screeningRoutine.queue.queueUrl,
      ReadingQueueUrl: queues.reading.queue.queueUrl,
      RecognitionQueueUrl: queues.recognition.queue.queueUrl,
      MatchingQueueUrl: queues.matching.queue.queueUrl,
      MailQueueUrl: queues.mail.queue.queueUrl,
      FeedbackQueueUrl: queues.feedback.queue.queueUrl,
      PagingTopicArn: paging.topicArn,
      AlarmsTopicArn: alarms.topicArn,
      IntakeKeyArn: key.keyArn,
      InboxBucketName: mailIn.inbox.bucketName,
      InboxAddress: settings.inboxAddress,
      ReceiptRuleSetName: mailIn.rules.receiptRuleSetName,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
    mailIn.identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    });
  }
}
