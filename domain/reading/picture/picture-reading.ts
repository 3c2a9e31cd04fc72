/** Reads a scan or a photograph as far as a machine can, page by page; everything in it is a suggestion that a person must confirm. */
import type { Place, Reading, Table, TickOption } from '../../../schemas/reading.ts';
import { nothingYet } from '../pdf/found.ts';
import { judged } from '../pdf/judge.ts';
import type { Page } from '../pdf/page.ts';
import { readPages } from '../pdf/pages.ts';
import { linesOf } from '../pdf/words.ts';
import { blankReading, unread } from '../readings.ts';
import type { Drawing } from './drawing.ts';
import type { Engine } from './engine.ts';
import { type SeenPage, seenPage } from './page.ts';
import type { Point } from './projection.ts';
import { withUnfoundTicks } from './unfound-ticks.ts';

/** Its name as a reader: whatever has it in its evidence was read by machine from a picture. */
export const PICTURE_READER = 'ocr';
/** The doubt on everything that it says. */
export const FROM_PICTURE = 'read-from-picture';

/** Under this quality (0 to 100) a page's words are kept as text only, and no answer is taken from it. */
const LEAST_QUALITY = 60;
/** Under this many words nothing on a page is called read. */
const LEAST_WORDS = 4;
/** No more pages than this are recognised: what comes after would take longer than anybody's patience, and a form is shorter. */
const MOST_PAGES = 24;
/** The most that anything here is believed: under one half a person must look. */
const MOST_SURE = 0.45;

const unsure = (confidence: number): number => Math.min(MOST_SURE, Math.round(confidence * 45) / 100);
const doubted = (doubts: readonly string[] | undefined): string[] => [...new Set([...(doubts ?? []), FROM_PICTURE])];

/** Where a place of the straightened page stands on the paper as it lay. */
function laidBack(seen: readonly SeenPage[]): (place: Place) => Place {
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return (place) => {
    const found = place.kind === 'box' && seen.find((one) => one.page.number === place.page);
    if (!found) return place;
    const [x, y, w, h] = place.box;
    const { back } = found;
    const middle = back({ x: x + w / 2, y: y + h / 2 });
    const between = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
    const [left, right] = [back({ x, y: y + h / 2 }), back({ x: x + w, y: y + h / 2 })];
    const [top, bottom] = [back({ x: x + w / 2, y }), back({ x: x + w / 2, y: y + h })];
    const [along, across] = [between(left, right), between(top, bottom)];
    // Print that runs up or down the page as it came has its box on end.
    const onEnd = Math.abs(right.x - left.x) < Math.abs(right.y - left.y);
    const [wide, high] = onEnd ? [across, along] : [along, across];
    const box = [middle.x - wide / 2, middle.y - high / 2, wide, high].map(tenths);
    const [l = 0, t = 0, width = 0, height = 0] = box;
    return { ...place, box: [l, t, width, height] };
  };
}

/** The reading with every confidence under one half, every answer doubted, every place where it stands on the paper. */
function asSuggestion(reading: Reading, back: (place: Place) => Place): Reading {
  const options = (all: readonly TickOption[] | undefined) =>
    all ? { options: all.map((one) => ({ ...one, place: back(one.place) })) } : {};
  const read = <T extends { place: Place; confidence: number }>(one: T): T => ({
    ...one,
    place: back(one.place),
    confidence: unsure(one.confidence),
  });
  return {
    ...reading,
    confidence: unsure(reading.confidence),
    fields: reading.fields.map((field) => ({
      ...read(field),
      ...options(field.options),
      ...(field.labelPlace ? { labelPlace: back(field.labelPlace) } : {}),
      doubts: doubted(field.doubts),
    })),
    tables: reading.tables.map(
      (table): Table => ({
        ...read(table),
        doubts: doubted(table.doubts),
        rows: table.rows.map((row) => row.map((cell) => ({ ...read(cell), ...options(cell.options) }))),
      }),
    ),
    passages: reading.passages.map(read),
  };
}

/** A page too poor for answers: its lines as they came, top to bottom. */
function linesOnly(page: Page, part: string, back: (place: Place) => Place): Reading['passages'] {
  return linesOf(page.pieces).map(({ text, at: { l, t, r, b } }) => ({
    section: '',
    text,
    place: back({ kind: 'box', part, page: page.number, box: [l, t, r - l, b - t] }),
    confidence: MOST_SURE / 2,
  }));
}

function listed(seen: readonly SeenPage[]): string {
  const numbers = seen.map(({ page }) => page.number);
  return numbers.length === 1 ? `Page ${numbers[0]} is a picture` : `Pages ${numbers.join(', ')} are pictures`;
}

/**
 * The reading of a drawn document. Unread still, for the reason that it had, when no page holds words that a machine can tell.
 * `because`: why it was unread; `type`: its media type; `part`: its path in the arrival; `only`: the numbers of the pages that are pictures, where not all are.
 */
export async function readPictures(
  drawing: Drawing,
  engine: Engine,
  {
    because,
    type,
    part,
    only,
  }: { because: 'scan' | 'picture'; type: string; part: string; only?: readonly number[] },
): Promise<Reading> {
  const seen: SeenPage[] = [];
  for await (const drawn of drawing.pages(only)) {
    seen.push(seenPage(drawn, engine));
    if (seen.length === MOST_PAGES) break;
  }
  const count = only?.length ?? drawing.count;
  const pages = seen.map(({ page, size }) => ({ part, page: page.number, ...size }));
  const worded = seen.filter(({ page }) => page.pieces.length >= LEAST_WORDS);
  if (worded.length === 0) return { ...unread(type, PICTURE_READER, because), pages };
  const good = worded.filter(({ quality }) => quality >= LEAST_QUALITY).map(({ page }) => page);
  const poor = worded.filter(({ quality }) => quality < LEAST_QUALITY);
  const found = nothingYet(part);
  readPages(found, good);
  const read = withUnfoundTicks(judged({ ...blankReading(type, PICTURE_READER), pages }, found, good));
  const reading = asSuggestion(read, laidBack(seen));
  return {
    ...reading,
    passages: [...reading.passages, ...poor.flatMap(({ page }) => linesOnly(page, part, laidBack(seen)))],
    doubts: [
      ...reading.doubts.filter(({ code }) => code !== 'pictures'),
      {
        code: FROM_PICTURE,
        text: `${only ? `${listed(seen)} among pages of text: r` : 'R'}ead by machine from a picture: every answer must be compared with the original.`,
      },
      ...(count > seen.length
        ? [
            {
              code: 'pages-not-read',
              text: `Only the first ${seen.length} of ${count} pages${only ? ' that are pictures' : ''} were looked at.`,
            },
          ]
        : []),
      ...seen
        .filter(({ page }) => !good.includes(page))
        .map(({ page }) => ({
          code: 'picture-too-poor',
          text: `Page ${page.number} is too poor a picture to take answers from.`,
        })),
    ],
  };
}
