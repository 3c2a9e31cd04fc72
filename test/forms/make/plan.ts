/** Which form, by whose hand, drawn how: one line is one artefact. */
import type { Form } from './model.ts';
import type { Pen } from './pen.ts';
import type { DocxLook } from './render/docx.ts';
import type { FillableLook } from './render/fillable.ts';
import type { HtmlLook } from './render/html.ts';
import type { MailLook } from './render/mail.ts';
import { dunmarsh } from './styles/dunmarsh.ts';
import { easterham } from './styles/easterham.ts';
import { erlestoke } from './styles/erlestoke.ts';
import { fenbrook } from './styles/fenbrook.ts';
import { hackworth } from './styles/hackworth.ts';
import { hartwell } from './styles/hartwell.ts';
import { knowlebury } from './styles/knowlebury.ts';
import { lambourne } from './styles/lambourne.ts';
import { marlbridge } from './styles/marlbridge.ts';
import { nettleham } from './styles/nettleham.ts';
import { norcastle } from './styles/norcastle.ts';
import { sandmoor } from './styles/sandmoor.ts';
import { southmere } from './styles/southmere.ts';
import { swinford } from './styles/swinford.ts';
import { teesmouth } from './styles/teesmouth.ts';
import { westerley } from './styles/westerley.ts';

export const STYLES: Readonly<Record<string, { draw: (pen: Pen) => Form; heldOut?: boolean }>> = {
  norcastle: { draw: norcastle },
  sandmoor: { draw: sandmoor },
  easterham: { draw: easterham },
  dunmarsh: { draw: dunmarsh },
  hartwell: { draw: hartwell },
  fenbrook: { draw: fenbrook },
  southmere: { draw: southmere },
  swinford: { draw: swinford },
  westerley: { draw: westerley },
  nettleham: { draw: nettleham },
  knowlebury: { draw: knowlebury },
  lambourne: { draw: lambourne },
  hackworth: { draw: hackworth },
  marlbridge: { draw: marlbridge },
  erlestoke: { draw: erlestoke },
  teesmouth: { draw: teesmouth },
};

export type Drawing =
  | { as: 'docx'; look: DocxLook }
  /** The docx sent through LibreOffice. */
  | { as: 'docx-pdf' | 'odt' | 'doc'; look: DocxLook }
  | { as: 'print'; look: HtmlLook; furniture?: boolean }
  | { as: 'fillable'; look: FillableLook }
  | { as: 'mail'; look: Omit<MailLook, 'from'> };
export type Artefact = { style: string; hand: string; rendering: string; drawing: Drawing };

type Rest = [hand: string, drawing: Drawing];
const word = (hand: string, ticks: DocxLook['ticks'], more: Omit<DocxLook, 'ticks'> = {}): Rest => [
  hand,
  { as: 'docx', look: { ticks, ...more } },
];
const pdf = (hand: string, ticks: DocxLook['ticks'], more: Omit<DocxLook, 'ticks'> = {}): Rest => [
  hand,
  { as: 'docx-pdf', look: { ticks, ...more } },
];
const odt = (hand: string, ticks: DocxLook['ticks'], more: Omit<DocxLook, 'ticks'> = {}): Rest => [
  hand,
  { as: 'odt', look: { ticks, ...more } },
];
const doc = (hand: string, ticks: DocxLook['ticks']): Rest => [hand, { as: 'doc', look: { ticks } }];
const web = (
  hand: string,
  ticks: HtmlLook['ticks'],
  boxes: HtmlLook['boxes'] = 'ruled',
  more: Partial<HtmlLook> = {},
  furniture = false,
): Rest => [hand, { as: 'print', look: { ticks, boxes, ...more }, furniture }];
const acro = (
  hand: string,
  state: FillableLook['state'],
  ticks: FillableLook['ticks'] = 'boxes',
  names: FillableLook['names'] = 'labels',
  more: Partial<FillableLook> = {},
): Rest => [hand, { as: 'fillable', look: { state, ticks, names, ...more } }];
const mail = (hand: string, body: MailLook['body'], more: Partial<MailLook> = {}): Rest => [
  hand,
  { as: 'mail', look: { body, ...more } },
];

function renderingOf(drawing: Drawing): string {
  switch (drawing.as) {
    case 'docx':
      return drawing.look.values === 'controls'
        ? 'docx, content controls'
        : drawing.look.values === 'legacy'
          ? 'docx, legacy fields'
          : 'docx';
    case 'docx-pdf':
      return 'PDF exported';
    case 'print':
      return drawing.look.twoColumns === true
        ? 'PDF in two columns'
        : drawing.look.boxes === 'bare'
          ? 'PDF without rules'
          : drawing.look.boxes === 'inputs'
            ? 'PDF of web inputs'
            : 'PDF printed';
    case 'fillable':
      return drawing.look.state === 'flat'
        ? 'PDF flattened'
        : drawing.look.state === 'over'
          ? 'PDF typed over'
          : 'PDF fillable';
    case 'mail':
      return drawing.look.body === 'html' ? 'mail, HTML table' : 'mail, labelled';
    default:
      return drawing.as;
  }
}

const ROWS: Readonly<Record<string, readonly Rest[]>> = {
  norcastle: [
    word('tidy', 'glyph'),
    word('hurried', 'struck'),
    pdf('police', 'bracket'),
    web('surgery', 'glyph'),
    web('nurse', 'input', 'lines'),
    odt('midwife', 'glyph'),
    acro('tidy', 'filled'),
    acro('abroad', 'flat', 'radios'),
    mail('nursery', 'lines'),
    web('slip', 'check-glyph', 'ruled', { twoColumns: true, small: true }),
    acro('nurse', 'over'),
  ],
  sandmoor: [
    word('tidy', 'control', { values: 'controls', placeholders: true }),
    word('police', 'typed-x'),
    pdf('hurried', 'glyph'),
    web('midwife', 'vector'),
    web('landlord', 'filled', 'bare'),
    doc('slip', 'glyph'),
    acro('surgery', 'filled', 'radios', 'numbers'),
    acro('nursery', 'bare'),
    mail('crowded', 'leaders'),
  ],
  easterham: [
    word('nurse', 'legacy', { values: 'legacy' }),
    word('surgery', 'wingdings'),
    pdf('tidy', 'struck'),
    pdf('crowded', 'glyph', { landscape: true }),
    web('abroad', 'radio', 'ruled', { landscape: true }),
    web('nursery', 'check-glyph', 'bare'),
    acro('hurried', 'filled', 'boxes', 'numbers'),
    mail('midwife', 'html'),
    doc('tidy', 'bracket'),
  ],
  dunmarsh: [
    word('together', 'paren'),
    word('nurse', 'control', { values: 'controls' }),
    pdf('tidy', 'wingdings'),
    odt('landlord', 'bracket'),
    web('police', 'circled'),
    web('midwife', 'input', 'inputs'),
    acro('tidy', 'flat'),
    acro('slip', 'filled', 'radios'),
    mail('surgery', 'lines', { forwarded: true, signature: true }),
  ],
  hartwell: [
    word('tidy', 'control', { values: 'controls', placeholders: true }),
    word('crowded', 'legacy', { values: 'legacy' }),
    pdf('crowded', 'legacy'),
    pdf('hurried', 'control'),
    web('nursery', 'radio'),
    web('slip', 'input', 'inputs', {}, true),
    doc('police', 'bracket'),
    acro('midwife', 'filled'),
    acro('crowded', 'bare', 'boxes', 'numbers'),
    mail('tidy', 'html'),
    web('surgery', 'vector', 'ruled', { twoColumns: true, small: true }),
  ],
  fenbrook: [
    word('tidy', 'glyph'),
    word('midwife', 'legacy', { values: 'legacy' }),
    pdf('surgery', 'wingdings'),
    pdf('landlord', 'glyph', { rules: false }),
    web('tidy', 'filled'),
    web('abroad', 'glyph', 'lines', { landscape: true }),
    acro('police', 'filled', 'boxes', 'labels'),
    mail('slip', 'bullets'),
    acro('surgery', 'filled', 'radios', 'labels', { choices: true }),
    acro('tidy', 'over'),
  ],
  southmere: [
    word('tidy', 'control', { values: 'controls', placeholders: true }),
    word('landlord', 'control', { values: 'controls', placeholders: true }),
    pdf('police', 'glyph'),
    web('tidy', 'input', 'inputs'),
    web('nursery', 'vector', 'bare'),
    odt('slip', 'bracket'),
    acro('tidy', 'filled', 'boxes', 'labels'),
    acro('abroad', 'flat', 'radios'),
    mail('midwife', 'lines', { signature: true }),
    web('surgery', 'glyph', 'lines', { twoColumns: true, small: true }),
  ],
  swinford: [
    word('nurse', 'glyph'),
    word('hurried', 'bracket', { tracked: true }),
    pdf('nursery', 'struck'),
    pdf('nurse', 'glyph'),
    web('hurried', 'circled'),
    web('tidy', 'glyph', 'bare'),
    acro('nurse', 'filled', 'radios', 'numbers'),
    mail('nurse', 'lines'),
    doc('midwife', 'glyph'),
  ],
  westerley: [
    word('tidy', 'glyph'),
    pdf('police', 'paren'),
    pdf('surgery', 'glyph'),
    web('hurried', 'vector'),
    web('landlord', 'glyph', 'lines'),
    acro('tidy', 'filled'),
    acro('nurse', 'flat'),
    odt('abroad', 'wingdings'),
  ],
  nettleham: [
    word('tidy', 'struck'),
    word('together', 'bracket'),
    pdf('slip', 'struck'),
    web('tidy', 'circled'),
    web('police', 'struck'),
    acro('landlord', 'filled'),
    acro('hurried', 'over'),
    acro('nursery', 'filled', 'boxes', 'numbers', { choices: true }),
    mail('hurried', 'bullets', { signature: true }),
    mail('tidy', 'html'),
  ],
  knowlebury: [
    word('together', 'glyph'),
    word('crowded', 'paren'),
    pdf('midwife', 'struck'),
    web('together', 'glyph'),
    web('crowded', 'input'),
    acro('slip', 'bare', 'radios'),
    mail('landlord', 'leaders'),
    doc('abroad', 'struck'),
  ],
  lambourne: [
    word('nurse', 'struck'),
    word('police', 'struck', { tracked: true }),
    pdf('nursery', 'struck', { landscape: true }),
    web('tidy', 'struck'),
    web('nurse', 'glyph', 'bare'),
    acro('hurried', 'flat'),
    mail('tidy', 'lines'),
    odt('surgery', 'struck'),
  ],
  hackworth: [
    web('nurse', 'glyph', 'lines'),
    web('hurried', 'glyph', 'bare'),
    mail('nursery', 'lines'),
    mail('nurse', 'html'),
    word('tidy', 'glyph', { rules: false }),
    pdf('nurse', 'glyph'),
  ],
  marlbridge: [
    word('nurse', 'glyph'),
    word('nursery', 'control', { values: 'controls' }),
    pdf('hurried', 'wingdings'),
    pdf('nurse', 'bracket', { landscape: true }),
    web('nurse', 'filled'),
    web('crowded', 'input', 'lines'),
    acro('nursery', 'filled'),
    mail('hurried', 'html'),
  ],
  erlestoke: [
    word('tidy', 'glyph'),
    word('nurse', 'legacy', { values: 'legacy' }),
    pdf('police', 'bracket'),
    web('surgery', 'vector'),
    web('midwife', 'circled', 'bare'),
    acro('hurried', 'filled', 'radios'),
    mail('landlord', 'lines'),
    odt('slip', 'glyph'),
  ],
  teesmouth: [
    word('hurried', 'struck'),
    word('crowded', 'control', { values: 'controls', placeholders: true }),
    pdf('tidy', 'wingdings'),
    pdf('crowded', 'glyph'),
    web('nursery', 'input'),
    web('police', 'filled', 'lines'),
    acro('tidy', 'bare', 'boxes', 'numbers'),
    mail('abroad', 'html'),
  ],
};

export const PLAN: readonly Artefact[] = Object.entries(ROWS).flatMap(([style, rows]) =>
  rows.map(([hand, drawing]) => ({ style, hand, rendering: renderingOf(drawing), drawing })),
);
