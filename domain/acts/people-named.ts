/** The people whom a command names must be people of the referral. */
import type { Referral } from '../../schemas/referral.ts';
import type { Refusal } from '../refusal.ts';

/** A refusal that says which of them is nobody here; undefined where all are known. `at` is where the list, or the one id, stands. */
export function notOfThisReferral(
  { draft }: Pick<Referral, 'draft'>,
  at: string,
  ids: readonly string[] | string | undefined,
): Refusal | undefined {
  const known = new Set(draft.people.map(({ id }) => id));
  const given = typeof ids === 'string' ? [ids] : (ids ?? []);
  const errors = given.flatMap((id, index) =>
    known.has(id) ? [] : [{ at: typeof ids === 'string' ? at : `${at}/${index}`, text: 'Nobody of that id here.' }],
  );
  if (errors.length === 0) return undefined;
  return { refused: 'bad-command', words: 'It names somebody who is not in this referral.', errors };
}
