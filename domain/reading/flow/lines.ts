/** Reads running lines (a mail's body, a letter, the paragraphs of a Word file): labelled lines become fields, headings sections, the rest passages. */
import type { Place } from '../../../schemas/reading.ts';
import { sectionKind } from '../../normalising/labels/sections.ts';
import { isHint } from '../hints.ts';
import { type Paragraph, type Run, runsText, tidy, unwrap } from './blocks.ts';
import { addAnswer, addPassage, beginSection, type Gathering, groupOf } from './gathering.ts';
import { isHeading, isRule, isStrong, itemNumber } from './headings.ts';
import { hasLabelWord, hasSeveralLines, isStory } from './label-words.ts';
import { isExactLabel, type Pair, pairsOf } from './labels.ts';
import { withMarks } from './marks.ts';
import { partByWeight } from './part-by-weight.ts';
import { addStatement, statementOf } from './statements.ts';

/** `asked` = its answer is the very next line, whatever that looks like. */
type Open = { pair: Pair; line: number; lines: Run[][]; ended: boolean; asked?: boolean };

const asked = (label: string, line: number): Open => ({
  pair: { label: label.replace(/\s*:$/, ''), runs: [], confidence: 0.9, doubts: [] },
  line,
  lines: [],
  ended: false,
  asked: true,
});

/** Adds what some consecutive lines say. */
export function readLines(gathering: Gathering, written: readonly Paragraph[]): void {
  const paragraphs = written.flatMap(partByWeight);
  let open: Open | null = null;
  let prose: Paragraph[] = [];
  let inRows = false;

  const close = () => {
    if (open !== null) addOpen(gathering, open);
    open = null;
  };
  const flush = () => {
    const first = prose[0];
    if (first !== undefined) {
      const said = prose.map((paragraph) => runsText(paragraph.runs));
      const text = gathering.wraps ? unwrap(said) : said.join('\n');
      addPassage(gathering, text, lineAt(gathering, first.line), first.quoted === true);
    }
    prose = [];
  };

  /** Each row that says everything of somebody is somebody else's; the next ordinary line is nobody's of them. */
  const beginRow = (isRow: boolean) => {
    if (isRow && (inRows || gathering.group === 0)) gathering.group++;
    else if (inRows) gathering.group = 0;
    inRows = isRow && (inRows || gathering.group === 1);
  };

  const texts = paragraphs.map(({ runs }) => tidy(runsText(runs)));
  const following: (Paragraph | undefined)[] = [];
  for (let at = texts.length - 1, next: Paragraph | undefined; at >= 0; at--) {
    following[at] = next;
    if (saysMore(texts[at] ?? '')) next = paragraphs[at];
  }

  paragraphs.forEach((paragraph, index) => {
    const text = texts[index] ?? '';
    if (text === '') {
      flush();
      if (open !== null) open = blankUnder(open, close);
      return;
    }
    if (isRule(text)) return;
    if (paragraph.asks === true) {
      close();
      flush();
      inRows = false;
      open = asked(text, paragraph.line);
      return;
    }
    if (open !== null && open.asked === true && open.lines.length === 0 && !paragraph.heading) {
      open.lines.push(paragraph.runs);
      return;
    }
    const stated = open === null || !open.pair.label.endsWith('?') ? statementOf(paragraph.runs) : undefined;
    if (stated !== undefined) {
      if (open !== null && open.lines.length === 0) beginSection(gathering, open.pair.label);
      else close();
      open = null;
      flush();
      addStatement(gathering, stated, lineAt(gathering, paragraph.line));
      return;
    }
    if (isGuidance(open, paragraph, text) && following[index] !== undefined) {
      addPassage(gathering, text, lineAt(gathering, paragraph.line), false, '');
      return;
    }
    const next = following[index];
    const item = itemNumber(text);
    if (item > 0 && next !== undefined && pairsOf(next.runs).length > 0) {
      close();
      flush();
      gathering.group = item;
      inRows = false;
      return;
    }
    const pairs = paragraph.heading ? [] : pairsOf(paragraph.runs);
    // Under a label that waits for its answer, capitals are the answer ("Surname:", "TESTCHILD").
    const waits = open !== null && open.lines.length === 0 && !open.ended;
    const above = texts[index - 1];
    const apart = above === undefined || above === '' || isRule(above);
    if (paragraph.heading || (!waits && isHeading(text, pairs, apart, paragraphs[index + 1], next))) {
      close();
      flush();
      inRows = false;
      beginSection(gathering, text.replace(/^#+\s*|\*\*/g, ''));
      if (isStory(text) && asksForStory(text) && next !== undefined && isProse(next)) {
        open = {
          pair: { label: gathering.section, runs: [], confidence: 0.8, doubts: [] },
          line: paragraph.line,
          lines: [],
          ended: false,
        };
      }
      return;
    }
    const answers = open !== null && (isAnswerLine(paragraph) || (isStory(open.pair.label) && isSentence(pairs)));
    if (pairs.length > 0 && !answers) {
      close();
      flush();
      beginRow(pairs[0]?.row === true);
      for (const pair of pairs) {
        close();
        open = { pair, line: paragraph.line, lines: hasWords(pair.runs) ? [pair.runs] : [], ended: false };
      }
    } else if (open !== null && belongs(open, paragraph)) {
      open.lines.push(paragraph.runs);
      open.ended = false;
    } else if (isExactLabel(text) && isShortAnswer(next, paragraphs[index + 1])) {
      close();
      flush();
      open = {
        pair: {
          label: text,
          runs: [],
          ...(isStrong(paragraph)
            ? { confidence: 0.85, doubts: [] }
            : { confidence: 0.5, doubts: ['label-by-words'] }),
        },
        line: paragraph.line,
        lines: [],
        ended: false,
      };
    } else if (paragraph.runs.some((run) => run.entered && run.tag)) {
      close();
      flush();
      addControl(gathering, paragraph);
    } else {
      close();
      prose.push(paragraph);
    }
  });
  close();
  flush();
}

/** Whether a heading asks for running text, not for somebody's details line by line ("Your details"). */
const asksForStory = (heading: string): boolean =>
  ['unknown', 'concern', 'consent', 'events'].includes(sectionKind(heading));

/** "Please describe what you have seen." right below a question: kept, and no part of the answer. */
function isGuidance(open: Open | null, paragraph: Paragraph, text: string): boolean {
  if (open === null || open.lines.length > 0 || paragraph.heading || paragraph.asks === true) return false;
  return (
    (isStory(open.pair.label) || open.pair.label.endsWith('?')) &&
    isHint(text) &&
    !paragraph.runs.some((run) => run.entered === true)
  );
}

function addOpen(gathering: Gathering, { pair, line, lines }: Open): void {
  const labelled = groupOf(pair.label) > 0 && lines.length === 0;
  if (labelled) {
    beginSection(gathering, pair.label);
    return;
  }
  // What the concern is belongs to no single child of a list: the list is over.
  if (groupOf(gathering.section) > 0 && isStory(pair.label) && groupOf(pair.label) === 0)
    Object.assign(gathering, { section: '', group: 0 });
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

/** A form field with no label that could be found: its tag names it, the words before it stand for a label. */
function addControl(gathering: Gathering, { runs }: Paragraph): void {
  const first = runs.findIndex((run) => run.entered);
  const tag = runs[first]?.tag ?? '';
  const place: Place = { kind: 'tag', part: gathering.part, tag };
  const label = tidy(runsText(runs.slice(0, first)));
  addAnswer(gathering, { label, lines: [runs.slice(first)], place, confidence: 0.6, doubts: ['no-label'] });
}

/** A blank line ends an answer, save a story's; under a label with nothing yet it is only a gap. */
function blankUnder(open: Open, close: () => void): Open | null {
  if (open.lines.length === 0 && !open.ended) return { ...open, ended: true };
  if (isStory(open.pair.label) && open.lines.length > 0) {
    open.lines.push([]);
    return open;
  }
  close();
  return null;
}

/** Whether a line without a label goes on with the answer above it. */
function belongs(open: Open, paragraph: Paragraph): boolean {
  if (open.lines.length === 0) return !beginsInBold(paragraph);
  if (open.lines.some(isTickLine) && !isAnswerLine(paragraph)) return false;
  const { label } = open.pair;
  // A line in bold under a plain address is the next label, which nobody answered.
  if (!isStory(label) && isStrong(paragraph) && !isStrong({ ...paragraph, runs: open.lines.flat() })) return false;
  if (isStory(label) || hasSeveralLines(label) || isAnswerLine(paragraph)) return true;
  const last = open.lines.at(-1) ?? [];
  const above = runsText(last);
  const first = open.lines.length === 1 && last.length > 0;
  if (isExactLabel(tidy(runsText(paragraph.runs)))) return false;
  if (open.pair.runs.length === 0) return true;
  return first && above.length >= 60 && !/[.!?]$/.test(above.trimEnd());
}

/** A line that begins in bold and goes on plain is a label with its answer, even one that nobody knows: not what the empty label above asks for. */
function beginsInBold({ runs }: Paragraph): boolean {
  const worded = runs.filter((run) => tidy(run.text) !== '' && run.mark === undefined);
  return worded[0]?.strong === true && worded.some((run) => run.strong !== true);
}

/** "Concern about neglect over a long period: head lice, …": words that run on after their colon are no label's answer. */
function isSentence([pair, ...more]: readonly Pair[]): boolean {
  if (pair === undefined || more.length > 0 || isExactLabel(pair.label)) return false;
  const said = tidy(runsText(pair.runs));
  if (said.length >= 60 && !hasLabelWord(pair.label) && pair.label.split(' ').length > 1) return true;
  return pair.label.split(' ').length >= 4 && said.length >= 60 && /^\p{Ll}/u.test(said);
}

/** A line of tick boxes is the answer to the question above it, not a label of its own. */
function isAnswerLine(paragraph: Paragraph): boolean {
  return isTickLine(paragraph.runs);
}

function isTickLine(runs: readonly Run[]): boolean {
  const first = withMarks(runs).find((run) => run.mark !== undefined || run.text.trim() !== '');
  return first?.mark !== undefined;
}

/** A label with no colon counts only right above a short answer that is no label itself. */
function isShortAnswer(next: Paragraph | undefined, below: Paragraph | undefined): boolean {
  if (next === undefined || next !== below) return false;
  const text = tidy(runsText(next.runs));
  return text.length <= 120 && !isExactLabel(text) && pairsOf(next.runs).length === 0;
}

/** Neither blank nor the bare number of a block: what a heading or a label is judged by. */
function saysMore(text: string): boolean {
  return text !== '' && itemNumber(text) === 0;
}

/** Running text, neither heading nor labelled line. */
function isProse(paragraph: Paragraph): boolean {
  return (
    !paragraph.heading && paragraph.asks !== true && pairsOf(paragraph.runs).length === 0 && !isAnswerLine(paragraph)
  );
}

function hasWords(runs: readonly Run[]): boolean {
  return runs.some((run) => run.mark !== undefined || tidy(run.text) !== '');
}

function lineAt(gathering: Gathering, line: number): Place {
  return gathering.cell ?? { kind: 'line', part: gathering.part, line };
}
