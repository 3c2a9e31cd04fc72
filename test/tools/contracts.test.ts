/** The published contracts are current, whole and true: what they show as an example is what they describe. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isObject, type Json, refsIn } from '../../tools/contracts/json-schema.ts';
import { routes } from '../../tools/contracts/routes.ts';
import { contractFiles, drift } from '../../tools/contracts.ts';

const generated = new URL('../../schemas/generated/', import.meta.url);
const folder = await mkdtemp(join(tmpdir(), 'contracts-'));
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string): Promise<Json> {
  return JSON.parse(await readFile(new URL(name, generated), 'utf8'));
}

/** Follows a JSON Pointer; undefined where it leads nowhere. */
function at(document: Json, pointer: string): Json | undefined {
  let here: Json | undefined = document;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    here = isObject(here) ? here[key] : Array.isArray(here) ? here[Number(key)] : undefined;
  }
  return here;
}

function must(document: Json, pointer: string): Json {
  const found = at(document, pointer);
  if (found === undefined) throw new Error(`nothing at ${pointer}`);
  return found;
}

/** Every schema with its examples beside it, wherever in the page it stands. */
function shown(value: Json): { ref: string; example: Json }[] {
  if (Array.isArray(value)) return value.flatMap(shown);
  if (!isObject(value)) return [];
  const { schema, payload, examples } = value;
  const held = isObject(schema) ? schema : isObject(payload) ? payload : {};
  const ref = held.$ref;
  const found = (Array.isArray(examples) ? examples : isObject(examples) ? Object.values(examples) : []).flatMap(
    (each) => (isObject(each) ? [each.value ?? each.payload ?? null] : []),
  );
  const own = typeof ref === 'string' ? found.map((example) => ({ ref, example })) : [];
  return [...own, ...Object.values(value).flatMap(shown)];
}

/** A component as a schema that stands alone, read back by zod from the page itself. */
function schemaFrom(page: Json, ref: string): z.ZodType {
  const inDefs = (text: string) => text.replaceAll('#/components/schemas/', '#/$defs/');
  const text = inDefs(JSON.stringify({ $ref: ref, $defs: must(page, '/components/schemas') }));
  return z.fromJSONSchema(JSON.parse(text));
}

const PAGES = ['openapi.json', 'asyncapi.json'];

describe('the published contracts', () => {
  it('are current', async () => {
    expect(await drift()).toEqual([]);
  });

  it('are found to have drifted when one is changed, missing or left over', async () => {
    const copy = await mkdtemp(join(folder, 'drift-'));
    for (const [name, text] of contractFiles()) {
      if (name !== 'receipt.schema.json') {
        await writeFile(join(copy, name), name === 'openapi.json' ? text.replace('"3.1.0"', '"3.1.1"') : text);
      }
    }
    await writeFile(join(copy, 'left-over.json'), '{}');
    expect(await drift(pathToFileURL(`${copy}/`))).toEqual(['left-over.json', 'openapi.json', 'receipt.schema.json']);
  });

  it('point only to what is there', async () => {
    for (const name of await readdir(generated)) {
      const document = await read(name);
      const refs = refsIn(document);
      for (const ref of refs) {
        expect(ref, name).toMatch(/^#\//);
        expect(at(document, ref.slice(1)), `${name} ${ref}`).toBeDefined();
      }
    }
  });

  it.each(PAGES)('%s shows only examples that its own schemas accept', async (name) => {
    const page = await read(name);
    const examples = shown(page);
    expect(examples.length).toBeGreaterThan(name === 'openapi.json' ? 40 : 0);
    // Reading a schema back costs far more than asking it: each once, however many examples it has.
    const schemas = new Map([...new Set(examples.map(({ ref }) => ref))].map((ref) => [ref, schemaFrom(page, ref)]));
    for (const { ref, example } of examples) {
      expect(schemas.get(ref)?.safeParse(example).error, `${name} ${ref}`).toBeUndefined();
    }
  });

  it('refuse an example that is wrong', async () => {
    const page = await read('asyncapi.json');
    const message = schemaFrom(page, '#/components/schemas/ScreeningMessage');
    const [first] = shown(page);
    expect(message.safeParse(first?.example).success).toBe(true);
    expect(message.safeParse({ ...Object(first?.example), specversion: '0.3' }).success).toBe(false);
  });

  it('tell of every route what the gateway itself answers', async () => {
    const page = await read('openapi.json');
    for (const { path, method } of routes.filter(({ scopes }) => scopes.length > 0)) {
      const responses = must(must(page, '/paths'), `/${path.replaceAll('/', '~1')}/${method}/responses`);
      for (const [status, message] of [
        ['401', 'Unauthorized'],
        ['403', 'Forbidden'],
      ]) {
        expect(at(responses, `/${status}/content/application~1json/examples/gateway/value`)).toEqual({ message });
      }
    }
  });

  it('let nothing on a queue but the reference, flags and times', async () => {
    const page = await read('asyncapi.json');
    const data = must(page, '/components/schemas/ScreeningMessage/properties/data/properties');
    expect(Object.keys(Object(data)).sort()).toEqual([
      'acknowledgeBy',
      'because',
      'candidates',
      'category',
      'channel',
      'decideBy',
      'findings',
      'nature',
      'openCase',
      'receivedAt',
      'reference',
      'standing',
      'team',
      'urgency',
      'version',
    ]);
    expect(Object.keys(Object(must(data, '/findings/items/properties'))).sort()).toEqual(['code', 'severity']);
    const counts = Object.values(Object(must(data, '/candidates/properties')));
    expect(counts.every((each) => Object(each).type === 'integer')).toBe(true);
    expect(Object.keys(Object(must(data, '/category/properties'))).sort()).toEqual(['confirmed', 'stated']);
  });
});
