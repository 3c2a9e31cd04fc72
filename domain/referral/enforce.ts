/** What time itself does to a referral: somebody is warned before a clock runs out, told when it has, and then somebody above them, once each (design 4, "clocks"). */
import { type LadderStep, ON_DUTY } from '../../schemas/authority/clocks.ts';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { MessageContent } from '../../schemas/messages.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { chase, climb, runOut, warn, whatIsDue } from '../clock.ts';
import { climbs, rowOf } from '../clock-times.ts';
import { onDuty } from '../working-time.ts';

/** How events name a clock: by its kind, and by its id where several of a kind may run. */
export const said = ({ id, kind, dueAt }: Clock) => ({ clock: kind, ...(id !== kind && { id }), dueAt });

/** What becomes of one clock, and what is said and sent because of it. */
export type Enforced = { clock: Clock; events: EventFacts[]; messages: MessageContent[] };
type Because = 'clock-warned' | 'clock-out' | 'clock-climbed' | 'clock-chased';
type Of = Pick<Referral, 'reference' | 'receivedAt'>;

/** The steps of the ladder that are told now: with the warning, at the due time, and above it as often as the clock has climbed. */
function stepsOf(profile: AuthorityProfile, clock: Clock, due: 'warn' | 'out' | 'climb' | 'chased'): LadderStep[] {
  const row = rowOf(profile, clock.kind);
  if (!row) return [];
  switch (due) {
    case 'warn':
      return row.ladder.filter(({ when }) => when === 'warned');
    case 'out':
      return row.ladder.filter(({ when, after }) => when === 'out' && !after);
    case 'climb':
      return climbs(row, clock.dueAt, profile)[clock.climbed]?.steps ?? [];
    case 'chased':
      return row.ladder.filter(({ when }) => when === 'chased');
  }
}

/** The people of those steps, each once: two steps may name the same one, `on-duty` among them. */
function peopleOf(steps: readonly LadderStep[], profile: AuthorityProfile, now: Instant): LadderStep[] {
  const told = new Map<string, LadderStep>();
  for (const step of steps) {
    const rung = step.rung === ON_DUTY ? onDuty(now, profile) : step.rung;
    told.set(`${rung} ${step.by}`, { ...step, rung });
  }
  return [...told.values()];
}

function pages(of: Of, clock: Clock, because: Because, people: readonly LadderStep[]) {
  const { kind, dueAt } = clock;
  const rungs = people.filter(({ by }) => by === 'paging').map(({ rung }) => rung);
  return {
    events: rungs.map((rung): EventFacts => ({ what: 'paged', because, rung })),
    messages: rungs.map(
      (rung): MessageContent => ({
        kind: 'page',
        reference: of.reference,
        because,
        rung,
        clock: kind,
        dueAt,
        receivedAt: of.receivedAt,
      }),
    ),
  };
}

const STEP = {
  warn: { what: 'clock-warned', does: warn },
  out: { what: 'clock-out', does: runOut },
  climb: { what: 'clock-climbed', does: climb },
} as const;

/**
 * One clock at one moment: everything that is due of it by then, oldest first, each once, also after an outage. Where nothing is due the
 * same clock comes back and nothing is said. An act that starts a clock due at once asks this in its own change, so that somebody is
 * paged with it and not a minute later.
 */
export function enforceClock(of: Of, clock: Clock, profile: AuthorityProfile, now: Instant): Enforced {
  const enforced: Enforced = { clock, events: [], messages: [] };
  for (;;) {
    const { clock: before } = enforced;
    const due = whatIsDue(before, now);
    if (due === 'nothing') return enforced;
    const people = peopleOf(stepsOf(profile, before, due), profile, now);
    const { what, does } = STEP[due];
    const told = pages(of, before, what, people);
    const rung = people.map((each) => each.rung).join(', ');
    enforced.events.push(
      { ...said(before), ...(what === 'clock-warned' ? { what } : { what, rung }) },
      ...told.events,
    );
    enforced.messages.push(...told.messages);
    enforced.clock = does(before, now);
  }
}

/** The referrer asked again: it is counted, and whoever the ladder names for a chase is told at once (P32). A stopped clock is owed no more. */
export function chased(
  of: Of,
  clock: Clock,
  { at, by, words }: { at: Instant; by: string; words?: string },
  profile: AuthorityProfile,
): Enforced {
  if (clock.stoppedAt) return { clock, events: [], messages: [] };
  const people = peopleOf(stepsOf(profile, clock, 'chased'), profile, at);
  return { clock: chase(clock, at, by, words), ...pages(of, clock, 'clock-chased', people) };
}

/** The gravest page to each rung, and no other: whoever is told of three clocks of one referral at the same minute is rung once. */
function oncePerRung<Paged extends { because: string; rung: string }>(pages: readonly Paged[]): ReadonlySet<Paged> {
  const byRung = new Map<string, Paged>();
  for (const page of pages) {
    const before = byRung.get(page.rung);
    if (!before || (before.because === 'clock-warned' && page.because !== 'clock-warned'))
      byRung.set(page.rung, page);
  }
  return new Set(byRung.values());
}

/** Whoever waits is told that they should have heard: once for all that ran out at one moment, and whom to ring (seed 001 s3; 003, outcome feedback). */
function shouldHaveHeard({ referral, clocks }: Held, enforced: readonly Enforced[], profile: AuthorityProfile) {
  const ranOut = enforced.filter(({ clock }, index) => clock.outAt && !clocks[index]?.outAt);
  const late = ranOut.find(({ clock }) => profile.telling.shouldHaveHeard.includes(clock.kind))?.clock;
  if (!late) return [];
  const { reference } = referral;
  const letter = 'should-have-heard' as const;
  return [{ kind: 'tell-referrer', reference, letter, originalNumber: 1, about: late.id } as const];
}

/** One transaction takes a hundred rows: a clock, its events of a whole outage, and the pages of these fit. */
const AT_ONE_TIME = 12;

/**
 * Undefined when nothing is due: asking every minute costs nothing and changes nothing. Of very many clocks due at one moment the first
 * are taken; each of them is found as due by itself, so that whoever asks comes again for the others.
 */
export function enforce(held: Held, profile: AuthorityProfile, now: Instant): Change | undefined {
  const due = held.clocks
    .filter((clock) => whatIsDue(clock, now) !== 'nothing')
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
    .slice(0, AT_ONE_TIME);
  const taken = new Set(due);
  const enforced = held.clocks.map(
    (clock): Enforced =>
      taken.has(clock) ? enforceClock(held.referral, clock, profile, now) : { clock, events: [], messages: [] },
  );
  const told = enforced.flatMap((each) => each.events);
  if (told.length === 0) return undefined;
  const owed = enforced.flatMap((each) => each.messages);
  const announced = oncePerRung(told.flatMap((facts) => (facts.what === 'paged' ? [facts] : [])));
  const kept: ReadonlySet<MessageContent> = oncePerRung(owed.flatMap((one) => (one.kind === 'page' ? [one] : [])));
  const events = told.filter((facts) => facts.what !== 'paged' || announced.has(facts));
  const messages = owed.filter((one) => one.kind !== 'page' || kept.has(one));
  const letters = shouldHaveHeard(held, enforced, profile);
  const by = { kind: 'front-door' } as const;
  const clocks = enforced.map(({ clock }) => clock);
  return {
    referrals: [
      changeOf(held, { at: now, by, visible: false, clocks, events, messages: () => [...messages, ...letters] }),
    ],
  };
}
