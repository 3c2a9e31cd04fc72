/** The reference consumer relies on nothing that the published contracts do not promise. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problem, referralView, screeningMessage } from '../../consumer/contract.ts';

type Schema = {
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
};

async function published(name: string): Promise<Schema> {
  return JSON.parse(await readFile(new URL(`../../schemas/generated/${name}`, import.meta.url), 'utf8'));
}

/** Places that the consumer's shape has and the published one does not promise. */
function unpromised(relied: Schema, promised: Schema, page: Schema, at = ''): string[] {
  const ref = promised.$ref?.replace('#/$defs/', '');
  const whole = ref === undefined ? promised : { ...page.$defs?.[ref] };
  const inItems = relied.items ? unpromised(relied.items, whole.items ?? {}, page, `${at}/*`) : [];
  const inProperties = Object.entries(relied.properties ?? {}).flatMap(([name, inner]) => {
    const held = whole.properties?.[name];
    if (held === undefined) return [`${at}/${name} is not there`];
    const optional = relied.required?.includes(name) === true && whole.required?.includes(name) !== true;
    return [
      ...(optional ? [`${at}/${name} is not always there`] : []),
      ...unpromised(inner, held, page, `${at}/${name}`),
    ];
  });
  return [...inItems, ...inProperties];
}

const shapeOf = (schema: z.ZodType): Schema => JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })));

describe('what the consumer relies on', () => {
  it.each([
    ['screening-message.schema.json', screeningMessage],
    ['referral.schema.json', referralView],
    ['problem.schema.json', problem],
  ])('stands in %s', async (file, schema) => {
    const page = await published(file);
    expect(unpromised(shapeOf(schema), page, page)).toEqual([]);
  });

  it('would be missed if the contract lost it', async () => {
    const page = await published('problem.schema.json');
    const lean = z.object({ code: z.string(), legal: z.array(z.string()), mood: z.string() });
    expect(unpromised(shapeOf(lean), page, page)).toEqual(['/legal is not always there', '/mood is not there']);
  });

  it('is in the published example of a message', async () => {
    const page = JSON.parse(
      await readFile(new URL('../../schemas/generated/asyncapi.json', import.meta.url), 'utf8'),
    );
    const [example] = page.components.messages.screening.examples;
    expect(screeningMessage.parse(example.payload).subject).toBe(example.payload.data.reference);
  });
});
