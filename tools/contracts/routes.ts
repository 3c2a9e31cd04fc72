/** Every route of the door as a table: who may call it, what it takes, what it answers. The OpenAPI page is made from these rows. */
import type { ProblemCode } from '../../schemas/problem.ts';
import { actPages } from './acts/acts.ts';
import { type figureParameters, figureRoutes } from './figures.ts';
import type { letterParameters } from './letters.ts';

export type Scope = 'frontdoor/send' | 'frontdoor/screen' | 'frontdoor/authorise';

export type Route = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** Any one of these is enough; none: anybody, without a token. */
  readonly scopes: readonly Scope[];
  /** A contract's name for a JSON body, or `anything` for the door itself. */
  readonly body?: string;
  readonly query?: readonly (
    | keyof typeof figureParameters
    | keyof typeof letterParameters
    | 'team'
    | 'limit'
    | 'after'
    | 'person'
    | 'with'
    | 'audience'
    | 'purpose'
  )[];
  readonly answer: { readonly status: number; readonly says: string; readonly contract: string };
  /** Our own refusals, besides what the gateway answers. */
  readonly problems: readonly ProblemCode[];
};

const ACT_PROBLEMS = [
  'not-authorised',
  'no-named-person',
  'not-found',
  'stale-version',
  'illegal-move',
  'key-used-before',
  'bad-command',
  'try-again',
] as const;
const SHOW_PROBLEMS = ['not-found', 'try-again'] as const;
const VIEW_PROBLEMS = ['bad-command', 'not-authorised', 'no-named-person', ...SHOW_PROBLEMS] as const;

const command = (
  path: string,
  operationId: string,
  summary: string,
  description: string,
  body: string,
  scope: Scope = 'frontdoor/screen',
): Route => ({
  method: 'post',
  path: `/referrals/{reference}/${path}`,
  operationId,
  summary,
  description: `${description} Names the version it saw. Send an Idempotency-Key and repeat safely: the same key with the same command is answered as before. Without one, the second is answered 409 with what happened.`,
  scopes: [scope],
  body,
  answer: { status: 200, says: 'Done.', contract: 'CommandAnswer' },
  problems: ACT_PROBLEMS,
});

export const routes: readonly Route[] = [
  {
    method: 'get',
    path: '/contact-details',
    operationId: 'contactDetails',
    summary: 'Whom to ring, and who else can help',
    description:
      'For anybody, without a token: an HTML page, or JSON where it is asked for. **If a child is in danger now, ring 999.**',
    scopes: [],
    answer: {
      status: 200,
      says: 'The lines of each audience, and the directory of support.',
      contract: 'ContactDetails',
    },
    problems: [],
  },
  {
    method: 'post',
    path: '/referrals',
    operationId: 'receiveReferral',
    summary: 'Send a referral',
    description:
      'Keeps what you send exactly as it came, starts the statutory clocks, and answers at once. Content is never refused: an incomplete form, a body that is not JSON, a type nobody can read are all kept, with findings. Send JSON for an e-form; any other content type (application/pdf, message/rfc822, Word, pictures) for a document, as it is or in base64 with `Content-Transfer-Encoding: base64`. Repeat safely: the same Idempotency-Key with the same bytes gives the same receipt, as does the same content from the same sender within 72 hours; the same key with other bytes is a new arrival, linked, with a finding.',
    scopes: ['frontdoor/send', 'frontdoor/screen'],
    body: 'anything',
    answer: { status: 202, says: 'Kept. A receipt, never an acknowledgement.', contract: 'Receipt' },
    problems: ['too-large', 'try-again'],
  },
  {
    method: 'get',
    path: '/referrals/{reference}/status',
    operationId: 'showStatus',
    summary: 'How far what you sent has got',
    description: "A sender sees only what it sent; another sender's reference is 404.",
    scopes: ['frontdoor/send', 'frontdoor/screen'],
    answer: { status: 200, says: 'Where it stands.', contract: 'SenderStatus' },
    problems: SHOW_PROBLEMS,
  },
  {
    method: 'get',
    path: '/referrals/{reference}',
    operationId: 'showReferral',
    summary: 'Read a referral',
    description:
      'With its clocks and the evidence for each value. 404 until it is opened, a moment after its receipt: ask its status. Readers must bear properties they do not know: a later version may say more.',
    scopes: ['frontdoor/screen'],
    answer: { status: 200, says: 'The referral.', contract: 'ReferralView' },
    problems: SHOW_PROBLEMS,
  },
  {
    method: 'get',
    path: '/referrals/{reference}/history',
    operationId: 'showHistory',
    summary: 'What happened, by whom, when',
    description: 'Every event in order, and every clock with all that happened to it.',
    scopes: ['frontdoor/screen'],
    answer: { status: 200, says: 'The history.', contract: 'HistoryView' },
    problems: SHOW_PROBLEMS,
  },
  {
    method: 'get',
    path: '/referrals/{reference}/letters/{kind}',
    operationId: 'showLetter',
    summary: 'A letter, ready to be printed or handed over',
    description:
      'As it would be written now, for the audience named in the query: `family` for parents or a child, `agency-notice` for an agency, and every letter to a referrer. `about` says which of several questions, disputes or clocks. Asking sends nothing and records nothing; that it was given is recorded with `person-told` or `share`. A page where HTML is asked for, JSON otherwise. 404 where that audience has no such letter.',
    scopes: ['frontdoor/screen'],
    query: ['reader', 'about', 'agency'],
    answer: { status: 200, says: 'The letter.', contract: 'LetterView' },
    problems: ['bad-command', ...SHOW_PROBLEMS],
  },
  {
    method: 'get',
    path: '/referrals/{reference}/view',
    operationId: 'viewReferral',
    summary: 'What one audience may see of a referral, for one purpose',
    description:
      'What may be shown to parents, a child, another agency, a referrer, the case system or an auditor, and the codes of what is kept back, never its words. Non-professional referrers, and whoever told them, only where they agreed; free text and originals only as a person released them. To show it to somebody is a share: record it.',
    scopes: ['frontdoor/screen'],
    query: ['audience', 'purpose'],
    answer: { status: 200, says: 'The view.', contract: 'DisclosedView' },
    problems: VIEW_PROBLEMS,
  },
  {
    method: 'get',
    path: '/referrals/{reference}/redaction',
    operationId: 'showRedaction',
    summary: 'What could be let out to an audience, and what to look at before it is',
    description:
      'Each text that they see only when a person has released it, with suggestions of what in it says who told us. They are suggestions: read the whole text.',
    scopes: ['frontdoor/screen'],
    query: ['audience', 'purpose'],
    answer: { status: 200, says: 'The texts.', contract: 'RedactionSheet' },
    problems: VIEW_PROBLEMS,
  },
  {
    method: 'get',
    path: '/referrals/{reference}/originals/{number}',
    operationId: 'showOriginal',
    summary: 'An original, exactly as it came',
    description: 'The bytes, as an attachment that no browser opens by itself. `number` counts from 1.',
    scopes: ['frontdoor/screen'],
    answer: { status: 200, says: 'The bytes.', contract: 'bytes' },
    problems: SHOW_PROBLEMS,
  },
  command(
    'acknowledgement',
    'acknowledgeReferral',
    'A person acknowledges to the referrer',
    'Stops the acknowledge clock where it holds what the council asks of it.',
    'AcknowledgeCommand',
  ),
  command(
    'contact-decision',
    'decideContact',
    'A person decides what to do with a contact',
    'The outcome is a code of the council; it says which clocks stop and whether the contact becomes a referral.',
    'DecideCommand',
    'frontdoor/authorise',
  ),
  command(
    'disposal',
    'decideDisposal',
    'A manager disposes of a referral',
    'The outcome is a code of the council; what it must lead to is opened with it, as owed, and cannot be struck out.',
    'DisposeCommand',
    'frontdoor/authorise',
  ),
  command(
    'completion',
    'completeReferral',
    'A person types what no machine could read',
    'Each value is kept with who typed it and from which original.',
    'CompleteCommand',
  ),
  command(
    'link',
    'linkArrival',
    'A person links this to a referral already held',
    'Nothing is merged, and each referrer is still owed an acknowledgement.',
    'LinkCommand',
  ),
  command(
    'set-aside',
    'setAside',
    'A person closes what is no referral',
    'Only from the in-tray, and with the reason.',
    'SetAsideCommand',
  ),
  {
    method: 'post',
    path: '/consultations',
    operationId: 'consult',
    summary: 'A social worker records a consultation',
    description:
      'Somebody talked a doubt through before referring. Kept with the advice; the caller is sent a note. No child is recorded, unless one of the council’s criteria is met. Repeat safely: the same Idempotency-Key, or the same body, is held once.',
    scopes: ['frontdoor/screen'],
    body: 'ConsultCommand',
    answer: { status: 201, says: 'Kept.', contract: 'CommandAnswer' },
    problems: ['not-authorised', 'no-named-person', 'illegal-move', 'key-used-before', 'bad-command', 'try-again'],
  },
  ...actPages.map(({ path, operationId, summary, description, id, scope }) =>
    command(path, operationId, summary, description, id, scope),
  ),
  {
    method: 'get',
    path: '/referrals/{reference}/case-system',
    operationId: 'lookUpKnown',
    summary: 'Who on the case system’s list might be this person',
    description:
      'Candidates to compare, from the list that the council loaded. None of them is an answer, and nobody found is not "not known to children’s services": a person records the answer.',
    scopes: ['frontdoor/screen'],
    query: ['person'],
    answer: { status: 200, says: 'The candidates.', contract: 'KnownCandidates' },
    problems: ['bad-command', ...SHOW_PROBLEMS],
  },
  {
    method: 'get',
    path: '/referrals/{reference}/candidates',
    operationId: 'showCandidates',
    summary: 'Who the people of a referral may be',
    description:
      'Live: earlier referrals and the list of known children, by person, with what speaks for and against each; earlier referrals of the household in twelve months with their outcomes; what is likely the same concern again. A person decides; nothing is ever merged. Nobody found here is not "not known to children’s services". A restricted record is shown to supervisors only.',
    scopes: ['frontdoor/screen'],
    answer: { status: 200, says: 'The candidates.', contract: 'CandidatesView' },
    problems: SHOW_PROBLEMS,
  },
  {
    method: 'get',
    path: '/referrals/{reference}/compare',
    operationId: 'compareReferrals',
    summary: 'Two referrals side by side',
    description:
      'Every value that is not the same on both, each with where it stands in its own original. Then link, or do not.',
    scopes: ['frontdoor/screen'],
    query: ['with'],
    answer: { status: 200, says: 'The differences.', contract: 'SideBySide' },
    problems: ['bad-command', ...SHOW_PROBLEMS],
  },
  {
    method: 'get',
    path: '/referrals/{reference}/recording',
    operationId: 'exportRecording',
    summary: 'What is recorded on the case system',
    description:
      'The referral as it stands, the same to read, and the list of its originals. Then confirm the recording.',
    scopes: ['frontdoor/screen'],
    answer: { status: 200, says: 'Everything to take over.', contract: 'RecordingExport' },
    problems: SHOW_PROBLEMS,
  },
  {
    method: 'get',
    path: '/worklist',
    operationId: 'worklist',
    summary: 'What is owed, next due first',
    description: "One team's, or everybody's when no team is named. Flags and times only.",
    scopes: ['frontdoor/screen'],
    query: ['team', 'limit', 'after'],
    answer: { status: 200, says: 'The rows.', contract: 'WorklistView' },
    problems: ['bad-command', 'try-again'],
  },
  ...figureRoutes,
];
