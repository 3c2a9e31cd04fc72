/** The problems that can be answered, each with the status and title that the door gives it, and an example as it is sent (RFC 9457). */
import type { Refusal } from '../../domain/refusal.ts';
import { problemFrom } from '../../functions/edges/problem.ts';
import { type Problem, type ProblemCode, problem } from '../../schemas/problem.ts';

type Example = Omit<Refusal, 'refused'>;

/** One row a code, so that a code without an example does not compile. */
const refusals: Record<ProblemCode, Example> = {
  'too-large': {
    words: 'More than 4 MiB does not fit this door. Send it by mail to referrals@front-door.example, up to 30 MB.',
  },
  'not-found': { words: 'There is no referral of that reference, or it is not yours to see.' },
  'stale-version': {
    words: 'It has changed since you looked. Read it again before you act.',
    version: 2,
    legal: ['acknowledge', 'decide', 'complete', 'link'],
  },
  'illegal-move': {
    words: 'A referral that stands at "linked" cannot be taken through "decide".',
    version: 3,
    legal: ['acknowledge'],
  },
  'bad-command': {
    words: 'The acknowledgement is not complete.',
    errors: [{ at: '/actions', text: 'Say the actions to be taken, besides receipt.' }],
  },
  'not-authorised': { words: 'In this council this act is for: practice-supervisor, manager, team-manager.' },
  'no-named-person': {
    words: 'People decide: say on whose behalf you act.',
    errors: [{ at: '/onBehalfOf', text: 'A named person is needed.' }],
  },
  'key-used-before': { words: 'Something else was done under this Idempotency-Key. Use a new key for each act.' },
  'already-in-progress': { words: 'Somebody is changing it now. Read it again, and repeat what is still needed.' },
  'try-again': { words: 'Nothing of this was kept. Send the same again: it will not be done twice.' },
};

function example(code: ProblemCode): Problem {
  return problem.parse(problemFrom({ refused: code, ...refusals[code] }));
}

/** These problems by the status they come with: codes, and an example of each. */
export function byStatus(codes: readonly ProblemCode[]): Map<number, Record<string, { value: Problem }>> {
  const out = new Map<number, Record<string, { value: Problem }>>();
  for (const code of codes) {
    const value = example(code);
    out.set(value.status, { ...out.get(value.status), [code]: { value } });
  }
  return out;
}
