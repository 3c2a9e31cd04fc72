/** What a machine read in the pictures that came with an arrival, told to the person who looks at it: findings for each attachment, never a value in the draft. */
import type { Finding } from '../../schemas/finding.ts';
import { pointer } from '../../schemas/primitives.ts';
import type { Field, Reading } from '../../schemas/reading.ts';

/** On every value that came from a picture, until a person has settled it. */
export const FROM_PICTURE = 'read-by-machine-from-picture';

/** What the reader of pictures says of every answer of its own. */
const ITS_DOUBT = 'read-from-picture';
/** A finding is read at a glance (its text holds 500 letters at most), and so many say enough: the rest stands in the picture itself. */
const MOST_LETTERS = 280;
const MOST_OF_A_NAME = 60;
const MOST_FINDINGS = 20;

const isFromPicture = ({ doubts = [] }: { doubts?: readonly string[] | undefined }): boolean =>
  doubts.includes(ITS_DOUBT);

function said({ label, value, options }: Field): string {
  const ticked = (options ?? []).flatMap(({ text, marked }) =>
    marked === true ? [text] : marked ? [`${text} (?)`] : [],
  );
  const answer = options ? ticked.join(', ') : value;
  return answer.trim() === '' ? '' : `${label}: ${answer}`;
}

function partName({ parts, type }: Reading, path: string): string {
  const part = parts.find((one) => one.path === path);
  return part ? `attachment ${path} (${(part.name || part.type).slice(0, MOST_OF_A_NAME)})` : type;
}

/** Findings for each part in which a machine read answers from a picture; none where it read nothing. */
export function suggestedIn(reading: Reading): Finding[] {
  const byPart = new Map<string, string[]>();
  const note = (path: string, words: string) => {
    if (words !== '') byPart.set(path, [...(byPart.get(path) ?? []), words]);
  };
  for (const field of reading.fields) if (isFromPicture(field)) note(field.place.part, said(field));
  for (const table of reading.tables) {
    if (!isFromPicture(table)) continue;
    for (const row of table.rows)
      note(table.place.part, row.flatMap(({ text }) => (text.trim() === '' ? [] : [text])).join(', '));
  }
  return [...byPart]
    .flatMap(([path, lines]) => glances(lines).map((words) => ({ words, from: partName(reading, path) })))
    .slice(0, MOST_FINDINGS)
    .map(({ words, from }) => ({
      code: FROM_PICTURE,
      at: pointer.parse(''),
      severity: 'check',
      text: `Read by a machine from a picture in ${from}, not taken into the record: ${words}. Compare with the original.`,
    }));
}

/** The lines together, as many as one finding holds. */
function glances(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const short = line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 2)} …` : line;
    const last = out.at(-1);
    if (last !== undefined && last.length + short.length + 3 <= MOST_LETTERS)
      out[out.length - 1] = `${last} · ${short}`;
    else out.push(short);
  }
  return out;
}
