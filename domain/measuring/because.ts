/** Why somebody is left out of a figure, in words that follow a number. */
import type { Because } from '../../schemas/measures.ts';

export const BECAUSE: Readonly<Record<Because, string>> = {
  'set-aside': 'set aside as no contact',
  linked: 'linked, and decided with another',
  'nobody-to-acknowledge': 'with nobody to acknowledge to',
  'not-yet-due': 'not yet due',
  'not-yet-disposed': 'not yet disposed of',
  'progressed-later': 'closed first, progressed later',
  'nobody-has-looked': 'where nobody has looked',
  'no-clock': 'without such a clock',
};
