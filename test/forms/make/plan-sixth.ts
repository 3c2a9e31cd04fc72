/** The sixth batch: which form, by whose hand, drawn how. */
import { acro, doc, mail, odt, pdf, type Rest, rtf, web, word } from './drawings.ts';

const WORN = { worn: true } as const;
const WIDE = { landscape: true } as const;

export const SIXTH_ROWS: Readonly<Record<string, readonly Rest[]>> = {
  aldersyke: [
    word('sendco', 'struck', WORN),
    pdf('doctor', 'glyph'),
    web('housing-support', 'vector'),
    doc('paramedic', 'glyph'),
    odt('perinatal', 'glyph', { boxAfter: true }),
    acro('offender-manager', 'bare', 'radios', 'numbers'),
  ],
  bramlea: [
    word('doctor', 'control', { values: 'choices', placeholders: true }),
    word('offender-manager', 'glyph', { tracked: true }),
    pdf('sendco', 'wingdings'),
    rtf('youth', 'glyph'),
    mail('paramedic', 'outlook'),
  ],
  cravenholt: [
    word('paramedic', 'glyph'),
    web('paramedic', 'glyph', 'bare'),
    mail('perinatal', 'lines'),
    mail('doctor', 'lines', { forwarded: true }),
  ],
  dunsop: [
    web('sendco', 'glyph', 'bare', {}, true),
    web('perinatal', 'glyph', 'lines'),
    mail('doctor', 'below'),
    mail('sendco', 'gravity'),
  ],
  eskmouth: [
    mail('sendco', 'tabs'),
    mail('offender-manager', 'dash', { signature: true }),
    mail('housing-support', 'lines', { wrap: true }),
    mail('doctor', 'gravity'),
    pdf('youth', 'glyph'),
  ],
  farndon: [
    acro('sendco', 'filled', 'radios'),
    acro('housing-support', 'bare', 'boxes', 'numbers'),
    acro('doctor', 'over'),
    acro('perinatal', 'flat'),
    web('paramedic', 'filled'),
  ],
  glenholm: [
    word('youth', 'struck', { values: 'legacy' }),
    pdf('housing-support', 'struck', { font: 'Liberation Serif', size: 12 }),
    doc('sendco', 'struck'),
    rtf('doctor', 'struck'),
    web('perinatal', 'circled', 'bare'),
  ],
  hambrook: [
    pdf('doctor', 'glyph', WIDE),
    web('offender-manager', 'check-glyph', 'lines', WIDE),
    word('sendco', 'control', { values: 'controls', ...WIDE }),
    acro('housing-support', 'filled'),
    mail('sendco', 'html'),
  ],
  ivelbank: [
    web('full-house', 'input', 'ruled', { small: true }),
    web('sendco', 'glyph', 'ruled', { twoColumns: true, small: true }),
    pdf('full-house', 'bracket'),
    mail('housing-support', 'outlook'),
    odt('sendco', 'paren'),
  ],
  jervaulx: [
    web('perinatal', 'filled', 'bare'),
    web('doctor', 'radio', 'bare'),
    word('housing-support', 'wingdings'),
    mail('offender-manager', 'below', { wrap: true }),
    pdf('paramedic', 'glyph'),
  ],
};
