/** The third batch: which form, by whose hand, drawn how. */
import { acro, doc, mail, odt, pdf, type Rest, web, word } from './drawings.ts';

const AFTER = { boxAfter: true } as const;

export const THIRD_ROWS: Readonly<Record<string, readonly Rest[]>> = {
  ashcombe: [
    word('head', 'glyph', AFTER),
    pdf('attendance', 'bracket'),
    web('paediatrician', 'glyph', 'bare'),
    mail('youth-worker', 'lines'),
  ],
  belverley: [
    word('health-visitor', 'wingdings'),
    pdf('sergeant', 'glyph', AFTER),
    web('named-midwife', 'vector', 'ruled', { landscape: true }),
    acro('attendance', 'filled', 'boxes', 'numbers'),
  ],
  coldwater: [word('attendance', 'struck'), web('head', 'circled'), acro('prison', 'flat'), doc('sergeant', 'glyph')],
  derrymoor: [
    word('paediatrician', 'control', { values: 'controls', placeholders: true }),
    pdf('prison', 'struck'),
    web('youth-worker', 'input', 'lines'),
    odt('health-visitor', 'glyph'),
  ],
  exbourne: [
    mail('head', 'lines'),
    mail('prison', 'html'),
    web('attendance', 'glyph', 'lines', {}, true),
    web('sergeant', 'glyph', 'bare'),
  ],
  frensham: [
    word('named-midwife', 'legacy', { values: 'legacy' }),
    pdf('youth-worker', 'wingdings'),
    web('health-visitor', 'radio'),
    acro('head', 'filled', 'radios'),
  ],
  gosford: [
    word('prison', 'glyph'),
    pdf('named-midwife', 'glyph'),
    web('attendance', 'filled'),
    acro('sergeant', 'bare'),
  ],
  haverleigh: [
    word('paediatrician', 'typed-x'),
    pdf('health-visitor', 'glyph', AFTER),
    mail('youth-worker', 'lines', { signature: true }),
    odt('prison', 'bracket'),
  ],
};
