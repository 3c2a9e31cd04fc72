/** A machine answered one of our letters: a bounce becomes a task to ring within the clock, an absence is only noted; neither is a new contact (R19; P30). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Casework } from '../../schemas/casework/casework.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { EventFacts, ReferralEvent } from '../../schemas/event.ts';
import type { Finding } from '../../schemas/finding.ts';
import { letterKind } from '../../schemas/letter.ts';
import { type Instant, pointer } from '../../schemas/primitives.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { startClock } from '../clock.ts';
import type { AutomaticAnswer } from '../feedback/automatic-answer.ts';
import { carriedOver, withLinked } from './bundle.ts';
import { stoppedIn } from './link.ts';
import { noticeCameBack } from './notice-sent.ts';
import { linkedWords } from './stopped-by-link.ts';
import { looked } from './taken-up.ts';
import { waitingToTell } from './told.ts';

type Told = Extract<EventFacts, { what: 'told' }>;

/** The letter that it answers, if it is one that we sent by mail on that referral and no bounce of it is known yet. */
export function letterAnswered(events: readonly ReferralEvent[], { kind, ids }: AutomaticAnswer): Told | undefined {
  const told = events.flatMap(({ facts }) => (facts.what === 'told' && facts.how === 'mail' ? [facts] : []));
  const known = events.some(
    ({ facts }) => facts.what === 'letter-bounced' && kind === 'bounce' && ids.includes(facts.message),
  );
  if (known) return undefined;
  return told.find(({ message, mailId }) => ids.includes(message) || (mailId !== undefined && ids.includes(mailId)));
}

type Owed = { clocks: Clock[]; finding: Finding; casework?: Pick<Casework, 'notices'> };

const toRing = (code: string, at: string, text: string): Finding => ({
  code,
  at: pointer.parse(at),
  severity: 'check',
  text,
});

/** An acknowledgement that never came is owed as before: a clock like the first, counted from the same moment. */
function acknowledgementOwed(held: Held, profile: AuthorityProfile): Clock[] {
  const before = held.clocks.filter((clock) => clock.kind === 'acknowledge');
  const [first] = before;
  if (!first || before.some(({ stoppedAt }) => !stoppedAt)) return held.clocks;
  const { receivedAt } = first;
  const id = `acknowledge-${before.length + 1}`;
  return [...held.clocks, startClock(profile, { kind: 'acknowledge', id, receivedAt }).clock];
}

/** What a letter that came back leaves to do: its clock, and a finding that says whom to ring. An agency's notice is owed again by its own (P34). */
function owedAgain(held: Held, { letter, about = '' }: Told, profile: AuthorityProfile, at: Instant): Owed {
  const kind = letterKind.parse(letter);
  if (kind === 'agency-notice') {
    const back = noticeCameBack(held, about, at);
    const whom = back ? back.agency : 'the agency';
    const text = `The notice of the decision to ${whom} came back, it could not be delivered: ring ${whom}, or write, and record the share.`;
    return {
      clocks: back?.clocks ?? waitingToTell(held, kind, profile, at),
      finding: toRing('agency-not-told', '', text),
      ...(back && { casework: { notices: back.notices } }),
    };
  }
  const text = `The ${letter} came back, it could not be delivered: ring the referrer, or write.`;
  const clocks =
    kind === 'acknowledgement' ? acknowledgementOwed(held, profile) : waitingToTell(held, kind, profile, at);
  return { clocks, finding: toRing('referrer-not-told', '/referrer', text) };
}

/** The opening change, with the mail tied to the referral whose letter it answers: one transaction. */
export function openedAsAnswer(
  opening: Change,
  held: Held,
  { kind, told }: { kind: AutomaticAnswer['kind']; told: Told },
  profile: AuthorityProfile,
  at: Instant,
): Change {
  const [opened] = opening.referrals;
  if (!opened) return opening;
  const by = { kind: 'front-door' } as const;
  const to = held.referral.reference;
  const own = { referral: opened.referral, clocks: opened.clocks };
  const because =
    kind === 'bounce' ? 'A letter of ours came back with it.' : 'It answers a letter of ours by itself.';
  const stopped = looked(own.clocks, by, at, linkedWords(to));
  const restricted = carriedOver(held.referral, own.referral);
  const source = changeOf(own, {
    at,
    by,
    visible: true,
    referral: { standing: 'linked', linkedTo: to },
    // What a person needs to undo it: a machine's answer may hold news of a child all the same.
    casework: {
      ...restricted.casework,
      link: { to, at, was: 'in-tray', stopped: stoppedIn(own.clocks, stopped), stoppedThere: [] },
    },
    clocks: stopped,
    events: [{ what: 'linked', to, because }, ...restricted.events, ...clocksMoved(own.clocks, stopped)],
  });
  const { letter, message } = told;
  const from = opened.referral.reference;
  const owed = kind === 'bounce' ? owedAgain(held, told, profile, at) : undefined;
  const clocks = owed?.clocks ?? held.clocks;
  const target = changeOf(held, {
    at,
    by,
    visible: owed !== undefined,
    ...(owed && { referral: { findings: [...held.referral.findings, owed.finding] } }),
    casework: { ...owed?.casework, ...withLinked(held.referral.casework, from) },
    clocks,
    events: [
      { what: kind === 'bounce' ? 'letter-bounced' : 'letter-answered-by-machine', letter, message, from },
      ...clocksMoved(held.clocks, clocks),
    ],
  });
  return {
    ...opening,
    referrals: [
      {
        ...source,
        guard: 'new',
        moved: source.clocks,
        events: [...opened.events, ...source.events],
        messages: opened.messages,
      },
      target,
    ],
  };
}
