/** Reads a label that no table has by what each of its words is about: only when every word is understood and together they ask for one thing. */
import { fold } from './blanks.ts';
import { CONCEPTS, FILLING, LIKENESSES, type Likeness, OWNERS, PHRASES } from './label-concepts.ts';
import { lately } from './lately.ts';

/** Longer than this, words are a question or an answer, and no label. */
const LONGEST = 90;

const REQUIRED = LIKENESSES.map((one): Likeness & { needs: readonly string[]; takes: ReadonlySet<string> } => {
  const needs = one.all.split(' ');
  return { ...one, needs, takes: new Set([...needs, ...(one.may ?? '').split(' ')]) };
});

/** What the words are about; undefined when one of them is not understood. */
function conceptsOf(label: string): Set<string> | undefined {
  let text = fold(label)
    .replace(/^\s*(?:q|section|part)?\s*\d{1,2}(?:\.\d{1,2})?[a-z]?\s*[.):-]*\s+(?=\p{L})/u, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  for (const [phrase, word] of PHRASES) text = text.replace(phrase, ` ${word} `);
  const concepts = new Set<string>();
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '' || FILLING.has(word)) continue;
    const concept = Object.hasOwn(CONCEPTS, word) ? CONCEPTS[word] : undefined;
    if (concept === undefined) return undefined;
    concepts.add(concept);
  }
  return concepts;
}

const fits = (concepts: ReadonlySet<string>, one: (typeof REQUIRED)[number]): boolean =>
  one.needs.every((need) => concepts.has(need)) && [...concepts].every((concept) => one.takes.has(concept));

/** The plain label that one likeness alone gives; undefined when none or several fit. */
function only(concepts: ReadonlySet<string>, owned: boolean): string | undefined {
  const likes = new Set(
    REQUIRED.filter((one) => (!owned || one.owned) && fits(concepts, one)).map(({ like }) => like),
  );
  return likes.size === 1 ? [...likes][0] : undefined;
}

/** The plain label that means the same ("Telephone/mobile nos." → "Telephone", "Pupil's ethnic origin" → "Child's Ethnicity"), or undefined. */
export const labelLike = lately((label: string): string | undefined =>
  label.length > LONGEST ? undefined : likeOf(label),
);

function likeOf(label: string): string | undefined {
  const concepts = conceptsOf(label);
  if (concepts === undefined || concepts.size === 0) return undefined;
  const whole = only(concepts, false);
  if (whole !== undefined) return whole;
  const owners = [...concepts].filter((concept) => Object.hasOwn(OWNERS, concept));
  const [owner, ...more] = owners;
  if (owner === undefined || more.length > 0) return undefined;
  const rest = new Set([...concepts].filter((concept) => concept !== owner));
  const like = only(rest, true);
  return like && `${OWNERS[owner]} ${like}`;
}

/** Words that may stand last in a label, though they say little. */
const MAY_END: ReadonlySet<string> = new Set(['number', 'numbers', 'no', 'nos', 'details', 'detail', 's']);

/** Whether some words break off: at a word that only leads to the next, inside a bracket, or after a bracket in figures ("(01632)"). */
export function endsInside(words: string): boolean {
  const open = (words.match(/[([]/g) ?? []).length - (words.match(/[)\]]/g) ?? []).length;
  if (open > 0 || /[/&,;-]$|[([][^()[\]]*\d[^()[\]]*[)\]]$/.test(words)) return true;
  if (/[)\]]$/.test(words)) return false;
  const last =
    fold(words)
      .split(/[^\p{L}\p{N}]+/u)
      .findLast((word) => word !== '') ?? '';
  return FILLING.has(last) && !MAY_END.has(last);
}
