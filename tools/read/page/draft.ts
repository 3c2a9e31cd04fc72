/** Shows the canonical draft: people first, a row for each fact, each value a link to where it stands, each gap with its reason. */
import type { Absence } from '../../../schemas/draft.ts';
import type { Finding } from '../../../schemas/finding.ts';
import type { Case } from './case.ts';
import { type Group, groupsOf, type Row, type Value } from './groups.ts';
import { html, type Markup, NOTHING } from './html.ts';
import { ABSENT } from './labels.ts';
import { type Standing, standingOf } from './marks.ts';

/** What colour says is said in words too. */
const STANDINGS: Partial<Record<Standing, string>> = { unsure: 'unsure', doubted: 'to be checked' };
const SEVERITIES: Readonly<Record<Finding['severity'], string>> = { urgent: 'Urgent', check: 'Check', note: 'Note' };

/** `begun`: numbers of marks whose value has been shown already; the first of each bears the anchor. */
export function draftMarkup(one: Case, begun: Set<number>): Markup {
  const groups = groupsOf(one.normalised);
  const bare = groups.filter(
    ({ under, rows, findings }) => under === '' && findings.length === 0 && !rows.some(isFilled),
  );
  const filled = groups.filter((group) => !bare.includes(group));
  const none = bare.map(
    ({ at, title, rows }) =>
      html`<div class="row" id="${groupId(one, at)}"><dt>${title}</dt><dd>${gapsMarkup(rows)}</dd></div>`,
  );
  const nothing =
    none.length === 0 ? NOTHING : html`<section class="group"><h4>Nothing said of</h4><dl>${none}</dl></section>`;
  return html`${filled.map((group) => groupMarkup(one, group, begun))}${nothing}`;
}

function isFilled({ values, findings }: Row): boolean {
  return values.length > 0 || findings.length > 0;
}

/** A finding's line; `link` leads to the row that it is about. */
export function findingMarkup({ severity, text }: Finding, link: Markup = NOTHING): Markup {
  return html`<p class="finding ${severity}"><b>${SEVERITIES[severity]}</b> ${text} ${link}</p>`;
}

/** The anchor of a group, and of the row at a pointer. */
export function groupId(one: Case, at: string): string {
  return `${one.id}g${at.replace(/[^\w]/g, '-')}`;
}

export function rowId(one: Case, at: string): string {
  return `${one.id}r${at.replace(/[^\w]/g, '-')}`;
}

function groupMarkup(one: Case, group: Group, begun: Set<number>): Markup {
  const { title, under, rows, findings } = group;
  const filled = rows.filter(isFilled);
  const gaps = rows.filter((row) => !filled.includes(row));
  const facts = filled.length === 0 ? NOTHING : html`<dl>${filled.map((row) => rowMarkup(one, row, begun))}</dl>`;
  return html`<section class="group" id="${groupId(one, group.at)}"><h4>${title}${under === '' ? NOTHING : html` <small>${under}</small>`}</h4>${findings.map((finding) => findingMarkup(finding))}${facts}${gapsMarkup(gaps)}</section>`;
}

function rowMarkup(one: Case, row: Row, begun: Set<number>): Markup {
  const gap =
    row.values.length === 0
      ? html`<span class="gap">absent${row.absent === undefined ? '' : `: ${ABSENT[row.absent]}`}</span>`
      : NOTHING;
  const values = row.values.map(
    (value, index) => html`${index === 0 ? NOTHING : html`<br>`}${valueMarkup(one, value, begun)}`,
  );
  return html`<div class="row" id="${rowId(one, row.at)}"><dt>${row.label}</dt><dd>${values}${gap}${once(row.findings)}</dd></div>`;
}

/** Several values of a row may have the same finding: it is said once. */
function once(findings: readonly Finding[]): Markup[] {
  return findings
    .filter(({ text }, index) => findings.findIndex((other) => other.text === text) === index)
    .map((finding) => findingMarkup(finding));
}

/** A value with a place is a link to it; the first of a place bears the anchor that the box leads back to. */
export function valueMarkup(one: Case, { at, sub, text }: Value, begun: Set<number>): Markup {
  const evidence = one.evidenceAt.get(at);
  const mark = one.markAt.get(at);
  const name = sub === '' ? NOTHING : html`<span class="sub">${sub}</span> `;
  if (evidence === undefined || mark === undefined) return html`${name}<span class="derived">${text}</span>`;
  const standing = standingOf(at, evidence, one.normalised.findings);
  const said = STANDINGS[standing];
  const anchor = begun.has(mark.number) ? NOTHING : html` id="${one.id}v${mark.number}"`;
  begun.add(mark.number);
  const sure = evidence.confidence < 0.85 ? `${Math.round(evidence.confidence * 100)} % sure` : '';
  const written = sub === '' ? writtenAs(text, evidence.raw) : NOTHING;
  const remark = [said, sure].filter((words) => words !== undefined && words !== '').join(', ');
  const shown = remark === '' ? NOTHING : html` <small class="remark">${remark}</small>`;
  return html`${name}<a class="value ${standing}" href="#${one.id}m${mark.number}"${anchor} data-mark="${one.id}m${mark.number}" title="Read by ${evidence.reader}: ${evidence.raw.slice(0, 300)}">${text}<sup>${mark.number}</sup></a>${written}${shown}`;
}

/** What stood in the original, where a value was put in another form (a date). */
function writtenAs(text: string, raw: string): Markup {
  const same = squeezed(text).includes(squeezed(raw)) || squeezed(raw).includes(squeezed(text));
  return same || raw.length > 40 ? NOTHING : html` <small>written “${raw.trim()}”</small>`;
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[\s-]/g, '');
}

function gapsMarkup(rows: readonly Row[]): Markup {
  const reasons = new Map<Absence, string[]>();
  for (const { absent, label } of rows)
    if (absent !== undefined) reasons.set(absent, [...(reasons.get(absent) ?? []), label]);
  const lines = [...reasons].map(
    ([absent, labels]) => html`<p class="gap"><b>Absent, ${ABSENT[absent]}:</b> ${labels.join(', ')}</p>`,
  );
  return html`${lines}`;
}
