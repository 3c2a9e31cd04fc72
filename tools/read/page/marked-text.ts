/** Shows text with its marks: the words of each value are a link to it in the draft; a value whose words are not found there leaves its number. */
import type { Case } from './case.ts';
import { html, type Markup, NOTHING } from './html.ts';
import type { Mark } from './marks.ts';
import { type Span, spansOf } from './text-marks.ts';

/** What is marked in some lines: spans in their words, and numbers that stand at the beginning of a line. */
type Marked = { spans: (Span & { mark: Mark })[]; badges: Map<number, Mark[]>; shown: Set<Mark> };

/** Puts each mark where its words stand; `lineOf` says at which line (an index) its place begins, or undefined when it is not in these lines. */
export function markedLines(
  { id }: Case,
  lines: readonly string[],
  marks: readonly Mark[],
  lineOf: (mark: Mark) => number | undefined,
): { lines: Markup[]; shown: Set<Mark> } {
  const marked: Marked = { spans: [], badges: new Map(), shown: new Set() };
  for (const mark of marks) {
    const from = lineOf(mark);
    if (from === undefined) continue;
    marked.shown.add(mark);
    // A line's place may be its label's, with the answer below; all other places are the answer's own.
    const below = mark.place.kind === 'line';
    const spans = mark.raws
      .map((raw) => spansOf(lines, from, raw, below))
      .find((found) => found.length > 0 && found.every((span) => isFree(marked, span)));
    if (spans !== undefined) marked.spans.push(...spans.map((span) => ({ ...span, mark })));
    else marked.badges.set(from, [...(marked.badges.get(from) ?? []), mark]);
  }
  const begun = new Set<Mark>();
  return { lines: lines.map((text, line) => lineMarkup(id, text, line, marked, begun)), shown: marked.shown };
}

function isFree({ spans }: Marked, { line, start, end }: Span): boolean {
  return !spans.some((one) => one.line === line && one.start < end && start < one.end);
}

function lineMarkup(id: string, text: string, line: number, marked: Marked, begun: Set<Mark>): Markup {
  const badges = (marked.badges.get(line) ?? []).map((mark) => link(id, mark, NOTHING, begun));
  const spans = marked.spans.filter((span) => span.line === line).sort((one, other) => one.start - other.start);
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  const pieces: Markup[] = [];
  let at = indent.length;
  for (const { start, end, mark } of spans) {
    pieces.push(html`${text.slice(at, start)}`, link(id, mark, html`${text.slice(start, end)}`, begun));
    at = end;
  }
  return html`${indent}${badges}${pieces}${text.slice(at)}`;
}

/** The first piece of a mark has its number and is where a value's link leads; the others belong to it. */
export function link(id: string, mark: Mark, words: Markup, begun: Set<Mark>): Markup {
  const target = `#${id}v${mark.number}`;
  const classes = `mark ${mark.standing}`;
  if (begun.has(mark))
    return html`<a class="${classes}" href="${target}" tabindex="-1" data-mark="${id}m${mark.number}">${words}</a>`;
  begun.add(mark);
  return html`<a class="${classes}" href="${target}" id="${id}m${mark.number}" data-mark="${id}m${mark.number}"><sup>${mark.number}</sup>${words}</a>`;
}
