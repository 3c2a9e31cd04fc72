/** Sandwell's multi-agency referral form (domain reference 1.2 F2). */
import type { KnownForm } from './known-form.ts';

export const SANDWELL: KnownForm = {
  id: 'sandwell-marf',
  title: 'Multi-agency referral form (MARF), Sandwell',
  source: 'domain reference 1.2 F2 [S8]',
  fingerprint: {
    labels: [
      'Date of Birth/ Estimated Due Date',
      'Ethnicity (If ‘Other’, please specify)',
      'Religion (If ‘Other’, please specify)',
      'Interpreter required? Why/who for?',
      'GP Address/ Contact',
      'Nursery/School/ Children’s Centre Address/ Contact',
      'Home Telephone No.',
    ],
    atLeast: 4,
  },
  ownWords: [
    { label: 'GP Address/ Contact', means: { label: 'GP', section: "Child's details" } },
    {
      label: 'Nursery/School/ Children’s Centre Address/ Contact',
      means: { label: 'School', section: "Child's details" },
    },
  ],
};
