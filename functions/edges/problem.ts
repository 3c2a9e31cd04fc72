/** A refusal as its caller sees it: RFC 9457, a stable code, plain words, the legal next moves. */
import type { Refusal } from '../../domain/refusal.ts';
import type { Problem, ProblemCode } from '../../schemas/problem.ts';

const STATUS: Readonly<Record<ProblemCode, { status: number; title: string }>> = {
  'too-large': { status: 413, title: 'Too large for this door' },
  'not-found': { status: 404, title: 'No such referral for you' },
  'stale-version': { status: 409, title: 'It has changed since you looked' },
  'illegal-move': { status: 409, title: 'Not possible where it stands' },
  'bad-command': { status: 422, title: 'The command is not complete or not right' },
  'not-authorised': { status: 403, title: 'This act is not yours' },
  'no-named-person': { status: 403, title: 'People decide' },
  'key-used-before': { status: 409, title: 'That key was used for something else' },
  'already-in-progress': { status: 409, title: 'It is being done already' },
  'try-again': { status: 503, title: 'Try again' },
};

export function problemFrom(refusal: Refusal): Problem {
  const { status, title } = STATUS[refusal.refused];
  return {
    type: `urn:front-door:problem:${refusal.refused}`,
    title,
    status,
    code: refusal.refused,
    detail: refusal.words,
    ...(refusal.legal && { legal: refusal.legal }),
    ...(refusal.version !== undefined && { version: refusal.version }),
    ...(refusal.happened && { happened: refusal.happened }),
    ...(refusal.errors && refusal.errors.length > 0 && { errors: refusal.errors }),
  };
}

export const NOT_FOUND: Refusal = {
  refused: 'not-found',
  words: 'There is no referral of that reference, or it is not yours to see.',
};
