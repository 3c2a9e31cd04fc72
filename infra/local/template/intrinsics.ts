/** Works out the references in a template (Ref, GetAtt, Join, Sub …) until only plain values are left. */
import type { StackTemplate } from './assembly.ts';

/** What a reference to a resource yields: its `Ref`, its attributes, or a clear error. */
export type Lookup = {
  readonly ref: (stack: string, logicalId: string) => string;
  readonly attribute: (stack: string, logicalId: string, name: string) => string;
  readonly imported: (exportName: string) => unknown;
  readonly pseudo: Readonly<Record<string, string>>;
};

export type Resolve = (value: unknown) => unknown;

const ABSENT = Symbol('AWS::NoValue');

/** A function that resolves any value of `stack`. A name that nothing answers to, or an unknown function, throws. */
export function resolver(stack: StackTemplate, lookup: Lookup): Resolve {
  const fail = (what: string): never => {
    throw new Error(`${stack.name}: ${what}`);
  };

  const reference = (name: string): unknown => {
    if (name === 'AWS::NoValue') return ABSENT;
    const pseudo = name === 'AWS::StackName' ? stack.name : lookup.pseudo[name];
    if (pseudo !== undefined) return pseudo;
    const parameter = stack.Parameters[name];
    if (parameter !== undefined) {
      return parameter.Default ?? fail(`the parameter ${name} has no default, and the local stack sets none.`);
    }
    return lookup.ref(stack.name, name);
  };

  const condition = (value: unknown): boolean => {
    if (typeof value === 'string') return condition(stack.Conditions[value] ?? fail(`no condition called ${value}.`));
    const [name, argument] = single(value) ?? fail(`a condition is not understood: ${JSON.stringify(value)}`);
    const parts = Array.isArray(argument) ? argument : [argument];
    if (name === 'Fn::Equals') return resolve(parts[0]) === resolve(parts[1]);
    if (name === 'Fn::And') return parts.every(condition);
    if (name === 'Fn::Or') return parts.some(condition);
    if (name === 'Fn::Not') return !condition(parts[0]);
    if (name === 'Condition') return condition(argument);
    return fail(`the condition ${name} is not understood.`);
  };

  const text = (value: unknown): string => {
    const resolved = resolve(value);
    return typeof resolved === 'string' || typeof resolved === 'number' || typeof resolved === 'boolean'
      ? String(resolved)
      : fail(`a text was expected in place of ${JSON.stringify(value)}`);
  };
  const list = (value: unknown): unknown[] => {
    const resolved = resolve(value);
    return Array.isArray(resolved) ? resolved : fail(`a list was expected in place of ${JSON.stringify(value)}`);
  };

  const substitute = (argument: unknown): string => {
    const [pattern, given] = Array.isArray(argument) ? argument : [argument, {}];
    const values = isRecord(given) ? given : {};
    return text(pattern).replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (name in values) return text(values[name]);
      const [id = name, ...rest] = name.split('.');
      return rest.length > 0 ? lookup.attribute(stack.name, id, rest.join('.')) : text({ Ref: name });
    });
  };

  const intrinsics: Record<string, (argument: unknown) => unknown> = {
    Ref: (name) => reference(String(name)),
    'Fn::GetAtt': (argument) => {
      const [id, ...rest] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
      return lookup.attribute(stack.name, id ?? '', rest.join('.'));
    },
    'Fn::Join': (argument) => {
      const [separator, parts] = Array.isArray(argument) ? argument : [];
      return list(parts).map(text).join(text(separator));
    },
    'Fn::Sub': substitute,
    'Fn::Select': (argument) => {
      const [index, parts] = Array.isArray(argument) ? argument : [];
      return list(parts)[Number(text(index))] ?? fail(`Fn::Select finds nothing at ${String(index)}.`);
    },
    'Fn::Split': (argument) => {
      const [separator, whole] = Array.isArray(argument) ? argument : [];
      return text(whole).split(text(separator));
    },
    'Fn::ImportValue': (name) => lookup.imported(text(name)),
    'Fn::FindInMap': (argument) => {
      const [map, first, second] = list(argument).map(String);
      return resolve(
        stack.Mappings[map ?? '']?.[first ?? '']?.[second ?? ''] ??
          fail(`no entry in the map ${map} for ${first}, ${second}.`),
      );
    },
    'Fn::If': (argument) => {
      const [name, yes, no] = Array.isArray(argument) ? argument : [];
      return condition(name) ? resolve(yes) : resolve(no);
    },
    'Fn::Base64': (argument) => Buffer.from(text(argument)).toString('base64'),
  };

  function resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(resolve).filter((part) => part !== ABSENT);
    if (!isRecord(value)) return value;
    const [name, argument] = single(value) ?? [];
    const intrinsic = name === undefined ? undefined : intrinsics[name];
    if (intrinsic !== undefined) return intrinsic(argument);
    if (name?.startsWith('Fn::')) return fail(`the local stack does not know ${name}.`);
    const entries = Object.entries(value).map(([key, part]) => [key, resolve(part)] as const);
    return Object.fromEntries(entries.filter(([, part]) => part !== ABSENT));
  }
  return resolve;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function single(value: unknown): [string, unknown] | undefined {
  if (!isRecord(value)) return undefined;
  const [first, second] = Object.entries(value);
  return first !== undefined && second === undefined ? first : undefined;
}
