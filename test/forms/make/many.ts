/** Draws as many forms put together by chance as one likes, none of which needs an office program, into a folder of their own: a wide net for false statements. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtefactTruth } from '../../../tools/accuracy/truth.ts';
import { chance } from './chance.ts';
import { acro, type Drawing, mail, type Rest, renderingOf, word } from './drawings.ts';
import { HANDS, handCalled } from './hands.ts';
import { SECOND_HANDS } from './hands-second.ts';
import { pen } from './pen.ts';
import { docx } from './render/docx.ts';
import { fillable } from './render/fillable.ts';
import { mail as mailOf } from './render/mail.ts';
import { mosaic } from './styles/mosaic.ts';

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

/** Writes `count` forms and their truth.json into `folder`; the same `seed` gives the same forms. */
export async function many(folder: string, count: number, seed: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const truths: ArtefactTruth[] = [];
  for (let number = seed; number < seed + count; number++) {
    const luck = chance(`many ${number}`);
    const [hand, drawing] = luck.pick(drawn(luck.pick(WRITERS)));
    const writer = pen(`many ${number}`, handCalled(hand));
    const form = mosaic(number)(writer);
    const file = `many${number}-${hand}.${ENDINGS[drawing.as]}`;
    const truth: ArtefactTruth = {
      file,
      style: 'many',
      hand,
      rendering: renderingOf(drawing),
      ...writer.notes.close(),
    };
    if (drawing.as === 'docx') await writeFile(join(folder, file), docx(form, drawing.look));
    else if (drawing.as === 'fillable') await writeFile(join(folder, file), fillable(form, drawing.look));
    else if (drawing.as === 'mail') {
      const { name, email } = writer.family.referrer;
      // A mail says who sent it, whatever the form in it leaves out.
      if (typeof truth.values['/referrer/email'] === 'object') truth.values['/referrer/email'] = { any: true };
      await writeFile(join(folder, file), mailOf(form, { ...drawing.look, from: `${name} <${email}>` }, file));
    }
    truths.push(truth);
  }
  const text = { receivedAt: '2026-11-20T10:00:00.000Z', artefacts: truths };
  await writeFile(join(folder, 'truth.json'), `${JSON.stringify(text)}\n`);
}
