/** Which form, by whose hand, drawn how: one line is one artefact. */
import type { Form } from './model.ts';
import type { Pen } from './pen.ts';
import type { DocxLook } from './render/docx.ts';
import type { HtmlLook } from './render/html.ts';
import { dunmarsh, easterham, hartwell, norcastle, sandmoor } from './styles/first.ts';

export const STYLES: Readonly<Record<string, { draw: (pen: Pen) => Form; heldOut?: boolean }>> = {
  norcastle: { draw: norcastle },
  sandmoor: { draw: sandmoor },
  easterham: { draw: easterham },
  dunmarsh: { draw: dunmarsh },
  hartwell: { draw: hartwell },
};

export type Drawing =
  | { as: 'docx'; look: DocxLook }
  /** The docx sent through LibreOffice. */
  | { as: 'docx-pdf' | 'odt' | 'doc'; look: DocxLook }
  | { as: 'print'; look: HtmlLook; furniture?: boolean };
export type Artefact = { style: string; hand: string; rendering: string; drawing: Drawing };

const docx = (style: string, hand: string, look: DocxLook, rendering = 'docx'): Artefact => ({ style, hand, rendering, drawing: { as: 'docx', look } });
const office = (style: string, hand: string, as: 'docx-pdf' | 'odt' | 'doc', look: DocxLook): Artefact => ({ style, hand, rendering: as === 'docx-pdf' ? 'PDF exported' : as, drawing: { as, look } });
const print = (style: string, hand: string, look: HtmlLook, furniture = false): Artefact => ({ style, hand, rendering: look.boxes === 'bare' ? 'PDF without rules' : look.boxes === 'inputs' ? 'PDF of web inputs' : 'PDF printed', drawing: { as: 'print', look, furniture } });

export const PLAN: readonly Artefact[] = [
  docx('norcastle', 'tidy', { ticks: 'glyph' }),
  docx('norcastle', 'hurried', { ticks: 'struck' }),
  office('norcastle', 'police', 'docx-pdf', { ticks: 'bracket' }),
  print('norcastle', 'surgery', { ticks: 'glyph', boxes: 'ruled' }),
  print('norcastle', 'nurse', { ticks: 'input', boxes: 'lines' }),
  office('norcastle', 'midwife', 'odt', { ticks: 'glyph' }),
  docx('sandmoor', 'tidy', { ticks: 'control', values: 'controls', placeholders: true }),
  docx('sandmoor', 'police', { ticks: 'typed-x' }),
  office('sandmoor', 'hurried', 'docx-pdf', { ticks: 'glyph' }),
  print('sandmoor', 'midwife', { ticks: 'vector', boxes: 'ruled' }),
  print('sandmoor', 'landlord', { ticks: 'filled', boxes: 'bare' }),
  office('sandmoor', 'slip', 'doc', { ticks: 'glyph' }),
  docx('easterham', 'nurse', { ticks: 'legacy', values: 'legacy' }),
  docx('easterham', 'surgery', { ticks: 'wingdings' }),
  office('easterham', 'tidy', 'docx-pdf', { ticks: 'struck' }),
  office('easterham', 'crowded', 'docx-pdf', { ticks: 'glyph', landscape: true }),
  print('easterham', 'abroad', { ticks: 'radio', boxes: 'ruled', landscape: true }),
  print('easterham', 'nursery', { ticks: 'check-glyph', boxes: 'bare' }),
  docx('dunmarsh', 'together', { ticks: 'paren' }),
  docx('dunmarsh', 'nurse', { ticks: 'control', values: 'controls' }),
  office('dunmarsh', 'tidy', 'docx-pdf', { ticks: 'wingdings' }),
  office('dunmarsh', 'landlord', 'odt', { ticks: 'bracket' }),
  print('dunmarsh', 'police', { ticks: 'circled', boxes: 'ruled' }),
  print('dunmarsh', 'midwife', { ticks: 'input', boxes: 'inputs' }),
  docx('hartwell', 'tidy', { ticks: 'control', values: 'controls', placeholders: true }),
  docx('hartwell', 'crowded', { ticks: 'legacy', values: 'legacy' }),
  office('hartwell', 'crowded', 'docx-pdf', { ticks: 'legacy' }),
  office('hartwell', 'hurried', 'docx-pdf', { ticks: 'control' }),
  print('hartwell', 'nursery', { ticks: 'radio', boxes: 'ruled' }),
  print('hartwell', 'slip', { ticks: 'input', boxes: 'inputs' }, true),
  office('hartwell', 'police', 'doc', { ticks: 'bracket' }),
];
