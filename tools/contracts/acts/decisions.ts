/** What is determined, and what a disposal left owed, as the contracts show it. The two decisions themselves are in the table of routes. */
import { determineCommand } from '../../../schemas/casework/determination.ts';
import { completeOwedCommand, strikeOutOwedCommand } from '../../../schemas/casework/owed.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

const NO = { answer: 'no', words: 'Nothing points to it.' } as const;

export const decisionActs: readonly ActPage[] = [
  actPage({
    path: 'determination',
    operationId: 'determineResponse',
    scope: 'frontdoor/authorise',
    summary: 'A person decides the type of response',
    description:
      'Every question is answered yes, no or not yet, with words. A yes to section 47 calls for a strategy discussion.',
    id: 'DetermineCommand',
    schema: determineCommand,
    example: {
      expectedVersion: 4,
      onBehalfOf: PERSON,
      immediateProtection: NO,
      section17: { answer: 'yes', words: 'In need without services.' },
      section47: { answer: 'not-yet', words: 'When the health visitor has answered.' },
      services: { answer: 'yes', words: 'Food today.', types: ['Food parcel'] },
      specialistAssessments: NO,
      seeChild: { answer: 'yes', words: 'At school.', seenBy: '2026-12-14' },
      pace: { words: 'Within ten working days; he is young.' },
    },
  }),
  actPage({
    path: 'owed-done',
    operationId: 'completeOwed',
    scope: 'frontdoor/screen',
    summary: 'A person marks done what a disposal led to',
    description: 'With where it is: the number of the assessment or plan.',
    id: 'CompleteOwedCommand',
    schema: completeOwedCommand,
    example: {
      expectedVersion: 6,
      onBehalfOf: PERSON,
      id: 'owed-1',
      reference: 'LCS-104822/A1',
      words: 'The assessment has begun; mother and school know.',
    },
  }),
  actPage({
    path: 'owed-struck-out',
    operationId: 'strikeOutOwed',
    scope: 'frontdoor/authorise',
    summary: 'A manager takes back what a disposal only might lead to',
    description: 'What it must lead to cannot be struck out.',
    id: 'StrikeOutOwedCommand',
    schema: strikeOutOwedCommand,
    example: {
      expectedVersion: 6,
      onBehalfOf: { ...PERSON, role: 'team-manager' },
      id: 'owed-1',
      words: 'The family has moved to another council.',
    },
  }),
];
