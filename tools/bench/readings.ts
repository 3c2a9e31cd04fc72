/** What our reading of a PDF, a Word file or a mail costs, from its bytes to the draft, against the bare parser's work on the same bytes. */
import '../../domain/reading/pdf/globals.ts';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PostalMime from 'postal-mime';
import { normalise } from '../../domain/normalising/normalise.ts';
import { contentHash } from '../../domain/reading/parts.ts';
import { readOriginal } from '../../domain/reading/registry.ts';
import { now } from '../../functions/ports/now.ts';
import { type ArrivalFacts, arrivalFacts } from '../../schemas/arrival.ts';
import { inTurns, median, timed } from './pairs.ts';
import { type Question, type Row, rowOf } from './table.ts';

const FOLDER = new URL('../../test/', import.meta.url);

type Stage = 'reading' | 'draft';

type Sort = Pick<Question, 'baseline'> & {
  /** What is sent. */
  kind: string;
  /** The goal of each row; only the PDF's goal is to the draft, for the parsers of the others do nothing but read. */
  rows: readonly { to: Stage; goal?: number }[];
  /** Below test/: two or more of each kind that is sent, none of them small. */
  files: readonly string[];
  bare: (bytes: Uint8Array) => Promise<unknown>;
  /** A measurement goes through all files; before it, so many go unmeasured: readers in use are warm. */
  warming: number;
  rounds: number;
};

/** As `domain/reading/pdf/open` asks for it. */
const PDF = {
  maxImageSize: 25e6,
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
} as const;

async function bareCalls(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ ...PDF, data: new Uint8Array(bytes) });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getOperatorList({ annotationMode: 0 });
    await page.getTextContent();
    await page.getAnnotations();
    page.cleanup();
  }
  await task.destroy();
}

const SORTS: readonly Sort[] = [
  {
    kind: 'two-page PDF',
    rows: [{ to: 'draft', goal: 1.3 }],
    baseline: 'the pdf.js calls that this needs, bare: operators, text, annotations of each page',
    files: [
      'forms/hartwell-crowded-2.pdf',
      'forms/southmere-tidy-2.pdf',
      'forms/dunmarsh-tidy.pdf',
      'forms/swinford-nurse.pdf',
      'forms/dunmarsh-police.pdf',
      'forms/hartwell-nursery.pdf',
      'forms/southmere-tidy.pdf',
      'forms/norcastle-nurse-2.pdf',
      'samples/14-ssr.pdf',
    ],
    bare: bareCalls,
    warming: 6,
    rounds: 15,
  },
  {
    kind: 'docx',
    rows: [{ to: 'reading', goal: 0.5 }, { to: 'draft' }],
    baseline: "mammoth's convertToHtml",
    files: [
      'forms/hartwell-tidy.docx',
      'forms/easterham-nurse.docx',
      'forms/dunmarsh-together.docx',
      'forms/teesmouth-crowded.docx',
      'forms/southmere-landlord.docx',
      'forms/swinford-nurse.docx',
      'forms/prose-gp-letter.docx',
      'samples/16-marf.docx',
    ],
    bare: (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
    warming: 40,
    rounds: 21,
  },
  {
    kind: 'mail without attachments',
    rows: [{ to: 'reading', goal: 1.3 }, { to: 'draft' }],
    baseline: 'postal-mime alone',
    files: [
      'forms/swinford-nurse.eml',
      'forms/dunmarsh-surgery.eml',
      'forms/easterham-midwife.eml',
      'forms/hartwell-tidy.eml',
      'forms/prose-teacher.eml',
      'forms/prose-forwarded.eml',
      'samples/08-labelled-text.eml',
      'samples/09-neighbour.eml',
    ],
    bare: (bytes) => PostalMime.parse(bytes),
    warming: 100,
    rounds: 41,
  },
];

type Original = { name: string; bytes: Uint8Array; facts: ArrivalFacts };

function original(file: string): Original {
  const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
  const facts = arrivalFacts.parse({
    channel: file.endsWith('.eml') ? 'email' : 'document',
    sender: { kind: 'system', id: 'bench' },
    receivedAt: now(),
    original: contentHash(bytes),
    mediaType: 'application/octet-stream',
    name: basename(file),
    bytes: bytes.length,
  });
  return { name: basename(file), bytes, facts };
}

/** What is timed for a row, warm, as the reading room does it inside its worker. */
const OURS: Readonly<Record<Stage, string>> = {
  reading: 'sniff and read, warm',
  draft: 'sniff, read, normalise, as the reading room does inside its worker, warm',
};

async function draftOf({ bytes, name, facts }: Original): Promise<Record<Stage, number>> {
  const began = performance.now();
  const reading = await readOriginal(bytes, name);
  const read = performance.now();
  if (reading.outcome.status !== 'read') throw new Error(`${name} was not read`);
  normalise(reading, facts);
  return { reading: read - began, draft: performance.now() - began };
}

const SIDES = ['reading', 'draft', 'baseline'] as const;
type Times = Record<(typeof SIDES)[number], number[]>;

const noTimes = (): Times => ({ reading: [], draft: [], baseline: [] });

/** What each file took on either side, round after round, in milliseconds. The warming rounds are not among them. */
async function timesOf({ bare, warming, rounds }: Sort, originals: readonly Original[]): Promise<Map<string, Times>> {
  const times = new Map(originals.map(({ name }) => [name, noTimes()]));
  const all = async (work: (one: Original, own: Times) => Promise<void>): Promise<number> => {
    for (const one of originals) await work(one, times.get(one.name) ?? noTimes());
    return 0;
  };
  const ours = () =>
    all(async (one, own) => {
      const took = await draftOf(one);
      own.reading.push(took.reading);
      own.draft.push(took.draft);
    });
  const baseline = () =>
    all(async ({ bytes }, own) => {
      own.baseline.push(await timed(() => bare(bytes)));
    });
  await inTurns(warming, { ours, baseline });
  for (const own of times.values()) for (const side of SIDES) own[side].length = 0;
  await inTurns(rounds, { ours, baseline });
  return times;
}

async function sortRows(sort: Sort): Promise<Row[]> {
  const originals = sort.files.map(original);
  const times = [...(await timesOf(sort, originals))];
  /** Each round's mean over the files. */
  const means = (side: keyof Times): number[] =>
    Array.from({ length: sort.rounds }, (_, round) => {
      const whole = times.reduce((sum, [, own]) => sum + (own[side][round] ?? Number.NaN), 0);
      return whole / times.length;
    });
  return sort.rows.map(({ to, ...goal }) => {
    const each = times.map(([name, own]) => {
      const [a, b] = [median(own[to]), median(own.baseline)];
      return `  ${(a / b).toFixed(2)}  ${name} (${a.toFixed(1)} against ${b.toFixed(1)} ms)`;
    });
    return rowOf(
      { row: `${sort.kind} to ${to}`, ours: OURS[to], baseline: sort.baseline, ...goal },
      { ours: means(to), baseline: means('baseline') },
      [`the mean of these ${times.length} files; each one's own ratio:`, ...each],
    );
  });
}

/** One row for PDF, two each for Word and mail. Throws when a file was not read at all: then there is nothing to compare. */
export async function readings(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const sort of SORTS) rows.push(...(await sortRows(sort)));
  return rows;
}
