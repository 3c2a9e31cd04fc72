/** Why somebody is left out of a figure, in words. */
import type { Because } from '../../schemas/measures.ts';

export const BECAUSE: Readonly<Record<Because, string>> = {
  'set-aside': 'set aside by a person as no contact',
  linked: 'linked to another, and decided with that one',
  'nobody-to-acknowledge': 'nobody to acknowledge to',
  'not-yet-due': 'its time had not run out',
  'not-yet-disposed': 'not yet disposed of',
  'progressed-later': 'closed first, and became a referral later',
  'nobody-has-looked': 'nobody has looked whether the children are known',
  'no-clock': 'no clock of that kind runs for it',
};
