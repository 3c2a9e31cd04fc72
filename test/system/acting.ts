/** What people do in a story: an act on the referral as it stands, by a named worker, with all that follows awaited. */
import { expect } from 'vitest';
import type { Worker } from '../../infra/local/sign-in/people.ts';
import { type Answer, MANAGER, problemOf, type Stand } from './stand.ts';

export const SOCIAL_WORKER: Worker = {
  ...MANAGER,
  id: 'w-social-worker',
  name: 'Priya Raman',
  role: 'social-worker',
};
export const ADVISER: Worker = {
  ...MANAGER,
  id: 'w-adviser',
  name: 'Ade Balogun',
  role: 'customer-service-adviser',
  qualification: 'none',
};

/** `stand`: asked for at each act, because a story opens it before its first one. */
export function actingOn(stand: () => Stand) {
  async function act(reference: string, path: string, body: object, who: Worker = MANAGER): Promise<Answer> {
    const { version } = await stand().show(reference);
    const token = await stand().person(who);
    const answer = await stand().command(reference, path, { expectedVersion: version, ...body }, token);
    await stand().settle();
    return answer;
  }
  return {
    act,
    /** The act is done. */
    async done(reference: string, path: string, body: object, who?: Worker): Promise<void> {
      const answer = await act(reference, path, body, who);
      expect([path, answer.status, answer.body]).toEqual([path, 200, expect.anything()]);
    },
    /** The act is refused: why, and what the problem says. */
    async refused(reference: string, path: string, body: object, who?: Worker) {
      const answer = await act(reference, path, body, who);
      return { status: answer.status, ...problemOf(answer) };
    },
    /** What each event of its history says, in order. */
    async facts(reference: string) {
      return (await stand().history(reference)).events.map((event) => event.facts);
    },
    /** The clocks that run on it, by id. */
    async running(reference: string): Promise<string[]> {
      return (await stand().show(reference)).clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ id }) => id);
    },
  };
}
