/** `node tools/disclosure.ts`: writes the tables of docs/disclosure.md from the rules; `--check` says whether they are current. */
import { readFile, writeFile } from 'node:fs/promises';
import { READERS, type Reader, RULES, type Rule } from '../domain/disclosure/rules.ts';
import { type WithheldCode, withheldCode } from '../schemas/disclosure-codes.ts';

const PAGE = new URL('../docs/disclosure.md', import.meta.url);
const BEGINS = '<!-- node tools/disclosure.ts writes from here -->';
const ENDS = '<!-- to here -->';

const NAMES: Readonly<Record<Reader, string>> = {
  council: 'Screening, manager, allocated team',
  'case-system': 'Case system',
  'agency-asked': 'Agency, asked for a check',
  'agency-told': 'Agency, told of the decision',
  'agency-asking': 'Agency, asking for information',
  parents: 'Parents',
  child: 'The child',
  practitioner: 'Referrer: professional',
  relative: 'Referrer: relative',
  public: 'Referrer: public',
  auditor: 'Auditor',
};

const REASONS: Readonly<Record<WithheldCode, string>> = {
  'referrer-withheld':
    'The referrer is not a professional, or asked not to be named, and has not agreed to be named to them.',
  'referrer-anonymous': 'The referrer did not say who they are; what else is known of them is not told.',
  'told-by-withheld': 'Whoever told the referrer is protected like the referrer, and is asked apart.',
  'names-the-referrer': 'The referrer’s name, number, mail or address stands in a field of another kind.',
  'gives-the-address-away': 'An address that must not be known stands in a field of another kind.',
  'undisclosed-address': 'Somebody must not be found there; school, surgery and telephone would lead there.',
  'confidential-from-family': 'The referrer said what the family must not know; the whole story may give it away.',
  'child-in-confidence': 'The child said it; a person decides who hears it.',
  'third-party': 'It is about somebody else: another adult, another child, a colleague elsewhere.',
  'family-in-confidence': 'The child and the family have a right to it being kept private.',
  'not-released': 'Free text and originals go out only as a person cut and released them.',
  'colleagues-only': 'Written by colleagues for colleagues.',
  'not-needed': 'It is not needed for this purpose.',
  'machine-only': 'It means something only to our own machines.',
  'no-kind': 'Nobody has said yet of which kind this field is: it is shown to nobody outside until somebody has.',
  'purpose-does-not-fit': 'No view is made for that audience and that purpose.',
};

const READING = Object.keys(NAMES).filter((name): name is Reader => name in NAMES);

function cell({ shown, unlessProtected = [], released = [] }: Rule, reader: Reader): string {
  if (shown.includes(reader)) return 'yes';
  if (unlessProtected.includes(reader)) return 'if named';
  return released.includes(reader) ? 'released' : '–';
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function tables(): string {
  const rules = Object.values(RULES);
  const readers = Object.entries(READERS).map(([audience, purposes]) => [
    `\`${audience}\``,
    Object.keys(purposes)
      .map((purpose) => `\`${purpose}\``)
      .join(', '),
  ]);
  return [
    BEGINS,
    '### What each may see',
    table(
      ['What', ...READING.map((reader) => NAMES[reader]), 'Else kept back because'],
      rules.map((rule) => [rule.says, ...READING.map((reader) => cell(rule, reader)), `\`${rule.else}\``]),
    ),
    '### Which purposes fit whom',
    table(['Audience', 'Purposes'], readers),
    '### Why something is kept back',
    table(
      ['Code', 'In words'],
      withheldCode.options.map((code) => [`\`${code}\``, REASONS[code]]),
    ),
    ENDS,
  ].join('\n\n');
}

async function pageNow(): Promise<{ page: string; as: string }> {
  const page = await readFile(PAGE, 'utf8');
  const from = page.indexOf(BEGINS);
  const to = page.indexOf(ENDS);
  if (from < 0 || to < from) throw new Error('docs/disclosure.md has lost its marks');
  return { page, as: `${page.slice(0, from)}${tables()}${page.slice(to + ENDS.length)}` };
}

export async function isCurrent(): Promise<boolean> {
  const { page, as } = await pageNow();
  return page === as;
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) await writeFile(PAGE, (await pageNow()).as);
  else if (!(await isCurrent())) throw new Error('docs/disclosure.md is not current: node tools/disclosure.ts');
}
