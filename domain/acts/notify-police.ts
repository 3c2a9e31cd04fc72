/** Suspected crime: the police are told now, and it shows until that is recorded (seed 002 s5, 004 s5; P24). */
import { notifyPoliceCommand } from '../../schemas/casework/police.ts';
import { isRefusal } from '../refusal.ts';
import { actRule } from './act.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

/** A suspicion starts its clock by the fact itself, as it does where the referral states it. */
export const notifyingPolice = actRule({
  act: 'notify-police',
  contract: notifyPoliceCommand,
  rule: ({ held, by, profile, now }, command) => {
    const { police } = held.referral.casework;
    const recorded = { at: now, recordedBy: by.name };
    switch (command.what) {
      case 'crime-suspected': {
        const { words } = command;
        return {
          casework: { police: { ...police, crime: { ...police?.crime, ...recorded, suspected: 'yes', words } } },
          events: [{ what: 'crime-suspected', words }],
        };
      }
      case 'not-suspected': {
        const { words } = command;
        if (police?.crime?.notified) return { refused: 'illegal-move', words: 'The police were told already.' };
        return {
          casework: { police: { ...police, crime: { ...recorded, suspected: 'no', words } } },
          clocks: stopBy(held.clocks, profile, { act: 'notify-police', at: now, by: by.id, words: command.what }),
          events: [{ what: 'crime-not-suspected', words }],
        };
      }
      case 'notified': {
        const at = statedAt(command.at, now, held.referral.receivedAt);
        if (isRefusal(at)) return at;
        const { by: teller, to, policeReference, words } = command;
        const notified = { at, by: teller, to, policeReference, ...(words !== undefined && { words }) };
        return {
          casework: { police: { ...police, crime: { ...police?.crime, ...recorded, suspected: 'yes', notified } } },
          clocks: stopBy(held.clocks, profile, { act: 'notify-police', at, by: by.id, words: command.what }),
          events: [{ what: 'police-notified', at, by: teller, to, policeReference }],
        };
      }
    }
  },
});
