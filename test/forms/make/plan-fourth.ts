/** The fourth batch: which form, by whose hand, drawn how. */
import { acro, doc, mail, odt, pdf, type Rest, rtf, web, word } from './drawings.ts';

const AFTER = { boxAfter: true } as const;
const SERIF = { font: 'Liberation Serif', size: 11 } as const;
const SMALL = { font: 'Liberation Sans Narrow', size: 9 } as const;
const LIGHT = { light: true } as const;

export const FOURTH_ROWS: Readonly<Record<string, readonly Rest[]>> = {
  brackendale: [
    word('safeguarding-lead', 'glyph', AFTER),
    word('nursery-manager', 'legacy', { values: 'legacy' }),
    pdf('registrar', 'wingdings', SERIF),
    acro('constable', 'filled'),
    web('antenatal', 'glyph'),
  ],
  lyndhaven: [
    word('registrar', 'control', { values: 'controls', placeholders: true }),
    pdf('antenatal', 'bracket', LIGHT),
    web('nurse-lead', 'vector'),
    acro('safeguarding-lead', 'bare', 'boxes', 'numbers'),
    odt('refuge-worker', 'glyph', AFTER),
  ],
  kirkholme: [
    word('nurse-lead', 'glyph', LIGHT),
    pdf('community-offender', 'glyph', SMALL),
    web('registrar', 'check-glyph'),
    acro('gp-partner', 'filled', 'radios'),
    doc('constable', 'glyph'),
  ],
  wychwell: [
    word('safeguarding-lead', 'struck'),
    pdf('refuge-worker', 'glyph', AFTER),
    web('nurse-lead', 'circled'),
    acro('housing-officer', 'filled', 'boxes', 'numbers'),
    rtf('community-offender', 'glyph'),
  ],
  saltmere: [
    word('housing-officer', 'glyph'),
    pdf('constable', 'bracket', SERIF),
    web('gp-partner', 'filled'),
    acro('nursery-manager', 'flat'),
    odt('antenatal', 'wingdings', LIGHT),
  ],
  netherfold: [
    word('nurse-lead', 'control', { values: 'controls' }),
    pdf('safeguarding-lead', 'control'),
    web('housing-officer', 'glyph', 'lines'),
    acro('registrar', 'filled', 'radios'),
    mail('refuge-worker', 'html'),
  ],
  oxmoor: [
    mail('safeguarding-lead', 'lines'),
    mail('gp-partner', 'html', { boxes: 'bare' }),
    web('community-offender', 'glyph', 'bare'),
    pdf('nursery-manager', 'glyph'),
    mail('constable', 'lines', { forwarded: true, signature: true }),
  ],
  penmarsh: [
    pdf('constable', 'glyph', SMALL),
    web('refuge-worker', 'glyph'),
    word('nurse-lead', 'paren'),
    mail('constable', 'html'),
    rtf('housing-officer', 'glyph', AFTER),
  ],
  radstone: [
    word('antenatal', 'wingdings'),
    pdf('nursery-manager', 'struck'),
    web('safeguarding-lead', 'radio', 'lines'),
    mail('community-offender', 'leaders'),
    acro('gp-partner', 'over'),
  ],
  thurlby: [
    word('gp-partner', 'typed-x'),
    pdf('housing-officer', 'glyph'),
    web('constable', 'input'),
    doc('nursery-manager', 'bracket'),
    odt('registrar', 'glyph'),
  ],
  quernby: [
    word('community-offender', 'glyph'),
    pdf('gp-partner', 'glyph', LIGHT),
    web('antenatal', 'check-glyph'),
    acro('refuge-worker', 'filled'),
  ],
  'quernby-hand': [word('registrar', 'glyph'), pdf('safeguarding-lead', 'glyph'), web('nurse-lead', 'glyph')],
  otterhead: [
    word('housing-officer', 'glyph', { landscape: true }),
    pdf('nurse-lead', 'glyph', { landscape: true, ...SMALL }),
    web('safeguarding-lead', 'vector', 'ruled', { landscape: true, small: true }),
    mail('antenatal', 'html'),
  ],
};
