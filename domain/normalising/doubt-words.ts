/** What a person is told of each doubt that a reader has of a value: one plain sentence that says what was unsure and what to do. Codes are the readers' own. */

const WORDS: Readonly<Record<string, string>> = {
  'taken-from-running-text': 'Taken from running text, where no label says what it is: read the text beside it.',
  'read-from-picture': 'Read by machine from a picture: compare it with the original, letter by letter.',
  'read-without-rules':
    'No lines on the page show which answer belongs to which label: compare it with the original.',
  'unclear-mark': 'A mark here may or may not be a tick: look at the original.',
  'tick-side-unclear': 'It is not clear which of the words beside it this tick belongs to: look at the original.',
  'tick-side-by-position': 'Which word this tick belongs to was told by its place only: look at the original.',
  'nothing-deleted': 'The form asks to delete what does not apply, and nothing is deleted: it stands unanswered.',
  'struck-text': 'Words here are struck out: look at the original to see what was meant to stand.',
  'split-over-page': 'This goes on over a page end: check that nothing was left out or joined wrongly.',
  'beside-the-answer': 'Something else is written beside the answer: look at the original.',
  'beside-unplaced': 'The answer beside this one found no place: check that this one belongs where it was put.',
  'answer-not-found': 'A box stands here and no answer could be read in it: look at the original.',
  'label-not-printed':
    'The page prints no label for this box: its meaning was taken from the hidden name of the field.',
  'label-guessed':
    'No form known here words the label like this: what it asks was taken from its single words. Compare it with the original.',
  'label-by-words': 'What this is was told by its words only: compare it with the original.',
  'label-by-position': 'What this is was told by where it stands only: compare it with the original.',
  'label-by-dash': 'A dash was taken for the end of a label: check that label and answer are parted rightly.',
  'owner-by-lines':
    'No label or heading says whose this is: the lines above and below do. Compare it with the original.',
  'only-date': 'The only date of the form was taken for the day of the referral: compare it with the original.',
  'role-and-agency-in-one': 'Job title and agency stand in one box: check where the one ends and the other begins.',
  'agency-alone':
    'Nobody is named beside this agency: it may be printed on the form and not be an answer. Look at the original.',
  'name-and-post-in-one':
    'Name, job title or agency stand in one box: check where the one ends and the other begins.',
  'people-in-one-line':
    'Several people, or all that is said of one, stand in one line: check where each begins and who they are.',
  'no-label': 'No label stands at this answer: a person must say what it is.',
  'clipped-at-edge': 'The words run out of their box and may be cut off: ask the sender for the rest if it matters.',
  'printed-prompt': 'This may be what the form itself prints and not an answer: look at the original.',
  'default-choice': 'This is what the form shows before anybody chooses: perhaps nobody chose it.',
  'old-word-ticks': 'Ticks in old Word files can be lost: check each against the original.',
  'lost-letters': 'Some letters could not be read: compare it with the original.',
  'torn-words': 'Words on the page are torn into letters: read the original.',
  'tracked-change': 'The words were changed with their changes kept: look at the original for what stood before.',
};

/** The sentence for a doubt's code; a doubt that already is a sentence stays as it is. */
export function wordsOfDoubt(doubt: string): string {
  const words = Object.hasOwn(WORDS, doubt) ? WORDS[doubt] : undefined;
  if (words !== undefined) return words;
  return /^[a-z0-9-]+$/.test(doubt) ? 'The reader was not sure of this: compare it with the original.' : doubt;
}
