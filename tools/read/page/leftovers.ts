/** Shows what was read and has no home in the draft: nothing is dropped, and a changed form shows here first. */
import type { Place } from '../../../schemas/reading.ts';
import type { Case } from './case.ts';
import { findingMarkup, rowId, valueMarkup } from './draft.ts';
import { html, type Markup, NOTHING } from './html.ts';
import { placeInWords } from './marks.ts';

export function leftoversMarkup(one: Case, begun: Set<number>): Markup {
  const { unplaced } = one.normalised.draft;
  const kept = unplaced.map(({ section, label, words }, index) => {
    const at = `/unplaced/${index}`;
    const findings = one.normalised.findings.filter(
      (finding) => finding.at.startsWith(`${at}/`) || finding.at === at,
    );
    const under = [section, label].filter((text) => text !== '').join(' › ');
    return html`<li id="${rowId(one, at)}">${under === '' ? NOTHING : html`<span class="sub">${under}</span> `}${valueMarkup(one, { at: `${at}/words`, sub: '', text: words }, begun)}${findings.map((finding) => findingMarkup(finding))}</li>`;
  });
  const unused = unusedIn(one);
  return html`${
    kept.length === 0
      ? html`<p>${one.reading.outcome.status === 'read' ? 'Every answer and every passage found its place.' : 'Nothing: it could not be read.'}</p>`
      : html`<ol class="kept">${kept}</ol>`
  }${
    unused.length === 0
      ? NOTHING
      : html`<h4>Read and used nowhere <small>${unused.length}</small></h4><ul class="kept">${unused.map(({ label, text, where }) => html`<li><span class="sub">${label}</span> ${text} <small>${where}</small></li>`)}</ul>`
  }`;
}

/** Answers, cells and passages from whose place no value came. */
function unusedIn({ reading, normalised }: Case): { label: string; text: string; where: string }[] {
  const used = new Set(Object.values(normalised.evidence).map(({ place }) => JSON.stringify(place)));
  const read: { label: string; text: string; place: Place; inner: Place[] }[] = [
    ...reading.fields.map(({ label, value, place, options }) => ({
      label,
      text: value,
      place,
      inner: (options ?? []).map((option) => option.place),
    })),
    ...reading.tables.flatMap(({ headers, rows }) =>
      rows.flatMap((row) =>
        row.map((cell, column) => ({
          label: headers[column] ?? '',
          text: cell.text,
          place: cell.place,
          inner: (cell.options ?? []).map((option) => option.place),
        })),
      ),
    ),
    ...reading.passages.map(({ section, text, place }) => ({ label: section, text, place, inner: [] })),
  ];
  const said = new Set(Object.values(normalised.evidence).map(({ raw }) => raw));
  return read
    .filter(
      ({ text, place, inner }) =>
        text.trim() !== '' && !said.has(text) && ![place, ...inner].some((at) => used.has(JSON.stringify(at))),
    )
    .map(({ label, text, place }) => ({ label, text, where: placeInWords(place) }));
}
