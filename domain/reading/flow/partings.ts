/** What may part label and answer in a typed form beside a colon, and how a line is cut by it into labels with their answers. */
import { meaningOf } from '../../labels/find-label.ts';
import { type Parted, tidy } from './blocks.ts';
import { isKnownLabel } from './known-labels.ts';
import { hasLabelWord, hasSeveralLines, isOptionWord, isStory } from './label-words.ts';
import { isExactLabel, isLabel } from './labels.ts';

/** `loose` = it stands in sentences too, so that what is before it must read like a label; `lines` = it goes on to further labels on the line. */
export type Parting = { by: RegExp; loose: boolean };

/** Dots or strokes that lead over to the answer, a tab, an equals sign or arrow, an upright stroke, a dash, a wide gap. */
export const PARTINGS: readonly Parting[] = [
  { by: /\s*(?:\.{3,}|…+|_{3,}|(?:\s\.){3,}|-{4,}>?|={3,}>?|·{3,})\s*/g, loose: false },
  { by: /\s*\t+\s*/g, loose: false },
  { by: /\s*(?:=>|->|→|=|»)\s*/g, loose: false },
  { by: /\s+\|\s+/g, loose: true },
  { by: /\s+[-–—]+\s+/g, loose: true },
  { by: /\s{3,}/g, loose: true },
];
const LONGEST = 160;
const BULLET = /^\s*(?:[-*•·▪◦‣–—>]\s+|\(?\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?=\p{L})|\(?[a-zA-Z][.)]\s+)?/u;
/** What a web page prints behind an answer for whoever may change it. */
const ACTION = /^(change|edit|amend|update|view|remove)$/i;

type Piece = { text: string; from: number; to: number };

function piecesOf(text: string, by: RegExp): Piece[] {
  const start = BULLET.exec(text)?.[0].length ?? 0;
  const found: Piece[] = [];
  let from = start;
  for (const match of text.slice(start).matchAll(by)) {
    const at = start + match.index;
    found.push({ text: text.slice(from, at), from, to: at });
    from = at + match[0].length;
  }
  found.push({ text: text.slice(from), from, to: text.length });
  return found;
}

const labelOf = (piece: Piece): string => tidy(piece.text).replace(/\s*:$/, '');

/** The known label that a line begins with before this parting, or ''. */
export function knownBefore(text: string, { by }: Parting): string {
  const pieces = piecesOf(text, by);
  const [first, second] = pieces;
  if (first === undefined || second === undefined || first.text.length > LONGEST) return '';
  // "DOB    : 3 May" is parted by its colon.
  if (/:\s*$/.test(first.text) || /^\s*:/.test(second.text) || !isKnownLabel(labelOf(first))) return '';
  return areHeads(pieces) ? '' : labelOf(first);
}

/** Labels beside each other: "Relationship⇥Mother" is none. */
function areHeads(pieces: readonly Piece[]): boolean {
  const words = pieces.map(labelOf).filter((label) => label !== '');
  return words.length > 1 && words.every(isKnownLabel) && words.slice(1).some(isExactLabel);
}

/** The labels of a line with their answers; none when the line is laid out otherwise. */
export function partedLine(text: string, parting: Parting): Parted[] {
  const pieces = piecesOf(text, parting.by);
  const [first, ...more] = pieces;
  if (first === undefined || more.length === 0 || first.text.length > LONGEST) return [];
  if (!opens(labelOf(first), parting)) return [];
  if (areHeads(pieces) || more.some((piece) => /^\s*:/.test(piece.text))) return [];
  const found: Parted[] = [];
  let label = labelOf(first);
  let answer: Piece | undefined;
  const close = () => {
    const said = answer === undefined ? '' : text.slice(answer.from, answer.to);
    found.push(asParted(label, said));
    answer = undefined;
  };
  for (const [index, piece] of more.entries()) {
    const words = labelOf(piece);
    const last = index === more.length - 1;
    if (ACTION.test(words) && last && answer !== undefined) break;
    const next = answer === undefined ? isExactLabel(words) && !last : isKnownLabel(words);
    if (next && words !== '' && (!last || !parting.loose)) {
      close();
      label = words;
    } else answer = { text: '', from: answer?.from ?? piece.from, to: piece.to };
  }
  close();
  // Two answers of one label, or columns of something else: nobody can tell.
  return found.some(({ answer: runs }) =>
    new RegExp(parting.by, 'u').test(tidy(runs.map(({ text: one }) => one).join(' '))),
  ) && !parting.loose
    ? []
    : found;
}

/** "Mum – Jelena": only who somebody is, in a form whose other lines part label and answer in the same way. */
const ROLE = /^(mum|mummy|mam|dad|daddy|mother|father|brother|sister|sibling|child|carer|partner)( \d{1,2})?$/i;

/** A label that no list of plain ones has, and that asks for one thing all the same: "Anything else". */
const asks = (label: string): boolean => {
  const meaning = label.length <= 60 ? meaningOf(label, 'unknown') : undefined;
  return meaning !== undefined && meaning.guessed !== true;
};

function opens(label: string, { loose }: Parting): boolean {
  if (/[^:]:\s*\S/.test(label) || isOptionWord(label)) return false;
  const words = label.split(' ').length;
  if (ROLE.test(label) || isKnownLabel(label) || asks(label) || (isLabel(label) && hasLabelWord(label) && words <= 8))
    return true;
  return !loose && /^[\p{L}(]/u.test(label) && words <= 30 && !/[.!]\s/.test(label);
}

function asParted(label: string, answer: string): Parted {
  const said = tidy(answer) === '' ? [] : [{ text: answer }];
  return { label, answer: said, whole: said.length === 0 && !isStory(label) && !hasSeveralLines(label) };
}
