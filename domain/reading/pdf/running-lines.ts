/** Takes out of the pages what is printed at the head or foot of each of them (form number, page number): kept once as a passage, never an answer. */
import type { Page } from './page.ts';
import { type Line, linesOf } from './words.ts';

/** The head and foot of a page, as shares of its height, and how far a line may move from page to page. */
const HEAD = 0.08;
const FOOT = 0.9;
const SHIFT = 6;

const wordsOf = (line: Line): string => line.text.replace(/\d+/g, '#').trim();

/** Lines in a page's margins that hold no answer of their own. */
const marginal = (page: Page): Line[] =>
  linesOf(page.pieces.filter((p) => p.from === 'print' && p.upright)).filter(
    (line) => !line.bold && (line.at.b < page.height * HEAD || line.at.t > page.height * FOOT),
  );

/** The pages without such lines, and each line as it first stood. A document of one page has none that can be told. */
export function withoutRunningLines(pages: readonly Page[]): { pages: Page[]; said: { page: Page; line: Line }[] } {
  const margins = pages.map(marginal);
  const said: { page: Page; line: Line }[] = [];
  const told = new Set<string>();
  const kept = pages.map((page, i): Page => {
    const repeated = (margins[i] ?? []).filter((line) =>
      margins.some(
        (others, k) =>
          k !== i && others.some((o) => wordsOf(o) === wordsOf(line) && Math.abs(o.at.t - line.at.t) < SHIFT),
      ),
    );
    for (const line of repeated) {
      if (!told.has(wordsOf(line))) said.push({ page, line });
      told.add(wordsOf(line));
    }
    const gone = new Set(repeated.flatMap((line) => line.pieces));
    return gone.size === 0 ? page : { ...page, pieces: page.pieces.filter((p) => !gone.has(p)) };
  });
  return { pages: kept, said };
}
