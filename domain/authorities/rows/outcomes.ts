/** The decisions that every council takes, in its own order and words. */
import type { Opens, Outcome } from '../../../schemas/authority.ts';

/** The four contact decisions (P18). Progressing stops no clock: the disposal is still owed within the same working day. */
export const contactOutcomes = (sources: {
  adviceGiven: string;
  redirected: string;
  passedToAllocatedWorker: string;
  progressed: string;
}): Outcome[] => [
  {
    code: 'advice-given',
    label: 'Information or advice was given',
    decision: 'contact',
    progresses: false,
    stops: ['decide-contact', 'decide'],
    starts: [],
    opens: [],
    oneOf: false,
    source: sources.adviceGiven,
  },
  {
    code: 'redirected',
    label: 'It was passed to another team or service',
    decision: 'contact',
    progresses: false,
    stops: ['decide-contact', 'decide'],
    starts: [],
    opens: [],
    oneOf: false,
    after: 'redirection',
    source: sources.redirected,
  },
  {
    code: 'passed-to-allocated-worker',
    label: 'It was passed to the social worker who already works with the child',
    decision: 'contact',
    progresses: false,
    stops: ['decide-contact', 'decide'],
    starts: [],
    opens: [],
    oneOf: false,
    after: 'open-case',
    source: sources.passedToAllocatedWorker,
  },
  {
    code: 'progressed',
    label: 'It is now a referral, and what happens next is being decided',
    decision: 'contact',
    progresses: true,
    stops: ['decide-contact'],
    starts: ['decide'],
    opens: [],
    oneOf: false,
    source: sources.progressed,
  },
];

/** A disposal ends the deciding (P18, P21). */
export const disposal = (
  code: string,
  label: string,
  source: string,
  leadsTo: Required<Pick<Outcome, 'toFamily'>> & Partial<Pick<Outcome, 'opens' | 'oneOf'>>,
): Outcome => ({
  code,
  label,
  decision: 'disposal',
  progresses: true,
  stops: ['decide'],
  starts: [],
  opens: [],
  oneOf: false,
  ...leadsTo,
  source,
});

/** What it must lead to: opened with it, and nobody can strike it out. */
export const must = (owed: string, words: string): Opens => ({ owed, words, mandatory: true, clock: 'owed' });
/** What the manager may instruct with it. */
export const may = (owed: string, words: string): Opens => ({ owed, words, mandatory: false, clock: 'owed' });

/** Held or declined with a reason; prompted at once (seed 001 s4; P23, R9). */
export const STRATEGY_DISCUSSION: Opens = {
  owed: 'strategy-discussion',
  words: 'A strategy discussion, held, or declined with the reason',
  mandatory: true,
  clock: 'strategy',
};
