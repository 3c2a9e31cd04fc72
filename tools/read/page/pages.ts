/** Shows a page as a picture with a box round every value that was read on it. */
import type { Leaf } from '../originals/leaf.ts';
import type { Case } from './case.ts';
import { html, type Markup, NOTHING } from './html.ts';
import type { Mark } from './marks.ts';

type Page = Extract<Leaf, { kind: 'page' }>;
type Boxed = Mark & { place: { kind: 'box' } };

/** Room for a number at a box's corner, in points. */
const BADGE = { width: 13, letter: 5, height: 9 };

/** Boxes are in points from the top left, of the page size that the reader saw. */
export function pageMarkup(one: Case, leaf: Page, marks: readonly Mark[]): { markup: Markup; shown: Set<Mark> } {
  const seen = one.reading.pages.find(({ part, page }) => part === leaf.part && page === leaf.page) ?? leaf;
  const boxed = marks.filter((mark): mark is Boxed => mark.place.kind === 'box' && mark.place.page === leaf.page);
  const view = `0 0 ${round(seen.width)} ${round(seen.height)}`;
  const picture =
    leaf.picture === null
      ? html`<rect class="not-drawn" width="100%" height="100%"/>`
      : html`<image width="100%" height="100%" preserveAspectRatio="none" href="data:image/png;base64,${Buffer.from(leaf.picture).toString('base64')}"/>`;
  const caption = `Page ${leaf.page}${leaf.picture === null ? ', too large to be drawn' : ''}`;
  return {
    markup: html`<figure class="page"><svg viewBox="${view}" role="group" aria-label="${caption}, ${boxed.length} places marked">${picture}${boxed.map((mark) => boxMarkup(one.id, mark))}</svg><figcaption>${caption}</figcaption></figure>`,
    shown: new Set(boxed),
  };
}

function boxMarkup(id: string, mark: Boxed): Markup {
  const [x, y, width, height] = mark.place.box.map(round);
  if (x === undefined || y === undefined) return NOTHING;
  const name = `${id}m${mark.number}`;
  const raw = mark.raws[0] ?? '';
  const wide = Math.max(BADGE.width, String(mark.number).length * BADGE.letter + 4);
  return html`<a id="${name}" class="mark ${mark.standing}" href="#${id}v${mark.number}" data-mark="${name}" aria-label="${mark.number}: ${raw.slice(0, 120)}"><title>${mark.number}: ${raw.slice(0, 300)}</title><rect class="box" x="${x}" y="${y}" width="${width ?? 0}" height="${height ?? 0}"/><rect class="badge" x="${x - wide + 2}" y="${y - 3}" width="${wide}" height="${BADGE.height}" rx="2"/><text x="${x + 2 - wide / 2}" y="${y + 4}">${mark.number}</text></a>`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
