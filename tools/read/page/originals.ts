/** Shows an original and its parts: pages as pictures with a box round every value read, all else as plain lines and cells with the words of each value marked. */
import { mediaType } from '../../../domain/reading/media-types.ts';
import type { Leaf } from '../originals/leaf.ts';
import { asReadMarkup } from './as-read.ts';
import type { Case } from './case.ts';
import { html, type Markup, NOTHING } from './html.ts';
import { jsonLines } from './json-lines.ts';
import { markedLines } from './marked-text.ts';
import type { Mark } from './marks.ts';
import { pageMarkup } from './pages.ts';
import { mailHead, textMarkup } from './texts.ts';

/** Kinds of file as people call them; others are shown by their media type. */
const KINDS: Readonly<Record<string, string>> = {
  [mediaType('docx')]: 'Word file',
  [mediaType('docm')]: 'Word file with macros',
  [mediaType('doc')]: 'old Word file',
  [mediaType('odt')]: 'OpenDocument text',
  [mediaType('pdf')]: 'PDF',
  [mediaType('eml')]: 'mail',
  [mediaType('msg')]: 'Outlook mail',
  [mediaType('json')]: 'e-form (JSON)',
};

/** What was shown of one part, and which marks stand in it. */
export type Shown = { markup: Markup; shown: Set<Mark> };

export function originalsMarkup(one: Case): Markup {
  const { reading, drawn } = one;
  const parts = [
    { path: '', name: one.name, type: reading.type, outcome: reading.outcome.status, because: '' },
    ...reading.parts,
  ];
  const stopped =
    drawn.stopped === '' ? NOTHING : html`<p class="stopped">${drawn.stopped} What follows may not be all of it.</p>`;
  return html`${stopped}${parts.map((part) => partMarkup(one, part))}`;
}

type Part = { path: string; name: string; type: string; outcome: string; because?: string | undefined };

function partMarkup(one: Case, part: Part): Markup {
  const marks = one.marks.filter(({ place }) => place.part === part.path);
  const leaves = one.drawn.leaves.filter((leaf) => leaf.part === part.path);
  const shown = new Set<Mark>();
  const pieces: Markup[] = [];
  const add = (piece: Shown) => {
    pieces.push(piece.markup);
    for (const mark of piece.shown) shown.add(mark);
  };
  if (part.path === '') add(mailHead(one, marks));
  if (part.path === '' && one.reading.json !== undefined) add(jsonMarkup(one, marks));
  for (const leaf of leaves) if (leaf.kind !== 'text') add(pictureMarkup(one, leaf, marks));
  const texts = leaves.filter((leaf) => leaf.kind === 'text');
  if (texts.length > 0) add(textMarkup(one, texts, marks));
  const whole = leaves.length === 0 && (part.path !== '' || one.reading.json === undefined);
  const rest = marks.filter((mark) => !shown.has(mark));
  const why =
    part.outcome === 'read'
      ? ''
      : ` – ${part.outcome}${part.because ? `: ${part.because.replaceAll('-', ' ')}` : ''}`;
  const title = part.path === '' ? part.name : `Part ${part.path}: ${part.name || 'no name'}`;
  return html`<section class="part"><h3>${title} <small>${KINDS[part.type] ?? part.type}${why}</small></h3>${pieces}${asReadMarkup(one, part.path, rest, whole)}</section>`;
}

function pictureMarkup(one: Case, leaf: Exclude<Leaf, { kind: 'text' }>, marks: readonly Mark[]): Shown {
  if (leaf.kind === 'page') return pageMarkup(one, leaf, marks);
  const source = `data:${leaf.type};base64,${Buffer.from(leaf.picture).toString('base64')}`;
  return {
    markup: html`<figure class="page"><img alt="The picture as it came" src="${source}"></figure>`,
    shown: new Set(),
  };
}

function jsonMarkup(one: Case, marks: readonly Mark[]): Shown {
  const lines = jsonLines(one.reading.json ?? null);
  const lineOf = ({ place }: Mark) => {
    const index = place.kind === 'pointer' ? lines.findIndex(({ pointer }) => pointer === place.pointer) : -1;
    return index < 0 ? undefined : index;
  };
  const { lines: marked, shown } = markedLines(
    one,
    lines.map(({ text }) => text),
    marks,
    lineOf,
  );
  return { markup: html`<pre class="text" tabindex="0">${marked.map((line) => html`${line}\n`)}</pre>`, shown };
}
