/** The decisions that every council takes, in its own order and words. */
import type { Outcome } from '../../../schemas/authority.ts';

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
    source: sources.adviceGiven,
  },
  {
    code: 'redirected',
    label: 'It was passed to another team or service',
    decision: 'contact',
    progresses: false,
    stops: ['decide-contact', 'decide'],
    source: sources.redirected,
  },
  {
    code: 'passed-to-allocated-worker',
    label: 'It was passed to the social worker who already works with the child',
    decision: 'contact',
    progresses: false,
    stops: ['decide-contact', 'decide'],
    source: sources.passedToAllocatedWorker,
  },
  {
    code: 'progressed',
    label: 'It is now a referral, and what happens next is being decided',
    decision: 'contact',
    progresses: true,
    stops: ['decide-contact'],
    source: sources.progressed,
  },
];

/** A disposal ends the deciding (P18, P21). */
export const disposal = (code: string, label: string, source: string): Outcome => ({
  code,
  label,
  decision: 'disposal',
  progresses: true,
  stops: ['decide'],
  source,
});
