/** The eighth batch: which form, by whose hand, drawn how. */
import { acro, doc, mail, odt, pdf, type Rest, rtf, web, word } from './drawings.ts';

const WIDE = { landscape: true } as const;

export const EIGHTH_ROWS: Readonly<Record<string, readonly Rest[]>> = {
  arkendale: [
    word('dsl-deputy', 'glyph', WIDE),
    pdf('visitor', 'glyph', WIDE),
    odt('homelink', 'wingdings', WIDE),
    web('dsl-deputy', 'check-glyph', 'lines', WIDE),
    acro('registrar-gp', 'filled'),
    mail('visitor', 'lines', { forwarded: true }),
  ],
  brantwick: [
    word('homelink', 'struck'),
    web('visitor', 'circled'),
    doc('dsl-deputy', 'legacy'),
    acro('homelink', 'filled', 'boxes', 'labels', { choices: true }),
    mail('dsl-deputy', 'tabs'),
    pdf('response', 'typed-x'),
  ],
  calverleigh: [
    word('visitor', 'struck', { worn: true }),
    doc('tenancies', 'glyph'),
    pdf('registrar-gp', 'struck'),
    acro('response', 'filled', 'radios', 'numbers'),
    word('booking', 'control', { values: 'choices', placeholders: true }),
    web('homelink', 'vector'),
  ],
  haltwell: [
    word('registrar-gp', 'legacy', { values: 'legacy' }),
    pdf('booking', 'wingdings'),
    acro('dsl-deputy', 'bare'),
    acro('visitor', 'flat'),
    web('response', 'radio'),
    rtf('homelink', 'glyph'),
  ],
  lydeway: [
    web('dsl-deputy', 'input', 'inputs', {}, true),
    web('registrar-gp', 'radio', 'bare'),
    web('homelink', 'filled', 'lines'),
    mail('visitor', 'gravity'),
    mail('booking', 'outlook'),
    mail('tenancies', 'lines'),
  ],
  pinsfold: [
    mail('response', 'lines'),
    pdf('response', 'glyph', { font: 'Liberation Serif' }),
    mail('hood-sergeant', 'below', { wrap: true }),
    word('hood-sergeant', 'paren'),
  ],
  shrawley: [
    word('booking', 'control', { values: 'controls', placeholders: true }),
    word('dsl-deputy', 'glyph', { boxAfter: true }),
    pdf('tenancies', 'typed-x'),
    web('visitor', 'check-glyph', 'bare'),
    acro('registrar-gp', 'over'),
    odt('homelink', 'bracket'),
  ],
};
