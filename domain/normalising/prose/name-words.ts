/** What a person's name looks like in running text: capitals, small words between them, never a school's, a street's or an office's name. */

const WORD = `\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]*)*(?![\\p{L}'’])`;
const SMALL = '(?:van|der|den|de|da|di|la|le|al|el|bin|ibn|von|ap)';
/** Two to four words, for use inside a larger pattern with the flag u. */
export const NAME = `${WORD}(?: (?:${SMALL} )*${WORD}){1,3}`;
export const FIRST_NAME = WORD;
/** A day as people write it: 03/05/2018, 3.5.18, 2 May 2014. */
export const DAY =
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d{4}';

const PLACES =
  /\b(school|academy|nursery|college|surgery|practice|hospital|clinic|centre|council|services?|department|trust|team|police|mailbox|inbox|duty|office|admin|referrals?|enquiries|front door|road|street|lane|close|avenue|way|drive|house|court|terrace|station|homes|housing|bank|ltd|limited|facilities|reception|notifications?|noreply)\b/i;
const OPENING =
  /^(the|this|that|her|his|she|he|my|our|we|i|they|in|on|at|children|family|dear|re|mum|mother|father|dad|mr|mrs|ms|miss|dr|pc|please|yours|kind|urgent|hello|hi|thank|good|sir|madam|social|safeguarding|unborn|baby)\b/i;

/** Whether these words, shaped like a name, can be one of a child. */
export const isName = (words: string): boolean =>
  !PLACES.test(words) && !OPENING.test(words) && !/['’]s$/.test(words);

const SIGNED = new RegExp(
  `^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|PC|DC|PS|DS|DI|Sgt|Rev|Cllr)\\.? )?(?:\\d{1,6} )?(?:(?:\\p{Lu}\\.? ?){1,3} ${WORD}(?:[ ]${WORD})?|${NAME})(?: \\((?:Mr|Mrs|Ms|Miss|Mx|Dr)\\))?$`,
  'u',
);

/** The person whom a line of a signature or the head of a mail names, or undefined: an office signs nothing. */
export function signedName(line: string): string | undefined {
  const words = (line.split(/\s*,\s*|\s+[-–—|]\s+/)[0] ?? '').trim().replace(/\s+/g, ' ');
  return words.length <= 60 &&
    SIGNED.test(words) &&
    !PLACES.test(words) &&
    !/^(dear|kind|yours|many|best|the)\b/i.test(words)
    ? words
    : undefined;
}
