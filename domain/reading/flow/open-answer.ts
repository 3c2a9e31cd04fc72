/** The label whose answer is being read line by line: which further lines belong to it, and what it says in the end. */
import type { Place } from '../../../schemas/reading.ts';
import { asksForViews } from '../../labels/label-keywords.ts';
import { isHint, isGuidance as isInstruction } from '../hints.ts';
import { type Paragraph, type Run, runsText, tidy } from './blocks.ts';
import { type Answers, addAnswer, beginSection, type Gathering, groupOf } from './gathering.ts';
import { isStrong } from './headings.ts';
import { hasLabelWord, hasSeveralLines, isStory } from './label-words.ts';
import { isExactLabel, type Pair } from './labels.ts';
import { withMarks } from './marks.ts';

/** `asked` = its answer is the very next line, whatever that looks like; `whole` = nothing below belongs to it; `bullet` = the sign before its line. */
export type Open = {
  pair: Pair;
  line: number;
  lines: Run[][];
  ended: boolean;
  asked?: boolean;
  whole?: boolean;
  bullet?: string;
};

/** "What is this person’s name?" goes on with the person. */
const THEIRS = /\b(this|the) person|\b(their|they|he|she|his|her)\b/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;

/** A label that asks for the lines below it. */
export const asked = (label: string, line: number): Open => ({
  pair: { label: label.replace(/\s*:$/, ''), runs: [], confidence: 0.9, doubts: [] },
  line,
  lines: [],
  ended: false,
  asked: true,
});

/** A label with what stands behind it on its line, which was `written` so. */
export function opened(pair: Pair, line: number, whole = false, written: readonly Run[] = []): Open {
  const bullet = BULLET.exec(runsText(written))?.[1];
  return {
    pair,
    line,
    lines: hasWords(pair.runs) ? [pair.runs] : [],
    ended: false,
    ...(whole ? { whole } : {}),
    ...(bullet === undefined || !hasWords(pair.runs) ? {} : { bullet }),
  };
}

/** Whether a label waits for its answer on the lines below: a short one does not where answers stand beside their labels, and one over a blank line only where they stand below. */
export function waits(open: Open, answers: Answers): boolean {
  if (open.lines.length > 0 || open.whole === true) return false;
  if (answers === 'below') return true;
  if (open.ended) return false;
  return answers === 'either' || open.asked === true || isStory(open.pair.label) || hasSeveralLines(open.pair.label);
}

/** "Please describe what you have seen." right below a question: kept, and no part of the answer. */
export function isGuidance(open: Open | null, paragraph: Paragraph, text: string): boolean {
  if (open === null || open.lines.length > 0 || paragraph.heading || paragraph.asks === true) return false;
  return (
    (isStory(open.pair.label) || open.pair.label.endsWith('?')) &&
    (isHint(text) || isInstruction(text)) &&
    !paragraph.runs.some((run) => run.entered === true)
  );
}

/** Adds what the label and its lines say. */
export function addOpen(gathering: Gathering, { pair, line, lines }: Open): void {
  const labelled = groupOf(pair.label) > 0 && lines.length === 0;
  if (labelled) {
    beginSection(gathering, pair.label);
    return;
  }
  // What the concern is belongs to no single child of a list: the list is over.
  const told = isStory(pair.label) && groupOf(pair.label) === 0 && !THEIRS.test(pair.label);
  if (groupOf(gathering.section) > 0 && told) Object.assign(gathering, { section: '', group: 0 });
  const ranOn = lines.some((runs, index) => index > 0 && !hasWords(runs));
  const kept = lines.filter(hasWords);
  const place = lineAt(gathering, line);
  addAnswer(gathering, {
    label: pair.label,
    lines: ranOn ? lines : kept,
    place,
    labelPlace: place,
    confidence: pair.confidence,
    doubts: pair.doubts,
    lead: hasWords(pair.runs) ? pair.label.length + 2 : 0,
  });
}

/** A blank line ends an answer, save a story's; under a label with nothing yet it is only a gap. */
export function blankUnder(open: Open, close: () => void): Open | null {
  if (open.lines.length === 0 && !open.ended) return { ...open, ended: true };
  if (isStory(open.pair.label) && open.lines.length > 0) {
    open.lines.push([]);
    return open;
  }
  close();
  return null;
}

/** Whether a line without a label goes on with the answer above it. */
export function belongs(open: Open, paragraph: Paragraph): boolean {
  if (open.whole === true || isNextItem(open, paragraph)) return false;
  if (open.lines.length === 0)
    return !beginsInBold(paragraph) && (isStory(open.pair.label) || !isInstruction(runsText(paragraph.runs)));
  if (open.lines.some(isTickLine) && !isAnswerLine(paragraph)) return false;
  const { label } = open.pair;
  // A line in bold under a plain address is the next label, which nobody answered.
  if (!isStory(label) && isStrong(paragraph) && !isStrong({ ...paragraph, runs: open.lines.flat() })) return false;
  if (hasSeveralLines(label) && !isStory(label)) return goesOnAddress(open, paragraph);
  if (isStory(label) || isAnswerLine(paragraph)) return true;
  const last = open.lines.at(-1) ?? [];
  const above = runsText(last);
  const first = open.lines.length === 1 && last.length > 0;
  if (isExactLabel(tidy(runsText(paragraph.runs)))) return false;
  if (open.pair.runs.length === 0) return true;
  if (!first || /[.!?]$/.test(above.trimEnd())) return false;
  return above.length >= 60 || isFull(label.length + 2 + above.trimEnd().length, runsText(paragraph.runs));
}

const BULLET = /^\s*([-*•·▪◦‣–—])\s+(?=\S)/u;

/** "- We told mum." below "- Worry: collected by mum, smelling of alcohol": the next of several items, and no part of this one. */
function isNextItem({ bullet }: Open, paragraph: Paragraph): boolean {
  return bullet !== undefined && BULLET.exec(runsText(paragraph.runs))?.[1] === bullet;
}

/** Whether a line only goes on with the sentence above it, which was broken where it had no room, though it may look like a label. */
export function isWrapped(open: Open | null, above: string, text: string): boolean {
  if (open === null || open.lines.length === 0 || !isStory(open.pair.label)) return false;
  // "… before he goes to / School: he says that he hides the marks": a capital that only begins the line.
  const goesOn = /^\p{Ll}|^\p{Lu}[\p{L} ]{1,24}: \p{Ll}.{30,}/u.test(text);
  return goesOn && !/[.!?:]$/.test(above) && isFull(above.length, text);
}

/** Whether a line of so many letters had no room for the next word, as mail programs break lines. */
export function isFull(length: number, next: string): boolean {
  const word = next.trimStart().split(/\s/)[0] ?? '';
  return length >= 50 && length <= 80 && length + 1 + word.length > 70;
}

/** The next line of an address: none after its postcode, and no title in capitals under one that is written otherwise. */
function goesOnAddress({ lines }: Open, paragraph: Paragraph): boolean {
  const said = lines.map(runsText).join('\n');
  const text = tidy(runsText(paragraph.runs));
  if ((POSTCODE.test(said) && !POSTCODE.test(text)) || isInstruction(text)) return false;
  return !(isCapital(text) && text.split(' ').length > 1 && /\p{Ll}/u.test(said) && !POSTCODE.test(text));
}

const isCapital = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** A line that begins in bold and goes on plain is a label with its answer, even one that nobody knows: not what the empty label above asks for. */
function beginsInBold({ runs }: Paragraph): boolean {
  const worded = runs.filter((run) => tidy(run.text) !== '' && run.mark === undefined);
  return worded[0]?.strong === true && worded.some((run) => run.strong !== true);
}

/** "Concern about neglect over a long period: head lice, …": words that run on after their colon are no label's answer. */
export function isSentence([pair, ...more]: readonly Pair[]): boolean {
  if (pair === undefined || more.length > 0 || isExactLabel(pair.label) || asksForViews(pair.label)) return false;
  const said = tidy(runsText(pair.runs));
  if (said.length >= 60 && !hasLabelWord(pair.label) && pair.label.split(' ').length > 1) return true;
  return pair.label.split(' ').length >= 4 && said.length >= 60 && /^\p{Ll}/u.test(said);
}

/** A line of tick boxes is the answer to the question above it, not a label of its own. */
export function isAnswerLine(paragraph: Paragraph): boolean {
  return isTickLine(paragraph.runs);
}

function isTickLine(runs: readonly Run[]): boolean {
  const first = withMarks(runs).find((run) => run.mark !== undefined || run.text.trim() !== '');
  return first?.mark !== undefined;
}

function hasWords(runs: readonly Run[]): boolean {
  return runs.some((run) => run.mark !== undefined || tidy(run.text) !== '');
}

/** Where a line stands: in the cell being read, or by its number. */
export function lineAt(gathering: Gathering, line: number): Place {
  return gathering.cell ?? { kind: 'line', part: gathering.part, line };
}
