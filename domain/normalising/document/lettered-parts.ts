/** Forms whose parts are rows of one long table: "B. The child", with nothing beside it, and below it the child's questions. What reads as a label without an answer is the heading of what follows. */
import type { Field } from '../../../schemas/reading.ts';
import { sectionKind } from '../../labels/sections.ts';

const LETTERED = /^\s*(?:(?:section|part)\s+)?(?:[A-Z]|\d{1,2})\s?[.):–-]\s*(?=\p{L})/u;

const isEmpty = ({ value, options = [] }: Field): boolean => value.trim() === '' && options.length === 0;

/** A numbered label that nothing answers and that says whose part begins. */
function headsPart(field: Field): boolean {
  return LETTERED.test(field.label) && isEmpty(field) && sectionKind(field.label.replace(LETTERED, '')) !== 'unknown';
}

/** The fields, those below such a heading in its section; it is left out itself. Forms with fewer than two of them stay as they are. */
export function withLetteredParts(fields: readonly Field[]): readonly Field[] {
  const heads = new Set(fields.filter((field, index) => headsPart(field) && !isNextHead(fields, index)));
  if (heads.size < 2) return fields;
  let heading: Field | undefined;
  return fields.flatMap((field) => {
    if (heads.has(field)) {
      heading = field;
      return [];
    }
    const within = heading?.section === field.section && heading.place.part === field.place.part;
    // Another numbered question is a part of its own, with its answer beside it.
    if (!within || LETTERED.test(field.label)) heading = undefined;
    return heading ? [{ ...field, section: heading.label }] : [field];
  });
}

/** Numbered questions that nobody answered stand one after another; a heading has plain ones below it. */
function isNextHead(fields: readonly Field[], index: number): boolean {
  const next = fields[index + 1];
  return next === undefined || next.section !== fields[index]?.section || LETTERED.test(next.label);
}
