/** What becomes of a consultation, as the contracts show it. */
import { consultCommand, escalateConsultationCommand } from '../../../schemas/casework/consultation.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

export const consultationActs: readonly ActPage[] = [
  actPage({
    path: 'escalation',
    operationId: 'escalateConsultation',
    scope: 'frontdoor/screen',
    summary: 'A consultation becomes an urgent contact',
    description: 'A child is at immediate risk: somebody is paged at once, and the clocks run from the consultation.',
    id: 'EscalateConsultationCommand',
    schema: escalateConsultationCommand,
    example: {
      expectedVersion: 1,
      onBehalfOf: PERSON,
      people: [{ name: 'Bryn', stage: 'child', words: 'about four' }],
      concern: 'Step-father has been let back in and was drinking when she rang.',
      words: 'Rang again in tears: the child is in the house with him now.',
    },
  }),
];

/** The body of `POST /consultations`, which is no act on a referral: it makes its own record. */
export const consultExample = consultCommand.parse({
  onBehalfOf: PERSON,
  caller: {
    name: 'Perpetua Lindqvist',
    role: 'health visitor',
    agency: 'Broadfield surgery',
    email: 'p.lindqvist@surgery.example',
  },
  level: 'level-3',
  advice: 'Talk it through with mother first; an early help plan with the nursery; ring us again if she refuses.',
  consent: { given: false, words: 'Not asked yet: the caller will on Monday.' },
});
