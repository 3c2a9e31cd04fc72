/** Draws as many forms put together by chance as one likes into a folder of their own: a wide net for false statements. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArtefactTruth } from '../../../tools/accuracy/truth.ts';
import { chance } from './chance.ts';
import { acro, type Drawing, doc, mail, odt, pdf, type Rest, renderingOf, rtf, web, word } from './drawings.ts';
import { HANDS, handCalled } from './hands.ts';
import { SECOND_HANDS } from './hands-second.ts';
import { pen } from './pen.ts';
import { docx } from './render/docx.ts';
import { fillable } from './render/fillable.ts';
import { page } from './render/html.ts';
import { mail as mailOf } from './render/mail.ts';
import { office, print } from './render/programs.ts';
import { mosaic } from './styles/mosaic.ts';
import { varied } from './styles/varied.ts';

/** Fifteen households of twenty-two would drown the rest; two names in one box have forms of their own. */
const WRITERS = [...HANDS, ...SECOND_HANDS].map(({ id }) => id).filter((id) => id !== 'crowded' && id !== 'together');

const drawn = (hand: string): readonly Rest[] => [
  word(hand, 'glyph'),
  word(hand, 'glyph', { boxAfter: true }),
  word(hand, 'struck'),
  word(hand, 'control', { values: 'controls', placeholders: true }),
  word(hand, 'legacy', { values: 'legacy' }),
  acro(hand, 'filled'),
  acro(hand, 'bare', 'radios', 'numbers'),
  acro(hand, 'flat'),
  mail(hand, 'lines'),
  mail(hand, 'leaders'),
  mail(hand, 'bullets'),
  mail(hand, 'html'),
  mail(hand, 'html', { boxes: 'bare' }),
  word(hand, 'glyph', { light: true }),
  word(hand, 'bracket', { landscape: true, font: 'Liberation Serif' }),
];
/** What needs Chromium or LibreOffice: some seconds each. */
const printed = (hand: string): readonly Rest[] => [
  web(hand, 'glyph'),
  web(hand, 'vector', 'lines'),
  web(hand, 'filled', 'bare'),
  web(hand, 'check-glyph', 'ruled', { light: true, small: true }),
  web(hand, 'radio', 'ruled', { landscape: true }),
  pdf(hand, 'glyph'),
  pdf(hand, 'wingdings', { light: true }),
  pdf(hand, 'bracket', { rules: false }),
  pdf(hand, 'glyph', { landscape: true, font: 'Liberation Sans Narrow', size: 9 }),
  odt(hand, 'glyph'),
  doc(hand, 'glyph'),
  rtf(hand, 'glyph'),
];
const ENDINGS: Readonly<Record<Drawing['as'], string>> = {
  docx: 'docx',
  fillable: 'pdf',
  mail: 'eml',
  'docx-pdf': 'pdf',
  odt: 'odt',
  doc: 'doc',
  rtf: 'rtf',
  print: 'pdf',
};

/** Writes `count` forms and their truth.json into `folder`; the same `seed` gives the same forms. `programs`: also those that Chromium and LibreOffice draw. */
export async function many(folder: string, count: number, seed: number, programs: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const work = await mkdtemp(join(tmpdir(), 'many-'));
  const truths: ArtefactTruth[] = [];
  const queues = new Map<string, string[]>();
  for (let number = seed; number < seed + count; number++) {
    const luck = chance(`many ${number}`);
    const who = luck.pick(WRITERS);
    const [hand, drawing] = luck.pick(programs && luck.often(0.7) ? printed(who) : drawn(who));
    const writer = pen(`many ${number}`, handCalled(hand));
    const form = (luck.often(0.3) ? mosaic(number) : varied(number))(writer);
    const stem = `many${number}-${hand}`;
    const file = `${stem}.${ENDINGS[drawing.as]}`;
    const truth: ArtefactTruth = {
      file,
      style: 'many',
      hand,
      rendering: renderingOf(drawing),
      ...writer.notes.close(),
    };
    if (drawing.as === 'docx') await writeFile(join(folder, file), docx(form, drawing.look));
    else if (drawing.as === 'fillable') await writeFile(join(folder, file), fillable(form, drawing.look));
    else if (drawing.as === 'print') {
      await writeFile(join(work, `${stem}.html`), page(form, drawing.look));
      await print(join(work, `${stem}.html`), join(folder, file), drawing.furniture);
    } else if (drawing.as === 'mail') {
      const { name, email } = writer.family.referrer;
      // A mail says who sent it, whatever the form in it leaves out.
      if (typeof truth.values['/referrer/email'] === 'object') truth.values['/referrer/email'] = { any: true };
      await writeFile(join(folder, file), mailOf(form, { ...drawing.look, from: `${name} <${email}>` }, file));
    } else {
      const source = join(work, `${stem}.docx`);
      await writeFile(source, docx(form, drawing.look));
      const to = ENDINGS[drawing.as];
      queues.set(to, [...(queues.get(to) ?? []), source]);
    }
    truths.push(truth);
  }
  for (const [to, files] of queues) await office(files, to, folder, work);
  await rm(work, { recursive: true });
  const text = { receivedAt: '2026-11-20T10:00:00.000Z', artefacts: truths };
  await writeFile(join(folder, 'truth.json'), `${JSON.stringify(text)}\n`);
}
