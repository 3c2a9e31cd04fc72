/** Shows what a person should look at, the most pressing first, each with the way to what it is about. */
import type { Finding } from '../../../schemas/finding.ts';
import type { Case } from './case.ts';
import { findingMarkup, groupId, rowId } from './draft.ts';
import { groupsOf } from './groups.ts';
import { html, type Markup, NOTHING } from './html.ts';
import { labelOf } from './labels.ts';

const PRESSING: readonly Finding['severity'][] = ['urgent', 'check', 'note'];
const COUNTED: Readonly<Record<Finding['severity'], string>> = {
  urgent: 'urgent',
  check: 'to check',
  note: 'worth knowing',
};

/** Findings alike but for their pointer that are listed one by one; the others are counted. */
const MOST_ALIKE = 4;

export function findingsMarkup(one: Case): Markup {
  const { findings } = one.normalised;
  if (findings.length === 0) return html`<p>Nothing to look at was found. The original still comes first.</p>`;
  const sorted = PRESSING.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const alike = new Map<string, Finding[]>();
  for (const finding of sorted) {
    const key = `${finding.code} ${finding.text}`;
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  const counts = PRESSING.map(
    (severity) => `${findings.filter((finding) => finding.severity === severity).length} ${COUNTED[severity]}`,
  );
  return html`<p class="counts">${counts.join(' · ')}</p>${[...alike.values()].map((same) => alikeMarkup(one, same))}`;
}

function alikeMarkup(one: Case, same: readonly Finding[]): Markup {
  const [first] = same;
  if (first === undefined) return NOTHING;
  const links = same.slice(0, MOST_ALIKE).map((finding) => linkMarkup(one, finding));
  const more = same.length > MOST_ALIKE ? html` and ${same.length - MOST_ALIKE} more` : NOTHING;
  return findingMarkup(first, html`${links}${more}`);
}

/** To the row, or to the group it stands in; a finding on the whole leads nowhere. */
function linkMarkup(one: Case, { at }: Finding): Markup {
  if (at === '') return NOTHING;
  const group = groupsOf(one.normalised).find(
    (candidate) => at === candidate.at || at.startsWith(`${candidate.at}/`),
  );
  const row = group?.rows.find((candidate) => at === candidate.at || at.startsWith(`${candidate.at}/`));
  if (at.startsWith('/unplaced/'))
    return html` <a href="#${rowId(one, at.split('/').slice(0, 3).join('/'))}">kept words ${Number(at.split('/')[2]) + 1}</a>`;
  if (group === undefined) return html` <span class="sub">${labelOf(at.split('/')[1] ?? '')}</span>`;
  const words = row === undefined || row.label === group.title ? group.title : `${group.title}: ${row.label}`;
  const shown = row !== undefined && (row.values.length > 0 || row.findings.length > 0);
  return html` <a href="#${shown ? rowId(one, row.at) : groupId(one, group.at)}">${words}</a>`;
}
