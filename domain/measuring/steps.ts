/** From an event to the step that figures count: its codes and times; what people wrote, and who they are, stays behind. */
import type { EventFacts, ReferralEvent } from '../../schemas/event.ts';
import type { MeasuredStep, Step } from '../../schemas/measures.ts';

/** What only somebody who screens does. An acknowledgement is none of it: it answers the referrer, and looks at nothing. */
const SCREENING: ReadonlySet<EventFacts['what']> = new Set([
  'category-confirmed',
  'checklist-answered',
  'threshold-set',
  'open-case-confirmed',
  'redirected',
  'determined',
  'protection-recorded',
  'strategy-held',
  'strategy-declined',
]);

/** Undefined for the many events that no figure counts. */
function stepOf(facts: EventFacts, byPerson: boolean): Step | undefined {
  switch (facts.what) {
    case 'opened': {
      const { channel, nature, urgency, counted } = facts;
      return { what: 'opened', channel, nature, urgency, ...(counted && { counted }) };
    }
    case 'consulted': {
      const { channel, counted } = facts;
      return { what: 'consulted', ...(channel !== undefined && { channel }), ...(counted && { counted }) };
    }
    case 'consultation-escalated':
      return { what: facts.what };
    case 'completed':
      return { what: 'recounted', by: 'person', ...(facts.counted && { counted: facts.counted }) };
    case 'recognised':
      return facts.counted && { what: 'recounted', by: 'machine', counted: facts.counted };
    case 'acknowledged':
      return { what: 'acknowledged', how: facts.how, done: facts.at };
    case 'letter-bounced':
      return facts.letter === 'acknowledgement' ? { what: 'acknowledgement-came-back' } : undefined;
    case 'decided': {
      const { decision, outcome, noFurtherAction } = facts;
      return { what: 'decided', decision, outcome, ...(noFurtherAction !== undefined && { noFurtherAction }) };
    }
    case 'linked':
      return { what: 'linked', to: facts.to, ...(!byPerson && { by: 'machine' }) };
    case 'unlinked':
      return { what: 'link-undone' };
    case 'candidates-counted':
      return { what: 'possibly-earlier', count: facts.counts.earlierReferrals };
    case 'restricted':
      return { what: 'restricted', restricted: facts.restricted };
    case 'set-aside':
      return { what: 'set-aside' };
    case 'routed':
      return { what: 'team', team: facts.to };
    case 'redirection-answered':
      return facts.accepted ? { what: 'team', team: facts.to } : undefined;
    case 'clock-started':
    case 'clock-recomputed':
      if (facts.clock !== 'acknowledge' && facts.clock !== 'decide') return undefined;
      // One that begins again after a decision is another clock, and has an id of its own.
      if (facts.id !== undefined && facts.id !== facts.clock) return undefined;
      return { what: 'due', clock: facts.clock, dueAt: facts.dueAt };
    case 'parents-told':
      return { what: 'parents-told', informed: facts.informed, consent: facts.consent };
    case 'sharing-authorised':
      return { what: 'sharing-authorised', without: facts.without };
    case 'known-recorded': {
      const looked = facts.people.filter(({ answer }) => answer !== 'not-yet-looked');
      const cases = facts.people.flatMap((one) => (one.answer === 'known' ? [one.case.caseId] : []));
      return looked.length > 0 ? { what: 'looked-up', cases } : { what: 'screened' };
    }
    default:
      return byPerson && SCREENING.has(facts.what) ? { what: 'screened' } : undefined;
  }
}

/** The step of one event, with its place in the history; undefined where no figure counts it. */
export function measuredStepOf({ reference, sequence, at, by, facts }: ReferralEvent): MeasuredStep | undefined {
  const step = stepOf(facts, by.kind === 'person');
  return step && { reference, sequence, at, step };
}

export function stepsOf(events: readonly ReferralEvent[]): MeasuredStep[] {
  return events.flatMap((event) => measuredStepOf(event) ?? []);
}
