import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { wrongWords } from '../../../domain/acts/wrong-words.ts';
import { acknowledgeCommand } from '../../../schemas/commands.ts';
import { instant, reference } from '../../../schemas/primitives.ts';

const said = (contract: z.ZodType, body: unknown) =>
  contract.safeParse(body, { error: wrongWords }).error?.issues.map(({ path, message }) => [path.join('/'), message]);

describe('what is wrong with a command', () => {
  it('names what is missing and what is asked for', () => {
    expect(said(acknowledgeCommand, {})).toEqual([
      ['expectedVersion', 'This is missing: a number.'],
      ['how', 'This is missing: one of telephone, in-person, writing, nobody-to-acknowledge.'],
      ['words', 'This is missing: words.'],
    ]);
  });

  it.each([
    [z.int().min(1), 0, 'At least 1.'],
    [z.int(), 1.5, 'This must be a whole number.'],
    [z.int(), 'Ruby', 'This must be a number.'],
    [z.string().min(1), '', 'This is empty: words are asked for.'],
    [z.string().max(4), 'Ruby Marsh', 'At most 4 characters.'],
    [z.array(z.string()).min(2), ['Ruby'], 'At least 2 in the list.'],
    [z.enum(['police', 'school']), 'Ruby', 'This must be one of police, school.'],
    [z.literal(true), 'Ruby', 'This must be true.'],
    [instant, 'Ruby', 'This is not a moment with its zone, such as 2026-11-20T15:10:00Z.'],
    [reference, 'Ruby', 'This is not in the form that the contract gives.'],
    [z.strictObject({}), { Ruby: 'Marsh' }, 'It holds members that this command does not have.'],
    [
      z.discriminatedUnion('how', [z.object({ how: z.literal('post') }), z.object({ how: z.literal('mail') })]),
      { how: 'Ruby' },
      'This must be an object that names its how.',
    ],
    [z.union([z.string(), z.boolean()]), 4, 'This must be as the contract says.'],
  ])('%# says what is asked for, never what was sent', (contract, body, words) => {
    const all = said(contract, body);
    expect(all?.map(([, message]) => message)).toContain(words);
    expect(JSON.stringify(all)).not.toMatch(/Ruby|Marsh/);
  });
});
