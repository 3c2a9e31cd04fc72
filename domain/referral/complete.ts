/** A person types from the original what no machine could read, and settles findings they have looked at (design 7, "a person completes"). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { CompleteCommand } from '../../schemas/commands.ts';
import { draft } from '../../schemas/draft.ts';
import type { Actor } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { HeldOriginal, Referral } from '../../schemas/referral.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { startClocks } from '../clock.ts';
import { countedContentOf } from '../measuring/counted.ts';
import type { Refusal } from '../refusal.ts';
import { raised } from '../urgency.ts';
import { withValueAt } from './at-pointer.ts';
import { clocksOwed } from './clocks-owed.ts';
import { notAllowed, notNow } from './may.ts';
import { screeningMessage } from './screening.ts';
import { takenUp } from './taken-up.ts';

/** What one referral's row may hold with what was typed: DynamoDB takes 400 KB, and what people do later must find room. */
const MOST_BYTES = 350_000;

/** The evidence of a typed value: which original, where in it the person saw it, and who typed it. Sure, because a person says so. */
function evidenceOf(command: CompleteCommand, original: HeldOriginal, by: Actor): Referral['typedEvidence'] {
  const name = by.kind === 'person' ? by.name : 'a person';
  return Object.fromEntries(
    command.values.map(({ at, value, seenAt, raw }) => [
      at,
      {
        original: original.sha256,
        place: { kind: 'typed', part: '', words: seenAt ?? '' },
        raw: raw ?? (typeof value === 'string' ? value : JSON.stringify(value)),
        reader: `typed from the original by ${name}`,
        confidence: 1,
      },
    ]),
  );
}

/** What typed values no longer lack: the absence at that very place, or under it. */
function without<Value>(map: Readonly<Record<string, Value>>, typed: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(map).filter(([at]) => !typed.some((one) => at === one || at.startsWith(`${one}/`))),
  );
}

/** Who rang is often known only afterwards: a practitioner owes the confirmation from the time of the call (P31, R3). */
function confirmationOwed({ referral, clocks }: Held, typed: Referral['draft'], profile: AuthorityProfile): Clock[] {
  const kinds = clocksOwed('referral', referral.channel, typed).filter(
    (kind) => kind === 'confirm-in-writing' && !clocks.some((clock) => clock.kind === kind),
  );
  return startClocks(profile, { receivedAt: referral.receivedAt, kinds }).clocks;
}

export function complete(
  held: Held,
  command: CompleteCommand,
  by: Actor,
  profile: AuthorityProfile,
  now: Instant,
): Change | Refusal {
  const { referral } = held;
  const refusal = notNow(referral, 'complete', command.expectedVersion) ?? notAllowed(profile, 'complete', by);
  if (refusal) return refusal;
  const original = referral.originals.find(({ number }) => number === command.originalNumber);
  if (!original) {
    return {
      refused: 'bad-command',
      words: 'No original of that number.',
      errors: [{ at: '/originalNumber', text: 'Not held.' }],
    };
  }
  let changed: ReturnType<typeof withValueAt> = JSON.parse(JSON.stringify(referral.draft));
  for (const [index, { at, value }] of command.values.entries()) {
    const next = changed === undefined ? undefined : withValueAt(changed, at, value);
    if (next === undefined) {
      return {
        refused: 'bad-command',
        words: 'A value cannot stand there.',
        errors: [{ at: `/values/${index}/at`, text: 'No such place.' }],
      };
    }
    changed = next;
  }
  const checked = draft.safeParse(changed);
  if (!checked.success) {
    const errors = checked.error.issues.map(({ path, message }) => ({ at: `/${path.join('/')}`, text: message }));
    return { refused: 'bad-command', words: 'The values do not fit the referral.', errors };
  }
  const typedEvidence = { ...referral.typedEvidence, ...evidenceOf(command, original, by) };
  if (Buffer.byteLength(JSON.stringify({ ...referral, draft: checked.data, typedEvidence })) > MOST_BYTES) {
    return {
      refused: 'bad-command',
      words: 'That is more than one referral holds: type what matters, the original keeps the rest.',
      errors: [{ at: '/values', text: 'Too much.' }],
    };
  }
  const typed = command.values.map(({ at }) => at);
  const clocks = [...takenUp(held, by, profile, now), ...confirmationOwed(held, checked.data, profile)];
  // A person's yes raises urgency; nothing typed lowers it (design 1, promise 4).
  const protectNow = checked.data.concern.immediateProtection?.needed === 'yes';
  const settled = (code: string, at: string) =>
    command.settled?.some((one) => one.code === code && one.at === at) === true;
  return {
    referrals: [
      changeOf(held, {
        at: now,
        by,
        visible: true,
        referral: {
          draft: checked.data,
          standing: referral.standing === 'in-tray' ? 'contact' : referral.standing,
          findings: referral.findings.filter(({ code, at }) => !settled(code, at)),
          absences: without(referral.absences, typed),
          typedEvidence,
          ...(protectNow && {
            urgency: raised(referral.urgency, { level: 'urgent', because: ['immediate-protection-stated'] }),
          }),
        },
        clocks,
        events: [
          {
            what: 'completed',
            changed: typed,
            from: `original ${original.number}`,
            counted: countedContentOf(checked.data),
          },
          ...clocksMoved(held.clocks, clocks),
        ],
        messages: (after) => [screeningMessage(after, clocks, 'front-door.referral.changed.v1', now)],
      }),
    ],
  };
}
