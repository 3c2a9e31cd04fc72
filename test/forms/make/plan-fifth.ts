/** The fifth batch: which form, by whose hand, drawn how. */
import { acro, doc, mail, odt, pdf, type Rest, rtf, web, word } from './drawings.ts';

const AFTER = { boxAfter: true } as const;

export const FIFTH_ROWS: Readonly<Record<string, readonly Rest[]>> = {
  hollinbrook: [
    word('assistant-head', 'struck'),
    pdf('psychiatric-nurse', 'glyph'),
    web('fire-officer', 'vector'),
    acro('consultant', 'filled'),
    odt('community-midwife', 'glyph', AFTER),
  ],
  ormsley: [
    word('consultant', 'glyph', { light: true }),
    word('family-support', 'control', { values: 'controls', placeholders: true }),
    pdf('assistant-head', 'wingdings', { light: true }),
    web('psychiatric-nurse', 'check-glyph'),
    acro('community-midwife', 'bare', 'boxes', 'numbers'),
    rtf('fire-officer', 'glyph', { light: true }),
  ],
  rookhope: [
    word('community-midwife', 'legacy', { values: 'legacy' }),
    pdf('consultant', 'bracket', { font: 'Liberation Serif', size: 11 }),
    web('family-support', 'glyph'),
    acro('assistant-head', 'flat', 'radios'),
    doc('psychiatric-nurse', 'glyph'),
  ],
  tarnbeck: [
    mail('psychiatric-nurse', 'html'),
    web('assistant-head', 'glyph', 'bare'),
    web('consultant', 'glyph', 'lines', {}, true),
    pdf('family-support', 'glyph'),
    mail('fire-officer', 'lines'),
  ],
  ulverdale: [
    word('family-support', 'glyph', AFTER),
    pdf('fire-officer', 'glyph'),
    web('community-midwife', 'input', 'bare'),
    mail('consultant', 'lines', { signature: true }),
    odt('assistant-head', 'bracket'),
    mail('psychiatric-nurse', 'leaders'),
  ],
};
