/** Takes out of the pages what is printed at their head or foot (form number, page number, "restricted once completed"): kept once as a passage, never an answer. */
import type { Page, Piece } from './page.ts';
import { bodySize } from './small-print.ts';
import { type Line, linesOf } from './words.ts';

/** The head and foot of a page, as shares of its height, and how far a line may move from page to page. */
const HEAD = 0.08;
const FOOT = 0.9;
const SHIFT = 6;
/** A foot is set in letters this much smaller than the page's. */
const SMALL = 0.9;
/** Words right over a foot, in letter heights: closer than this it goes on with them. */
const APART = 1.6;

/** What forms print at the foot of a page, in letters of any size. */
const FURNITURE =
  /^(page|p\.?)\s*\d+(\s*(of|\/)\s*\d+)?$|^\d{1,2}\s*(of|\/)\s*\d{1,2}$|\b(version|v|rev\.?|revision|issue)\s?\d+([.\d]*)\b|\bofficial\b.{0,4}\bsensitive\b|\b(restricted|confidential) (when|once|on) (complete|completion)|\b(is|become|now|then|are)\s+(restricted|confidential)\b|\buncontrolled (when|if) printed\b|\bnext review\b|\breviewed? \w* ?20\d\d\b|^https?:\/\/|\bprinted (on|from|by)\b/i;

const wordsOf = (line: Line): string => line.text.replace(/\d+/g, '#').trim();

/** Lines in a page's margins that hold no answer of their own. What is in smaller letters is a line by itself, even across another. */
function marginal(page: Page, body: number): Line[] {
  const plain = page.pieces.filter((p) => p.from === 'print' && p.upright);
  const small = (p: Piece): boolean => p.size <= body * SMALL;
  return [...linesOf(plain.filter(small)), ...linesOf(plain.filter((p) => !small(p)))].filter(
    (line) => !line.bold && (line.at.b < page.height * HEAD || line.at.t > page.height * FOOT),
  );
}

/** At the foot of any page: in small letters, apart from whatever stands over it; or in words that only feet have. */
function isFoot(page: Page, line: Line, body: number): boolean {
  if (line.at.t < page.height * FOOT) return false;
  if (FURNITURE.test(line.text) && line.text.length < 120) return true;
  if (line.size > body * SMALL) return false;
  return !page.pieces.some(
    (p) =>
      !line.pieces.includes(p) &&
      Math.abs(p.size - line.size) < 0.5 &&
      p.at.b < line.at.b - 2 &&
      line.at.b - p.at.b < APART * line.size,
  );
}

/** The pages without such lines, and each line as it first stood. In the head of a document of one page none can be told. */
export function withoutRunningLines(pages: readonly Page[]): { pages: Page[]; said: { page: Page; line: Line }[] } {
  const bodies = pages.map((page) => bodySize(page.pieces));
  const margins = pages.map((page, i) => marginal(page, bodies[i] ?? 10));
  const said: { page: Page; line: Line }[] = [];
  const told = new Set<string>();
  const kept = pages.map((page, i): Page => {
    const running = (margins[i] ?? []).filter(
      (line) =>
        isFoot(page, line, bodies[i] ?? 10) ||
        margins.some(
          (others, k) =>
            k !== i && others.some((o) => wordsOf(o) === wordsOf(line) && Math.abs(o.at.t - line.at.t) < SHIFT),
        ),
    );
    for (const line of running) {
      if (!told.has(wordsOf(line))) said.push({ page, line });
      told.add(wordsOf(line));
    }
    const gone = new Set(running.flatMap((line) => line.pieces));
    return gone.size === 0 ? page : { ...page, pieces: page.pieces.filter((p) => !gone.has(p)) };
  });
  return { pages: kept, said };
}
