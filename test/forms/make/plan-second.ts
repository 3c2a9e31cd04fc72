/** The second batch: tables laid out by hand, boxes behind their words, answers below their questions. */
import { acro, doc, mail, odt, pdf, type Rest, web, word } from './drawings.ts';

const AFTER = { boxAfter: true } as const;

/** One drawing for each of the forms that chance put together. */
const MOSAIC_DRAWINGS: readonly Rest[] = [
  word('deputy', 'glyph'),
  pdf('keyworker', 'glyph', AFTER),
  web('detective', 'glyph'),
  acro('junior-doctor', 'filled'),
  mail('family-nurse', 'lines'),
  odt('tenancy', 'glyph'),
  word('senco', 'control', { values: 'controls', placeholders: true }),
  web('idva', 'check-glyph', 'bare'),
  doc('brief', 'glyph', AFTER),
  pdf('deputy', 'bracket'),
  word('detective', 'legacy', { values: 'legacy' }),
  mail('keyworker', 'html'),
  web('tenancy', 'vector', 'lines'),
  acro('family-nurse', 'bare', 'radios', 'numbers'),
  odt('idva', 'wingdings'),
  word('junior-doctor', 'struck'),
  pdf('senco', 'wingdings', { rules: false }),
  mail('brief', 'leaders'),
  web('deputy', 'input', 'inputs'),
  acro('detective', 'flat', 'boxes', 'labels', AFTER),
  word('family-nurse', 'glyph', AFTER),
  pdf('tenancy', 'struck'),
  doc('senco', 'bracket'),
  acro('keyworker', 'over'),
];
const MOSAIC_ROWS = Object.fromEntries(MOSAIC_DRAWINGS.map((drawing, at) => [`mosaic${at + 1}`, [drawing]]));

export const SECOND_ROWS: Readonly<Record<string, readonly Rest[]>> = {
  castlebridge: [
    word('deputy', 'glyph'),
    pdf('detective', 'glyph', AFTER),
    web('family-nurse', 'check-glyph'),
    acro('keyworker', 'filled'),
    doc('idva', 'bracket'),
  ],
  priorsgate: [
    word('keyworker', 'glyph', AFTER),
    pdf('senco', 'wingdings', AFTER),
    web('junior-doctor', 'vector', 'ruled', AFTER),
    mail('tenancy', 'lines', { signature: true }),
    acro('brief', 'filled', 'boxes', 'labels', AFTER),
  ],
  stowmead: [
    word('detective', 'control', { values: 'controls', placeholders: true }),
    pdf('family-nurse', 'struck'),
    web('idva', 'glyph', 'lines'),
    odt('brief', 'glyph', AFTER),
    acro('deputy', 'bare', 'radios', 'numbers'),
  ],
  fairmile: [
    word('senco', 'glyph', { landscape: true }),
    pdf('idva', 'glyph', { landscape: true }),
    web('detective', 'glyph', 'ruled', { landscape: true, small: true }, true),
    mail('deputy', 'html'),
  ],
  hessle: [
    word('junior-doctor', 'legacy', { values: 'legacy' }),
    pdf('brief', 'glyph', AFTER),
    web('tenancy', 'circled'),
    acro('detective', 'flat'),
    odt('family-nurse', 'bracket'),
  ],
  midvale: [
    mail('deputy', 'lines'),
    mail('junior-doctor', 'lines', { forwarded: true }),
    mail('idva', 'html'),
    web('tenancy', 'glyph', 'bare'),
    pdf('keyworker', 'glyph'),
  ],
  thornacre: [
    word('idva', 'control', { values: 'controls' }),
    pdf('senco', 'bracket'),
    web('deputy', 'input'),
    acro('family-nurse', 'filled', 'radios'),
    doc('keyworker', 'paren'),
  ],
  wrenbury: [
    word('tenancy', 'typed-x'),
    pdf('deputy', 'glyph', AFTER),
    web('brief', 'struck'),
    mail('detective', 'lines'),
    odt('senco', 'glyph'),
  ],
  ...MOSAIC_ROWS,
};
