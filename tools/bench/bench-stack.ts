/** What the rows stand on: the functions bundled as they ship, the synthesised templates, and the local stack hosting them in a folder of its own. */
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { build } from 'esbuild';
import { bundleFunctions, EVERY_BUILD } from '../../infra/bundle.ts';
import type { Stack } from '../../infra/local/offer.ts';
import { openChildren } from '../../infra/local/processes/children.ts';
import { startStack } from '../../infra/local/stack.ts';
import { type Engine, openEngine } from '../../infra/local/tables/engine.ts';
import { makeTables } from '../../infra/local/tables/tables.ts';
import type { Template } from '../../infra/local/template/template.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** An access key that is no function's: the gate lets it do anything. */
export const ADMIN = { region: 'eu-west-2', credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } };

const TABLE_TYPE = 'AWS::DynamoDB::GlobalTable';

export async function startBenchStack(folder: string): Promise<Stack> {
  const distFolder = join(folder, 'dist');
  const cdkOut = join(folder, 'cdk.out');
  await bundleFunctions(distFolder);
  await promisify(execFile)(process.execPath, ['infra/app.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      CDK_VALIDATION: 'false',
      CDK_OUTDIR: cdkOut,
      CDK_CONTEXT_JSON: JSON.stringify({ stage: 'local', distFolder }),
    },
  });
  return startStack({ cdkOut, stateDir: join(folder, 'state'), schedules: false });
}

/** Bundles code with the settings of every function's bundle; answers the folder with its index.mjs. */
export async function bundled(folder: string, name: string, code: string): Promise<string> {
  const outdir = join(folder, 'bundles', name);
  await build({
    ...EVERY_BUILD,
    stdin: { contents: code, resolveDir: ROOT, sourcefile: 'index.ts', loader: 'ts' },
    entryNames: 'index',
    outdir,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  return outdir;
}

export type BenchTable = {
  engine: Engine;
  dynamo: DynamoDBDocumentClient;
  table: string;
  /** The blind index of who was named where. */
  matches: string;
  close: () => Promise<void>;
};

/** A table as the template has it, in an engine of its own, with or without the stream that nobody here reads. */
export async function openBenchTable(folder: string, template: Template, stream: boolean): Promise<BenchTable> {
  const children = openChildren();
  const engine = await openEngine(folder, children);
  const resources = template.ofType(TABLE_TYPE).map((resource) => {
    const { StreamSpecification, ...rest } = resource.properties;
    return { ...resource, properties: stream ? { ...rest, StreamSpecification } : rest };
  });
  const made = await makeTables({ ...template, ofType: () => resources }, engine);
  const matches = made.find(({ name }) => name.includes('Matches'));
  const records = made.find((one) => one !== matches);
  if (!records || !matches) throw new Error('the template has not both tables');
  const dynamo = documentClient(`http://${engine.host}:${engine.port}`);
  return {
    engine,
    dynamo,
    table: records.name,
    matches: matches.name,
    close: async () => {
      dynamo.destroy();
      engine.close();
      await children.killAll();
    },
  };
}

export function documentClient(endpoint: string): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({ ...ADMIN, endpoint }), {
    marshallOptions: { removeUndefinedValues: true },
  });
}
