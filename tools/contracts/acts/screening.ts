/** What a screener records of a contact, as the contracts show it. */
import { answerInformationRequestCommand, confirmCategoryCommand } from '../../../schemas/casework/category.ts';
import { recordChecklistCommand } from '../../../schemas/casework/checklist.ts';
import { confirmOpenCaseCommand, recordKnownCommand } from '../../../schemas/casework/known.ts';
import { confirmRecordingCommand } from '../../../schemas/casework/recording.ts';
import { routeCommand, tasStepCommand } from '../../../schemas/casework/routing.ts';
import { setThresholdCommand } from '../../../schemas/casework/threshold.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

const scope = 'frontdoor/screen';

export const screeningActs: readonly ActPage[] = [
  actPage({
    path: 'category',
    operationId: 'confirmCategory',
    scope,
    summary: 'A person confirms what kind of contact it is',
    description:
      'Until then it is screened like any other, whatever its sender called it. A request for information says who asks, on what authority, for what, and starts a clock.',
    id: 'ConfirmCategoryCommand',
    schema: confirmCategoryCommand,
    example: {
      expectedVersion: 1,
      onBehalfOf: PERSON,
      category: 'request-for-services',
      words: 'Sent as information only; what it tells of asks for more.',
    },
  }),
  actPage({
    path: 'information-answer',
    operationId: 'answerInformationRequest',
    scope,
    summary: 'A named person answers a request for information',
    description: 'In full, in part or not at all: what was disclosed, and why the rest was not.',
    id: 'AnswerInformationRequestCommand',
    schema: answerInformationRequestCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      id: 'information-request-1',
      result: 'part-answered',
      words: 'Told the court officer by secure mail.',
      disclosed: [{ what: 'That the child has an allocated social worker, and the office to write to.' }],
      withheld: 'The address, which is not to be given to others.',
    },
  }),
  actPage({
    path: 'checklist',
    operationId: 'recordChecklist',
    scope,
    summary: 'A person answers points of the screening checklist',
    description: 'Points are codes of the council. Nothing in it is ever filled in by a machine.',
    id: 'RecordChecklistCommand',
    schema: recordChecklistCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      answers: [{ point: 'how-and-why', words: 'Since the job was lost in October there is no money for food.' }],
    },
  }),
  actPage({
    path: 'known',
    operationId: 'recordKnown',
    scope,
    summary: 'A person records who is known to children’s services',
    description:
      'For each person: known, with the case; not known, and where somebody looked; or not yet looked, which is never the same as not known.',
    id: 'RecordKnownCommand',
    schema: recordKnownCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      people: [
        { person: 'p1', answer: 'not-known', lookedIn: 'LCS', words: 'Looked by name, birth date and address.' },
      ],
    },
  }),
  actPage({
    path: 'open-case',
    operationId: 'confirmOpenCase',
    scope,
    summary: 'A person confirms that it belongs to an open case, and passes it on',
    description: 'To the allocated worker; in their absence to the manager; then to duty.',
    id: 'ConfirmOpenCaseCommand',
    schema: confirmOpenCaseCommand,
    example: {
      expectedVersion: 3,
      onBehalfOf: PERSON,
      person: 'p1',
      passedTo: 'manager',
      absent: 'On leave until Monday.',
      words: 'Rang the manager, who takes it today.',
    },
  }),
  actPage({
    path: 'threshold',
    operationId: 'setThreshold',
    scope,
    summary: 'A person says which level of need is met',
    description:
      'By the council’s own levels, with the indicators; the document and its edition are recorded with it. Urgent action is asked of the child and of any other child in the household.',
    id: 'SetThresholdCommand',
    schema: setThresholdCommand,
    example: {
      expectedVersion: 3,
      onBehalfOf: PERSON,
      level: 'high-need',
      meets: 'met',
      indicators: ['Hungry at school most days for three weeks', 'Twice not collected'],
      urgentForChild: { answer: 'no', words: 'Safe with his grandmother tonight.' },
      urgentForOthers: { answer: 'not-yet', words: 'A baby was mentioned; the health visitor is being asked.' },
      words: 'Neglect that an assessment must look at.',
    },
  }),
  actPage({
    path: 'route',
    operationId: 'routeReferral',
    scope,
    summary: 'A person sends it to the team that takes it after screening',
    description: 'Threshold met: the named team. Not met or not yet clear: the advice service.',
    id: 'RouteCommand',
    schema: routeCommand,
    example: {
      expectedVersion: 4,
      onBehalfOf: PERSON,
      to: 'targeted-advice-service',
      because: 'not-clear',
      words: 'It is not yet clear what the school has tried.',
    },
  }),
  actPage({
    path: 'tas-step',
    operationId: 'takeAdviceStep',
    scope,
    summary: 'The advice service records a step',
    description:
      'Contact with the referrer, other ways explored, advice, signposts, support mobilised; or returned as threshold met, which gives it to the team that takes it.',
    id: 'TasStepCommand',
    schema: tasStepCommand,
    example: {
      expectedVersion: 5,
      onBehalfOf: { ...PERSON, team: 'targeted-advice-service' },
      step: 'caf-explored',
      with: 'the school',
      words: 'The school would lead a Common Assessment; mother agrees.',
    },
  }),
  actPage({
    path: 'recording',
    operationId: 'confirmRecording',
    scope,
    summary: 'A person confirms that it is recorded on the case system',
    description: 'With the case it stands under. What is not confirmed ages on the worklist.',
    id: 'ConfirmRecordingCommand',
    schema: confirmRecordingCommand,
    example: { expectedVersion: 6, onBehalfOf: PERSON, caseId: 'LCS-104822' },
  }),
];
