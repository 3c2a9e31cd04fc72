/** Shows a mail, a Word file or a plain text as lines and cells. Nothing of a mail's own HTML comes this far. */
import type { GridLeaf, Leaf, Stretch } from '../originals/leaf.ts';
import type { Case } from './case.ts';
import { html, type Markup, NOTHING } from './html.ts';
import { markedLines } from './marked-text.ts';
import type { Mark } from './marks.ts';
import { spansOf } from './text-marks.ts';

type Text = Extract<Leaf, { kind: 'text' }>;
type Shown = { markup: Markup; shown: Set<Mark> };

/** Lines shown of one original, and letters of one line: no file makes a page that nobody can open. */
const MOST_STRETCHES = 5_000;
const MOST_LETTERS = 20_000;

/** A mail has two bodies at times: the one in which more of the values stand is the one that was read. */
export function textMarkup(one: Case, texts: readonly Text[], marks: readonly Mark[]): Shown {
  const [best] = texts
    .map((text) => ({ text, score: marks.filter((mark) => standsIn(text.stretches, mark)).length }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return { markup: NOTHING, shown: new Set() };
  const shown = new Set<Mark>();
  const stretches = best.text.stretches.slice(0, MOST_STRETCHES);
  const pieces = runsOf(stretches).map((run) => {
    const piece = Array.isArray(run) ? linesMarkup(one, run, marks, shown) : gridMarkup(one, run, marks, shown);
    for (const mark of piece.shown) shown.add(mark);
    return piece.markup;
  });
  const cut = best.text.stretches.length - stretches.length;
  const more = cut === 0 ? NOTHING : html`<p class="aside">… and ${cut} more lines.</p>`;
  return { markup: html`<div class="text">${pieces}${more}</div>`, shown };
}

type Lines = Extract<Stretch, { kind: 'line' }>[];

/** Lines that follow one another, and the tables between them. */
function runsOf(stretches: readonly Stretch[]): (Lines | GridLeaf)[] {
  const runs: (Lines | GridLeaf)[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (stretch.kind === 'grid') runs.push(stretch);
    else if (Array.isArray(last)) last.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
}

function standsIn(stretches: readonly Stretch[], { place, raws }: Mark): boolean {
  const lines = stretches.filter((stretch) => stretch.kind === 'line');
  if (place.kind === 'line') {
    const from = lines.findIndex(({ line }) => line === place.line);
    const words = lines.map(({ text }) => text);
    return from >= 0 && raws.some((raw) => spansOf(words, from, raw, true).length > 0);
  }
  return place.kind === 'cell' && stretches.some((one) => one.kind === 'grid' && one.table === place.table);
}

function linesMarkup(one: Case, lines: Lines, marks: readonly Mark[], taken: ReadonlySet<Mark>): Shown {
  const free = marks.filter((mark) => !taken.has(mark));
  const lineOf = ({ place }: Mark) => {
    const index = lines.findIndex(
      ({ line, tags }) =>
        (place.kind === 'line' && line === place.line) || (place.kind === 'tag' && tags.includes(place.tag)),
    );
    return index < 0 ? undefined : index;
  };
  const { lines: marked, shown } = markedLines(
    one,
    lines.map(({ text }) => text.slice(0, MOST_LETTERS)),
    free,
    lineOf,
  );
  return {
    markup: html`<pre class="lines">${marked.map((line) => html`<span class="line">${line}</span>\n`)}</pre>`,
    shown,
  };
}

function gridMarkup(one: Case, grid: GridLeaf, marks: readonly Mark[], taken: ReadonlySet<Mark>): Shown {
  const shown = new Set<Mark>();
  const rows = grid.rows.map(({ row, cells }) => {
    const inner = cells.map(({ column, span, text, tags }) => {
      const here = marks.filter(
        ({ place }) =>
          (place.kind === 'cell' && place.table === grid.table && place.row === row && place.column === column) ||
          (place.kind === 'tag' && tags.includes(place.tag)),
      );
      const free = here.filter((mark) => !taken.has(mark) && !shown.has(mark));
      const marked = markedLines(one, text.slice(0, MOST_LETTERS).split('\n'), free, () => 0);
      for (const mark of marked.shown) shown.add(mark);
      return html`<td colspan="${span}">${marked.lines.map((line) => html`${line}\n`)}</td>`;
    });
    return html`<tr>${inner}</tr>`;
  });
  return { markup: html`<table class="grid"><tbody>${rows}</tbody></table>`, shown };
}

/** Who a mail says it is from and what about. Its values are placed by the header's name. */
export function mailHead(one: Case, marks: readonly Mark[]): Shown {
  const { mail } = one.reading;
  if (mail === undefined) return { markup: NOTHING, shown: new Set() };
  const from = mail.from === undefined ? '' : `${mail.from.name} <${mail.from.address}>`;
  const heads = [
    { tag: 'From', text: from },
    { tag: 'To', text: mail.to.join(', ') },
    { tag: 'Date', text: mail.date },
    { tag: 'Subject', text: mail.subject },
  ].filter(({ text }) => text !== '');
  const lineOf = ({ place }: Mark) => {
    const index = place.kind === 'tag' ? heads.findIndex(({ tag }) => tag === place.tag) : -1;
    return index < 0 ? undefined : index;
  };
  const { lines, shown } = markedLines(
    one,
    heads.map(({ tag, text }) => `${tag}: ${text}`),
    marks,
    lineOf,
  );
  return {
    markup: html`<pre class="lines head">${lines.map((line) => html`<span class="line">${line}</span>\n`)}</pre>`,
    shown,
  };
}
