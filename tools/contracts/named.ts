/** The names under which the contracts publish each shape. What has a name here is a schema of its own; everything else is written out in place. */
import * as z from 'zod';
import { candidatesView, sideBySide } from '../../schemas/candidates-view.ts';
import { consultCommand } from '../../schemas/casework/consultation.ts';
import {
  acknowledgeCommand,
  completeCommand,
  decideCommand,
  disposeCommand,
  linkCommand,
  setAsideCommand,
} from '../../schemas/commands.ts';
import { contactDetails } from '../../schemas/contact-details.ts';
import { disclosedView, redactionSheet } from '../../schemas/disclosure.ts';
import { draft, evidence } from '../../schemas/draft.ts';
import { eform } from '../../schemas/eform.ts';
import { eformPerson } from '../../schemas/eform-person.ts';
import { event } from '../../schemas/event.ts';
import { finding } from '../../schemas/finding.ts';
import { gatewayAnswer } from '../../schemas/gateway-answer.ts';
import { letterView } from '../../schemas/letter-view.ts';
import { screeningMessage } from '../../schemas/messages.ts';
import { person } from '../../schemas/person.ts';
import { instant, reference } from '../../schemas/primitives.ts';
import { problem } from '../../schemas/problem.ts';
import { receipt, senderStatus } from '../../schemas/receipt.ts';
import { referral } from '../../schemas/referral.ts';
import { knownCandidates, recordingExport } from '../../schemas/screening-sheet.ts';
import {
  clockView,
  commandAnswer,
  historyView,
  referralView,
  worklistRow,
  worklistView,
} from '../../schemas/views.ts';
import { actPages } from './acts/acts.ts';
import { figureContracts } from './figures.ts';

type Named = { readonly id: string; readonly schema: z.ZodType; readonly says: string };

/** Parts that several contracts share. */
const parts: readonly Named[] = [
  {
    id: 'Reference',
    schema: reference,
    says: 'What a person quotes: eight random characters and a check character.',
  },
  { id: 'Instant', schema: instant, says: 'A moment in UTC with milliseconds, 2026-11-21T15:10:00.000Z.' },
  {
    id: 'Finding',
    schema: finding,
    says: 'Something a person should look at. It never refuses anything. Codes are stable; text may quote the original.',
  },
  { id: 'Evidence', schema: evidence, says: 'Where a value stands in its original, who read it, and how surely.' },
  { id: 'Person', schema: person, says: 'Anybody in a referral, child or adult, named or not.' },
  { id: 'Draft', schema: draft, says: 'What the referral says, in canonical shape: plain values only.' },
  { id: 'Referral', schema: referral, says: 'The canonical record.' },
  { id: 'Clock', schema: clockView, says: 'A statutory timer as it stands now.' },
  { id: 'Event', schema: event, says: 'Something that happened, numbered from 1 without a gap.' },
  { id: 'WorklistRow', schema: worklistRow, says: 'A referral on which something is still owed.' },
  { id: 'EFormPerson', schema: eformPerson, says: 'A person in an e-form.' },
];

/** What is sent and answered: each is a JSON Schema file of its own in schemas/generated. */
export const contracts: readonly (Named & { readonly file: string })[] = [
  {
    id: 'EForm',
    file: 'eform-v1',
    schema: eform,
    says: 'E-form referral, version 1. Nothing is required: {} is accepted, with findings. Properties not listed are kept and shown to a person. Documents are sent by their own POST, or by mail.',
  },
  {
    id: 'Receipt',
    file: 'receipt',
    schema: receipt,
    says: 'Given at once for everything that is kept. It is not an acknowledgement: only a person acknowledges.',
  },
  { id: 'SenderStatus', file: 'sender-status', schema: senderStatus, says: 'How far what you sent has got.' },
  {
    id: 'Problem',
    file: 'problem',
    schema: problem,
    says: 'Every refusal of ours (RFC 9457). `code` is stable; no member ever holds personal data.',
  },
  {
    id: 'GatewayAnswer',
    file: 'gateway-answer',
    schema: gatewayAnswer,
    says: "The gateway's own fixed body. It is not a problem document.",
  },
  {
    id: 'AcknowledgeCommand',
    file: 'acknowledge-command',
    schema: acknowledgeCommand,
    says: 'A person acknowledges.',
  },
  {
    id: 'DecideCommand',
    file: 'decide-command',
    schema: decideCommand,
    says: "A person decides; `outcome` is a code of the council's authority profile.",
  },
  {
    id: 'DisposeCommand',
    file: 'dispose-command',
    schema: disposeCommand,
    says: 'A manager decides what becomes of a referral, with reasons; `instructs` what of it is to be done.',
  },
  {
    id: 'CompleteCommand',
    file: 'complete-command',
    schema: completeCommand,
    says: 'A person types what no machine could read, from a named original.',
  },
  { id: 'LinkCommand', file: 'link-command', schema: linkCommand, says: 'A person links this to one already held.' },
  {
    id: 'SetAsideCommand',
    file: 'set-aside-command',
    schema: setAsideCommand,
    says: 'A person closes what is no referral, with the reason.',
  },
  {
    id: 'ConsultCommand',
    file: 'consult-command',
    schema: consultCommand,
    says: 'A social worker records a consultation.',
  },
  {
    id: 'CommandAnswer',
    file: 'command-answer',
    schema: commandAnswer,
    says: 'What every command answers: the version to name next.',
  },
  {
    id: 'ReferralView',
    file: 'referral',
    schema: referralView,
    says: 'A referral with its clocks, and the evidence for each value by JSON Pointer into referral.draft.',
  },
  {
    id: 'DisclosedView',
    file: 'disclosed-view',
    schema: disclosedView,
    says: 'What one audience may see of a referral for one purpose; `withheld` names what it may not, and why, never its words.',
  },
  {
    id: 'RedactionSheet',
    file: 'redaction-sheet',
    schema: redactionSheet,
    says: 'The texts that go out only as a person cut and released them, with what to look at in each.',
  },
  {
    id: 'HistoryView',
    file: 'history',
    schema: historyView,
    says: 'Every event in order, every clock with its history.',
  },
  {
    id: 'LetterView',
    file: 'letter',
    schema: letterView,
    says: 'One letter, ready to be read, printed or handed over.',
  },
  {
    id: 'ContactDetails',
    file: 'contact-details',
    schema: contactDetails,
    says: 'How to reach the council, by who is asking, and who else can help.',
  },
  { id: 'WorklistView', file: 'worklist', schema: worklistView, says: 'What is owed, next due first.' },
  {
    id: 'KnownCandidates',
    file: 'known-candidates',
    schema: knownCandidates,
    says: 'Who on the case system’s list might be a person of the referral, and why. Never an answer.',
  },
  {
    id: 'CandidatesView',
    file: 'candidates',
    schema: candidatesView,
    says: 'Who the people of a referral may be, why, and what became of earlier referrals of the household. Never an answer.',
  },
  {
    id: 'SideBySide',
    file: 'side-by-side',
    schema: sideBySide,
    says: 'Two referrals beside each other: what differs, each value with its evidence.',
  },
  {
    id: 'RecordingExport',
    file: 'recording-export',
    schema: recordingExport,
    says: 'What is taken over to the case system: the referral, the same to read, the list of originals.',
  },
  {
    id: 'ScreeningMessage',
    file: 'screening-message',
    schema: screeningMessage,
    says: 'CloudEvents 1.0, structured JSON. Reference, flags and times only; fetch the referral with your own scope.',
  },
  ...figureContracts,
  ...actPages.map(({ id, path, schema, summary }) => ({ id, file: `${path}-command`, schema, says: `${summary}.` })),
];

/** Makes the names known to zod's JSON Schema writer, keeping what a schema already says of itself. Call once. */
export function nameSchemas(): void {
  for (const { id, schema, says } of [...parts, ...contracts]) {
    z.globalRegistry.add(schema, { description: says, ...z.globalRegistry.get(schema), id });
  }
}
