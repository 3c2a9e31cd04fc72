/** Redirection between teams, as the contracts show it. */
import {
  acceptRedirectionCommand,
  redirectCommand,
  updateReferrerCommand,
} from '../../../schemas/casework/redirection.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

const MANAGER = { ...PERSON, name: 'Ismay Thackeray-Bello', role: 'team-manager' };

export const redirectionActs: readonly ActPage[] = [
  actPage({
    path: 'redirection',
    operationId: 'redirect',
    scope: 'frontdoor/screen',
    summary: 'A manager redirects it to another team',
    description:
      'Says how risk or harm was answered first, and which protective factors are in place; without both it is refused.',
    id: 'RedirectCommand',
    schema: redirectCommand,
    example: {
      expectedVersion: 3,
      onBehalfOf: MANAGER,
      to: 'targeted-advice-service',
      words: 'Threshold not clear: TAS to ring the school.',
      risk: 'Rang the school: the child is there and safe until half past three.',
      protectiveFactors: 'Grandmother collects today and stays until mother is back.',
    },
  }),
  actPage({
    path: 'redirection-answer',
    operationId: 'answerRedirection',
    scope: 'frontdoor/screen',
    summary: 'The receiving team accepts a redirection, or says why not',
    description:
      'Only somebody of that team. Accepted after the same working day, the team owes the referrer an acknowledgement of its own.',
    id: 'AcceptRedirectionCommand',
    schema: acceptRedirectionCommand,
    example: {
      expectedVersion: 4,
      onBehalfOf: { ...MANAGER, name: 'Rosalind Achterberg', team: 'targeted-advice-service' },
      accepted: true,
      words: 'Taken; we ring the referrer this afternoon.',
    },
  }),
  actPage({
    path: 'referrer-update',
    operationId: 'updateReferrer',
    scope: 'frontdoor/screen',
    summary: 'The sending team tells the referrer that no team has taken it yet',
    description: 'Owed each working day from the day after a redirection until it is accepted.',
    id: 'UpdateReferrerCommand',
    schema: updateReferrerCommand,
    example: {
      expectedVersion: 4,
      onBehalfOf: MANAGER,
      how: 'telephone',
      words: 'Still with us until TAS takes it.',
    },
  }),
];
