/** The West of Berkshire safeguarding referral of February 2014 (domain reference 1.2 F8). */
import type { KnownForm } from './known-form.ts';

export const WEST_BERKSHIRE_2014: KnownForm = {
  id: 'west-berkshire-2014',
  title: 'Safeguarding referral, West of Berkshire, February 2014',
  source: 'domain reference 1.2 F8 [S16]',
  fingerprint: {
    labels: [
      'Childs ethnicity and first language',
      'Parents Ethnicity and first language',
      'Childs religion',
      'Parents religion',
      'Overview of Agency Involvement',
      'Current Dangers/Risks (what are you worried about in relation to this child?)',
      'Historic or Complicating Factors',
      'Safety and Protective Factors',
      'Grey Areas',
    ],
    atLeast: 4,
  },
  ownWords: [
    {
      label: 'Historic or Complicating Factors',
      means: { label: 'Previous concerns', section: 'Reason for referral' },
    },
    { label: 'Grey Areas', means: { label: 'Any other relevant information', section: 'Reason for referral' } },
  ],
};
