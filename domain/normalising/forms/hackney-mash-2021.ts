/** Hackney's MASH form of 2021-22, the only one whose complete machine schema is public (domain reference 1.2 F12). */
import type { KnownForm } from './known-form.ts';

export const HACKNEY_2021: KnownForm = {
  id: 'hackney-mash-2021',
  title: 'MASH referral form, Hackney, 2021',
  source: 'domain reference 1.2 F12 [S20]',
  fingerprint: {
    labels: [
      'Referrer First Name',
      'Referrer Last Name',
      'What support do you think the child(ren) would benefit from?',
      "Child 1: Child's First Name",
      "Child 1: Child's Last Name",
      "Child 1: Child's date of birth or EDD for unborns",
      'Child 1: Gender - Which of the following describes how the child thinks of themself?',
      'Child 1: Home address line 1',
    ],
    atLeast: 4,
  },
  ownWords: [],
};
