/** Working with the whole family and with everybody who knows it, as the contracts show it. */
import { appointLeadCommand } from '../../../schemas/casework/lead.ts';
import { decideReassessCommand, recordNewInformationCommand } from '../../../schemas/casework/new-information.ts';
import { notifyAdultsCommand, thinkFamilyCommand } from '../../../schemas/casework/think-family.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

const MANAGER = { ...PERSON, name: 'Helen Marsh', role: 'team-manager' };

export const workingTogetherActs: readonly ActPage[] = [
  actPage({
    path: 'lead-practitioner',
    operationId: 'appointLead',
    scope: 'frontdoor/authorise',
    summary: 'A lead practitioner is appointed',
    description: 'With their agreement; the same worker is then proposed for the household’s other children.',
    id: 'AppointLeadCommand',
    schema: appointLeadCommand,
    example: {
      expectedVersion: 6,
      onBehalfOf: MANAGER,
      for: ['p1'],
      lead: { name: 'Priya Raman', role: 'social-worker', socialWorker: true },
      partners: ['school', 'health-visitor'],
      agreed: { agrees: true },
      words: 'Knows the family from last year.',
    },
  }),
  actPage({
    path: 'new-information',
    operationId: 'recordNewInformation',
    scope: 'frontdoor/screen',
    summary: 'New information, and whoever is new in the family',
    description: 'To be passed to every agency involved; after a decision a manager is asked "reassess?".',
    id: 'RecordNewInformationCommand',
    schema: recordNewInformationCommand,
    example: {
      expectedVersion: 7,
      onBehalfOf: PERSON,
      from: 'Health visitor',
      words: 'Mother has a new partner who stays most nights.',
      people: [
        {
          roles: ['household-member'],
          stage: 'adult',
          name: { words: 'Callum Rigby' },
          household: 'part-time',
          related: [{ to: 'p2', words: 'partner' }],
        },
      ],
    },
  }),
  actPage({
    path: 'reassessment',
    operationId: 'decideReassess',
    scope: 'frontdoor/authorise',
    summary: 'A manager answers "reassess?"',
    description: 'Yes opens what was closed, to be decided again.',
    id: 'DecideReassessCommand',
    schema: decideReassessCommand,
    example: {
      expectedVersion: 8,
      onBehalfOf: MANAGER,
      newInformation: 1,
      reassess: true,
      reasons: 'Nobody knows him, and he is alone with the children.',
    },
  }),
  actPage({
    path: 'think-family',
    operationId: 'thinkFamily',
    scope: 'frontdoor/screen',
    summary: 'Joint planning, the parent asked, who co-ordinates, who is asked to the conference',
    description: 'One step at a time; `what` says which.',
    id: 'ThinkFamilyCommand',
    schema: thinkFamilyCommand,
    example: {
      expectedVersion: 4,
      onBehalfOf: PERSON,
      what: 'parent-asked',
      parent: 'p2',
      support: 'Sees her GP; nobody else.',
      benefitsExplained: true,
      answers: [{ service: 'adults-services', share: 'yes' }],
    },
  }),
  actPage({
    path: 'adults-notice',
    operationId: 'notifyAdults',
    scope: 'frontdoor/screen',
    summary: 'Adults’ services are told of an adult of the family',
    description:
      'After consent, or a manager’s recorded reasons; the GP is asked first where nobody works with them.',
    id: 'NotifyAdultsCommand',
    schema: notifyAdultsCommand,
    example: {
      expectedVersion: 5,
      onBehalfOf: PERSON,
      about: 'p2',
      team: 'adults-services',
      words: 'Her depression; two children at home.',
      basis: 'consent',
      gpFirst: 'Her GP is away until Monday.',
    },
  }),
];
