/** Every function of the intake: what it does, what it is told, and what it may touch. One entry a file in `functions/`. */
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { FunctionName } from '../schemas/environment.ts';
import { BundledFunction, type BundledFunctionProps, type House } from './constructs/bundled-function.ts';
import { MAIL_PREFIX, type MailIn } from './constructs/mail-in.ts';
import {
  listObjects,
  makeSecret,
  type Permission,
  publishTo,
  queryIndex,
  sendTo,
  useMatches,
  useObjects,
  useRows,
} from './constructs/permissions.ts';
import { type IntakeQueues, TAKES } from './intake-queues.ts';
import type { RecordsStack } from './records-stack.ts';

export type Surroundings = House & {
  readonly records: RecordsStack;
  readonly key: Key;
  readonly queues: IntakeQueues;
  readonly mailIn: MailIn;
  readonly paging: Topic;
};

type Needs<Name extends FunctionName> = Omit<BundledFunctionProps<Name>, 'name'>;
type EveryFunction = { readonly [Name in FunctionName]: Needs<Name> };

/** The whole table. A function missing here, or a variable missing in its environment, does not compile. */
function everyFunction({ settings, records, key, queues, mailIn, paging }: Surroundings): EveryFunction {
  const { originals, readings, figures, table } = records;
  const stage = { STAGE: settings.stage, AUTHORITY: settings.authority, TABLE: table.tableName };
  const originalsEnv = { ORIGINALS_BUCKET: originals.bucketName, ORIGINALS_LOCK_DAYS: String(settings.lockDays) };
  const outbox = {
    READING_QUEUE_URL: queues.reading.queue.queueUrl,
    RECOGNITION_QUEUE_URL: queues.recognition.queue.queueUrl,
    MATCHING_QUEUE_URL: queues.matching.queue.queueUrl,
    SCREENING_URGENT_QUEUE_URL: queues.screeningUrgent.queue.queueUrl,
    SCREENING_ROUTINE_QUEUE_URL: queues.screeningRoutine.queue.queueUrl,
    FEEDBACK_QUEUE_URL: queues.feedback.queue.queueUrl,
    PAGING_TOPIC_ARN: paging.topicArn,
  };

  const inOriginals = { bucket: originals, prefix: 'originals/', key: records.key };
  const inReadings = { bucket: readings, prefix: 'readings/', key: records.key };
  const lock = settings.lockDays > 0 ? (['PutObjectRetention'] as const) : [];
  const landing = [...useRows(records, 'GetItem', 'PutItem'), ...useObjects(inOriginals, 'PutObject', ...lock)];
  const inInbox = { bucket: mailIn.inbox, prefix: MAIL_PREFIX, key };
  const inboxEnv = { INBOX_BUCKET: mailIn.inbox.bucketName, INBOX_PREFIX: MAIL_PREFIX };
  /** Without the right to list, a mail that has been taken out could not be told from one that may not be seen. */
  const landingMail = [...landing, ...useObjects(inInbox, 'GetObject', 'DeleteObject'), listObjects(mailIn.inbox)];
  /** Opens an arrival: its row is read, the change is put. A put's own condition needs no further right. */
  const opening = useRows(records, 'GetItem', 'PutItem');
  /** Holds a referral with its clocks, decides, puts the change. */
  const changing = useRows(records, 'GetItem', 'Query', 'PutItem');
  const findingDue = queryIndex(records, 'due');
  const readingSteps = queryIndex(records, 'measured');
  const inFigures = { bucket: figures, key: records.key };
  const dispatching = [
    ...sendTo(
      key,
      queues.reading.queue,
      queues.recognition.queue,
      queues.matching.queue,
      queues.screeningUrgent.queue,
      queues.screeningRoutine.queue,
      queues.feedback.queue,
    ),
    ...publishTo(key, paging),
    ...useRows(records, 'GetItem', 'UpdateItem'),
  ];
  const inCaseSystem = { ...inReadings, prefix: 'case-system/' };
  const matchingEnv = {
    ...stage,
    READINGS_BUCKET: readings.bucketName,
    MATCHES_TABLE: records.matches.tableName,
    MATCH_KEY_ARN: records.matchKey.keyArn,
  };
  /** Without the right to list, a list that was never loaded could not be told from one that may not be read. */
  const lookingUp = [makeSecret(records.matchKey), ...useObjects(inCaseSystem, 'GetObject'), listObjects(readings)];
  const command = (does: string) => ({ does, environment: stage, may: changing });

  return {
    receiveReferral: {
      does: 'POST /referrals: keeps what arrived and gives a receipt',
      environment: { ...stage, ...originalsEnv, INBOX_ADDRESS: settings.inboxAddress },
      may: landing,
    },
    receiveMail: {
      does: 'Mail queue: copies each mail to the originals and enters it in the ledger',
      environment: { ...stage, ...originalsEnv, ...inboxEnv },
      may: landingMail,
      timeout: TAKES.mail,
    },
    rescueMail: {
      does: 'Dead letters of mail: lands the mail as soon as that is possible again',
      environment: { ...stage, ...originalsEnv, ...inboxEnv },
      may: landingMail,
      timeout: TAKES.rescue,
    },
    readOriginal: {
      does: 'Reading queue: reads one original within bounds and opens the referral',
      environment: { ...stage, ...originalsEnv, READINGS_BUCKET: readings.bucketName },
      may: [...changing, ...useObjects(inOriginals, 'GetObject'), ...useObjects(inReadings, 'PutObject')],
      /** More than one virtual processor; just after a document was stopped at 800 MB, half as much again may not be free yet. */
      memorySize: 2048,
      timeout: TAKES.reading,
    },
    recogniseOriginal: {
      does: 'Recognition queue: recognises words in the pictures of an original, as a suggestion beside the referral',
      environment: { ...stage, ...originalsEnv, READINGS_BUCKET: readings.bucketName },
      may: [...changing, ...useObjects(inOriginals, 'GetObject'), ...useObjects(inReadings, 'PutObject')],
      /** The engine, a page at 200 dots an inch, and half as much again; and nearly two processors. */
      memorySize: 3008,
      timeout: TAKES.recognition,
    },
    matchReferral: {
      does: 'Matching queue: makes people findable, looks for who they may be, and tells in numbers',
      environment: matchingEnv,
      may: [
        ...useRows(records, 'GetItem', 'Query', 'PutItem', 'BatchGetItem'),
        ...useMatches(records, 'GetItem', 'Query', 'BatchWriteItem'),
        ...lookingUp,
      ],
      timeout: TAKES.matching,
    },
    showCandidates: {
      does: 'GET …/candidates, …/compare: who may be whom, field by field, and two referrals side by side',
      environment: matchingEnv,
      may: [
        ...useRows(records, 'GetItem', 'Query', 'BatchGetItem'),
        ...useMatches(records, 'Query'),
        ...lookingUp,
        ...useObjects(inReadings, 'GetObject'),
      ],
    },
    rescueUnread: {
      does: 'Dead letters of reading: opens the arrival unread and urgent, for a person',
      environment: stage,
      may: opening,
      timeout: TAKES.rescue,
    },
    sweepArrivals: {
      does: 'Every minute: proves that each mail landed and each arrival was opened, and helps on what was not',
      environment: { ...stage, ...originalsEnv, ...inboxEnv },
      may: [...landingMail, ...findingDue],
      timeout: Duration.seconds(55),
    },
    dispatchOutbox: {
      does: 'Table stream: sends each new message to its queue or topic',
      environment: { ...stage, ...outbox },
      may: dispatching,
    },
    sweepOutbox: {
      does: 'Every minute: sends what the stream missed',
      environment: { ...stage, ...outbox },
      may: [...dispatching, ...findingDue],
      timeout: Duration.seconds(55),
    },
    enforceClocks: {
      does: 'Every minute: warns and escalates each clock that is low or out, once',
      environment: stage,
      may: [...changing, ...findingDue],
      timeout: Duration.seconds(55),
    },
    recomputeClocks: {
      does: 'Every hour: works the running clocks out again where a calendar or a profile changed',
      environment: stage,
      may: [...changing, ...queryIndex(records, 'worklist')],
      timeout: Duration.minutes(10),
    },
    sendFeedback: {
      does: 'Feedback queue: writes to the referrer',
      environment: { ...stage, INBOX_ADDRESS: settings.inboxAddress },
      may: [...changing, sendMail(mailIn, settings.inboxAddress)],
      timeout: TAKES.feedback,
    },
    rescueFeedback: {
      ...command('Dead letters of feedback: makes the letter a task for a person'),
      timeout: TAKES.rescue,
    },
    completeReferral: command('POST …/completion: a person types what no machine could read'),
    linkArrival: command('POST …/link: a person ties an arrival to a referral already held'),
    setAside: command('POST …/set-aside: a named person closes an arrival, with the reason'),
    screenReferral: command('POST …/category and the other acts of screening: what a screener records of a contact'),
    redirectReferral: command('POST …/redirection, its answer, and the updates owed until then'),
    followUpReferral: command(
      'POST …/written-up, chase, dispute, complaint and the other duties that follow a contact',
    ),
    protectChild: command(
      'POST …/protection, strategy discussion, police, allocation: what protects a child at once',
    ),
    shareOutside: command('POST …/parents-told, sharing-authorisation, share, check: what goes to other agencies'),
    workTogether: command('POST …/lead-practitioner, new-information, think-family: working with the whole family'),
    holdConsultation: {
      does: 'POST /consultations and …/escalation: advice before a referral, and what it can become',
      environment: { ...stage, ...originalsEnv },
      may: [...changing, ...useObjects(inOriginals, 'PutObject', ...lock)],
    },
    acknowledgeReferral: command('POST …/acknowledgement: a person has answered the referrer'),
    recordDecision: command('POST …/contact-decision, …/disposal: a social worker or manager has decided'),
    showReferral: {
      does: 'GET /referrals/…: a referral, its history, its originals; its status for who sent it',
      environment: { ...stage, ...originalsEnv, READINGS_BUCKET: readings.bucketName },
      may: [
        ...useRows(records, 'GetItem', 'Query'),
        ...useObjects(inOriginals, 'GetObject'),
        ...useObjects(inReadings, 'GetObject'),
      ],
    },
    showLetter: {
      does: 'GET /referrals/{reference}/letters/…: a letter to read, print and hand over',
      environment: { ...stage, INBOX_ADDRESS: settings.inboxAddress },
      may: useRows(records, 'GetItem', 'Query'),
    },
    contactDetails: {
      does: 'GET /contact-details: whom to ring, for anybody who asks',
      environment: { STAGE: settings.stage, AUTHORITY: settings.authority, INBOX_ADDRESS: settings.inboxAddress },
      may: [],
    },
    useCaseSystem: {
      does: 'GET …/case-system, …/recording: who on the loaded list may be a person of it; what is taken over to the case system',
      environment: { ...stage, READINGS_BUCKET: readings.bucketName },
      may: [
        ...useRows(records, 'GetItem', 'Query'),
        ...useObjects({ ...inReadings, prefix: 'case-system/' }, 'GetObject'),
        /** Without the right to list, a list that was never loaded could not be told from one that may not be read. */
        listObjects(readings),
      ],
    },
    worklist: {
      does: 'GET /worklist: what waits for a team, next due first',
      environment: stage,
      may: queryIndex(records, 'worklist'),
    },
    measures: {
      does: 'GET /measures: the figures of any day, and who stands behind each',
      environment: stage,
      may: [...useRows(records, 'Query'), ...readingSteps],
      /** A large council's year is some 100,000 steps: a whole virtual processor to go through them. */
      memorySize: 2048,
      timeout: Duration.seconds(29),
    },
    nightlyFigures: {
      does: 'Every hour: writes the figures and lists of each day that ended',
      environment: { ...stage, FIGURES_BUCKET: figures.bucketName },
      may: [
        ...useRows(records, 'GetItem', 'Query'),
        ...readingSteps,
        ...useObjects({ ...inFigures, prefix: 'figures/' }, 'GetObject', 'PutObject'),
        ...useObjects({ ...inFigures, prefix: 'lists/' }, 'PutObject'),
        /** Without the right to list, a night that was not written could not be told from one that may not be seen. */
        listObjects(figures),
      ],
      memorySize: 2048,
      timeout: Duration.minutes(15),
    },
    figureLists: {
      does: 'GET /measures/lists/…: a list of children, for whom the profile names; each reading is recorded',
      environment: { ...stage, FIGURES_BUCKET: figures.bucketName },
      may: [
        ...useRows(records, 'PutItem'),
        ...useObjects({ ...inFigures, prefix: 'lists/' }, 'GetObject'),
        listObjects(figures),
      ],
    },
    expectArrivals: {
      does: 'Every hour: counts what should have arrived and has not',
      environment: stage,
      may: readingSteps,
    },
  };
}

/** Mail goes out from the inbox address only. */
function sendMail({ identity }: MailIn, from: string): Permission {
  const statement = new PolicyStatement({
    actions: ['ses:SendEmail'],
    resources: [identity.emailIdentityArn],
    conditions: { StringEquals: { 'ses:FromAddress': from } },
  });
  return { statement };
}

/** `readOriginal` → `ReadOriginal`: the name of the function's construct in the stack. */
function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export type Functions = { readonly [Name in FunctionName]: BundledFunction<Name> };

export function intakeFunctions(scope: Construct, surroundings: Surroundings): Functions {
  const needs = everyFunction(surroundings);
  const make = <Name extends FunctionName>(name: Name) =>
    new BundledFunction(scope, pascal(name), surroundings, { name, ...needs[name] });
  return {
    receiveReferral: make('receiveReferral'),
    receiveMail: make('receiveMail'),
    rescueMail: make('rescueMail'),
    readOriginal: make('readOriginal'),
    recogniseOriginal: make('recogniseOriginal'),
    matchReferral: make('matchReferral'),
    showCandidates: make('showCandidates'),
    rescueUnread: make('rescueUnread'),
    sweepArrivals: make('sweepArrivals'),
    dispatchOutbox: make('dispatchOutbox'),
    sweepOutbox: make('sweepOutbox'),
    enforceClocks: make('enforceClocks'),
    recomputeClocks: make('recomputeClocks'),
    sendFeedback: make('sendFeedback'),
    rescueFeedback: make('rescueFeedback'),
    completeReferral: make('completeReferral'),
    linkArrival: make('linkArrival'),
    setAside: make('setAside'),
    acknowledgeReferral: make('acknowledgeReferral'),
    recordDecision: make('recordDecision'),
    holdConsultation: make('holdConsultation'),
    followUpReferral: make('followUpReferral'),
    redirectReferral: make('redirectReferral'),
    protectChild: make('protectChild'),
    shareOutside: make('shareOutside'),
    workTogether: make('workTogether'),
    screenReferral: make('screenReferral'),
    showReferral: make('showReferral'),
    showLetter: make('showLetter'),
    contactDetails: make('contactDetails'),
    useCaseSystem: make('useCaseSystem'),
    worklist: make('worklist'),
    measures: make('measures'),
    nightlyFigures: make('nightlyFigures'),
    figureLists: make('figureLists'),
    expectArrivals: make('expectArrivals'),
  };
}
