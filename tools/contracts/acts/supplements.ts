/** What the referrer is asked and answers, as the contracts show it. */
import {
  askSupplementCommand,
  recordCallCommand,
  recordSupplementCommand,
} from '../../../schemas/casework/supplements.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

const scope = 'frontdoor/screen';

export const supplementActs: readonly ActPage[] = [
  actPage({
    path: 'supplement-request',
    operationId: 'askSupplement',
    scope,
    summary: 'A person asks the referrer for more',
    description: 'With a clock of its own. Nothing waits for the answer.',
    id: 'AskSupplementCommand',
    schema: askSupplementCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      how: 'telephone',
      questions: [{ words: 'What is his family name?', at: '/people/0/name/family' }],
    },
  }),
  actPage({
    path: 'supplement',
    operationId: 'recordSupplement',
    scope,
    summary: 'A person records what the referrer answered',
    description:
      'Each answer is kept beside the referral with evidence of its own: who wrote it down, from whom, how.',
    id: 'RecordSupplementCommand',
    schema: recordSupplementCommand,
    example: {
      expectedVersion: 3,
      onBehalfOf: PERSON,
      id: 'supplement-1',
      from: 'the safeguarding lead',
      how: 'telephone',
      answers: [{ words: 'Nothing known of domestic abuse.', code: 'domestic-abuse' }],
      whole: true,
    },
  }),
  actPage({
    path: 'call',
    operationId: 'recordCall',
    scope,
    summary: 'A referrer asks to be rung, was rung, or discussed the referral',
    description:
      'A referrer may talk to a qualified social worker: number, best time, outcome. A discussion says who acts by when, or that nobody does.',
    id: 'RecordCallCommand',
    schema: recordCallCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      what: 'asked',
      number: '01632 960114',
      bestTime: 'after 15:30',
      words: 'Wants to talk about how to tell the mother.',
    },
  }),
];
