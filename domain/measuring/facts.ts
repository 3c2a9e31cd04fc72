/** What was so of one referral at the end of a day, played from its steps: whatever was entered later is not seen, so the answer never changes. */
import type { CountedContent } from '../../schemas/counted.ts';
import type { MeasuredStep, Step } from '../../schemas/measures.ts';
import type { Instant, Reference } from '../../schemas/primitives.ts';

type Outcome = { at: Instant; outcome: string; noFurtherAction: boolean };

/**
 * `kind`: a contact, whatever became of it; a consultation; `in-tray`: automatic mail that nobody took up. `decided`: what to do with the
 * contact was first decided then. `progressed`: when it became a referral, and whether that was the first decision.
 */
export type ReferralFacts = CountedContent & {
  reference: Reference;
  kind: 'contact' | 'consultation' | 'in-tray';
  receivedAt: Instant;
  channel: string;
  nature: string;
  urgency: string;
  hours: 'in' | 'out';
  sender: string;
  team: string;
  due: { acknowledge?: Instant; decide?: Instant };
  acknowledged?: { done: Instant; how: string };
  decided?: Outcome;
  progressed?: { at: Instant; atFirst: boolean };
  /** When it was first disposed of, and as what it was last. */
  disposed?: Outcome;
  /** Worked on with that one: until the link is undone, or it is progressed by itself. */
  linkedTo?: Reference;
  setAside: boolean;
  /** A person typed something from an original. */
  completed: boolean;
  /** A person first did something of screening. */
  screenedAt?: Instant;
  toldParents?: { informed: string; consent: string };
  authorisedWithout: readonly string[];
  lookedUp: boolean;
  cases: readonly string[];
  /** How many earlier referrals a machine last found alike. */
  possiblyEarlier: number;
};

const NONE: CountedContent = {
  source: '10',
  parentsInformed: 'not-said',
  parentsAgreed: 'not-said',
  parentsReason: false,
  children: 0,
};

/** The facts at the beginning; undefined where the step begins nothing, or was taken before figures were kept. */
function begun({ reference, step }: MeasuredStep): ReferralFacts | undefined {
  if ((step.what !== 'opened' && step.what !== 'consulted') || !step.counted) return undefined;
  const { counted } = step;
  const opened = step.what === 'opened' ? step : undefined;
  const automatic = opened?.nature === 'automatic';
  const { acknowledge, decide } = counted.due;
  return {
    ...NONE,
    ...counted,
    due: { ...(acknowledge && { acknowledge }), ...(decide && { decide }) },
    reference,
    kind: opened ? (automatic ? 'in-tray' : 'contact') : 'consultation',
    channel: step.channel ?? 'phone',
    nature: opened?.nature ?? 'consultation',
    urgency: opened?.urgency ?? 'routine',
    setAside: false,
    completed: false,
    authorisedWithout: [],
    lookedUp: false,
    cases: [],
    possiblyEarlier: 0,
  };
}

function decidedAs(facts: ReferralFacts, at: Instant, step: Extract<Step, { what: 'decided' }>): ReferralFacts {
  const { outcome, noFurtherAction = false } = step;
  const firstOf = (before: Outcome | undefined): Outcome => ({ at: before?.at ?? at, outcome, noFurtherAction });
  if (step.decision === 'disposal') return { ...facts, disposed: firstOf(facts.disposed) };
  return { ...facts, decided: firstOf(facts.decided) };
}

function unlinked({ linkedTo: _, ...facts }: ReferralFacts): ReferralFacts {
  return facts;
}

/** What one more step makes of them. */
function after(facts: ReferralFacts, { at, step }: MeasuredStep): ReferralFacts {
  switch (step.what) {
    case 'opened':
    case 'consulted':
      return facts;
    case 'consultation-escalated':
      return { ...facts, kind: 'contact', urgency: 'urgent' };
    case 'recounted':
      return { ...facts, ...step.counted, completed: facts.completed || step.by === 'person' };
    case 'screened':
    case 'restricted':
      return facts;
    case 'acknowledged':
      // The first stands: a second is the receiving team's, after a redirection (R7).
      return { ...facts, acknowledged: facts.acknowledged ?? { done: step.done, how: step.how } };
    case 'acknowledgement-came-back': {
      const { acknowledged: _, ...rest } = facts;
      return rest;
    }
    case 'decided':
      return decidedAs(facts, at, step);
    case 'linked':
      return { ...facts, linkedTo: step.to };
    case 'link-undone':
      return unlinked(facts);
    case 'set-aside':
      return { ...facts, setAside: true };
    case 'team':
      return { ...facts, team: step.team };
    case 'due':
      return { ...facts, due: { ...facts.due, [step.clock]: step.dueAt } };
    case 'parents-told':
      return { ...facts, toldParents: { informed: step.informed, consent: step.consent } };
    case 'sharing-authorised':
      return { ...facts, authorisedWithout: [...new Set([...facts.authorisedWithout, ...step.without])] };
    case 'looked-up':
      return { ...facts, lookedUp: true, cases: [...new Set([...facts.cases, ...step.cases])] };
    case 'possibly-earlier':
      return { ...facts, possiblyEarlier: step.count };
  }
}

/** Steps that only a person takes who screens, or who treats what lay in the tray as a contact. */
const SCREENS: ReadonlySet<Step['what']> = new Set([
  'screened',
  'decided',
  'linked',
  'team',
  'looked-up',
  'set-aside',
]);
/** A machine ties a bounce to the letter that came back: nobody has looked at it by that. */
const screens = (step: Step): boolean => SCREENS.has(step.what) && !(step.what === 'linked' && step.by === 'machine');
const TAKES_UP: ReadonlySet<Step['what']> = new Set(['acknowledged', 'decided']);

function then(facts: ReferralFacts, one: MeasuredStep, progresses: ReadonlySet<string>): ReferralFacts {
  const { step, at } = one;
  const stepped = after(facts, one);
  const takenUp = TAKES_UP.has(step.what) || (step.what === 'recounted' && step.by === 'person');
  const progressed = step.what === 'decided' && step.decision === 'contact' && progresses.has(step.outcome);
  const next = progressed ? unlinked(stepped) : stepped;
  return {
    ...next,
    kind: takenUp && next.kind === 'in-tray' ? 'contact' : next.kind,
    ...(screens(step) && !facts.screenedAt && { screenedAt: at }),
    ...(progressed && !facts.progressed && { progressed: { at, atFirst: facts.decided === undefined } }),
  };
}

/**
 * The facts of one referral as of a moment: steps entered before it, in the order of their numbers, however they are given.
 * `progresses`: the outcomes that make a contact a referral. Undefined where it was not yet opened, or opened before figures were kept.
 */
export function factsOf(
  steps: readonly MeasuredStep[],
  until: Instant,
  progresses: ReadonlySet<string>,
): ReferralFacts | undefined {
  const seen = steps.filter(({ at }) => at < until).toSorted((a, b) => a.sequence - b.sequence);
  const [first, ...rest] = seen;
  const start = first && begun(first);
  return start && rest.reduce((facts, one) => then(facts, one, progresses), start);
}
