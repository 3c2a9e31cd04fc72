/** Finds who wrote a mail or letter by how it is signed or says so itself, and the numbers to reach them: what the text says of itself comes before the mail's own head. */

import { squeeze } from '../../labels/blanks.ts';
import type { Said } from '../said.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { NAME, signedName } from './name-words.ts';
import { numbersToReach } from './numbers-told.ts';
import { signatureTold } from './signature-told.ts';
import { doubted, unwrapped } from './told.ts';

const CLOSING =
  /^(?:(?:with |many |very |my |warm |kind(?:est)? |best |warmest )*(?:regards|wishes|thanks|thank you(?: (?:for|in) [\p{L} ,']{3,40})?|respect|gratitude|best)(?: (?:and|&) (?:kind |best |warm )?(?:regards|wishes|thanks))?(?: in advance)?|(?:yours?|love|respectfully)(?: (?:very |most )?(?:sincerely|faithfully|truly|respectfully|gratefully|aye|in [\p{L} ]{3,20}))?(?: yours)?|sincerely|faithfully|cheers|ta|take care|god bless|all the best)[ ,.!]*$/iu;
const GREETING = /^(dear|to whom it may concern|hello|hi|good (morning|afternoon|evening))\b/i;
const MAIL = /[^\s@,;:<>()|]+@[^\s@,;:<>()|]+\.[a-z]{2,}/i;
const UNSIGNED =
  /\b(not|n['’]?t|rather not|without|never) (?:\w+ ){0,3}?(giv|leav|say|tell|shar|sign|us)(e|ing|ed)?\b[^.]{0,20}\b(my name|who i am)\b|\b(stay|remain|be|keep|kept) (me )?anonymous\b|\bthis is anonymous\b/i;
const SENT_FROM =
  /^(?:sent|get|gesendet|envoyé) (?:from|via|outlook|von)\b.*$|^-- ?$|^cc:? |^enc(?:l|s)?\b|^p\.?s\.? /i;
/** "My name is Femi Alade", "This is Staff Nurse Marek Nowak", "Reported by: T. Hadley, Paramedic". */
const SAYS_NAME = [
  new RegExp(`\\b[Mm]y (?:full )?name(?:'s|’s| is) (${NAME})`, 'u'),
  new RegExp(
    `(?:^|[.\\n] ?)(?:[Tt]his is|[Ii](?:'m|’m| am|m)|[Ii]t(?:'s|’s| is)) ((?:Dr|Mrs?|Ms|Miss|PC|DC|PS|Sgt|Sister|Staff Nurse|Nurse)\\.? ${NAME}|${NAME})(?! ?['’]s)`,
    'u',
  ),
  /\b(?:[Rr]eported|[Cc]ompleted|[Ss]ubmitted|[Rr]eferred|[Ww]ritten|[Ss]igned|[Ss]ent|[Tt]yped) by:? *([^\n.(]{4,60})/u,
  /^(?:[Ff]rom|[Nn]ame|[Ss]igned|[Rr]eferrer)\s*:\s*([^\n]{4,60})$/mu,
];
const TRUNCATED = /^\p{L}[\p{L}'’-]{1,20}(?: \p{L}[\p{L}'’-]{0,20}\.?)?(?: ?\(\p{L}[\p{L} ]{2,20}\)| ?x+)?[.,!]?$/u;

/** `lines` = how many lines the signature has. */
export type Writer = {
  name?: Said;
  role?: Said;
  agency?: Said;
  phone?: Said;
  email?: Said;
  unsigned: boolean;
  lines: number;
  /** Whether a closing or the sender's own name shows where the signature begins. */
  closed: boolean;
};

type Line = { text: string; said: Said };

/** Who signs these texts, in reading order, their signature among them. `sender` = the name in the mail's head: a first name alone is completed by it. */
export function writerTold(texts: readonly Said[], sender = ''): Writer {
  const unsigned = texts.some((said) => UNSIGNED.test(said.text));
  const lines = texts
    .flatMap((said) => said.text.split('\n').map((text): Line => ({ text: text.trim().replace(/\s+/g, ' '), said })))
    .filter(({ text }) => !SENT_FROM.test(text));
  const signature = signatureOf(lines, sender);
  const name = unsigned ? undefined : (signatory(signature, sender) ?? ownWords(texts));
  const phone = numbersToReach(texts, signature, letterhead(lines));
  const email = found(signature, MAIL);
  const { role, agency } = unsigned ? {} : signatureTold(belowName(signature));
  return {
    unsigned,
    lines: signature.length,
    closed: lines.some(({ text }) => CLOSING.test(text) || isSender(text, sender)),
    ...(name ? { name } : {}),
    ...(role ? { role: doubted(role.line.said, role.words) } : {}),
    ...(agency ? { agency: doubted(agency.line.said, agency.words) } : {}),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
  };
}

/** The name that heads a signature; one that is only a first name is completed by the mail's head, or by a fuller line below. */
function signatory(signature: readonly Line[], sender: string): Said | undefined {
  for (const { text, said } of signature.slice(0, 4)) {
    const whole = signedName(text);
    if (whole !== undefined) return doubted(said, whole);
  }
  const [first] = signature;
  if (!first || !TRUNCATED.test(withoutNumber(first.text))) return undefined;
  const bare = withoutNumber(first.text).replace(/\s*\(.*|\s+x+$|[.,!]+$/g, '');
  const [given, family = ''] = bare.split(' ');
  const full = signedName(sender) ?? signedName(titled(sender));
  if (full !== undefined && family.length < 2 && squeeze(full.split(' ')[0] ?? '') === squeeze(given ?? ''))
    return undefined;
  return doubted(first.said, bare);
}

/** The lines of a signature with the name taken off the first: "Rachel Dunn, Class Teacher". */
const belowName = ([first, ...more]: readonly Line[]): Line[] =>
  first === undefined ? [] : [{ ...first, text: first.text.replace(/^[^,|–-]*[,|–-]?\s*/, '') }, ...more];

/** "mollie 07700 900822": the name without the number. */
const withoutNumber = (text: string): string =>
  text.replace(/[\s,:-]*(?:\(?\+44|\(?0)[\d ()-]{8,14}\d.*$/, '').trim();

const titled = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

function ownWords(texts: readonly Said[]): Said | undefined {
  for (const pattern of SAYS_NAME) {
    for (const said of texts) {
      const words = pattern.exec(unwrapped(said.text))?.[1]?.trim();
      const name = words === undefined ? undefined : signedName(words);
      if (name !== undefined) return doubted(said, name);
    }
  }
  const given = texts.flatMap((said) => {
    const word = /\bmy (?:names|name(?:'s|’s| is)) (\p{L}{2,20})\b(?! \p{Lu})/iu.exec(said.text)?.[1];
    return word === undefined ? [] : [doubted(said, word)];
  });
  return given[0];
}

/** The lines below the last closing; without one, the last short lines, if a name or a way to reach somebody is among them. */
function signatureOf(lines: readonly Line[], sender: string): Line[] {
  const named = lines.findLastIndex(({ text }) => isSender(text, sender));
  const closing = lines.findLastIndex((line) => CLOSING.test(line.text));
  if ((closing < 0 ? named >= 0 : named > closing + 1) && lines[named - 1]?.said !== lines[named]?.said)
    return lines.slice(named, named + 9).filter((line) => line.text !== '');
  const below = closing < 0 ? [] : lines.slice(closing + 1).filter((line) => line.text !== '');
  if (below.length > 0) return below.slice(0, 9);
  const worded = lines.filter((line) => line.text !== '');
  const start =
    worded.findLastIndex(
      ({ text }) => (text.length > 70 && !BARRED.test(text)) || (/[.!?]$/.test(text) && text.split(' ').length > 3),
    ) + 1;
  const last = start > 0 || worded.length <= 3 ? worded.slice(start) : [];
  const block = last.length <= 9 ? last : [];
  const at = block.findIndex(({ text }) => signedName(text) !== undefined || isFirstName(text, sender));
  if (at >= 0) return block.slice(at);
  const final = worded.at(-1);
  const tail = final ? /(?:^|[.!?] |\d )(\p{L}{2,20})[.!]?$/u.exec(final.text)?.[1] : undefined;
  if (final && tail && isFirstName(tail, sender)) return [{ ...final, text: tail }];
  const whole = final && LAST_NAME.exec(final.text)?.[1];
  return final && whole && signedName(whole) !== undefined && isFirstName(whole.split(' ')[0] ?? '', sender)
    ? [{ ...final, text: whole }]
    : [];
}

/** A line that is the sender's whole name, as the mail's head has it. */
const isSender = (text: string, sender: string): boolean =>
  sender.includes(' ') && squeeze(text.split(/[,|(]/)[0] ?? '') === squeeze(sender);

/** "Miss R Clegg | Attendance & Welfare | 01632 960340": a signature on one line, however long. */
const BARRED = /\s[|•·]\s.*\s[|•·]\s/;

/** A whole name that ends the last line: "ring me on 07700 900551 please, Donna Hughes". */
const LAST_NAME = new RegExp(`(?:^|[.!?,] |\\d )(${NAME})[.!]?$`, 'u');

const NOT_A_NAME =
  /^(?:contact|tel|phone|telephone|mobile|mob|number|e-?mail|ref|address|direct|thanks|hello|hi|sent|please|help|actions?|status|notes?|history|outcomes?|background|summary|details|category|incident|referral|concerns?|assessment|recommendations?|situation|attachments?)\b/i;

/** A first name that signs: as the mail's head has it, one that is often given, or one word alone with a capital. */
function isFirstName(text: string, sender: string): boolean {
  const bare = withoutNumber(text);
  if (NOT_A_NAME.test(bare) || !TRUNCATED.test(bare)) return false;
  const given = squeeze(bare.split(/[ (.,!]/)[0] ?? '');
  if (GIVEN_NAMES.has(given) || squeeze(sender).startsWith(given)) return true;
  return /^\p{Lu}/u.test(bare) && !bare.includes(' ');
}

/** What stands above a letter's greeting, or above its first long line where nobody is greeted: whose paper it is. */
function letterhead(lines: readonly Line[]): Line[] {
  const greeting = lines.findIndex((line) => GREETING.test(line.text));
  const story = lines.findIndex((line) => line.text.length > 70);
  return lines.slice(0, greeting < 0 ? Math.max(story, 0) : greeting).slice(0, 10);
}

function found(lines: readonly Line[], pattern: RegExp): Said | undefined {
  for (const { text, said } of lines) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return doubted(said, words.trim());
  }
  return undefined;
}
