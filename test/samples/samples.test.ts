/** The samples are whole, listed once, fictional, and speak of places and codes that exist. */
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FINDINGS } from '../../domain/normalising/finding-codes.ts';
import { URGENCY_WORDS } from '../../domain/urgency-words.ts';
import { draft } from '../../schemas/draft.ts';
import { FOLDER, samples } from './sample.ts';

const all = await samples();
const isSample = (name: string) => /^\d\d-/.test(name) && !name.endsWith('.expected.json');

/** Whether the shape of a draft has this place at all. */
function exists(schema: z.core.JSONSchema.BaseSchema | boolean | undefined, [step, ...rest]: string[]): boolean {
  if (typeof schema !== 'object') return false;
  if (step === undefined) return true;
  if (/^\d+$/.test(step) && schema.items !== undefined && !Array.isArray(schema.items))
    return exists(schema.items, rest);
  return exists(schema.properties?.[step], rest);
}

describe('the samples', () => {
  it('are each listed once, with their expectations', async () => {
    const files = (await readdir(FOLDER)).filter(isSample).sort();
    expect(all.map(({ file }) => file).sort()).toEqual(files);
    expect(all.length).toBeGreaterThanOrEqual(12);
  });

  it('come by every way in', () => {
    expect(new Set(all.map(({ expected }) => expected.channel))).toEqual(
      new Set(['e-form', 'phone', 'email', 'document']),
    );
    expect(new Set(all.map(({ expected }) => expected.nature))).toEqual(
      new Set(['referral', 'unread', 'automatic', 'no-referral']),
    );
  });

  it('expect only what can be: places of a draft, findings and reasons that have a code', () => {
    const shape = z.toJSONSchema(draft, { io: 'input' });
    const reasons = new Set([
      'immediate-protection-stated',
      'unread',
      'attachment-unread',
      ...Object.keys(URGENCY_WORDS),
    ]);
    for (const { file, expected } of all) {
      const { values, holds, never, absent, findings, notFindings, because } = expected;
      for (const place of [values, holds, never].flatMap((map) => Object.keys(map)).concat(absent)) {
        expect(exists(shape, place.split('/').slice(1)), `${file} ${place}`).toBe(true);
      }
      for (const code of [...findings, ...notFindings]) expect(FINDINGS, file).toHaveProperty([code]);
      for (const reason of because) expect(reasons, file).toContain(reason);
    }
  });

  it('name nobody who could be real: numbers, telephones and mail addresses are of the ranges set apart', async () => {
    for (const { file } of all.filter((each) => /\.(json|eml)$/.test(each.file))) {
      const text = await readFile(new URL(file, FOLDER), 'utf8');
      for (const [digits] of text.matchAll(/\b\d{3} ?\d{3} ?\d{4}\b/g)) {
        expect(digits.replaceAll(' ', ''), file).toMatch(/^(9990000|1632960)\d{3}$/);
      }
      for (const [number] of text.matchAll(/\b0(1|2|7)\d{3} ?\d{6}\b/g)) {
        expect(number, file).toMatch(/^(01632 960|07700 900)\d{3}$/);
      }
      for (const [, host] of text.matchAll(/@([\w.-]+\.[a-z]+)/g)) expect(host, file).toMatch(/\.example$/);
    }
  });
});
