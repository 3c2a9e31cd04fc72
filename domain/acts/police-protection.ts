/** A child under police protection: what the police did, what follows, and the social worker whom a Team Manager must allocate (seed 004 s5; P24). */
import { allocateCommand, recordPoliceProtectionCommand } from '../../schemas/casework/police.ts';
import { type Instant, instant } from '../../schemas/primitives.ts';
import { startClock } from '../clock.ts';
import { saidAgain } from '../protecting/said-again.ts';
import type { Refusal } from '../refusal.ts';
import { actRule } from './act.ts';
import { stopBy } from './stop-by.ts';

const moment = (text: string): Instant => instant.parse(new Date(text).toISOString());

function lacking(
  {
    since,
    moved,
    because,
    alongside,
  }: {
    since: Instant;
    moved: Instant | undefined;
    because: string | undefined;
    alongside: boolean;
  },
  now: Instant,
): Refusal['errors'] {
  return [
    ...(since > now ? [{ at: '/since', text: 'It cannot be in the future.' }] : []),
    ...(moved && (moved > now || moved < since)
      ? [{ at: '/transferred/at', text: 'It cannot be in the future, nor before the protection began.' }]
      : []),
    ...(!alongside && because === undefined
      ? [{ at: '/section47/because', text: 'Say the specific reason why there is no section 47 enquiry alongside.' }]
      : []),
  ];
}

/** Police protection ends after 72 hours at the latest (Children Act 1989, s46): what began later than that is another. */
const LONGEST_MS = 72 * 60 * 60_000;

/** Recorded again when more is known. The worker's clock starts once for each, and protects the child's place on the worklist until it stops. */
export const recordingPoliceProtection = actRule({
  act: 'record-police-protection',
  contract: recordPoliceProtectionCommand,
  rule: ({ held, by, profile, now }, command) => {
    const { force, where, transferred, section47, emergencyProtectionOrder } = command;
    const since = moment(command.since);
    const moved = transferred.done ? moment(transferred.at) : undefined;
    const errors = lacking({ since, moved, ...section47, because: section47.because }, now);
    if (errors && errors.length > 0) return { refused: 'bad-command', words: 'It is not complete.', errors };
    const { casework } = held.referral;
    const stopped = stopBy(held.clocks, profile, {
      act: 'record-police-protection',
      at: now,
      by: by.id,
      words: 'police',
    });
    const before = casework.police?.protection;
    const another = before !== undefined && Date.parse(since) - Date.parse(before.since) > LONGEST_MS;
    const begun = held.clocks.filter(({ kind }) => kind === 'allocate');
    const owed = begun.length === 0 || (another && begun.every(({ stoppedAt }) => stoppedAt !== undefined));
    const id = begun.length === 0 ? 'allocate' : `allocate-${begun.length + 1}`;
    const allocate = owed ? [startClock(profile, { kind: 'allocate', id, receivedAt: now }).clock] : [];
    return {
      casework: {
        ...(another && saidAgain(casework, ['strategy', 'police-protection'])),
        police: {
          ...casework.police,
          protection: {
            since,
            force,
            where,
            ...(transferred.done && moved && { transferred: { at: moved, to: transferred.to } }),
            section47,
            emergencyProtectionOrder,
            recordedAt: now,
            by: by.name,
          },
        },
      },
      clocks: [...stopped, ...allocate],
      events: [
        {
          what: 'police-protection-recorded',
          since,
          force,
          transferred: transferred.done,
          section47: section47.alongside,
          ...(section47.because !== undefined && { because: section47.because }),
          emergencyProtectionOrderConsidered: emergencyProtectionOrder.considered,
        },
      ],
    };
  },
});

/** A worker is allocated; under police protection only a social worker. */
export const allocating = actRule({
  act: 'allocate',
  contract: allocateCommand,
  rule: ({ held, by, profile, now }, { worker, words }) => {
    if (held.referral.casework.police?.protection && !worker.socialWorker) {
      const text = 'A child under police protection is allocated a social worker.';
      return { refused: 'bad-command', words: text, errors: [{ at: '/worker/socialWorker', text }] };
    }
    return {
      casework: {
        allocated: { worker, at: now, by: by.name, role: by.role, ...(words !== undefined && { words }) },
      },
      clocks: stopBy(held.clocks, profile, { act: 'allocate', at: now, by: by.id, words: worker.team }),
      events: [{ what: 'allocated', worker: worker.name, team: worker.team, socialWorker: worker.socialWorker }],
    };
  },
});
