/** Finds the telephone number on which a writer asks to be reached; one whose owner the words do not say is nobody's. */
import type { Said } from '../said.ts';
import { doubted, unwrapped } from './told.ts';

const NUMBER = '(?:\\+44|0)[\\d ()-]{8,14}\\d';
const PHONE = new RegExp(`(?<![\\d/])${NUMBER}(?!\\d)`);
/** Left of a number: the writer asks for it to be used. */
const MINE =
  /(?:\b(?:ring|call|phone|text|txt|contact|reach|get|message|whatsapp|speak to|get hold of)\b[^.\n]{0,12}\b(?:me|us|i)\b[^.\n]{0,40}|\b(?:my|our)\b[^.\n]{0,25}(?:number|no|phone|mobile|mob|tel|line)?|\bi(?:'m|m| am| can be)\b[^.\n]{0,30}\bon|\b(?:the (?:department|ward|office|surgery|unit|school|nursery|centre|practice))\b[^.\n]{0,20}\bon|^(?:tel|telephone|phone|mobile|mob|contact|ddi|direct(?: line| dial)?|call)\b[^\n]{0,12}|\b(?:ring|call|phone) (?:back )?on)[: ]*$/i;
/** Right of a number: it is the best one to use. */
const BEST = /^,? ?(?:is (?:the )?best|is my|any ?time|after \d|\((?:mobile|mob|home|work|direct)\))/i;
/** Left of a number: it is somebody else's. */
const OTHERS =
  /\b(?:mum|mother|father|dad|parents?|carer|partner|boyfriend|husband|wife|gran\w*|nan|aunt\w*|uncle|her|his|their|he|she|they|child|gp|surgery's|family)(?:'s|’s)?\b[^.\n]{0,40}$/i;

type Line = { text: string; said: Said };

const numberIn = (text: string): string | undefined => PHONE.exec(text)?.[0].trim();

/** The telephone numbers in these texts, each once, at most five. */
export function numbersIn(texts: readonly Said[]): string[] {
  const every = new RegExp(PHONE.source, 'g');
  const all = texts.flatMap((said) => [...said.text.matchAll(every)].map(([number]) => number.trim()));
  return [...new Set(all)].slice(0, 5);
}

/** By what is asked for in a sentence, then by the signature, then by a last line that is a number and next to nothing else, then by the letter's head. */
export function numbersToReach(
  texts: readonly Said[],
  signature: readonly Line[],
  letterhead: readonly Line[],
): Said | undefined {
  const lines = texts.flatMap((said) =>
    unwrapped(said.text)
      .split('\n')
      .map((text): Line => ({ text: text.trim(), said })),
  );
  return asked(lines) ?? inLines(signature) ?? lastLine(lines) ?? inLines(letterhead);
}

function asked(lines: readonly Line[]): Said | undefined {
  for (const { text, said } of lines) {
    for (const { 0: number, index } of text.matchAll(new RegExp(PHONE.source, 'g'))) {
      const left =
        text
          .slice(0, index)
          .split(/[.!?] /)
          .at(-1) ?? '';
      const best = BEST.test(text.slice(index + number.length));
      if ((best || MINE.test(left)) && !OTHERS.test(left.replace(/\b(?:ring|call|text) (?:me|us)\b.*$/i, '')))
        return doubted(said, number.trim());
    }
  }
  return undefined;
}

function lastLine(lines: readonly Line[]): Said | undefined {
  const worded = lines.filter(({ text }) => text !== '');
  for (const { text, said } of worded.slice(-3)) {
    const number = numberIn(text);
    // Of a last line that is the whole mail, only what its last sentence says.
    const sentence =
      number !== undefined && text.trimEnd().endsWith(number) ? (text.split(/[.!?] /).at(-1) ?? text) : text;
    const rest = sentence.replace(number ?? '', '').replace(/[^\p{L}]/gu, '');
    if (number !== undefined && rest.length <= 40 && !OTHERS.test(sentence.split(number)[0] ?? ''))
      return doubted(said, number);
  }
  return undefined;
}

function inLines(lines: readonly Line[]): Said | undefined {
  for (const { text, said } of lines) {
    const number = numberIn(text);
    if (number !== undefined && !OTHERS.test(text.split(number)[0] ?? '')) return doubted(said, number);
  }
  return undefined;
}
