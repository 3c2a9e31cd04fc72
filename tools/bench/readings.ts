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

type Sort = Question & {
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
    row: 'two-page PDF to draft',
    goal: 1.3,
    ours: 'sniff, read, normalise, as the reading room does inside its worker, warm',
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
    row: 'docx to draft',
    goal: 0.5,
    ours: 'sniff, read, normalise, as the reading room does inside its worker, warm',
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
    row: 'mail without attachments to draft',
    goal: 1.3,
    ours: 'sniff, read, normalise, as the reading room does inside its worker, warm',
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

async function draftOf({ bytes, name, facts }: Original): Promise<void> {
  const reading = await readOriginal(bytes, name);
  if (reading.outcome.status !== 'read') throw new Error(`${name} was not read`);
  normalise(reading, facts);
}

async function sortRow({ files, bare, warming, rounds, ...question }: Sort): Promise<Row> {
  const originals = files.map(original);
  const times = new Map(originals.map(({ name }) => [name, { ours: [] as number[], baseline: [] as number[] }]));
  const pass = (side: 'ours' | 'baseline', work: (one: Original) => Promise<unknown>) => async () => {
    let whole = 0;
    for (const one of originals) {
      const took = await timed(() => work(one));
      times.get(one.name)?.[side].push(took);
      whole += took;
    }
    return whole / originals.length;
  };
  const sides = { ours: pass('ours', draftOf), baseline: pass('baseline', ({ bytes }) => bare(bytes)) };
  await inTurns(warming, sides);
  for (const one of times.values()) for (const side of [one.ours, one.baseline]) side.length = 0;
  const measured = await inTurns(rounds, sides);
  const each = [...times].map(([name, { ours, baseline }]) => {
    const [a, b] = [median(ours), median(baseline)];
    return `  ${(a / b).toFixed(2)}  ${name} (${a.toFixed(1)} against ${b.toFixed(1)} ms)`;
  });
  return rowOf(question, measured, [`the mean of these ${originals.length} files; each one's own ratio:`, ...each]);
}

/** One row each for PDF, Word and mail. Throws when a file was not read at all: then there is nothing to compare. */
export async function readings(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const sort of SORTS) rows.push(await sortRow(sort));
  return rows;
}
