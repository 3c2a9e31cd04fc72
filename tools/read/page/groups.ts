/** Lays a draft out in groups of labelled rows, people first; every value, gap and finding stands in exactly one of them. */
import type { Normalised } from '../../../domain/normalising/normalised.ts';
import type { Absence, Draft } from '../../../schemas/draft.ts';
import type { Finding } from '../../../schemas/finding.ts';
import type { Person } from '../../../schemas/person.ts';
import { labelOf, PARTS, valueInWords } from './labels.ts';

/** One value. `sub`: what of the row it is, when not its words. */
export type Value = { at: string; sub: string; text: string };
export type Row = { at: string; label: string; values: Value[]; absent?: Absence; findings: Finding[] };
export type Group = { at: string; title: string; under: string; rows: Row[]; findings: Finding[] };

type Inside = Readonly<Record<string, unknown>> | readonly unknown[];
const isInside = (value: unknown): value is Inside => typeof value === 'object' && value !== null;

/** Properties shown in a group's title, or that only link one person to another. */
const IN_TITLE = new Set(['id', 'roles', 'stage']);
const LINKS = new Set(['from', 'to', 'carer', 'caredFor', 'for']);

export function groupsOf({
  draft,
  absences,
  findings,
}: Pick<Normalised, 'draft' | 'absences' | 'findings'>): Group[] {
  const named = new Map(
    draft.people.map((person, index) => [person.id, person.name?.words ?? `Person ${index + 1}`]),
  );
  const groups = Object.keys(PARTS).flatMap((part) => groupsIn(part, draft, named));
  for (const [at, reason] of Object.entries(absences)) addAbsence(groups, at, reason);
  for (const finding of findings) addFinding(groups, finding);
  return groups.filter(({ under, rows, findings }) => under !== '' || rows.length > 0 || findings.length > 0);
}

function nameOf(person: Person): string {
  return person.name?.words ?? 'no name given';
}

function groupsIn(part: string, draft: Draft, named: ReadonlyMap<string, string>): Group[] {
  const title = PARTS[part] ?? part;
  if (part === 'people' && draft.people.length > 0) {
    return draft.people.map((person, index) => {
      const at = `/people/${index}`;
      const under = [person.stage, ...person.roles].map((word) => word.replaceAll('-', ' ')).join(', ');
      return {
        at,
        title: `Person ${index + 1}: ${nameOf(person)}`,
        under,
        rows: rowsIn(person, at, [], named),
        findings: [],
      };
    });
  }
  const value: unknown = Object.entries(draft).find(([key]) => key === part)?.[1];
  const rows = isInside(value)
    ? rowsIn(value, `/${part}`, [part], named)
    : rowOf(value, `/${part}`, [part], title, named);
  return [{ at: `/${part}`, title, under: '', rows, findings: [] }];
}

function rowsIn(inside: Inside, at: string, keys: readonly string[], named: ReadonlyMap<string, string>): Row[] {
  return entriesOf(inside).flatMap(([key, value]) => {
    if (!Array.isArray(inside) && keys.length === 0 && IN_TITLE.has(key)) return [];
    const label = Array.isArray(inside) ? `${Number(key) + 1}` : labelOf(key);
    const below = `${at}/${key}`;
    const inner = Array.isArray(inside) ? keys : [...keys, key];
    if (Array.isArray(value) && value.some(isInside)) {
      return value.flatMap((one, index) =>
        rowOf(one, `${below}/${index}`, inner, value.length > 1 ? `${label} ${index + 1}` : label, named),
      );
    }
    if (isInside(value) && !Array.isArray(value) && isFolder(value)) {
      return rowsIn(value, below, inner, named).map((row) => ({ ...row, label: `${label}: ${row.label}` }));
    }
    return rowOf(value, below, inner, label, named);
  });
}

/** Whether an object only holds other objects, each a fact of its own. */
function isFolder(value: Inside): boolean {
  return Object.values(value).length > 0 && Object.values(value).every((one) => isInside(one) && !Array.isArray(one));
}

function rowOf(
  value: unknown,
  at: string,
  keys: readonly string[],
  label: string,
  named: ReadonlyMap<string, string>,
): Row[] {
  const values = valuesOf(value, at, keys, '', named);
  return values.length === 0 ? [] : [{ at, label, values, findings: [] }];
}

function valuesOf(
  value: unknown,
  at: string,
  keys: readonly string[],
  sub: string,
  named: ReadonlyMap<string, string>,
): Value[] {
  if (isInside(value)) {
    return entriesOf(value).flatMap(([key, one]) => {
      const inner = Array.isArray(value) ? keys : [...keys, key];
      const name = Array.isArray(value) ? sub : key === 'words' ? '' : labelOf(key).toLowerCase();
      return valuesOf(one, `${at}/${key}`, inner, name, named);
    });
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  const linked = LINKS.has(keys.at(-1) ?? '') ? named.get(String(value)) : undefined;
  return [{ at, sub, text: linked ?? valueInWords(value, keys) }];
}

/** An object's words come first, what was made of them after. */
function entriesOf(inside: Inside): [string, unknown][] {
  const entries: [string, unknown][] = Object.entries(inside);
  return [...entries.filter(([key]) => key === 'words'), ...entries.filter(([key]) => key !== 'words')];
}

function groupFor(groups: readonly Group[], at: string): Group | undefined {
  return groups.find((group) => at === group.at || at.startsWith(`${group.at}/`));
}

function rowFor(group: Group, at: string): Row | undefined {
  return group.rows.find((row) => at === row.at || at.startsWith(`${row.at}/`) || row.at.startsWith(`${at}/`));
}

function addAbsence(groups: Group[], at: string, absent: Absence): void {
  const row = absentRow(at, absent);
  const group = groupFor(groups, at);
  if (group !== undefined) group.rows.push(row);
  else groups.push({ at, title: row.label, under: '', rows: [row], findings: [] });
}

/** "/fourQuestions/mentalIllness/answer" is the mental illness question. */
function absentRow(at: string, absent: Absence): Row {
  const keys = at.split('/').filter((key) => key !== '' && !/^\d+$/.test(key));
  const last = keys.filter((key) => !['words', 'answer', 'stated', 'needed'].includes(key)).at(-1) ?? '';
  const label = keys.length === 1 ? (PARTS[last] ?? labelOf(last)) : labelOf(last);
  return { at, label, values: [], absent, findings: [] };
}

function addFinding(groups: Group[], finding: Finding): void {
  const group = finding.at === '' ? undefined : groupFor(groups, finding.at);
  if (group === undefined) return;
  const row = finding.at === group.at ? undefined : rowFor(group, finding.at);
  (row ?? group).findings.push(finding);
}
