/** Judges a reading before anybody uses it: answers that hold another label or a second date, forms read without rules, words that were hidden. */
import type { Field, Passage, Reading, Table } from '../../../schemas/reading.ts';
import { SURE } from './answers.ts';
import type { Found } from './found.ts';
import { isKnownLabel } from './labels.ts';
import { isRubbish, isTorn } from './legible.ts';
import type { Page } from './page.ts';
import { boxOf } from './shapes.ts';

const DATES = /\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b/g;
/** A question mark within a word, or several with no words between: letters the writer's font did not have. */
export const LOST = /\?\p{L}|\p{L}\?\p{L}|\?{3,}/u;
/** Long answers are stories: dates and words like "name:" belong in them. */
const STORY = 120;

/** "Ann Bell Date of birth: 1/2/2015": a known label with a colon in the midst of a short answer. */
function holdsLabel(value: string): boolean {
  return [...value.matchAll(/(?:^|\s)([A-Z][\p{L}'’/ ()-]{1,40}?)\s*:/gu)].some((m) => {
    const words = (m[1] ?? '').split(/\s+/);
    return words.some((_, i) => isKnownLabel(words.slice(i).join(' ')));
  });
}

function doubted(field: Field, ...codes: string[]): Field {
  if (codes.length === 0) return field;
  return {
    ...field,
    doubts: [...new Set([...(field.doubts ?? []), ...codes])],
    confidence: Math.min(field.confidence, SURE.doubted),
  };
}

function weighed(field: Field): Field {
  const codes: string[] = [];
  if (field.tag === undefined && field.value.length <= STORY) {
    if (holdsLabel(field.value)) codes.push('holds-another-label');
    if ((field.value.match(DATES) ?? []).length > 1) codes.push('second-date');
  }
  if (field.value.includes('\ufffd') || LOST.test(field.value)) codes.push('lost-letters');
  return doubted(field, ...codes);
}

function weighedTable(table: Table): Table {
  const lost = table.rows.some((row) => row.some((c) => LOST.test(c.text)));
  if (!lost) return table;
  const rows = table.rows.map((row) =>
    row.map((c) => (LOST.test(c.text) ? { ...c, confidence: Math.min(c.confidence, SURE.doubted) } : c)),
  );
  return { ...table, rows, doubts: [...(table.doubts ?? []), 'lost-letters'] };
}

type Doubts = Reading['doubts'];

function documentDoubts(reading: Reading, pages: readonly Page[], guessed: boolean): Doubts {
  const doubts: Doubts = [];
  const say = (code: string, text: string, when: boolean): void => {
    if (when) doubts.push({ code, text });
  };
  const answered = reading.fields.length;
  say('read-without-rules', 'Some answers were told by where words stand, not by ruled cells.', guessed);
  say('few-answers', 'Few labelled answers were found.', answered < 3);
  say(
    'unlabelled-answers',
    'Some answers have no label.',
    reading.fields.some((f) => f.label === ''),
  );
  say(
    'unplaced-marks',
    'Some handwritten or stamped marks met no option.',
    pages.some((p) => p.strays.length > 0),
  );
  say(
    'hidden-text',
    'The file holds words that do not show on the page.',
    pages.some((p) => p.hiddenText),
  );
  say(
    'pictures',
    'The file holds pictures, which were not read.',
    pages.some((p) => p.pictures > 0),
  );
  say(
    'split-over-page',
    'A row of a table was split over a page and joined again.',
    reading.tables.some((t) => t.doubts?.includes('split-over-page')),
  );
  return doubts;
}

/** Said with a comment tool, and headings that named nothing: kept as passages. */
function leftovers(found: Found, pages: readonly Page[]): Passage[] {
  const heads = found.headings
    .filter((h) => !h.used)
    .map(({ text, place }): Passage => ({ section: '', text, place, confidence: 1 }));
  const comments = pages.flatMap((page) =>
    page.comments.map(({ text, at }): Passage => {
      const place = { kind: 'box' as const, part: found.part, page: page.number, box: boxOf(at) };
      return { section: '', text, place, confidence: SURE.guessed };
    }),
  );
  return [...heads, ...comments];
}

/** Nothing read in such a file is to be relied on: each answer says so itself. */
function illegible(reading: Reading, doubts: Doubts, code: string, text: string): Reading {
  const confidence = 0.1;
  return {
    ...reading,
    confidence,
    doubts: [...doubts, { code, text }],
    fields: reading.fields.map((f) => ({ ...f, confidence, doubts: [...(f.doubts ?? []), code] })),
    tables: reading.tables.map((t) => ({
      ...t,
      confidence,
      doubts: [...(t.doubts ?? []), code],
      rows: t.rows.map((row) => row.map((c) => ({ ...c, confidence }))),
    })),
  };
}

/** The reading with its doubts told and its confidence weighed: the mean of its answers', lowered for each doubt about the whole. */
export function judged(blank: Reading, found: Found, pages: readonly Page[]): Reading {
  const fields = found.fields.map(weighed);
  const reading: Reading = {
    ...blank,
    fields,
    tables: found.tables.map(weighedTable),
    passages: [...found.passages, ...leftovers(found, pages)],
  };
  const doubts = documentDoubts(reading, pages, found.guessed === true);
  if (isRubbish(pages))
    return illegible(
      reading,
      doubts,
      'unreadable-letters',
      'The file’s letters cannot be told: its fonts hold no key to them.',
    );
  if (isTorn(reading)) return illegible(reading, doubts, 'torn-words', 'Words are torn into letters on the page.');
  const sum = fields.reduce((total, f) => total + f.confidence, 0);
  const mean = fields.length === 0 ? SURE.doubted : sum / fields.length;
  const lowered = doubts.filter((d) => d.code !== 'pictures').length * 0.05;
  return { ...reading, doubts, confidence: Math.max(0.1, Math.round((mean - lowered) * 100) / 100) };
}
