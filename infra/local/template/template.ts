/** The synthesised templates of all stacks as one list of resources, with every reference between them worked out. */
import type * as z from 'zod';
import { readAssembly, type StackTemplate } from './assembly.ts';
import {
  ACCOUNT,
  type Addresses,
  generatedName,
  type Identity,
  identify,
  namingProperty,
  passesOverAttributes,
  REGION,
} from './identities.ts';
import { type Lookup, type Resolve, resolver } from './intrinsics.ts';

export type Resource = Identity & {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  /** Properties as CloudFormation would see them after resolving references. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
};

export type Template = {
  readonly resources: readonly Resource[];
  readonly ofType: (...types: string[]) => readonly Resource[];
  /** The resource of `type` with this logical id (CDK's hash may be left out), physical name or ARN, or the only one with it in its logical id. */
  readonly find: (type: string, name: string) => Resource;
  /** The resource that carries this ARN, or undefined. */
  readonly byArn: (arn: string) => Resource | undefined;
  /** Folder of a file asset by its hash (the S3Key of a function's code without `.zip`). */
  readonly asset: (hash: string) => string;
  readonly outputs: Readonly<Record<string, string>>;
};

/** Loads every template in `cdkOut`. Throws, naming the resource, on a type or reference that the host cannot honour. */
export function loadTemplate(cdkOut: string, addresses: Addresses): Template {
  const stacks = readAssembly(cdkOut);
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  const resolvers = new Map<string, Resolve>();
  const identities = new Map<string, Identity>();
  const exported = exportsOf(stacks, resolvers);

  const identityOf = (stackName: string, logicalId: string): Identity => {
    const where = `${stackName}.${logicalId}`;
    const known = identities.get(where);
    if (known !== undefined) return known;
    const resource = byName.get(stackName)?.Resources[logicalId];
    if (resource === undefined) throw new Error(`${stackName} refers to ${logicalId}, which is not in it.`);
    const property = namingProperty(resource.Type, where);
    const given = property === undefined ? undefined : resource.Properties[property];
    const chosen = typeof given === 'object' ? resolvers.get(stackName)?.(given) : given;
    const name =
      typeof chosen === 'string' && chosen !== ''
        ? chosen
        : generatedName(resource.Type, stackName, logicalId, resource.Properties.FifoQueue === true);
    const identity = identify(resource.Type, name, addresses, where);
    identities.set(where, identity);
    return identity;
  };

  const lookup: Lookup = {
    pseudo: {
      'AWS::Region': REGION,
      'AWS::AccountId': ACCOUNT,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackId': `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/local`,
    },
    ref: (stack, id) => identityOf(stack, id).ref,
    attribute: (stack, id, name) => {
      const identity = identityOf(stack, id);
      const type = byName.get(stack)?.Resources[id]?.Type ?? '';
      const value =
        identity.attributes[name] ?? (passesOverAttributes(type) ? `${identity.name}.${name}` : undefined);
      if (value === undefined)
        throw new Error(`The local stack does not know the attribute ${name} of ${type} (${id}).`);
      return value;
    },
    imported: (name) => exported(name),
  };
  for (const stack of stacks) resolvers.set(stack.name, resolver(stack, lookup));

  const resources = stacks.flatMap((stack) => {
    const resolve = resolvers.get(stack.name) ?? ((value: unknown) => value);
    return Object.entries(stack.Resources).map(([logicalId, { Type, Properties, Metadata }]): Resource => {
      const identity = identityOf(stack.name, logicalId);
      const properties = asRecord(Type === 'AWS::CDK::Metadata' ? {} : resolve(Properties));
      return { ...identity, stack: stack.name, logicalId, type: Type, properties, metadata: Metadata };
    });
  });
  return {
    resources,
    ofType: (...types) => resources.filter(({ type }) => types.includes(type)),
    find: (type, name) => find(resources, type, name),
    byArn: (arn) => resources.find((resource) => resource.arn === arn || resource.attributes.StreamArn === arn),
    asset: (hash) => assetFolder(stacks, hash),
    outputs: outputsOf(stacks, resolvers),
  };
}

/** The properties of `resource` in the shape the host understands; anything else stops the run with the resource's name. */
export function propertiesOf<Shape extends z.ZodType>(resource: Resource, shape: Shape): z.output<Shape> {
  const parsed = shape.safeParse(resource.properties);
  if (parsed.success) return parsed.data;
  throw new Error(`${resource.stack}.${resource.logicalId} (${resource.type}): ${parsed.error.message}`);
}

function exportsOf(stacks: readonly StackTemplate[], resolvers: ReadonlyMap<string, Resolve>) {
  return (name: string): unknown => {
    for (const stack of stacks) {
      const resolve = resolvers.get(stack.name);
      if (resolve === undefined) continue;
      for (const output of Object.values(stack.Outputs)) {
        if (output.Export !== undefined && resolve(output.Export.Name) === name) return resolve(output.Value);
      }
    }
    throw new Error(`No stack exports ${name}.`);
  };
}

function outputsOf(
  stacks: readonly StackTemplate[],
  resolvers: ReadonlyMap<string, Resolve>,
): Record<string, string> {
  return Object.fromEntries(
    stacks.flatMap((stack) =>
      Object.entries(stack.Outputs).map(([name, output]) => [
        name,
        String(resolvers.get(stack.name)?.(output.Value)),
      ]),
    ),
  );
}

function assetFolder(stacks: readonly StackTemplate[], hash: string): string {
  for (const stack of stacks) {
    const folder = stack.assets.get(hash);
    if (folder !== undefined) return folder;
  }
  throw new Error(`No asset with the hash ${hash} in the synthesised app.`);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function find(resources: readonly Resource[], type: string, name: string): Resource {
  const all = resources.filter((resource) => resource.type === type);
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
