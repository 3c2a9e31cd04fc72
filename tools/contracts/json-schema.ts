/** Writes a contract's shape as JSON Schema (draft 2020-12), stand-alone with its own $defs, or hoisted into one page's components. */
import * as z from 'zod';
import { contracts } from './named.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Through text, so that what is compared and what is written are the same plain JSON. */
function plain(value: unknown): JsonObject {
  const json: Json = JSON.parse(JSON.stringify(value));
  if (!isObject(json)) throw new Error('not a JSON object');
  return json;
}

/**
 * As a reader should hold it: open to properties it does not know, so that a later version that says more breaks nobody.
 * The long patterns that zod writes beside `format` are left out; the format says the same.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonObject {
  return plain(
    z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-2020-12',
      override: ({ jsonSchema }) => {
        if (jsonSchema.format === 'date-time' || jsonSchema.format === 'date') delete jsonSchema.pattern;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      },
    }),
  );
}

/** Every `$ref` in a document, wherever it stands. */
export function refsIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : refsIn(inner),
  );
}

function withRefs(value: Json, rename: (ref: string) => string): Json {
  if (Array.isArray(value)) return value.map((each) => withRefs(each, rename));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? rename(inner) : withRefs(inner, rename),
    ]),
  );
}

/** The contract files by name, `receipt.schema.json` and so on. */
export function jsonSchemaFiles(): Map<string, JsonObject> {
  return new Map(
    contracts.map(({ file, schema }) => {
      const { $schema = '', ...rest } = jsonSchemaOf(schema);
      return [
        `${file}.schema.json`,
        { $schema, $id: `urn:front-door:schema:${file.replace(/-v1$/, '')}:v1`, ...rest },
      ];
    }),
  );
}

/** Schemas for `components.schemas` of one page: each named shape once, nameless inner ones under their owner's name. */
export function components(ids: readonly string[]): JsonObject {
  const out: Record<string, Json> = {};
  for (const { id, schema } of contracts.filter((each) => ids.includes(each.id))) {
    const nameOf = (key: string) => (key.startsWith('__') ? `${id}${key.replace('__schema', 'Part')}` : key);
    const rename = (ref: string) => `#/components/schemas/${nameOf(ref.slice('#/$defs/'.length))}`;
    const { $defs } = jsonSchemaOf(schema);
    if (!isObject($defs)) throw new Error(`${id} has no name of its own: nameSchemas() was not called`);
    for (const [key, definition] of Object.entries($defs)) out[nameOf(key)] = withRefs(definition, rename);
  }
  return Object.fromEntries(Object.entries(out).sort(([a], [b]) => (a < b ? -1 : 1)));
}
