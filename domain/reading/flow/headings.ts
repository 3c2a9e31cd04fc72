/** Tells a heading among running lines (capitals, a number before it, a rule under it), and the bare number that begins one of several alike blocks. */
import { asksForDetail } from '../../labels/leading-label.ts';
import { sectionKind } from '../../labels/sections.ts';
import { type Paragraph, type Run, runsText, tidy } from './blocks.ts';
import { groupOf } from './gathering.ts';
import { isStory } from './label-words.ts';
import { isExactLabel, type Pair, pairsOf } from './labels.ts';
import { withMarks } from './marks.ts';

/** "2.", "3)", "1A.", "B.", "Section 4 -", "Part two:" before a heading's own words. */
const NUMBERED = /^(?:(?:section|part)\s+\w+\s*[.:)–—-]?|\(?\d{1,2}[a-z]?[.)]|[A-Z][.)])\s+(?=\p{L})/iu;

/** "=== RAISED BY ===", "--- Subject 2 of 2 ---". */
const FRAMED = /^(?:={2,}|-{2,}|\*{3,}|~{2,}|#{2,})\s*\p{L}[^=*~#]{2,80}?\s*(?:={2,}|-{2,}|\*{3,}|~{2,}|#{2,})$/u;

/**
 * Whether a line without an answer heads what follows. `pairs` = what it would be as labelled lines; `apart` = nothing stands right above it;
 * `below` = the very next line; `next` = the next line that says anything.
 */
export function isHeading(
  text: string,
  pairs: readonly Pair[],
  apart: boolean,
  below: Paragraph | undefined,
  next: Paragraph | undefined,
): boolean {
  if (FRAMED.test(text)) return true;
  if (/^#{1,4}\s+\S/.test(text) || /^\*\*[^*]+\*\*$/.test(text)) return true;
  const number = NUMBERED.exec(text)?.[0] ?? '';
  const own = text.slice(number.length);
  const capitals = /\p{Lu}{2}/u.test(own) && !/\p{Ll}/u.test(own) && !/\d/.test(own);
  const words = own.split(' ').length;
  if (words > (capitals ? 14 : 10) || withMarks([{ text }]).some((run) => run.mark !== undefined)) return false;
  const empty = pairs.length === 0 || (pairs.length === 1 && !hasAnswer(pairs[0]?.runs ?? []));
  if (!empty) return false;
  const underlined = below !== undefined && isRule(tidy(runsText(below.runs)));
  const labelled = next !== undefined && pairsOf(next.runs).length > 0;
  if (underlined) return true;
  if (groupOf(text) > 0 && words <= 5 && labelled) return true;
  if (capitals && labelled && apart && own.length > 3 && (!isExactLabel(own) || isStory(own))) return true;
  if (titles(own, pairs, next) && (apart || asksForDetail(pairsOf(next?.runs ?? [])[0]?.label ?? ''))) return true;
  const numbered = number !== '' && /^\p{Lu}/u.test(own) && pairs.length === 0 && labelled;
  return (
    numbered ||
    (labelled &&
      !isExactLabel(text) &&
      /\b(details|information|section|about the|household)\b/i.test(text) &&
      words <= 6 &&
      /:$/.test(text))
  );
}

/** "About the child" right over a labelled line: words that say whose the lines below are, and ask for nothing themselves. */
function titles(own: string, pairs: readonly Pair[], next: Paragraph | undefined): boolean {
  if (pairs.length > 0 || next === undefined || pairsOf(next.runs).length === 0) return false;
  // "Unborn baby" stands where a first name is asked for.
  if (/^unborn( (baby|child))?$/i.test(own)) return false;
  if (!/^\p{Lu}[^.,;:?!]*$/u.test(own) || own.split(' ').length > 8 || asksForDetail(own)) return false;
  return sectionKind(own) !== 'unknown';
}

/** The number that stands alone on a line above one of several alike blocks ("1.", "(2)", "3)"), or 0. */
export function itemNumber(text: string): number {
  const said = /^\(?(\d{1,2})[.)]$/.exec(text)?.[1];
  return said === undefined ? 0 : Number(said);
}

export function isStrong({ runs }: Paragraph): boolean {
  return runs.every((run) => run.strong === true || tidy(run.text) === '');
}

/** A line drawn with signs, under a heading or between parts. */
export function isRule(text: string): boolean {
  return /^[=\-_*~#–—\s]{3,}$/.test(text);
}

function hasAnswer(runs: readonly Run[]): boolean {
  return runs.some((run) => run.mark !== undefined || tidy(run.text) !== '');
}
