/** What follows a contact, as the contracts show it. */
import {
  markWrittenUpCommand,
  recordChaseCommand,
  recordConfirmationCommand,
  tellPersonCommand,
} from '../../../schemas/casework/follow-up.ts';
import { answerObjectionCommand, raiseObjectionCommand } from '../../../schemas/casework/objection.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

const MANAGER = { ...PERSON, name: 'Ismay Thackeray-Bello', role: 'team-manager' };

const objections = (kind: 'dispute' | 'complaint', who: string): readonly ActPage[] => [
  actPage({
    path: kind,
    operationId: kind === 'dispute' ? 'raiseDispute' : 'raiseComplaint',
    scope: 'frontdoor/screen',
    summary: `A ${kind} is raised, or taken to its next step`,
    description: `By ${who}; whoever takes it enters it. \`number\` names one that was answered and did not satisfy.`,
    id: kind === 'dispute' ? 'RaiseDisputeCommand' : 'RaiseComplaintCommand',
    schema: raiseObjectionCommand.clone(),
    example: {
      expectedVersion: 6,
      onBehalfOf: PERSON,
      from: 'The referrer, by telephone',
      words: 'Not satisfied with no further action; asks for it to be looked at again.',
    },
  }),
  actPage({
    path: `${kind}-answer`,
    operationId: kind === 'dispute' ? 'answerDispute' : 'answerComplaint',
    scope: 'frontdoor/authorise',
    summary: `A ${kind} is answered`,
    description: 'Stops the clock of its present step. Who is still not satisfied can take it to the next.',
    id: kind === 'dispute' ? 'AnswerDisputeCommand' : 'AnswerComplaintCommand',
    schema: answerObjectionCommand.clone(),
    example: {
      expectedVersion: 7,
      onBehalfOf: MANAGER,
      number: 1,
      words: 'Looked at again with the team; the reasons sent.',
    },
  }),
];

export const followUpActs: readonly ActPage[] = [
  actPage({
    path: 'written-up',
    operationId: 'markWrittenUp',
    scope: 'frontdoor/screen',
    summary: 'A person marks the record written up',
    description: 'Our own reading never does.',
    id: 'MarkWrittenUpCommand',
    schema: markWrittenUpCommand,
    example: { expectedVersion: 3, onBehalfOf: PERSON },
  }),
  actPage({
    path: 'written-confirmation',
    operationId: 'recordConfirmation',
    scope: 'frontdoor/screen',
    summary: 'The practitioner who rang has confirmed in writing',
    description: 'A quoted reference or a link says so by itself; never a probable match.',
    id: 'RecordConfirmationCommand',
    schema: recordConfirmationCommand,
    example: { expectedVersion: 2, onBehalfOf: PERSON, words: 'The form came by post this morning.' },
  }),
  actPage({
    path: 'chase',
    operationId: 'recordChase',
    scope: 'frontdoor/screen',
    summary: 'The referrer has asked again',
    description: 'Counted, and the acknowledgement is escalated at once.',
    id: 'RecordChaseCommand',
    schema: recordChaseCommand,
    example: { expectedVersion: 1, onBehalfOf: PERSON, how: 'telephone', words: 'Asks whether anybody has read it.' },
  }),
  actPage({
    path: 'person-told',
    operationId: 'tellPerson',
    scope: 'frontdoor/screen',
    summary: 'Somebody was told in person, or is not to be told',
    description:
      '`clock` is the id of the clock that waits for it. `not-reached` is kept as an attempt, and the clock runs on.',
    id: 'TellPersonCommand',
    schema: tellPersonCommand,
    example: {
      expectedVersion: 5,
      onBehalfOf: PERSON,
      clock: 'tell-1',
      how: 'telephone',
      words: 'Told her what was decided.',
    },
  }),
  ...objections('dispute', 'a practitioner'),
  ...objections('complaint', 'the child, the family or a member of the public'),
];
