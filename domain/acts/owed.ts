/** What a disposal led to is marked done by a person, with where; only what it might have led to can be taken back, by a manager (seed 002 s6, 004 s6; P21). */
import { completeOwedCommand, type OwedItem, strikeOutOwedCommand } from '../../schemas/casework/owed.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { actRule, type On } from './act.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

/** The item that is still owed under that id; else why nothing can be done to it. */
function stillOwed({ held: { referral } }: On, id: string): OwedItem | Refusal {
  const item = referral.casework.owed?.find((one) => one.id === id);
  if (!item) {
    return {
      refused: 'bad-command',
      words: 'Nothing of that id is owed here.',
      errors: [{ at: '/id', text: 'Not one of those owed.' }],
    };
  }
  if (item.state === 'owed') return item;
  return { refused: 'illegal-move', words: `It is ${item.state} already.`, version: referral.version };
}

/** The list with that one closed. */
function closing(
  { held, by }: On,
  id: string,
  state: 'done' | 'struck-out',
  closed: Omit<NonNullable<OwedItem['closed']>, 'by' | 'role'>,
): OwedItem[] {
  return (held.referral.casework.owed ?? []).map((one) =>
    one.id === id ? { ...one, state, closed: { ...closed, by: by.name, role: by.role } } : one,
  );
}

export const completingOwed = actRule({
  act: 'complete-owed',
  contract: completeOwedCommand,
  rule: (on, { id, words, reference, at: stated }) => {
    const item = stillOwed(on, id);
    if (isRefusal(item)) return item;
    const { held, by, profile, now } = on;
    const at = statedAt(stated, now, item.openedAt);
    if (isRefusal(at)) return at;
    const where = reference === undefined ? {} : { reference };
    return {
      casework: { owed: closing(on, id, 'done', { at, words, ...where }) },
      clocks: stopBy(
        held.clocks,
        profile,
        { act: 'complete-owed', at, by: by.id, words: 'done' },
        (one) => one.id === id,
      ),
      events: [{ what: 'owed-done', id, code: item.code, words, ...where }],
    };
  },
});

export const strikingOutOwed = actRule({
  act: 'strike-out-owed',
  contract: strikeOutOwedCommand,
  rule: (on, { id, words }) => {
    const item = stillOwed(on, id);
    if (isRefusal(item)) return item;
    const { held, by, profile, now: at } = on;
    if (item.mandatory) {
      const { version } = held.referral;
      return { refused: 'illegal-move', words: 'The disposal must lead to this: it can only be done.', version };
    }
    return {
      casework: { owed: closing(on, id, 'struck-out', { at, words }) },
      clocks: stopBy(
        held.clocks,
        profile,
        { act: 'strike-out-owed', at, by: by.id, words: 'struck out' },
        (one) => one.id === id,
      ),
      events: [{ what: 'owed-struck-out', id, code: item.code, words }],
    };
  },
});
