/** Puts the many ways in which forms name the child, the parents and the council into one word each: "Child/ren's", "YP's", "child or young person's" are all "child" (domain reference 1.3). */

import { fold } from './blanks.ts';
import { lately } from './lately.ts';

const ONE_CHILD =
  "(?:(?:unborn|new-?born) (?:baby|child)|unborn|infant|baby|child(?:ren|/ren|\\(ren\\))?|young (?:carer|person|people)(?:\\(s\\))?|c ?/ ?yp|cyp|yps?|pupil|student)(?:['’]?s['’]?|\\(s\\)|/s)?";
const ONE_PARENT =
  "(?:parents?|carers?|care-?givers?|guardians?)(?:\\(s\\)|/s)?(?:['’]s|['’])?|(?:legal |main |primary )guardians?(?:['’]s|['’])?";
const AND = '(?: ?[/,&] ?(?:or |and )?| or (?:the )?| and (?:the )?)';

const COUNCIL =
  /\b(?:the )?(?:local authority )?child(?:ren)?['’]?s?['’]? (?:and families )?(?:social (?:care|services?|work)|well-?being services?|services?)(?: department| team)?\b|\bsocial (?:services|care)\b/g;
/** "The child being referred", "subject child", "child you are worried about": said of every child that a form asks for. */
const MEANT =
  "(?: being referred| referred| concerned| in question| (?:named )?above| (?:that |who )?you(?: are|['’]re)? (?:worried|concerned|referring)(?: about)?| at risk| subject(?:s)? of (?:the|this) referral)?";
const CHILD = new RegExp(
  `(?<![\\w-])(?:(?:referred|subject|index|focus|named) )?${ONE_CHILD}(?:${AND}(?:a |the )?${ONE_CHILD})*${MEANT}(?![\\w-])`,
  'g',
);
const PARENT = new RegExp(`(?<![\\w-])(?:${ONE_PARENT})(?:${AND}(?:a |the )?(?:${ONE_PARENT}))*(?![\\w-])`, 'g');
const PLURAL = /(\w)(?:\(s\)|\/s)(?!\w)/g;
const REFERRAL = /\b(?:this|the|your|my|a) (?:referral|request|enquiry|notification(?: of concern)?)\b/g;
const ARTICLE = /(?<=^|\s)(?:the|a|an)\s+/g;

/** Only these can change by it: most labels hold none of them, and are left alone. */
const CONCERNED =
  /child|young|unborn|baby|infant|\byps?\b|\bcyp\b|pupil|student|parent|carer|guardian|giver|social|referral|request|enquiry|notification|\b(?:the|an?)\s/i;

/** The same words with one name for each of these; undefined where that changes nothing, or leaves a single word. */
export function sameWords(label: string): string | undefined {
  const same = inOneWordEach(label);
  return same === undefined || !same.includes(' ') || same === 'child consent' ? undefined : same;
}

/** The same, where a single word may be left ("Child or young person you are worried about": "child"). */
export const inOneWordEach = lately((label: string): string | undefined => {
  if (!CONCERNED.test(label)) return undefined;
  const folded = fold(label);
  const same = folded
    .replace(COUNCIL, 'council')
    .replace(CHILD, 'child')
    .replace(PARENT, 'parent')
    .replace(PLURAL, '$1s')
    .replace(REFERRAL, 'referral')
    .replace(ARTICLE, '')
    .trim();
  return same === folded ? undefined : same;
});
