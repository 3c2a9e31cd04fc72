/** The problems that can be answered, each with the status it comes with and an example as it is sent (RFC 9457). */
import { type ProblemCode, problem } from '../../schemas/problem.ts';

type Told = { readonly status: number; readonly title: string; readonly detail: string; readonly more?: object };

/** A table, one row a code, so that a code without a row does not compile. */
const told: Record<ProblemCode, Told> = {
  'too-large': {
    status: 413,
    title: 'Too large for this door',
    detail:
      'This door takes up to 4 MiB. Send it by mail to the referral inbox, referrals@front-door.example: up to 30 MB.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    detail: 'There is no such referral, or it is not one of yours to see.',
  },
  'stale-version': {
    status: 409,
    title: 'It has changed since you saw it',
    detail: 'You named version 1; it is at version 2 now. Read it again.',
    more: { version: 2, legal: ['acknowledge', 'decide', 'complete', 'link'] },
  },
  'illegal-move': {
    status: 409,
    title: 'Not a move from here',
    detail: 'It is linked to another referral, and is decided there.',
    more: { version: 3, legal: ['acknowledge'] },
  },
  'bad-command': {
    status: 422,
    title: 'The command is incomplete or wrong',
    detail: 'See errors.',
    more: { errors: [{ at: '/words', text: 'is missing' }] },
  },
  'not-authorised': {
    status: 403,
    title: 'Not an act of this role',
    detail: "The council's profile asks for another role or qualification for this act.",
  },
  'no-named-person': {
    status: 422,
    title: 'Nobody is named',
    detail: 'A system acts only on behalf of a named person: give onBehalfOf.',
  },
  'already-in-progress': {
    status: 409,
    title: 'The same act is being done now',
    detail: 'Another request for this referral is under way. Read it again and repeat what is still needed.',
  },
  'try-again': {
    status: 503,
    title: 'Try again',
    detail: 'Nothing of this request was kept. Send the same again: it will not be done twice.',
  },
};

const codes = Object.keys(told).filter((code): code is ProblemCode => code in told);

/** Examples of every problem that comes with this status, by code. */
export function problemsWith(status: number, only?: readonly ProblemCode[]) {
  return Object.fromEntries(
    codes
      .filter((code) => told[code].status === status && (only?.includes(code) ?? true))
      .map((code) => {
        const { title, detail, more } = told[code];
        const type = `https://front-door.example/problems/${code}`;
        return [code, { value: problem.parse({ type, title, status, code, detail, ...more }) }];
      }),
  );
}
