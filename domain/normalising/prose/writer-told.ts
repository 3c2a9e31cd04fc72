/** Finds who wrote a mail or letter by how it is signed, and the number to reach them: what the text says of itself comes before the mail's own head. */
import type { Said } from '../said.ts';
import { doubted } from './children-told.ts';
import { signedName } from './name-words.ts';

const CLOSING =
  /^((with )?(kind(est)?|best|warm(est)?|many)\s+)?(regards|wishes|thanks|thank you)( (and|&) (regards|best wishes))?[,.!]?$|^(yours )?(sincerely|faithfully|truly)( yours)?[,.]?$|^cheers[,.!]?$/i;
const GREETING = /^(dear|to whom it may concern|hello|hi|good (morning|afternoon|evening))\b/i;
const PHONE = /(?:\+44|\b0)[\d ()-]{8,14}\d/;
const MAIL = /[^\s@,;:<>()]+@[^\s@,;:<>()]+\.[a-z]{2,}/i;
const RING_ME = /\b(?:ring|call|phone|text|contact|reach) me (?:back )?(?:on|at):? ?((?:\+44|0)[\d ()-]{8,14}\d)/i;
const UNSIGNED =
  /\b(not|n['’]t|rather not|without|never) (?:\w+ ){0,3}?(giv|leav|say|tell|shar|sign|us)(e|ing|ed)?\b[^.]{0,20}\b(my name|who i am)\b|\b(stay|remain|be|keep) (me )?anonymous\b|\bthis is anonymous\b/i;

export type Writer = { name?: Said; phone?: Said; email?: Said; unsigned: boolean };

/** The telephone numbers in these texts, each once, at most five. */
export function numbersIn(texts: readonly Said[]): string[] {
  const every = new RegExp(PHONE, 'g');
  return [...new Set(texts.flatMap((said) => [...said.text.matchAll(every)].map(([number]) => number.trim())))].slice(
    0,
    5,
  );
}

type Line = { text: string; said: Said };

/** Who signs these texts, in reading order, their signature among them. */
export function writerTold(texts: readonly Said[]): Writer {
  const unsigned = texts.some((said) => UNSIGNED.test(said.text));
  const lines = texts.flatMap((said) => said.text.split('\n').map((text): Line => ({ text: text.trim(), said })));
  const signature = signatureOf(lines);
  const [first] = signature;
  const named = first && !unsigned ? signedName(first.text) : undefined;
  const asked = texts.flatMap((said) => {
    const number = RING_ME.exec(said.text)?.[1];
    return number === undefined ? [] : [doubted(said, number)];
  })[0];
  const phone = asked ?? found(signature, PHONE) ?? found(letterhead(lines), PHONE);
  const email = found(signature, MAIL);
  return {
    unsigned,
    ...(first && named ? { name: doubted(first.said, named) } : {}),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
  };
}

/** The lines below the last closing; without one, a last passage of short lines that begins with a name. */
function signatureOf(lines: readonly Line[]): Line[] {
  const closing = lines.findLastIndex((line) => CLOSING.test(line.text));
  const below = closing < 0 ? [] : lines.slice(closing + 1).filter((line) => line.text !== '');
  if (below.length > 0) return below.slice(0, 8);
  const last = lines.at(-1)?.said;
  const block = lines.filter((line) => line.said === last && line.text !== '');
  const [first] = block;
  const short = block.length <= 8 && block.every((line) => line.text.length <= 70);
  return first && short && signedName(first.text) !== undefined ? block : [];
}

/** What stands above a letter's greeting, and only there: whose paper it is. */
function letterhead(lines: readonly Line[]): Line[] {
  const greeting = lines.findIndex((line) => GREETING.test(line.text));
  return lines.slice(0, Math.max(greeting, 0)).slice(0, 6);
}

function found(lines: readonly Line[], pattern: RegExp): Said | undefined {
  for (const { text, said } of lines) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return doubted(said, words.trim());
  }
  return undefined;
}
