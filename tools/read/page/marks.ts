/** The marks of a report: one for each place from which a value was taken, numbered as they stand in the originals, and how far the value is to be trusted. */
import type { Normalised } from '../../../domain/normalising/normalised.ts';
import type { Evidence } from '../../../schemas/draft.ts';
import type { Finding } from '../../../schemas/finding.ts';
import type { Place } from '../../../schemas/reading.ts';

/** `unsure`: the reader itself says less than an even chance. `doubted`: a finding asks for a person's eye on it. `loose`: kept, and without a home in the draft. */
export type Standing = 'sure' | 'doubted' | 'unsure' | 'loose';

/** `raws`: what stood there, as each value has it, the longest first. `at`: the pointers of the values that were read there. */
export type Mark = { number: number; place: Place; raws: string[]; at: string[]; standing: Standing };

/** Under this a person must look (schemas/reading). */
const UNSURE = 0.5;
const WORST: readonly Standing[] = ['unsure', 'doubted', 'sure', 'loose'];

/** Groups of the draft as a whole: a finding on one of them doubts none of its values in particular. */
const WHOLE = /^\/[^/]+$|^\/people\/\d+$/;

/** Whether a finding is about the value at a pointer: on it, or on what it is a part of. */
export function isAbout(finding: Finding, at: string): boolean {
  return finding.at === at || (!WHOLE.test(finding.at) && finding.at !== '' && at.startsWith(`${finding.at}/`));
}

export function standingOf(at: string, evidence: Evidence, findings: readonly Finding[]): Standing {
  if (evidence.confidence < UNSURE) return 'unsure';
  if (at.startsWith('/unplaced/')) return 'loose';
  return findings.some((one) => one.severity !== 'note' && isAbout(one, at)) ? 'doubted' : 'sure';
}

/** One mark for each place, in the order of parts, pages and lines. `properties`: the pointers of an e-form in the order of its lines. */
export function marksOf(
  { evidence, findings }: Pick<Normalised, 'evidence' | 'findings'>,
  properties: readonly string[] = [],
): Mark[] {
  const marks = new Map<string, Omit<Mark, 'number'>>();
  for (const [at, one] of Object.entries(evidence)) {
    const key = JSON.stringify(one.place);
    const standing = standingOf(at, one, findings);
    const mark = marks.get(key) ?? { place: one.place, raws: [], at: [], standing };
    marks.set(key, {
      ...mark,
      raws: [...new Set([...mark.raws, one.raw])].sort((a, b) => b.length - a.length),
      at: [...mark.at, at],
      standing: WORST.find((worst) => worst === mark.standing || worst === standing) ?? 'sure',
    });
  }
  return [...marks.values()]
    .sort((one, other) => compare(orderOf(one.place, properties), orderOf(other.place, properties)))
    .map((mark, index) => ({ number: index + 1, ...mark }));
}

/** The part's path, then whatever number comes first in reading: the page and the height on it, the table and row, the line. */
function orderOf(place: Place, properties: readonly string[]): (string | number)[] {
  if (place.kind === 'box') return [place.part, place.page, Math.round(place.box[1] / 4), place.box[0]];
  if (place.kind === 'cell') return [place.part, place.table, place.row, place.column];
  if (place.kind === 'pointer') return [place.part, properties.indexOf(place.pointer), 0, 0];
  return [place.part, place.kind === 'line' ? place.line : 0, 0, 0];
}

function compare(one: (string | number)[], other: (string | number)[]): number {
  for (const [index, mine] of one.entries()) {
    const theirs = other[index] ?? 0;
    if (mine === theirs) continue;
    return typeof mine === 'number' && typeof theirs === 'number'
      ? mine - theirs
      : String(mine) < String(theirs)
        ? -1
        : 1;
  }
  return 0;
}

/** A place in words, for where it cannot be shown. */
export function placeInWords(place: Place): string {
  if (place.kind === 'box') return `page ${place.page}`;
  if (place.kind === 'cell') return `table ${place.table}, row ${place.row}, column ${place.column}`;
  if (place.kind === 'line') return `line ${place.line}`;
  if (place.kind === 'pointer') return `property ${place.pointer}`;
  return place.kind === 'tag' ? `field “${place.tag}”` : place.words;
}
