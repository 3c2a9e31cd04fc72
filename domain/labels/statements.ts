/** Understands consent that a form puts as a statement to tick ("I have told the parents about this referral"), not as a question. */

import { fold } from './blanks.ts';
import type { MatterSlot } from './slots.ts';

const FAMILY = String.raw`\b(parents?|carers?|guardians?|mother|father|family|parental responsibility|household)\b`;
const MATTER = String.raw`\b(referral|referred|request|enquiry|contact|notification|form|concerns?)\b`;
const AWARE = /\b(aware|knows?|told|informed|discussed|notified|spoken to)\b/;
const AGREE = /\b(agrees?|agreed|consents?|consented|permission)\b/;
/** Ticked, these say the contrary; or they are about something else. */
const OTHERWISE =
  /\b(not|no|n't|without|unable|refus\w*|declin\w*|should|ought|object\w*|unaware|with(?:held|hold)|overrid\w*|why|reasons?|if|when|how|who|date|photo\w*|medical|treatment|child consents?|young person)\b/;

/** What the statement is about; undefined when it says two things, the contrary, or something else. */
export function statedMatter(label: string): MatterSlot | undefined {
  const words = fold(label.slice(0, 300));
  if (OTHERWISE.test(words) || !new RegExp(FAMILY).test(words) || !new RegExp(MATTER).test(words)) return undefined;
  const aware = AWARE.test(words);
  const agree = AGREE.test(words);
  if (aware === agree) return undefined;
  return agree ? 'parentsAgreed' : 'parentsInformed';
}
