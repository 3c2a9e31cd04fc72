/** Shows a part as its reader saw it, answer by answer, where the original itself cannot be shown in lines (old Word files, OpenDocument, Outlook). */
import type { Place, Reading } from '../../../schemas/reading.ts';
import type { Case } from './case.ts';
import { html, type Markup, NOTHING } from './html.ts';
import { link } from './marked-text.ts';
import { type Mark, placeInWords } from './marks.ts';

/** `marks`: those of the part that stand nowhere else. `whole`: nothing of the part is shown otherwise, so all that was read is. */
export function asReadMarkup(one: Case, part: string, marks: readonly Mark[], whole: boolean): Markup {
  const said = whole ? saidIn(one.reading, part) : [];
  if (marks.length === 0 && said.length === 0) return NOTHING;
  const left = new Set(marks);
  const items = said.map(({ label, text, places }) => {
    const mark = [...left].find(({ place }) => places.some((at) => JSON.stringify(at) === JSON.stringify(place)));
    if (mark !== undefined) left.delete(mark);
    const words = mark === undefined ? html`${text}` : link(one.id, mark, html`${text}`, new Set());
    return html`<li>${label === '' ? NOTHING : html`<span class="sub">${label}</span> `}${words}</li>`;
  });
  const rest = [...left].map(
    (mark) =>
      html`<li>${link(one.id, mark, html`${mark.raws[0] ?? ''}`, new Set())} <small>${placeInWords(mark.place)}</small></li>`,
  );
  const why = whole ? 'As its reader saw it; its own look cannot be shown:' : 'Read here; the place cannot be shown:';
  return html`<p class="aside">${why}</p><ul class="as-read text">${items}${rest}</ul>`;
}

/** Answers, cells and passages of a part. */
function saidIn(reading: Reading, part: string): { label: string; text: string; places: Place[] }[] {
  return [
    ...reading.fields.map(({ label, value, place, options }) => ({
      label,
      text: value,
      places: [place, ...(options ?? []).map((option) => option.place)],
    })),
    ...reading.tables.flatMap(({ headers, rows }) =>
      rows.flatMap((row) =>
        row.map((cell, column) => ({
          label: headers[column] ?? '',
          text: cell.text,
          places: [cell.place, ...(cell.options ?? []).map((option) => option.place)],
        })),
      ),
    ),
    ...reading.passages.map(({ text, place }) => ({ label: '', text, places: [place] })),
  ].filter(({ text, places }) => places[0]?.part === part && text.trim() !== '');
}
