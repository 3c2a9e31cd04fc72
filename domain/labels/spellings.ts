/** The ways in which one label may stand in a table of labels: as printed, and without its number, its brackets, its instructions or the question round it. */
import { squeeze } from './blanks.ts';
import { lately } from './lately.ts';
import { sameWords } from './same-words.ts';

/** "3.", "(2)", "4a)" before a label. */
export const NUMBER = /^\s*\(?\d{1,2}(?:\.\d{1,2}\s|[a-z]?[.)])\s*/i;
/** "Which of the following", "Y/N", "if known": said behind a label, and no part of it. */
const SAID_BEHIND =
  /\b(please (tick|state|specify|give details|circle)|yes\s*\/\s*no(\s*\/\s*n\/?a)?|y\s*\/\s*n|\(?delete as appropriate\)?|tick all that apply|if (known|applicable|available|different|any|(?:the |this )?(?:referr\w+|request) (?:is )?(?:from|made)|not (?:living|at|the|same|resident|known|with))|where known)\b.*$/i;
/** "What is their name?", "Any known allergies": said before a label, and no part of it. */
const SAID_BEFORE =
  /^\s*(?:(?:and |if so,? )?(?:what|which|who)(?:\s+is|\s+are|\s+was|\s+were|['’]s)\s+(?:the\s+|this\s+)?|please (?:give|state|enter|provide|record|list|include)\s+(?:the |their |your |full )*|any (?:known |current |relevant )+|any (?=\w+ (?:needs|conditions|disabilit)))/i;
/** "Yes☐ No☐": the boxes printed behind a question. */
const BOXES = /(?:\b(?:yes|no|n\/?a|unknown|not known|male|female|m|f)\s*)?[☐☒☑□]/gi;
const THEIRS = /^\s*(?:their|his\s*\/\s*her|the person's|this person's)\s+/i;

/** The label without what a question has round it ("What is their surname?" → "surname"); as it is when it has nothing of the kind. */
export function withoutQuestion(label: string): string {
  return label.replace(NUMBER, '').replace(SAID_BEFORE, '').replace(THEIRS, '');
}

/** The ways to write one label, squeezed to letters and digits, the fullest first. */
export const spellings = lately((label: string): readonly string[] => {
  const plain = label.replace(NUMBER, '').replace(/[…]|[.]{3,}/g, ' ');
  const bare = plain.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const short = bare
    .replace(BOXES, ' ')
    .replace(/[*:?]+/g, ' ')
    .replace(SAID_BEHIND, ' ');
  const asked = withoutQuestion(short);
  // "Agency & address" asks for both, "Agency address" for one.
  const both = plain.includes('&') ? [plain, short].map((one) => one.replace(/&/g, ' and ')) : [];
  const same = [plain, short, asked].map((one) => sameWords(one) ?? '');
  return [...new Set([...both, plain, bare, short, asked, ...same].map(squeeze))].filter((one) => one !== '');
});
