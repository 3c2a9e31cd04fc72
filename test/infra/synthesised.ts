/** The templates of a stage as data, synthesised with empty bundles: what CloudFormation would be given. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { addStacks, newApp } from '../../infra/app.ts';
import { FUNCTION_NAMES, kebab } from '../../infra/bundle.ts';
import { settingsFor } from '../../infra/stages.ts';

const resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
export type Resource = z.infer<typeof resource>;

const template = z.looseObject({ Resources: z.record(z.string(), resource) });

export type Synthesised = { template: z.infer<typeof template>; stack: Stack };

/** Resources of a type, by logical id. */
export function ofType({ template: { Resources } }: Synthesised, type: string): Record<string, Resource> {
  return Object.fromEntries(Object.entries(Resources).filter(([, { Type }]) => Type === type));
}

/** The one resource of a type whose logical id begins so. */
export function one(from: Synthesised, type: string, begins = ''): Resource {
  const found = Object.entries(ofType(from, type)).filter(([id]) => id.startsWith(begins));
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} resources of ${type} begin with "${begins}"`);
  return first[1];
}

/** The logical id that a reference or an ARN in a template points to. */
export function pointsTo(value: unknown): string {
  const form = z.union([
    z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
    z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform((at) => at['Fn::GetAtt'][0]),
    z.object({ 'Fn::ImportValue': z.string() }).transform((imported) => imported['Fn::ImportValue']),
  ]);
  return form.parse(value);
}

const statement = z.looseObject({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]).transform((action) => [action].flat()),
  Resource: z.unknown().transform((value): unknown[] => [value].flat()),
  Principal: z.unknown().optional(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
export type Statement = z.infer<typeof statement>;

export function statementsIn(document: unknown): Statement[] {
  return z.object({ Statement: z.array(statement) }).parse(document).Statement;
}

function emptyBundles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'front-door-bundles-'));
  for (const name of FUNCTION_NAMES) {
    mkdirSync(join(folder, kebab(name)));
    writeFileSync(join(folder, kebab(name), 'index.mjs'), `export const handler = async () => '${name}';\n`);
  }
  return folder;
}

/** Both stacks of a stage. The validator has its own run in `npm run check`; without it this takes a tenth of the time. */
export function synthesise(stage: string, settings: object = {}): { records: Synthesised; intake: Synthesised } {
  process.env.CDK_VALIDATION = 'false';
  const distFolder = emptyBundles();
  const outdir = mkdtempSync(join(tmpdir(), 'front-door-cdk-'));
  try {
    const { records, intake } = addStacks(newApp({ distFolder }, outdir), settingsFor(stage, settings));
    const read = (stack: Stack) => ({ stack, template: template.parse(Template.fromStack(stack).toJSON()) });
    return { records: read(records), intake: read(intake) };
  } finally {
    rmSync(distFolder, { recursive: true });
    rmSync(outdir, { recursive: true });
  }
}
