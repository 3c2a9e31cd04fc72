/** Reads a mail's body: the writer's own words and what they forward give fields; what they answer, their signature and disclaimers are kept as passages only. */
import type { Field, Passage, Table } from '../../../schemas/reading.ts';
import { type Block, cellText, type Grid, lineOf, runsText, tidy } from '../flow/blocks.ts';
import { readFlow } from '../flow/flow.ts';
import { addPassage, type Gathering, startGathering } from '../flow/gathering.ts';
import { typedText } from '../flow/typed-text.ts';
import { htmlBlocks } from '../html/walker.ts';
import { rtfBlocks } from '../word/rtf-blocks.ts';
import { rtfTokens } from '../word/rtf-tokens.ts';
import type { Letter } from './letter.ts';
import { type Role, rolesOf } from './roles.ts';

/** A body is typed by the sender; forwarded words went through another hand (trust order of documents reference 0). */
const TRUST: Record<Role, number> = { own: 0.9, forwarded: 0.8, envelope: 0.8, quoted: 0.6, signature: 0.8 };

export type Body = { fields: Field[]; tables: Table[]; passages: Passage[]; forwarded: boolean };

/** Reads whichever of the two bodies says more: the plain one, unless the HTML one has tables or far more words. */
export function readBody(letter: Letter, part: string): Body {
  const html = letter.html === '' ? richBlocks(letter) : htmlBlocks(letter.html);
  const plain = plainBlocks(letter.text);
  const wraps = !prefersHtml(html, plain);
  const blocks = wraps ? typedText(plain) : html;
  const { roles, forwarded } = rolesOf(blocks, letter.head.forwarded, letter.head.from?.name ?? '');
  const body: Body = { fields: [], tables: [], passages: [], forwarded };
  for (const stretch of stretches(blocks, roles)) add(body, readStretch(stretch.role, stretch.blocks, part, wraps));
  return body;
}

/** What the rich text of a mail without HTML says. */
function richBlocks({ rich }: Letter): Block[] {
  const tokens = rich === undefined ? undefined : rtfTokens(Buffer.from(rich).toString('latin1'));
  return tokens === undefined ? [] : rtfBlocks(tokens);
}

function prefersHtml(html: readonly Block[], plain: readonly Block[]): boolean {
  if (html.length === 0) return false;
  const words = (blocks: readonly Block[]) => blocks.map(blockText).join(' ').split(/\s+/).length;
  return (
    html.some((block) => block.kind === 'grid' && block.rows.some((row) => row.cells.length > 1)) ||
    words(html) > 2 * words(plain)
  );
}

/** Lines, with the ">" of a quotation taken off and remembered. */
function plainBlocks(text: string): Block[] {
  return text.split(/\r\n|\r|\n/).map((raw, index) => {
    const mark = /^\s*(?:>\s?)+/.exec(raw)?.[0] ?? '';
    const line = lineOf(raw.slice(mark.length), index + 1);
    return mark === '' ? line : { ...line, quoted: true };
  });
}

type Stretch = { role: Role; blocks: Block[] };

function stretches(blocks: readonly Block[], roles: readonly Role[]): Stretch[] {
  const found: Stretch[] = [];
  blocks.forEach((block, index) => {
    const role = roles[index] ?? 'own';
    const last = found.at(-1);
    if (last?.role === role) last.blocks.push(block);
    else found.push({ role, blocks: [block] });
  });
  return found;
}

function readStretch(role: Role, blocks: readonly Block[], part: string, wraps: boolean): Gathering {
  if (role === 'own' || role === 'forwarded') return readFlow(blocks, part, TRUST[role], wraps);
  const gathering = startGathering(part, TRUST[role]);
  gathering.section = role;
  let text: string[] = [];
  let first = 1;
  const flush = () => {
    addPassage(gathering, text.join('\n'), { kind: 'line', part, line: first }, role === 'quoted');
    text = [];
  };
  for (const block of blocks) {
    const words = blockText(block);
    if (words === '') flush();
    else {
      if (text.length === 0 && block.kind === 'paragraph') first = block.line;
      text.push(words);
    }
  }
  flush();
  return gathering;
}

function blockText(block: Block): string {
  return block.kind === 'paragraph' ? tidy(runsText(block.runs)) : gridText(block);
}

function gridText(grid: Grid): string {
  return grid.rows
    .map((row) => row.cells.map((cell) => [cellText(cell), ...cell.tables.map(gridText)].join(' ')).join(' | '))
    .join('\n');
}

function add(body: Body, gathering: Gathering): void {
  body.fields.push(...gathering.fields);
  body.tables.push(...gathering.tables);
  body.passages.push(...gathering.passages);
}
