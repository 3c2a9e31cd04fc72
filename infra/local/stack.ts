/** Hosts the synthesised templates on this machine: everything that `npm start` and the system tests talk to. */
import { existsSync, readFileSync } from 'node:fs';
import { serveApi } from './api/http-api.ts';
import { apiOf, tokenRulesOf } from './api/routes.ts';
import type { StoredObject } from './buckets/bucket-store.ts';
import { openClock } from './clock.ts';
import { type Lambda, lambdasOf } from './functions/lambda.ts';
import { openLambdaHost } from './functions/lambda-host.ts';
import { accessKeyId } from './gate/gate.ts';
import { waitForIdle } from './idle.ts';
import { openDoors } from './listeners.ts';
import { takeFolder } from './lock.ts';
import { mailServer } from './mail/mail-in.ts';
import { serveMailPage } from './mail/mail-page.ts';
import type { Stack, StackSettings } from './offer.ts';
import { openChildren } from './processes/children.ts';
import { listen } from './processes/ports.ts';
import { openServices, queueUrl } from './services.ts';
import { serveSignIn } from './sign-in/sign-in.ts';
import { openState } from './state.ts';
import { sweepExpired } from './tables/expiry.ts';
import { loadTemplate } from './template/template.ts';
import { bucketNotices } from './triggers/bucket-notices.ts';
import { startMappings } from './triggers/mappings.ts';
import { openPositions } from './triggers/positions.ts';
import { runSchedules, schedulesOf } from './triggers/schedules.ts';

export type { Stack, StackSettings } from './offer.ts';

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
  undo.push(services.engine.close, services.returning.stop);
  const { engine, queues, topics, mailbox, gate } = services;

  const lambdas = lambdasOf(template);
  const resourceOf = (lambda: Lambda) => template.find('AWS::Lambda::Function', lambda.name);
  const host = await openLambdaHost(settings.stateDir, {
    clock,
    children,
    endpoints: services.endpoints,
    accessKeyId: (lambda) => accessKeyId(resourceOf(lambda)),
  });
  undo.push(host.close);
  const lambdaBy = (name: string): Lambda => {
    const { arn } = template.find('AWS::Lambda::Function', name);
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
  tell.object = bucketNotices(template, clock, services.sendTo);

  const api = apiOf(template);
  const requests =
    api === undefined
      ? () => 0
      : serveApi(doors.api.server, { api, clock, keys: signIn.publicKeys, invoke: invokeArn });
  const smtp = mailServer(services.mailIn);
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
    services.returning.stop();
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
      const queue = queues.settings(template.find('AWS::SQS::Queue', name).name);
      if (queue === undefined) throw new Error(`No queue ${name}.`);
      return { url: queueUrl(doors, queue.name), counts: () => queues.counts(queue) };
    },
    everQueued: queues.everPut,
    physicalName: (type, name) => template.find(type, name).name,
    published: (topic) =>
      topics.published(topic === undefined ? undefined : template.find('AWS::SNS::Topic', topic).name),
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
