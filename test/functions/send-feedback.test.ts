/** Letters at their queue: what is owed here no longer is withheld with the reason, and asked for no more. */
import { expect, it } from 'vitest';
import type { Change } from '../../domain/change.ts';
import { sendFeedback } from '../../functions/send-feedback.ts';
import { HERTFORDSHIRE, heldAfter, opened } from '../builders.ts';

it('one to whom the link was undone since is not owed here: the letter is withheld, and tried no more', async () => {
  const opening = opened();
  const held = heldAfter(opening);
  const { reference, receivedAt } = held.referral;
  const committed: Change[] = [];
  const events = () => [opening, ...committed].flatMap((one) => one.referrals.flatMap((each) => each.events));
  const tell = sendFeedback({
    records: {
      arrival: async () => undefined,
      hold: async () => held,
      history: async () => ({ events: events(), clocks: held.clocks, messages: [] }),
      commit: async (change) => {
        committed.push(change);
        return 'committed';
      },
    },
    mail: { send: () => Promise.reject(new Error('nothing is sent')) },
    profile: HERTFORDSHIRE,
    inbox: 'front-door@council.example',
    now: () => receivedAt,
  });
  const content = { kind: 'tell-referrer', reference, letter: 'decision', originalNumber: 2 } as const;
  await tell({ id: 'm-1', reference, content });
  await tell({ id: 'm-1', reference, content });
  expect(committed).toHaveLength(1);
  expect(events().at(-1)?.facts).toEqual({
    what: 'letter-withheld',
    letter: 'decision',
    because: 'not-owed-here',
    message: 'm-1',
  });
});
