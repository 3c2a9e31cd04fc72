/** The CDK app: both stacks of one stage. `node infra/app.ts` synthesises into cdk.out without an account, a network or Docker. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import pinned from '../cdk.json' with { type: 'json' };
import { IntakeStack } from './intake-stack.ts';
import { RecordsStack } from './records-stack.ts';
import { type StageSettings, settingsFor } from './stages.ts';

/** Both stacks of a stage in the given app. */
export function addStacks(app: App, settings: StageSettings): { records: RecordsStack; intake: IntakeStack } {
  const { stage, region } = settings;
  const account = process.env.CDK_DEFAULT_ACCOUNT;
  const env = { region, ...(account ? { account } : {}) };
  const name = `front-door-${stage}`;
  const records = new RecordsStack(app, `${name}-records`, {
    env,
    settings,
    description: 'Front Door: the records, kept',
  });
  const intake = new IntakeStack(app, `${name}-intake`, {
    env,
    settings,
    records,
    description: 'Front Door: the intake, replaceable',
  });
  Tags.of(app).add('service', 'front-door');
  Tags.of(app).add('stage', stage);
  return { records, intake };
}

/** The flags pinned in cdk.json hold also where no CDK command line passes them on. */
export function newApp(context: Record<string, unknown> = {}, outdir?: string): App {
  return new App({ context: { ...pinned.context, ...context }, ...(outdir ? { outdir } : {}) });
}

/** Stops the synthesis of a stage whose council has no profile, or one that does not hold. */
function stopUnlessDeployable({ authority }: StageSettings): void {
  const check = resolve(import.meta.dirname, '..', 'tools', 'check', 'authority.ts');
  execFileSync(process.execPath, [check, authority], { stdio: ['ignore', 'inherit', 'inherit'] });
}

if (import.meta.main) {
  const app = newApp({}, process.env.CDK_OUTDIR ?? resolve(pinned.output));
  const stage: unknown = app.node.tryGetContext('stage');
  const settings = settingsFor(typeof stage === 'string' ? stage : 'dev', app.node.tryGetContext('settings'));
  stopUnlessDeployable(settings);
  addStacks(app, settings);
  if (process.env.CDK_VALIDATION !== 'false') Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}
