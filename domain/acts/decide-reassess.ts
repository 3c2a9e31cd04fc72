/** A manager answers "reassess?" with reasons; yes opens what was closed, to be decided again on a clock of its own (seed 000, case management; P38, R8). */
import { decideReassessCommand } from '../../schemas/casework/new-information.ts';
import type { Clock, ClockKind } from '../../schemas/clock.ts';
import type { Referral } from '../../schemas/referral.ts';
import { hasClock, startClock } from '../clock.ts';
import { screeningMessage } from '../referral/screening.ts';
import { actRule, type On } from './act.ts';
import { stopBy } from './stop-by.ts';

/**
 * What was closed is decided again: the disposal of what had one, the contact of what had none. What is linked stays linked, and its contact
 * is decided again beside the other (P31).
 */
function openedAgain({ held, profile, now }: On): { referral: Partial<Referral>; clocks: Clock[] } {
  const { disposal, standing } = held.referral;
  if (standing !== 'closed' && standing !== 'linked') return { referral: {}, clocks: [] };
  const kinds: ClockKind[] = disposal && standing === 'closed' ? ['decide'] : ['decide-contact', 'decide'];
  const runs = (kind: ClockKind) => held.clocks.some((clock) => clock.kind === kind && !clock.stoppedAt);
  const clocks = kinds
    .filter((kind) => hasClock(profile, kind) && !runs(kind))
    .map((kind) => {
      const before = held.clocks.filter((clock) => clock.kind === kind).length;
      return startClock(profile, { kind, id: before === 0 ? kind : `${kind}-${before + 1}`, receivedAt: now }).clock;
    });
  if (standing === 'linked') return { referral: {}, clocks };
  return { referral: { standing: disposal ? 'referral' : 'contact' }, clocks };
}

export const decidingReassess = actRule({
  act: 'decide-reassess',
  contract: decideReassessCommand,
  rule: (on, { newInformation: number, reassess, reasons }) => {
    const { held, by, profile, now } = on;
    const news = held.referral.casework.newInformation ?? [];
    const one = news.find((each) => each.number === number);
    if (!one || one.reassess) {
      const text = one ? 'It was decided already.' : 'No such news.';
      return { refused: 'bad-command', words: text, errors: [{ at: '/newInformation', text }] };
    }
    const decided = { reassess, reasons, at: now, by: by.name, role: by.role };
    const again = reassess ? openedAgain(on) : { referral: {}, clocks: [] };
    const words = reassess ? 'reassess' : 'no reassessment';
    const clocks = [
      ...stopBy(
        held.clocks,
        profile,
        { act: 'decide-reassess', at: now, by: by.id, words },
        (clock) => clock.kind === 'reassess' && clock.about === String(number),
      ),
      ...again.clocks,
    ];
    return {
      referral: again.referral,
      casework: { newInformation: news.map((each) => (each === one ? { ...one, reassess: decided } : each)) },
      clocks,
      events: [{ what: 'reassess-decided', number, reassess, reasons }],
      messages: (after) => (reassess ? [screeningMessage(after, clocks, 'front-door.referral.changed.v1', now)] : []),
    };
  },
});
