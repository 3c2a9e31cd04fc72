/** Canaries: a word of its own planted in every text field of a contract, found by walking the contract itself, so that no field is forgotten. */
import fc from 'fast-check';
import * as z from 'zod';
import { referenceNumbered } from './builders.ts';

/** Makes the word for one field; `place` is its path with `*` for each index. */
export type Plant = (place: string) => string;

/** What a field takes that takes no free words: the first that fits. */
const SAMPLES: readonly unknown[] = [
  '2026-11-19T10:00:00.000Z',
  '2026-11-19',
  'p1',
  'owed-1',
  referenceNumbered(7),
  'c'.repeat(64),
  '/draft/concern/details/words',
  'some-code',
  1,
  0,
  true,
];

function fitting(schema: z.ZodType, place: string): fc.Arbitrary<unknown> {
  const sample = SAMPLES.find((one) => schema.safeParse(one).success);
  if (sample !== undefined) return fc.constant(sample);
  const { pattern } = z.toJSONSchema(schema);
  if (pattern === undefined) throw new Error(`nothing is known that fits ${place}`);
  return fc.stringMatching(new RegExp(pattern)).filter((one) => schema.safeParse(one).success);
}

const isType = (schema: z.core.$ZodType): schema is z.ZodType => schema instanceof z.ZodType;

/** One that fits the contract with every member there, the same each time. */
export function wholeOf(schema: z.core.$ZodType, plant: Plant): unknown {
  return fc.sample(anyOf(schema, plant, '', true), { numRuns: 1, seed: 20 })[0];
}

/** Anything that fits the contract: each optional member there or not, each choice made, each text the word planted for its place. */
export function anyOf(schema: z.core.$ZodType, plant: Plant, place = '', whole = false): fc.Arbitrary<unknown> {
  const inside = (inner: z.core.$ZodType, where: string) => anyOf(inner, plant, where, whole);
  if (!isType(schema)) throw new Error(`no contract at ${place}`);
  if (schema instanceof z.ZodOptional) return inside(schema.unwrap(), place);
  if (schema instanceof z.ZodObject) {
    const members: [string, z.core.$ZodType][] = Object.entries(schema.shape);
    const needed = members.filter(([, member]) => whole || !(member instanceof z.ZodOptional)).map(([name]) => name);
    const record = fc.record(
      Object.fromEntries(members.map(([name, member]) => [name, inside(member, `${place}/${name}`)])),
      { requiredKeys: needed },
    );
    return (schema.def.checks ?? []).length > 0 ? record.filter((one) => schema.safeParse(one).success) : record;
  }
  if (schema instanceof z.ZodArray) {
    return fc.array(inside(schema.element, `${place}/*`), { minLength: 1, maxLength: 2 });
  }
  if (schema instanceof z.ZodRecord) {
    const key =
      isType(schema.keyType) && schema.keyType.safeParse('Canary').success ? plant(`${place}/{key}`) : undefined;
    const keys = key === undefined ? inside(schema.keyType, `${place}/{key}`) : fc.constant(key);
    return fc.tuple(keys, inside(schema.valueType, `${place}/*`)).map(([name, value]) => ({ [String(name)]: value }));
  }
  if (schema instanceof z.ZodUnion) {
    return fc.oneof(...schema.options.map((option: z.core.$ZodType) => inside(option, place)));
  }
  if (schema instanceof z.ZodTuple) {
    const items: readonly z.core.$ZodType[] = schema.def.items;
    return fc.tuple(...items.map((item, index) => inside(item, `${place}/${index}`)));
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodString) {
    const word = plant(place);
    if (schema.safeParse(word).success) return fc.constant(word);
  }
  return fitting(schema, place);
}
