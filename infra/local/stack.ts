/** Hosts the synthesised templates on this machine: everything that `npm start` and the system tests talk to. */
import { existsSync, readFileSync } from 'node:fs';
import { serveApi } from './api/http-api.ts';
import { apiOf, tokenRulesOf } from './api/routes.ts';
import type { StoredObject } from './buckets/bucket-store.ts';
import { openClock, type StackClock } from './clock.ts';
import { type Lambda, lambdasOf } from './functions/lambda.ts';
import { openLambdaHost } from './functions/lambda-host.ts';
import type { Outcome } from './functions/runtime-api.ts';
import { accessKeyId, type GateReport } from './gate/gate.ts';
import { waitForIdle } from './idle.ts';
import { openDoors, type Ports } from './listeners.ts';
import { takeFolder } from './lock.ts';
import { mailServer } from './mail/mail-in.ts';
import type { SentMail } from './mail/mail-out.ts';
import { serveMailPage } from './mail/mail-page.ts';
import { receiptRulesOf } from './mail/receipt-rules.ts';
import { openChildren } from './processes/children.ts';
import { listen } from './processes/ports.ts';
import type { QueueCounts } from './queues/queue-store.ts';
import { openServices, queueUrl } from './services.ts';
import { type SignIn, serveSignIn } from './sign-in/sign-in.ts';
import { openState } from './state.ts';
import { sweepExpired } from './tables/expiry.ts';
import { loadTemplate, type Resource, type Template } from './template/template.ts';
import type { Publication } from './topics/topics.ts';
import { bucketNotices } from './triggers/bucket-notices.ts';
import { startMappings } from './triggers/mappings.ts';
import { openPositions } from './triggers/positions.ts';
import { runSchedules, schedulesOf } from './triggers/schedules.ts';

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
  /** Physical name of the resource whose logical or physical name this is, or is the only one to contain it. */
  readonly physicalName: (type: string, name: string) => string;
  readonly published: (topic?: string) => Publication[];
  /** Runs a schedule's function now and waits for it. */
  readonly tick: (schedule: string) => Promise<Outcome>;
  readonly invoke: (lambda: string, event: unknown) => Promise<Outcome>;
  /** Everything that functions wrote to their logs, or one of them. */
  readonly logs: (lambda?: string) => string;
  readonly gateReport: () => GateReport;
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

const EXPIRY_SWEEP_MS = 60_000;

/** Starts the whole stack and returns when it is ready. Throws, with nothing left running, when the templates ask for what cannot be hosted. */
export async function startStack(settings: StackSettings): Promise<Stack> {
  const undo: (() => unknown)[] = [];
  try {
    return await build(settings, undo);
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

async function build(settings: StackSettings, undo: (() => unknown)[]): Promise<Stack> {
  const onTrouble =
    settings.onTrouble ??
    ((error) => console.error('The local stack:', error instanceof Error ? error.message : String(error)));
  const state = openState(settings.stateDir);
  undo.push(state.close);
  undo.push(takeFolder(settings.stateDir));
  const clock = openClock(settings.stateDir, settings.clockStart);
  const doors = await openDoors(settings.ports ?? {});
  undo.push(doors.close);
  const template = loadTemplate(settings.cdkOut, {
    apiUrl: doors.api.url,
    queueUrl: (name) => queueUrl(doors, name),
  });
  const children = openChildren();
  undo.push(children.killAll);

  const tell: { tableWrite: () => void; object: (bucket: string, object: StoredObject) => void } = {
    tableWrite: () => undefined,
    object: () => undefined,
  };
  const services = await openServices(template, state, clock, doors, children, {
    onTableWrite: () => tell.tableWrite(),
    onObject: (bucket, object) => tell.object(bucket, object),
  });
  undo.push(services.engine.close);
  const { engine, queues, buckets, topics, mailbox, gate } = services;

  const lambdas = lambdasOf(template);
  const resourceOf = (lambda: Lambda) => find(template, 'AWS::Lambda::Function', lambda.name);
  const host = await openLambdaHost({
    stateDir: settings.stateDir,
    clock,
    children,
    endpoints: services.endpoints,
    accessKeyId: (lambda) => accessKeyId(resourceOf(lambda)),
  });
  undo.push(host.close);
  const lambdaBy = (name: string): Lambda => {
    const { arn } = find(template, 'AWS::Lambda::Function', name);
    const found = lambdas.find((lambda) => lambda.arn === arn);
    if (found === undefined) throw new Error(`${name} is not a function that runs here.`);
    return found;
  };
  const invokeArn = (arn: string, event: unknown) => host.invoke(lambdaBy(arn), event);

  const rules = tokenRulesOf(template) ?? { issuer: doors.signIn.url, audience: ['front-door'] };
  const signIn = await serveSignIn(doors.signIn.server, doors.signIn.url, rules, settings.stateDir);
  serveMailPage(doors.mailPage.server, mailbox);

  const expired = new Set<string>();
  const mappings = startMappings({
    template,
    lambdas,
    queues,
    tables: services.tables,
    engine,
    positions: openPositions(state),
    clock,
    invoke: host.invoke,
    permit: (lambda, demand, service) => gate.permit(resourceOf(lambda), [demand], service),
    sendTo: services.sendTo,
    wasExpiry: (table, key) => expired.delete(JSON.stringify([table, key])),
    onTrouble,
  });
  undo.push(mappings.stop);
  tell.tableWrite = () => {
    for (const feed of mappings.streams) feed.wake();
  };
  tell.object = bucketNotices(template, clock, {
    toFunction: (arn, event) => void invokeArn(arn, event).catch(onTrouble),
    toQueue: services.sendTo,
    toTopic: services.sendTo,
  });

  const api = apiOf(template);
  const requests =
    api === undefined
      ? () => 0
      : serveApi(doors.api.server, { api, clock, keys: signIn.publicKeys, invoke: invokeArn });
  const smtp = mailServer({
    rules: receiptRulesOf(template, buckets),
    buckets,
    topics,
    clock,
    onWritten: (bucket, object) => tell.object(bucket, object),
  });
  const smtpPort = await listen(smtp.server, settings.ports?.smtp);
  undo.push(() => new Promise<void>((resolve) => smtp.close(resolve)));

  const planned = schedulesOf(template);
  for (const { logicalId, roleArn, functionArn } of planned) {
    const role = template.byArn(roleArn)?.name ?? roleArn;
    if (!gate.roleMay(role, { action: 'lambda:InvokeFunction', resource: functionArn })) {
      throw new Error(`${logicalId}: the schedule's role ${role} does not allow it to invoke ${functionArn}.`);
    }
  }
  const schedules = runSchedules(planned, clock, settings.schedules ?? true, invokeArn, onTrouble);
  undo.push(schedules.stop);

  const sweep = async () => {
    for (const table of services.tables) {
      const count = await sweepExpired(engine, table, clock, (name, key) => expired.add(JSON.stringify([name, key])));
      if (count > 0) tell.tableWrite();
    }
  };
  const sweeping = setInterval(() => void sweep().catch(onTrouble), EXPIRY_SWEEP_MS).unref();
  undo.push(() => clearInterval(sweeping));

  let ended = false;
  const end = async (gently: boolean) => {
    if (ended) return;
    ended = true;
    schedules.stop();
    clearInterval(sweeping);
    const mappingsStopped = gently ? mappings.stop() : undefined;
    await mappingsStopped;
    const smtpClosed = new Promise<void>((resolve) => smtp.close(resolve));
    doors.close();
    host.close();
    engine.close();
    await children.killAll();
    await (mappingsStopped ?? mappings.stop());
    await smtpClosed;
    for (const step of undo.slice(0, 2).reverse()) await step();
  };

  return {
    apiUrl: doors.api.url,
    signInUrl: doors.signIn.url,
    mailPageUrl: doors.mailPage.url,
    smtpPort,
    endpoints: {
      dynamodb: doors.dynamodb.url,
      sqs: doors.sqs.url,
      sns: doors.sns.url,
      s3: doors.s3.url,
      ses: doors.ses.url,
    },
    template,
    clock,
    tokens: signIn,
    mailbox,
    queue: (name) => {
      const queue = queues.settings(find(template, 'AWS::SQS::Queue', name).name);
      if (queue === undefined) throw new Error(`No queue ${name}.`);
      return { url: queueUrl(doors, queue.name), counts: () => queues.counts(queue) };
    },
    physicalName: (type, name) => find(template, type, name).name,
    published: (topic) =>
      topics.published(topic === undefined ? undefined : find(template, 'AWS::SNS::Topic', topic).name),
    tick: schedules.tick,
    invoke: (name, event) => host.invoke(lambdaBy(name), event),
    logs: (name) =>
      (name === undefined ? lambdas : [lambdaBy(name)])
        .map(host.logFile)
        .filter(existsSync)
        .map((file) => readFileSync(file, 'utf8'))
        .join(''),
    gateReport: gate.report,
    waitForIdle: (timeoutMs) => waitForIdle({ requests, invocations: host.busy, mappings, queues }, timeoutMs),
    sweepExpired: sweep,
    pids: children.pids,
    kill: () => end(false),
    stop: () => end(true),
  };
}

/** The resource of `type` whose logical id, physical name or ARN is `name`, or the only one with `name` in its logical id. */
function find(template: Template, type: string, name: string): Resource {
  const all = template.ofType(type);
  // CDK ends a logical id with eight digits of a hash.
  const exact = all.find(({ logicalId, name: physical, arn }) =>
    [logicalId, logicalId.replace(/[0-9A-F]{8}$/, ''), physical, arn].includes(name),
  );
  const partial = all.filter(({ logicalId }) =>
    logicalId.toLowerCase().includes(name.toLowerCase().replaceAll('-', '')),
  );
  const [only, ...others] = exact === undefined ? partial : [exact];
  if (only !== undefined && others.length === 0) return only;
  throw new Error(
    `${only === undefined ? 'No' : 'More than one'} ${type} called ${name}; there are ${all.map(({ logicalId }) => logicalId).join(', ')}.`,
  );
}
