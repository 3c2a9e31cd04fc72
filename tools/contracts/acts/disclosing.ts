/** What a person lets out, as the contracts show it: the referrer's agreement to be named, a text cut for an audience, its release, and taking that back. */
import {
  recordReferrerConsentCommand,
  redactCommand,
  releaseCommand,
  withdrawReleaseCommand,
} from '../../../schemas/casework/disclosing.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

export const disclosingActs: readonly ActPage[] = [
  actPage({
    path: 'referrer-consent',
    operationId: 'recordReferrerConsent',
    scope: 'frontdoor/screen',
    summary: 'The referrer, or whoever told them, agrees to be named, or no longer does',
    description: 'For each audience apart; the last word counts.',
    id: 'RecordReferrerConsentCommand',
    schema: recordReferrerConsentCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: PERSON,
      whose: 'referrer',
      agrees: true,
      to: ['other-agency'],
      how: 'telephone',
      words: 'The school may know that she rang; the parents may not.',
    },
  }),
  actPage({
    path: 'redaction',
    operationId: 'redact',
    scope: 'frontdoor/screen',
    summary: 'A person marks what is cut of a text for an audience',
    description:
      'The text as the redaction sheet gave it; spans count UTF-16 characters. Of an original, the copy that may go out. Nothing goes out by this: it is released.',
    id: 'RedactCommand',
    schema: redactCommand,
    example: {
      expectedVersion: 3,
      onBehalfOf: PERSON,
      text: { at: '/draft/concern/details/words' },
      for: 'parents',
      cuts: [{ from: 0, to: 24 }],
      sees: 'a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447',
    },
  }),
  actPage({
    path: 'release',
    operationId: 'release',
    scope: 'frontdoor/authorise',
    summary: 'A named person lets a redacted text out, to one audience for one purpose',
    description:
      'It counts while the text is the one that was looked at: a changed text needs another. Refused where it still says who told us, unless `despite` says why that may stand.',
    id: 'ReleaseCommand',
    schema: releaseCommand,
    example: {
      expectedVersion: 4,
      onBehalfOf: PERSON,
      redaction: 1,
      to: 'parents',
      purpose: 'letter',
      reason: 'They must know what the concern is to answer it.',
    },
  }),
  actPage({
    path: 'release-withdrawn',
    operationId: 'withdrawRelease',
    scope: 'frontdoor/screen',
    summary: 'A release is taken back',
    description: 'From now on; what went out before is in the history.',
    id: 'WithdrawReleaseCommand',
    schema: withdrawReleaseCommand,
    example: { expectedVersion: 5, onBehalfOf: PERSON, release: 1, words: 'It names the street after all.' },
  }),
];
