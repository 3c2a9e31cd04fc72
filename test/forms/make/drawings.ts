/** How an artefact is drawn, in short: a Word file, one sent through an office program, a printed page, a fillable PDF, a mail. */
import type { DocxLook } from './render/docx.ts';
import type { FillableLook } from './render/fillable.ts';
import type { HtmlLook } from './render/html.ts';
import type { MailLook } from './render/mail.ts';

export type Drawing =
  | { as: 'docx'; look: DocxLook }
  /** The docx sent through LibreOffice. */
  | { as: 'docx-pdf' | 'odt' | 'doc' | 'rtf'; look: DocxLook }
  | { as: 'print'; look: HtmlLook; furniture?: boolean }
  | { as: 'fillable'; look: FillableLook }
  | { as: 'mail'; look: Omit<MailLook, 'from'> };
export type Artefact = { style: string; hand: string; rendering: string; drawing: Drawing };

export type Rest = [hand: string, drawing: Drawing];
export const word = (hand: string, ticks: DocxLook['ticks'], more: Omit<DocxLook, 'ticks'> = {}): Rest => [
  hand,
  { as: 'docx', look: { ticks, ...more } },
];
export const pdf = (hand: string, ticks: DocxLook['ticks'], more: Omit<DocxLook, 'ticks'> = {}): Rest => [
  hand,
  { as: 'docx-pdf', look: { ticks, ...more } },
];
export const odt = (hand: string, ticks: DocxLook['ticks'], more: Omit<DocxLook, 'ticks'> = {}): Rest => [
  hand,
  { as: 'odt', look: { ticks, ...more } },
];
export const doc = (hand: string, ticks: DocxLook['ticks'], more: Omit<DocxLook, 'ticks'> = {}): Rest => [
  hand,
  { as: 'doc', look: { ticks, ...more } },
];
export const rtf = (hand: string, ticks: DocxLook['ticks'], more: Omit<DocxLook, 'ticks'> = {}): Rest => [
  hand,
  { as: 'rtf', look: { ticks, ...more } },
];
export const web = (
  hand: string,
  ticks: HtmlLook['ticks'],
  boxes: HtmlLook['boxes'] = 'ruled',
  more: Partial<HtmlLook> = {},
  furniture = false,
): Rest => [hand, { as: 'print', look: { ticks, boxes, ...more }, furniture }];
export const acro = (
  hand: string,
  state: FillableLook['state'],
  ticks: FillableLook['ticks'] = 'boxes',
  names: FillableLook['names'] = 'labels',
  more: Partial<FillableLook> = {},
): Rest => [hand, { as: 'fillable', look: { state, ticks, names, ...more } }];
export const mail = (hand: string, body: MailLook['body'], more: Partial<MailLook> = {}): Rest => [
  hand,
  { as: 'mail', look: { body, ...more } },
];

export function renderingOf(drawing: Drawing): string {
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
      return ['html', 'outlook', 'gravity'].includes(drawing.look.body) ? 'mail, HTML table' : 'mail, labelled';
    default:
      return drawing.as;
  }
}
