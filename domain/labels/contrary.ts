/** Tells a question that asks for the contrary ("Have the parents refused consent?"), or for what should be, from the plain one: its "yes" is no yes to that (design 1, promise 4). */

import { fold } from './blanks.ts';
import { MATTERS, type MatterSlot } from './slots.ts';

/** Answers that a form prints behind its question, and what it says of another one. */
const OPTIONS =
  /(?:[\s/|,.;☐☒□:-]|\b(?:yes|no|y|n|not known|unknown|n\/?a|n\/?k|not applicable|not sure|don'?t know|unsure)\b)+$/;
const TAIL =
  /\([^)]*\)|\[[^\]]*\]|\bif (?:not|no|yes|so|they|you|this|consent|the answer)\b.*$|\bwhether or not\b|["'‘’“”]?\bno\b["'‘’“”]? ?[/|] ?\byes\b/g;
const CONTRARY =
  /\b(?:not|no|never|refus\w*|declin\w*|withh\w*|withdr\w*|unaware|unable|without|object\w*|disagree\w*|overrid\w*|overrul\w*|dispens\w*|ruled out|should|ought|needs? to be (?:told|informed|made aware)|(?:out|free) (?:of|from)|safe from|your (?:own )?(?:name|details|identity))\b|n't\b/;

/** Whether the label's "yes" would say no to what this slot asks, or something else again. */
export function asksContrary(label: string, slot: MatterSlot): boolean {
  const { is } = MATTERS[slot];
  if (is !== 'answer' && is !== 'answer-and-words') return false;
  const [first = ''] = fold(label.slice(0, 300)).replace(TAIL, ' ').split('?');
  return CONTRARY.test(first.trim().replace(OPTIONS, ''));
}
