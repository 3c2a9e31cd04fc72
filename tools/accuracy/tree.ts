/** Looks into a draft by JSON Pointer, and asks whether anybody was told that a value there is doubtful. */
import type { AbsenceMap, Draft } from '../../schemas/draft.ts';
import type { Finding } from '../../schemas/finding.ts';

/** What reading one artefact gave, as far as scoring needs it. */
export type Read = {
  draft: Draft;
  findings: readonly Finding[];
  absences: AbsenceMap;
  urgent: boolean;
};

/** What stands at a pointer, whatever it is; undefined when nothing does. */
export function at(root: unknown, pointer: string): unknown {
  let here = root;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.entries(here).find(([key]) => key === step)?.[1];
  }
  return here;
}

/** The single values at a pointer: one, or those of a list (of strings, or of objects with words). */
export function valuesAt(root: unknown, pointer: string): string[] {
  const found = at(root, pointer);
  if (Array.isArray(found)) {
    return found.flatMap((one: unknown) => (typeof one === 'string' ? [one] : [String(at(one, '/words') ?? '')]));
  }
  return typeof found === 'string' || typeof found === 'number' ? [String(found)] : [];
}

/** True of every fictional number, right or wrong: no sign that anybody doubts the reading. */
const SAYS_NOTHING_OF_READING = new Set(['nhs-number-test-range']);

/** Whether a person is told to look at this value: a finding on it or in it, or a `check` or `urgent` one on what holds it. */
export function isFlagged(findings: readonly Finding[], pointer: string): boolean {
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  // A list's or an object's `words` is the value: what holds it is one step further up.
  const units = pointer.endsWith('/words') ? [pointer, above] : [pointer];
  const parent = pointer.endsWith('/words') ? above.slice(0, above.lastIndexOf('/')) : above;
  return findings.some(
    ({ at: where, severity, code }) =>
      !SAYS_NOTHING_OF_READING.has(code) &&
      (units.some((unit) => where === unit || where.startsWith(`${unit}/`)) ||
        (where === parent && parent !== '' && severity !== 'note')),
  );
}
