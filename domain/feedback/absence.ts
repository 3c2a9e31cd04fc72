/** Whether a mail says no more than that its reader is away and whom to ask instead. Every sentence must be one that such notices are made of: what is not known is a person's to read (R19, promise 1). */
import type { Reading } from '../../schemas/reading.ts';
import {
  OFFICE_NAMES,
  OFFICES,
  OPENERS,
  SAID_BY_ABSENCES,
  SAID_IN_ADVICE,
  SAID_OF_THE_MAIL,
  TELLS,
  TRADES,
} from './absence-words.ts';

/** Longer than any notice, its foot included: somebody wrote it. In characters. */
const MOST = 4000;
/** A name has so many words, a line of a signature so many that are nobody's trade. */
const MOST_NAMES = 5;
/** No list of words is whole: so many that are not in it may stand in a sentence that tells nothing. */
const MOST_STRANGE = 2;

const REPLY = /\b(?:automatic|auto|out[ -]of[ -]office|autoreply)(?:[ -]?(?:reply|response))?\b\s*:?/gi;
const REFERENCE = /\bFD-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b/g;
/** Where and when to reach somebody: it says nothing. */
const REACH = [
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /[\w.+'-]+@[\w-]+(?:\.[\w-]+)*/g,
  /(?:\+44|\(?0)[\d ()-]{5,}\d(?:\s*(?:ext|x)\.?\s*\d+)?/gi,
  /\b\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm)\b/gi,
  /\b\d[\d/:.,-]*(?:st|nd|rd|th)?\b/gi,
];

const ADVICE =
  /^(?:(?:but|and|or|however|alternatively|otherwise)[ ,]+)?(?:if|for|in (?:an|the event|my absence)|should you|where|when|any(?:one|body)?\b|all|parents|patients|professionals|students|please|safeguarding|urgent|\w+ referrals should|to (?:report|refer|make))\b/i;
/** Of people it may speak without an if only as of people at large. */
const AT_LARGE =
  /\b(?:if|any|a|an|another|referrals|patients|all|your|our|parents|concerns|matters|queries|should)\b/i;
const SOMEBODY =
  /\bI (?:have|need|want|think|believe|know|do|wish|hope)\b|\b(?:the|this|that|these|those|our|my) (?:child|baby|family|pupil|student|parents?|young person|incident)\b/i;
const OF_A_WISH: ReadonlySet<string> = new Set(['merry', 'happy', 'new', 'year', 'very']);
const IF_ANYBODY = /^(?:if|should) (?:you|your|a|an|any|anyone|someone|somebody|there|it|this is)\b/i;
const IF = /^(?:if|should you|where|when)\b/i;
/** `Pupils return on Tuesday`; `we wish all our families a happy new year`. */
const OF_THE_TERM = /^(?:(?:the )?(?:children|pupils|students|staff)(?: and staff)? (?:will )?return\b|we wish\b)/i;
/** Whoever answers instead. */
const INSTEAD =
  /\b(?:he|she|they|who)(?: is| are| will| can| would| may|['’]ll)+(?: be)?(?: able| happy| pleased| covering)?(?: to)?(?: help| assist| respond| reply| deal| direct| support| forward| pass| pick| answer)?\b/gi;

const WORD = /[\p{L}][\p{L}'’-]*/gu;
const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");
const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !/['’]s$/.test(word);
const LEADS_TO_A_NAME =
  /^(?:contact|call|ring|email|telephone|phone|text|speak|colleague|colleagues|manager|give|to|or|and|by|with|at|from|is|on|for|of|hi|dear)$/i;

const known = (word: string): boolean =>
  SAID_BY_ABSENCES.has(word) || SAID_OF_THE_MAIL.has(word) || TRADES.has(word) || OFFICES.has(word);

/** Whether a name may stand here: after a trade or a word that leads to whom to ask, after another name, or before what an office is called. */
function mayBeName(all: readonly string[], at: number): boolean {
  const before = all[at - 1];
  if (before !== undefined && /^(?:st|saint)$/i.test(before)) return true;
  if (!isName(all[at] ?? '')) return false;
  if (before !== undefined && (LEADS_TO_A_NAME.test(before) || TRADES.has(plain(before)))) return true;
  if (before !== undefined && isName(before) && !known(plain(before))) return mayBeName(all, at - 1);
  const after = all.slice(at + 1, at + 1 + MOST_NAMES);
  const end = after.findIndex((word) => OFFICES.has(plain(word)));
  return end >= 0 && after.slice(0, end).every((word) => isName(word) || /^(?:and|of|the)$/i.test(word));
}

function says(sentence: string): string {
  return REACH.reduce((text, reach) => text.replace(reach, ' 0 '), sentence)
    .replace(OFFICE_NAMES, 'office')
    .replace(INSTEAD, 'will help');
}

/** One sentence that any notice might have: it begins as they do, tells nothing, and has hardly a word that they do not use. */
function isOfAnAbsence(sentence: string): boolean {
  const said = says(sentence).trim();
  const all = said.match(WORD) ?? [];
  if (all.length === 0) return true;
  const ofPeople = all.some((word) => SAID_IN_ADVICE.has(plain(word)));
  const advice = ADVICE.test(said) && (IF.test(said) || (AT_LARGE.test(said) && !SOMEBODY.test(said)));
  if (!OPENERS.test(said)) return false;
  if (ofPeople && !advice && !OF_THE_TERM.test(said)) return false;
  if (all.some((word) => TELLS.has(plain(word)))) return false;
  const strange = all.filter(
    (word, at) =>
      !known(plain(word)) && !SAID_IN_ADVICE.has(plain(word)) && !OF_A_WISH.has(plain(word)) && !mayBeName(all, at),
  );
  const mostStrange = ofPeople && !IF_ANYBODY.test(said) ? 0 : MOST_STRANGE;
  return strange.length <= mostStrange && strange.every((word) => word === word.toLowerCase());
}

/** One line of a signature: names, trades and offices, and how to reach them. */
function isOfASignature(line: string): boolean {
  const all = says(line).match(WORD) ?? [];
  const strange = all.filter((word, at) => !known(plain(word)) && !/^(?:st|saint)$/i.test(all[at - 1] ?? ''));
  const shouted = strange.length > 2 && line === line.toUpperCase();
  const harm = strange.some(
    (word) =>
      SAID_IN_ADVICE.has(plain(word)) &&
      !/^(?:Child|Children|Famil|Pupil|Student|Parent|Young|People|Adult|Wellbeing)/.test(word),
  );
  return strange.length <= MOST_NAMES && strange.every(isName) && !shouted && !harm;
}

const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(/(\bDr|\bMr|\bMrs|\bMs|\bSt|\bext|\b[A-Z])\./g, '$1')
    .replaceAll(/\s*\n\s*(?:[-•*]\s*)/g, '. ')
    .split(/(?<=[.!?;])\s+|\n\s*\n/)
    .map((one) => one.replaceAll(/\s+/g, ' ').trim())
    .filter((one) => one !== '');

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.split('|'));

const isSignature = (text: string): boolean =>
  linesOf(text).every((line) => isOfASignature(line) || sentencesOf(line).every(isOfAnAbsence));

export function isPlainAbsence({ mail, passages, fields, tables }: Reading): boolean {
  const subject = (mail?.subject ?? '').replace(REPLY, ' ').replace(REFERENCE, ' ');
  const length = passages.reduce((sum, { text }) => sum + text.length, 0);
  return (
    length <= MOST &&
    tables.length === 0 &&
    isSignature(subject) &&
    fields.every(({ section, label, value }) => isSignature(`${section}\n${label}\n${value}`)) &&
    passages.every(
      ({ section, text }, at) =>
        (section !== 'signature' && sentencesOf(text).every(isOfAnAbsence)) || (at > 0 && isSignature(text)),
    )
  );
}
