/** The ninth batch: which form, by whose hand, drawn how. */
import { acro, doc, mail, odt, pdf, type Rest, rtf, web, word } from './drawings.ts';

export const NINTH_ROWS: Readonly<Record<string, readonly Rest[]>> = {
  oakenshaw: [
    word('thornley', 'glyph'),
    word('adeyemi', 'struck'),
    pdf('skelly', 'glyph'),
    acro('siddiqi', 'filled'),
    odt('osei', 'typed-x'),
    web('oakes', 'check-glyph', 'ruled', { small: true }),
  ],
  rillington: [
    web('thornley', 'radio', 'inputs', {}, true),
    web('siddiqi', 'input', 'lines'),
    mail('adeyemi', 'gravity'),
    mail('oakes', 'lines'),
    mail('whittle', 'below'),
    word('rees', 'control', { values: 'controls', placeholders: true }),
  ],
  abermere: [
    word('oakes', 'legacy', { values: 'legacy' }),
    doc('thornley', 'bracket'),
    pdf('whittle', 'wingdings', { light: true }),
    acro('skelly', 'over'),
    rtf('adeyemi', 'glyph'),
    web('osei', 'vector', 'bare'),
  ],
  stannerford: [
    word('osei', 'glyph', { boxAfter: true }),
    pdf('rees', 'bracket'),
    acro('osei', 'filled', 'radios', 'numbers'),
    acro('adeyemi', 'flat'),
    web('siddiqi', 'filled', 'ruled'),
    mail('osei', 'html'),
  ],
  bromhurst: [
    word('oakes', 'struck', { worn: true }),
    word('whittle', 'control', { values: 'choices', placeholders: true }),
    pdf('adeyemi', 'glyph', { landscape: true }),
    acro('thornley', 'filled', 'boxes', 'labels', { choices: true }),
    odt('rees', 'glyph'),
    mail('skelly', 'tabs', { forwarded: true }),
  ],
};
