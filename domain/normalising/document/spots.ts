/** One line of a form on its way to its home: what it says, the kind of section it stands in, and what its label asks. */
import type { Field } from '../../../schemas/reading.ts';
import type { Meaning } from '../../labels/find-label.ts';
import type { SectionKind } from '../../labels/sections.ts';

export type Spot = { field: Field; kind: SectionKind; meaning: Meaning | undefined };

/** The line with a meaning that its own label does not show. `doubt`: a code of doubt-words, said on the value. */
export function doubted(spot: Spot, doubt: string, meaning = spot.meaning): Spot {
  return { ...spot, meaning, field: { ...spot.field, doubts: [...(spot.field.doubts ?? []), doubt] } };
}
