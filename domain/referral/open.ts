/** Opening turns what was read, or the fact that nothing could be, into a referral with its clocks running from the true arrival: one change. */
import type { Arrival } from '../../schemas/arrival.ts';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { MessageContent } from '../../schemas/messages.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { type Change, rows } from '../change.ts';
import { startClocks } from '../clock.ts';
import { whoToTell } from '../feedback/who-to-tell.ts';
import { isLookedUp, matchMessage } from '../matching/to-match.ts';
import { countedOf } from '../measuring/counted.ts';
import type { Nature, Normalised } from '../normalising/normalised.ts';
import { callFor, enforceAtOnce } from '../protecting/called-for.ts';
import { homeTimeClock } from '../protecting/home-time.ts';
import { onDuty } from '../working-time.ts';
import { clocksOwed } from './clocks-owed.ts';
import { screeningMessage } from './screening.ts';

export type Opening = {
  arrival: Arrival;
  normalised: Normalised;
  /** Where the reading and its evidence are kept; absent when nothing was read. */
  readingKey?: string;
  /** The mail said that it is automatic: it may hold a referral, and is never answered. */
  automatic?: boolean;
  /** Some of it is pictures, which a machine tries to read after it is open: nobody waits for that. */
  pictures?: boolean;
  profile: AuthorityProfile;
  at: Instant;
};

/** Where each kind of arrival starts: what holds no referral waits in a person's in-tray (R11). */
const STANDING: Readonly<Record<Nature, Referral['standing']>> = {
  referral: 'contact',
  'supporting-document': 'contact',
  unread: 'contact',
  'no-referral': 'in-tray',
  automatic: 'in-tray',
};

/** Automatic mail is never screened, answered or paged; a person finds it on the worklist (R19). */
function messagesOf(
  referral: Referral,
  opening: Opening,
  clocks: Clock[],
  calls: MessageContent[],
): MessageContent[] {
  const { normalised, at, arrival } = opening;
  if (normalised.nature === 'automatic') return [];
  const messages: MessageContent[] = [screeningMessage(referral, clocks, 'front-door.referral.opened.v1', at)];
  if (whoToTell(normalised.draft, { ...arrival, automatic: opening.automatic }, 'receipt').how === 'mail') {
    messages.push({ kind: 'tell-referrer', reference: referral.reference, letter: 'receipt', originalNumber: 1 });
  }
  messages.push(...pagesOf(referral, opening, calls));
  if (isLookedUp(referral)) messages.push(matchMessage(referral));
  if (opening.pictures) messages.push({ kind: 'recognise-this', reference: referral.reference, originalNumber: 1 });
  return messages;
}

type Page = Extract<MessageContent, { kind: 'page' }>;

/**
 * Urgent is paged at once, in or out of hours (design 7); so is what it calls for now (P23, P24). Whoever is told of both is paged once,
 * and the page names the clock.
 */
function pagesOf(referral: Referral, { normalised, profile, at }: Opening, calls: readonly MessageContent[]): Page[] {
  const { reference, receivedAt, urgency } = referral;
  const because = normalised.nature === 'unread' ? 'unread' : 'urgent';
  const urgent: Page[] =
    urgency.level === 'urgent' ? [{ kind: 'page', reference, because, rung: onDuty(at, profile), receivedAt }] : [];
  const byRung = new Map(urgent.map((page) => [page.rung, page]));
  for (const call of calls) {
    if (call.kind !== 'page') continue;
    byRung.set(call.rung, { ...call, ...byRung.get(call.rung) });
  }
  return [...byRung.values()];
}

/** The arrival's own time, or the earlier time at which a worker says it truly reached the council (P14): checked at the door. */
export function receivedTime(arrival: Pick<Arrival, 'receivedAt' | 'statedReceivedAt'>): Instant {
  return arrival.statedReceivedAt ?? arrival.receivedAt;
}

/** Total: whatever was read, it opens. The change is guarded by "this arrival is still only landed", so that it happens once. */
export function open(opening: Opening): Change {
  const { arrival, normalised, readingKey, automatic = false, profile, at } = opening;
  const receivedAt = receivedTime(arrival);
  const kinds = clocksOwed(normalised.nature, arrival.channel, normalised.draft);
  const { clocks: owed, findings } = startClocks(profile, { receivedAt, kinds });
  const { id, original, objectKey, mediaType, name, bytes, channel, sender, reference } = arrival;
  const by = { kind: 'front-door' } as const;
  const before: Referral = {
    reference,
    version: 1,
    revision: 1,
    standing: STANDING[normalised.nature],
    nature: normalised.nature,
    channel,
    sender,
    receivedAt,
    openedAt: at,
    authority: profile.id,
    team: profile.teams.default,
    urgency: normalised.nature === 'automatic' ? { level: 'routine', because: [] } : normalised.urgency,
    originals: [
      {
        number: 1,
        arrival: id,
        sha256: original,
        objectKey,
        mediaType,
        name,
        bytes,
        receivedAt: arrival.receivedAt,
        channel,
        sender,
        ...(automatic && { automatic }),
        ...(readingKey !== undefined && { readingKey }),
      },
    ],
    draft: normalised.draft,
    findings: [...arrival.findings, ...normalised.findings, ...findings],
    absences: normalised.absences,
    typedEvidence: {},
    casework: {},
    events: 0,
  };
  const home = normalised.nature === 'automatic' ? undefined : homeTimeClock(normalised.draft, receivedAt, profile);
  const first = callFor(before, home ? [...owed, home] : owed, profile, receivedAt);
  const begun = home ? [...first.started, home] : first.started;
  const { referral, clocks, events: calledFor, messages: calls } = enforceAtOnce(first, begun, profile, at);
  const messages = messagesOf(referral, opening, clocks, calls);
  const events: EventFacts[] = [
    {
      what: 'opened',
      arrival: id,
      channel,
      nature: normalised.nature,
      urgency: referral.urgency.level,
      counted: countedOf(referral, clocks, profile),
    },
    ...calledFor.filter(({ what }) => what !== 'paged'),
    ...messages.flatMap((message) =>
      message.kind === 'page' ? [{ what: 'paged', because: message.because, rung: message.rung } as const] : [],
    ),
  ];
  const opened = { ...referral, events: events.length };
  return {
    arrival: { ...arrival, state: 'opened' },
    referrals: [
      { guard: 'new', referral: opened, clocks, moved: clocks, ...rows(opened, 0, { at, by, events, messages }) },
    ],
  };
}
