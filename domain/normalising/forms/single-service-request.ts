/** Hertfordshire's Single Service Request, as far as its words are known: the council's own list of what a referrer is asked (domain reference 1.1). */
import type { KnownForm } from './known-form.ts';

export const SSR: KnownForm = {
  id: 'single-service-request',
  title: 'Single Service Request (SSR)',
  source: 'seed 004 s1, s3; domain reference 1.1 [S2]: the form itself is not published',
  fingerprint: {
    labels: [
      'Single Service Request (SSR)',
      'Date of request',
      'Relationship to and knowledge of the child and family',
      'Cause for concern, with details, sources, timing and location',
      'Current location and condition of the child',
      'Details of any alleged perpetrator',
      'Do the parents or carers know about this request?',
      'Have they agreed to it?',
      'Does the child need immediate protection?',
      'Areas of concern (tick all that apply)',
    ],
    atLeast: 4,
  },
  ownWords: [],
};
