/** What is done at once to protect a child, as the contracts show it. */
import {
  allocateCommand,
  notifyPoliceCommand,
  recordPoliceProtectionCommand,
} from '../../../schemas/casework/police.ts';
import {
  authoriseServicesCommand,
  recordProtectionCommand,
  stateHomeTimeCommand,
} from '../../../schemas/casework/protection.ts';
import { recordStrategyCommand } from '../../../schemas/casework/strategy.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

const TEAM_MANAGER = { ...PERSON, name: 'Helen Marsh', role: 'team-manager' };

export const protectionActs: readonly ActPage[] = [
  actPage({
    path: 'immediate-services',
    operationId: 'authoriseServices',
    scope: 'frontdoor/authorise',
    summary: 'A manager authorises services or actions at once',
    description: 'Before any disposal, to protect the child or others in the household.',
    id: 'AuthoriseServicesCommand',
    schema: authoriseServicesCommand,
    example: {
      expectedVersion: 3,
      onBehalfOf: TEAM_MANAGER,
      services: [{ kind: 'emergency-placement', words: 'With her grandmother tonight.' }],
      for: ['p1'],
      reasons: 'Nobody safe is at home before tomorrow.',
    },
  }),
  actPage({
    path: 'protection',
    operationId: 'recordProtection',
    scope: 'frontdoor/screen',
    summary: 'What was done to protect the child, or why nothing is needed now',
    description: 'Stops the clocks that wait for it. `by` says whether the authority or the police acted.',
    id: 'RecordProtectionCommand',
    schema: recordProtectionCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      what: 'done',
      by: 'authority',
      words: 'Seen at school at ten; stays with her aunt tonight, who agrees.',
    },
  }),
  actPage({
    path: 'home-time',
    operationId: 'stateHomeTime',
    scope: 'frontdoor/screen',
    summary: 'When the child goes home today',
    description: 'As the school states it. Whoever is on duty is paged before it.',
    id: 'StateHomeTimeCommand',
    schema: stateHomeTimeCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      goesHomeAt: '2026-11-23T15:15:00Z',
      words: 'The school office: he is fetched at a quarter past three.',
    },
  }),
  actPage({
    path: 'strategy-discussion',
    operationId: 'recordStrategy',
    scope: 'frontdoor/screen',
    summary: 'A strategy discussion was held, or declined with the reason',
    description: 'It stays open until one of them is recorded.',
    id: 'RecordStrategyCommand',
    schema: recordStrategyCommand,
    example: {
      expectedVersion: 5,
      onBehalfOf: PERSON,
      what: 'held',
      with: [
        { name: 'DS Marek Lund', agency: 'police' },
        { name: 'Dr Wren Adair', agency: 'health' },
      ],
      agreed: 'Joint visit today; medical tomorrow.',
      section47: 'yes',
    },
  }),
  actPage({
    path: 'police-notice',
    operationId: 'notifyPolice',
    scope: 'frontdoor/screen',
    summary: 'A crime is suspected, the police were told, or none is suspected',
    description: 'Shown as "notify the police now" until they were told.',
    id: 'NotifyPoliceCommand',
    schema: notifyPoliceCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      what: 'notified',
      by: 'Odalys Brackenridge',
      to: 'Force control room',
      policeReference: '42/1187/26',
    },
  }),
  actPage({
    path: 'police-protection',
    operationId: 'recordPoliceProtection',
    scope: 'frontdoor/screen',
    summary: 'The child is under police protection',
    description: 'Demands that a social worker is allocated. Sent again when more is known.',
    id: 'RecordPoliceProtectionCommand',
    schema: recordPoliceProtectionCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      since: '2026-11-22T01:20:00Z',
      force: 'Hertfordshire Constabulary',
      where: 'Police station, family room',
      transferred: { done: false },
      section47: { alongside: true },
      emergencyProtectionOrder: { considered: true, words: 'Not needed while her aunt has her.' },
    },
  }),
  actPage({
    path: 'allocation',
    operationId: 'allocate',
    scope: 'frontdoor/authorise',
    summary: 'A Team Manager allocates a worker',
    description: 'Under police protection only a social worker.',
    id: 'AllocateCommand',
    schema: allocateCommand,
    example: {
      expectedVersion: 3,
      onBehalfOf: TEAM_MANAGER,
      worker: { name: 'Priya Raman', team: 'safeguarding-and-specialist', socialWorker: true },
    },
  }),
];
