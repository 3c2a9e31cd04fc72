/** What goes to other agencies, as the contracts show it: knowledge and consent, authorisations, shares and checks. */
import { answerCheckCommand, askCheckCommand } from '../../../schemas/casework/checks.ts';
import {
  authoriseSharingCommand,
  recordShareCommand,
  tellParentsCommand,
} from '../../../schemas/casework/sharing.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

const MANAGER = { ...PERSON, name: 'Helen Marsh', role: 'team-manager' };

export const sharingActs: readonly ActPage[] = [
  actPage({
    path: 'parents-told',
    operationId: 'tellParents',
    scope: 'frontdoor/screen',
    summary: 'The council told the parents, or asked for their consent',
    description: 'What the referrer did before is another stage and is not recorded here.',
    id: 'TellParentsCommand',
    schema: tellParentsCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      who: ['p2'],
      informed: 'yes',
      consent: 'given',
      how: 'telephone',
      words: 'Mother agrees that we speak to school and GP.',
    },
  }),
  actPage({
    path: 'sharing-authorisation',
    operationId: 'authoriseSharing',
    scope: 'frontdoor/authorise',
    summary: 'A manager authorises talking to other agencies without knowledge or consent',
    description: 'With reasons. `ground` is one of the council’s.',
    id: 'AuthoriseSharingCommand',
    schema: authoriseSharingCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: MANAGER,
      without: ['knowledge', 'consent'],
      ground: 'risk-to-child',
      reasons: 'Told first, he may take the children away.',
    },
  }),
  actPage({
    path: 'share',
    operationId: 'recordShare',
    scope: 'frontdoor/screen',
    summary: 'Something was shared with another agency',
    description: 'Refused without the parents’ knowledge or a manager’s reasons, except at section 47.',
    id: 'RecordShareCommand',
    schema: recordShareCommand,
    example: {
      expectedVersion: 3,
      onBehalfOf: PERSON,
      to: { agency: 'health-visitor', name: 'Wren Adair' },
      about: ['p1'],
      what: 'That we are assessing, and what we ask of her.',
      why: 'She sees the baby weekly; nothing else is needed for that.',
      withheld: 'Who referred.',
    },
  }),
  actPage({
    path: 'check',
    operationId: 'askCheck',
    scope: 'frontdoor/screen',
    summary: 'A check, or a section 27 request, is asked of an agency',
    description: 'About one person or the household. It is a share, and the same rule holds.',
    id: 'AskCheckCommand',
    schema: askCheckCommand,
    example: {
      expectedVersion: 3,
      onBehalfOf: PERSON,
      about: 'p3',
      agency: 'gp',
      for: 'What is known of his drinking, and of any help he has.',
      why: 'He cares for the children every weekend.',
      withheld: 'Who referred.',
      section27: true,
    },
  }),
  actPage({
    path: 'check-answer',
    operationId: 'answerCheck',
    scope: 'frontdoor/screen',
    summary: 'An agency answered, refused, or was chased',
    description: 'A chased check stays open.',
    id: 'AnswerCheckCommand',
    schema: answerCheckCommand,
    example: {
      expectedVersion: 4,
      onBehalfOf: PERSON,
      check: 1,
      what: 'answered',
      words: 'Registered; not seen for two years.',
      known: 'yes',
    },
  }),
];
