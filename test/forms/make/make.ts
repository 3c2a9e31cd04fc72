/** `node test/forms/make/make.ts [WORD…]`: draws every artefact of the plan (or those whose name or rendering holds a WORD) and writes truth.json beside them; `make.ts --many FOLDER COUNT SEED [programs]` draws forms put together by chance. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ArtefactTruth, truthFile } from '../../../tools/accuracy/truth.ts';
import type { Artefact } from './drawings.ts';
import { handCalled } from './hands.ts';
import { HELD_OUT, OPENED } from './held-out.ts';
import { many } from './many.ts';
import { pen } from './pen.ts';
import { PLAN } from './plan.ts';
import { PROSE } from './prose/prose.ts';
import { docx } from './render/docx.ts';
import { letter } from './render/docx-package.ts';
import { fillable } from './render/fillable.ts';
import { letterPage, page } from './render/html.ts';
import { mail, proseMail } from './render/mail.ts';
import { office, print } from './render/programs.ts';
import { STYLES } from './styles.ts';

const forms = fileURLToPath(new URL('../', import.meta.url));
const work = await mkdtemp(join(tmpdir(), 'forms-'));
if (process.argv[2] === '--many') {
  const [, , , folder = '', count = '100', seed = '1000', programs = ''] = process.argv;
  await many(folder, Number(count), Number(seed), programs === 'programs');
  console.log(`${count} forms in ${folder}: npm run accuracy -- --list --forms ${folder}`);
  process.exit(0);
}
const wanted = process.argv.slice(2);
const chosen = (name: string): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word));

const ENDINGS = {
  docx: 'docx',
  'docx-pdf': 'pdf',
  odt: 'odt',
  doc: 'doc',
  rtf: 'rtf',
  print: 'pdf',
  fillable: 'pdf',
  mail: 'eml',
} as const;

function nameOf({ style, hand, drawing }: Artefact, taken: Set<string>): string {
  const ending = ENDINGS[drawing.as];
  for (let number = 1; ; number++) {
    const name = `${style}-${hand}${number === 1 ? '' : `-${number}`}.${ending}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

const taken = new Set<string>();
const truths: ArtefactTruth[] = [];
/** What the office program converts, by the ending wanted and the folder it goes to. */
const queues = new Map<string, Map<string, string[]>>();
function queue(to: string, file: string, source: string): void {
  const folders = queues.get(to) ?? new Map<string, string[]>();
  queues.set(to, folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), source]));
}
const folderOf = (name: string): string => (HELD_OUT.has(name) ? 'held-out/' : OPENED.has(name) ? 'opened/' : '');
for (const folder of ['held-out', ...(OPENED.size > 0 ? ['opened'] : [])])
  await mkdir(join(forms, folder), { recursive: true });

for (const artefact of PLAN) {
  const { style, hand, rendering, drawing } = artefact;
  const kind = STYLES[style];
  if (kind === undefined) throw new Error(`no style called ${style}`);
  const heldOut = HELD_OUT.has(style);
  const file = `${folderOf(style)}${nameOf(artefact, taken)}`;
  const writer = pen(style, handCalled(hand));
  const form = kind.draw(writer);
  const truth: ArtefactTruth = { file, style, hand, rendering, ...writer.notes.close() };
  if (heldOut) truth.heldOut = true;
  truths.push(truth);
  if (truth.values['/concern/immediateProtection/needed'] === 'yes') truth.urgent = true;
  // A mail says who sent it, whatever the form in it leaves out.
  if (drawing.as === 'mail' && typeof truth.values['/referrer/email'] === 'object')
    truth.values['/referrer/email'] = { any: true };
  if (!chosen(`${file} ${rendering}`)) continue;
  if (drawing.as === 'docx') await writeFile(join(forms, file), docx(form, drawing.look));
  else if (drawing.as === 'fillable') await writeFile(join(forms, file), fillable(form, drawing.look));
  else if (drawing.as === 'mail')
    await writeFile(
      join(forms, file),
      mail(form, { ...drawing.look, from: `${writer.family.referrer.name} <${writer.family.referrer.email}>` }, file),
    );
  else if (drawing.as === 'print') {
    const html = join(work, `${file.replaceAll('/', '-')}.html`);
    await writeFile(html, page(form, drawing.look));
    await print(html, join(forms, file), drawing.furniture);
  } else {
    const to = ENDINGS[drawing.as];
    const source = join(work, to, file.replace(/\.[a-z]+$/, '.docx'));
    await mkdir(dirname(source), { recursive: true });
    await writeFile(source, docx(form, drawing.look));
    queue(to, file, source);
  }
}
for (const { id, as, from, subject, text, truth } of PROSE) {
  const heldOut = HELD_OUT.has(`prose-${id}`);
  const file = `${folderOf(`prose-${id}`)}prose-${id}.${as === 'mail' ? 'eml' : as === 'docx' ? 'docx' : 'pdf'}`;
  truths.push({
    file,
    style: 'prose',
    hand: id,
    rendering: as === 'mail' ? 'mail, prose' : 'letter',
    ...truth,
    ...(heldOut ? { heldOut } : {}),
    involvements: [],
  });
  if (!chosen(file)) continue;
  if (as === 'mail') await writeFile(join(forms, file), proseMail({ id, from, subject, text }));
  else if (as === 'docx') await writeFile(join(forms, file), letter(text));
  else if (as === 'print') {
    const html = join(work, `${file.replaceAll('/', '-')}.html`);
    await writeFile(html, letterPage(text));
    await print(html, join(forms, file));
  } else {
    const source = join(work, 'pdf', file.replace(/\.pdf$/, '.docx'));
    await mkdir(dirname(source), { recursive: true });
    await writeFile(source, letter(text));
    queue('pdf', file, source);
  }
}
for (const [to, folders] of queues)
  for (const [folder, files] of folders) await office(files, to, join(forms, folder), work);

async function truthOf(folder: string, artefacts: readonly ArtefactTruth[]): Promise<void> {
  const lines = artefacts.map((truth) => JSON.stringify(truth));
  const text = `{"receivedAt":"2026-11-20T10:00:00.000Z","artefacts":[\n${lines.join(',\n')}\n]}\n`;
  truthFile.parse(JSON.parse(text));
  await writeFile(join(forms, folder, 'truth.json'), text);
}
const opened = (file: string): boolean => file.startsWith('opened/');
await truthOf(
  '',
  truths.filter(({ file }) => !opened(file)),
);
if (OPENED.size > 0)
  await truthOf(
    'opened',
    truths.filter(({ file }) => opened(file)).map((one) => ({ ...one, file: one.file.slice('opened/'.length) })),
  );
await rm(work, { recursive: true });
console.log(`${truths.length} artefacts in ${forms}`);
