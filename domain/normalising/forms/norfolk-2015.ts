/** The Norfolk-era inter-agency form that was used before professionals rang instead (domain reference 1.2 F1). */
import type { KnownForm } from './known-form.ts';

export const NORFOLK_2015: KnownForm = {
  id: 'norfolk-era',
  title: 'Norfolk-era referral form',
  source: 'domain reference 1.2 F1 [S5]',
  fingerprint: {
    labels: [
      'Name and Role',
      'Contact details: (in full)',
      'Date of referral',
      'Does the person with parental responsibility know that a referral to Children’s Services has been made?',
      'Does the child/children know about this referral? If so what do they think about it?',
      'Names of child/children being referred',
      'Date of Birth/Age/EDD',
    ],
    atLeast: 3,
  },
  ownWords: [
    {
      label:
        'If yes, does the person with parental responsibility consent to others including professionals and members of the family’s network being contacted to obtain further information',
      means: { label: 'Consent to sharing information between agencies', section: 'Consent' },
    },
  ],
};
