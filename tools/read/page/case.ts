/** Everything that is known of one file in a report: what was read, what was made of it, and what it looks like. */
import type { Normalised } from '../../../domain/normalising/normalised.ts';
import type { Evidence } from '../../../schemas/draft.ts';
import type { Reading } from '../../../schemas/reading.ts';
import type { Drawn } from '../originals/drawing-room.ts';
import { jsonLines } from './json-lines.ts';
import { type Mark, marksOf } from './marks.ts';

/** `id` begins every anchor of this file, so that several stand on one page. */
export type Case = {
  id: string;
  name: string;
  reading: Reading;
  normalised: Normalised;
  drawn: Drawn;
  marks: Mark[];
  /** The mark of the value at a pointer. */
  markAt: ReadonlyMap<string, Mark>;
  evidenceAt: ReadonlyMap<string, Evidence>;
};

export function caseOf(number: number, name: string, reading: Reading, normalised: Normalised, drawn: Drawn): Case {
  const properties = reading.json === undefined ? [] : jsonLines(reading.json).map(({ pointer }) => pointer);
  const marks = marksOf(normalised, properties);
  const markAt = new Map(marks.flatMap((mark) => mark.at.map((at): [string, Mark] => [at, mark])));
  return {
    id: `f${number}`,
    name,
    reading,
    normalised,
    drawn,
    marks,
    markAt,
    evidenceAt: new Map(Object.entries(normalised.evidence)),
  };
}
