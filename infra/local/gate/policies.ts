/** What each function's role may do, read from the policies in the templates and judged as IAM judges. */
import * as z from 'zod';
import { propertiesOf, type Resource, type Template } from '../template/template.ts';
import type { Demand } from './call.ts';

const oneOrMany = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]));
const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMany,
  Resource: oneOrMany,
  Condition: z.record(z.string(), z.record(z.string(), oneOrMany)).optional(),
  Sid: z.string().optional(),
});
const Document = z.object({
  Statement: z.union([z.array(Statement), Statement.transform((one) => [one])]),
});
const RoleProperties = z.object({ Policies: z.array(z.object({ PolicyDocument: Document })).default([]) });
const PolicyProperties = z.object({ PolicyDocument: Document, Roles: z.array(z.string()).default([]) });
const FunctionProperties = z.object({ Role: z.string() });

export type Grant = z.infer<typeof Statement>;
export type Verdict = { readonly allowed: boolean /** The grants that allowed it. */; readonly by: readonly Grant[] };
export type Policies = {
  /** Judges whether the role may do what is demanded. An explicit deny wins; without a grant the answer is no. */
  readonly judge: (role: string, demand: Demand, facts?: Readonly<Record<string, string>>) => Verdict;
  readonly grantsOf: (role: string) => readonly Grant[];
  /** Name of the role that a function runs as. */
  readonly roleOf: (lambda: Resource) => string;
};

export function policiesOf(template: Template): Policies {
  const grants = new Map<string, Grant[]>();
  const add = (role: string, document: z.infer<typeof Document>) => {
    grants.set(role, [...(grants.get(role) ?? []), ...document.Statement]);
  };
  for (const role of template.ofType('AWS::IAM::Role')) {
    for (const { PolicyDocument } of propertiesOf(role, RoleProperties).Policies) add(role.name, PolicyDocument);
  }
  for (const policy of template.ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy')) {
    const { PolicyDocument, Roles } = propertiesOf(policy, PolicyProperties);
    for (const role of Roles) add(role, PolicyDocument);
  }
  return {
    grantsOf: (role) => grants.get(role) ?? [],
    roleOf: (lambda) => {
      const { Role } = propertiesOf(lambda, FunctionProperties);
      return template.byArn(Role)?.name ?? Role;
    },
    judge: (role, demand, facts = {}) => {
      const known = { ...facts, ...demand.facts };
      const matching = (grants.get(role) ?? []).filter(
        (grant) =>
          grant.Action.some((action) => matches(action.toLowerCase(), demand.action.toLowerCase())) &&
          grant.Resource.some((resource) =>
            demand.resource === '*' ? resource === '*' : matches(resource, demand.resource),
          ) &&
          conditionsHold(grant, known),
      );
      const allowing = matching.filter(({ Effect }) => Effect === 'Allow');
      return { allowed: allowing.length > 0 && matching.length === allowing.length, by: allowing };
    },
  };
}

/** Whether `text` fits `pattern`, in which `*` stands for anything and `?` for one character. */
export function matches(pattern: string, text: string): boolean {
  if (pattern === '*' || pattern === text) return true;
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 's').test(text);
}

/** Facts that hold for every call on this machine; a grant that asks for anything else stops the run rather than pass unseen. */
const STANDING: Readonly<Record<string, string>> = {
  'aws:securetransport': 'true',
  'aws:sourceaccount': '000000000000',
  'aws:principalaccount': '000000000000',
  'kms:calleraccount': '000000000000',
};

function conditionsHold(grant: Grant, facts: Readonly<Record<string, string>>): boolean {
  return Object.entries(grant.Condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => {
      const value = facts[key.toLowerCase()] ?? STANDING[key.toLowerCase()];
      const test = OPERATORS[operator.replace(/^ForAnyValue:|^ForAllValues:|IfExists$/g, '')];
      if (test === undefined) throw new Error(`The local gate does not know the policy condition ${operator}.`);
      if (value === undefined) {
        if (operator.endsWith('IfExists') || operator.startsWith('ForAllValues:')) return true;
        throw new Error(`The local gate does not know the policy condition key ${key}.`);
      }
      return wanted.some((one) => test(one, value));
    }),
  );
}

const OPERATORS: Record<string, (wanted: string, value: string) => boolean> = {
  StringEquals: (wanted, value) => wanted === value,
  StringNotEquals: (wanted, value) => wanted !== value,
  StringLike: matches,
  ArnEquals: matches,
  ArnLike: matches,
  Bool: (wanted, value) => wanted.toLowerCase() === value,
};
