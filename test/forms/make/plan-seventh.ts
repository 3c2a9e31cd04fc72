/** The seventh batch: which form, by whose hand, drawn how. */
import { acro, doc, mail, odt, pdf, type Rest, web, word } from './drawings.ts';

export const SEVENTH_ROWS: Readonly<Record<string, readonly Rest[]>> = {
  kelmarsh: [
    word('year-head', 'glyph', { worn: true }),
    pdf('caseholder', 'wingdings'),
    doc('locum', 'glyph'),
    odt('crew', 'struck'),
  ],
  langstrath: [
    web('year-head', 'glyph', 'bare', { light: true }),
    web('locum', 'vector', 'lines', { light: true }),
    acro('crew', 'filled', 'radios', 'numbers'),
    mail('locum', 'html', { boxes: 'bare' }),
  ],
  mossdale: [
    mail('crew', 'dash', { signature: true }),
    mail('year-head', 'lines', { wrap: true }),
    mail('caseholder', 'outlook'),
    mail('locum', 'tabs'),
  ],
  netherby: [
    acro('year-head', 'filled', 'boxes', 'numbers'),
    acro('caseholder', 'flat'),
    pdf('locum', 'glyph'),
    word('crew', 'legacy', { values: 'legacy' }),
  ],
};
