/** Reads what `cdk synth` left in a folder: each stack's template, and where the bundled code of each function lies. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Metadata: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
});
const TemplateFile = z.object({
  Resources: z.record(z.string(), Resource).default({}),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
});
const AssetsFile = z.object({
  files: z
    .record(z.string(), z.object({ source: z.object({ path: z.string(), packaging: z.string() }) }))
    .default({}),
});
const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z.looseObject({ templateFile: z.string().optional(), stackName: z.string().optional() }).optional(),
    }),
  ),
});

export type StackTemplate = z.infer<typeof TemplateFile> & {
  readonly name: string;
  /** Folder of each file asset, by its hash. */
  readonly assets: ReadonlyMap<string, string>;
};

/** Every stack of the assembly in `cdkOut`, in the manifest's order. Throws when a file is missing or not as CDK writes it. */
export function readAssembly(cdkOut: string): StackTemplate[] {
  const manifestFile = join(cdkOut, 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error(`No synthesised app in ${cdkOut}: run the synth first.`);
  const manifest = Manifest.parse(readJson(manifestFile));
  const stacks: StackTemplate[] = [];
  for (const [id, artifact] of Object.entries(manifest.artifacts)) {
    const file = artifact.properties?.templateFile;
    if (artifact.type !== 'aws:cloudformation:stack' || file === undefined) continue;
    stacks.push({
      ...TemplateFile.parse(readJson(join(cdkOut, file))),
      name: artifact.properties?.stackName ?? id,
      assets: readAssets(cdkOut, join(cdkOut, file.replace(/\.template\.json$/, '.assets.json'))),
    });
  }
  if (stacks.length === 0) throw new Error(`The manifest in ${cdkOut} names no stack.`);
  return stacks;
}

function readAssets(cdkOut: string, file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  const { files } = AssetsFile.parse(readJson(file));
  return new Map(Object.entries(files).map(([hash, { source }]) => [hash, resolve(cdkOut, source.path)]));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
