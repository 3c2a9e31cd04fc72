/** Reads running lines (a mail's body, a letter, the paragraphs of a Word file): labelled lines become fields, headings sections, the rest passages. */
import type { Place } from '../../../schemas/reading.ts';
import { sectionKind } from '../../labels/sections.ts';
import { isGuidance as isInstruction } from '../hints.ts';
import { type Paragraph, runsText, tidy, unwrap } from './blocks.ts';
import { addAnswer, addPassage, beginSection, type Gathering } from './gathering.ts';
import { isHeading, isRule, isStrong, itemNumber } from './headings.ts';
import { isStory } from './label-words.ts';
import { isExactLabel, pairsOf } from './labels.ts';
import {
  addOpen,
  asked,
  belongs,
  blankUnder,
  isAnswerLine,
  isGuidance,
  isSentence,
  isWrapped,
  lineAt,
  type Open,
  opened,
  waits,
} from './open-answer.ts';
import { partByWeight } from './part-by-weight.ts';
import { addStatement, statementOf } from './statements.ts';

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
    if (saysMore(texts[at] ?? '') && !isInstruction(texts[at] ?? '')) next = paragraphs[at];
  }

  paragraphs.forEach((paragraph, index) => {
    const text = texts[index] ?? '';
    if (text === '') {
      flush();
      if (open !== null) open = blankUnder(open, close);
      return;
    }
    if (isRule(text)) return;
    if (paragraph.parted !== undefined) {
      close();
      flush();
      const { label, answer, whole } = paragraph.parted;
      open = opened({ label, runs: answer, confidence: 0.9, doubts: [] }, paragraph.line, whole);
      return;
    }
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
    if (gathering.wraps && isPlainLine(paragraph) && isWrapped(open, texts[index - 1] ?? '', text)) {
      open?.lines.push(paragraph.runs);
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
    const waiting = open !== null && waits(open, gathering.answers);
    const above = texts[index - 1];
    const apart = above === undefined || above === '' || isRule(above);
    if (paragraph.heading || (!waiting && isHeading(text, pairs, apart, paragraphs[index + 1], next))) {
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
        open = opened(pair, paragraph.line, false, paragraph.runs);
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

/** A form field with no label that could be found: its tag names it, the words before it stand for a label. */
function addControl(gathering: Gathering, { runs }: Paragraph): void {
  const first = runs.findIndex((run) => run.entered);
  const tag = runs[first]?.tag ?? '';
  const place: Place = { kind: 'tag', part: gathering.part, tag };
  const printed = tidy(runsText(runs.slice(0, first)));
  const label = printed || (runs[first]?.asks ?? '');
  const doubts = [label === printed ? 'no-label' : 'label-not-printed'];
  addAnswer(gathering, { label, lines: [runs.slice(first)], place, confidence: 0.6, doubts });
}

/** A label with no colon counts only right above a short answer that is no label itself. */
function isShortAnswer(next: Paragraph | undefined, below: Paragraph | undefined): boolean {
  if (next === undefined || next !== below) return false;
  const text = tidy(runsText(next.runs));
  return text.length <= 120 && !isExactLabel(text) && pairsOf(next.runs).length === 0;
}

/** Neither blank nor the bare number of a block: what a heading or a label is judged by. */
function saysMore(text: string): boolean {
  return text !== '' && itemNumber(text) === 0 && !isRule(text);
}

const isPlainLine = ({ heading, asks, parted }: Paragraph): boolean =>
  !heading && asks !== true && parted === undefined;

/** Running text, neither heading nor labelled line. */
function isProse(paragraph: Paragraph): boolean {
  return (
    !paragraph.heading && paragraph.asks !== true && pairsOf(paragraph.runs).length === 0 && !isAnswerLine(paragraph)
  );
}
