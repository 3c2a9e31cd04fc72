/** Finds the label that a line of words begins with, where nothing but a space parts it from its answer: "Ethnic origin White British". */
import { isListed, meaningOf } from './find-label.ts';
import { lately } from './lately.ts';
import { endsInside, labelLike } from './like-label.ts';
import type { SectionKind } from './sections.ts';
import { owned } from './whose.ts';

/** A label of more words than this is a question. */
const MOST_WORDS = 9;
/** Between them, these know every label that asks for one detail. */
const SECTIONS: readonly SectionKind[] = ['child', 'referrer', 'household'];

/** Words that are a label on one form and an answer on another. */
const ANSWERS_TOO =
  /^(doctor|nursery|school|team|service|services|child|parent|carer|male|female|male ?\/ ?female|student|pupil|name|home|other|referr(er|ed|ing)|midwife|contact|reference|disabled|interpreter|work|office|mobile|person|hospital|ward|trust|nhs trust|base|practice|surgery|health centre|station|force|company|setting|establishment|institution|adult|relative|sibling|parent ?\/ ?carer|parent or carer|household( member)?|other household member|education|residence|caller|author|requester|lead (professional|practitioner)|member of staff|lead|job|rank|grade|capacity|from|who|how old|in (the )?(household|home)|at same address|same address|at address|lives? (at home|here|with (the )?(child|family)|in (the )?(house|home))|living (at home|here|with (the )?child|in (the )?household)|resident( in household)?|education ?\/ ?training|allerg(y|ies)|impairment|development|send|sen ?\/ ?d|diagnosis|working (days|hours)|dated|family composition|children|officer|clinician|enquirer|notifier|informant|body|clinic|heritage|race|bleep|switchboard|submitted|police( station| force)?|unit|division|directorate|place of work|workplace|name of (ward|unit|clinic|hospital)|positives|submitted on|completed on|sent on|signed on)$/i;
/** Words that head a part of one form and ask for a name on another: "Who is the child?", "PERSON MAKING THE REFERRAL". */
const HEADS_TOO =
  /^(who\b.*|(person|people|professional|practitioner|worker|child|individual)s? (making|completing|referring|reporting|raising|sending|requesting|being)\b.*|(reporting|referring|submitting|requesting|notifying) (officer|professional|practitioner|person|agency|worker)|contact person|(person|officer) (reporting|completing)|(requested|submitted|notified|reported|raised|sent|filled in|made|form filled in|report|referral completed) by)\??$/i;
/** Details that are told in sentences: over several lines, like the reason for a referral. */
const TOLD: ReadonlySet<string> = new Set([
  'views',
  'notes',
  'needs',
  'disabilityWords',
  'interpreterWords',
  'communication',
  'relationship',
]);

const LONGEST = 120;

/** Of those, the ones that a line may begin with. */
const PLAIN = /^(name|school|nursery|mobile|doctor|contact|male ?\/ ?female)$/i;

/** Whether these words, whole, ask for a short detail of a person or of the referrer. */
export const asksForDetail = lately((words: string): boolean => {
  if (words.length > LONGEST) return false;
  const trimmed = words.trim();
  return (
    !ANSWERS_TOO.test(trimmed) && !HEADS_TOO.test(trimmed) && SECTIONS.some((section) => isDetail(words, section))
  );
});

function isDetail(words: string, section: SectionKind): boolean {
  const meaning = meaningOf(words, section);
  if (meaning?.of === 'person') return !TOLD.has(meaning.slot) || /^relation\w* to\b/i.test(words);
  return meaning?.of === 'referrer' || meaning?.of === 'nobody';
}

/** How many letters of the text are the longest label that it begins with, or 0. Letters after it are the answer. */
export const leadingLabel = lately((text: string): number => {
  const words = [...text.matchAll(/\S+/g)].slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const label = text.slice(0, end);
    if (
      !endsInside(label) &&
      (isListed(label) || labelLike(label) !== undefined || owned(label) !== undefined) &&
      (asksForDetail(label) || PLAIN.test(label))
    )
      return end;
  }
  return 0;
});
