/** Puts what stands in a Word file into the package that Word opens. */
import { strToU8, zipSync } from 'fflate';
import { paragraph, run } from './docx-runs.ts';

/** A letter: one paragraph a line. */
export const letter = (text: string): Uint8Array =>
  zipped(
    text
      .split('\n')
      .map((line) => paragraph(run(line)))
      .join(''),
    '<w:pgSz w:w="11906" w:h="16838"/>',
  );

type Margins = { footer?: string; header?: string; font?: string; size?: number };

/** `font` and `size` (in points) are those of the whole document. */
export function zipped(
  body: string,
  page: string,
  { footer = '', header = '', font = 'Liberation Sans', size = 10 }: Margins = {},
): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}<w:sectPr>${header === '' ? '' : '<w:headerReference w:type="default" r:id="rId3"/>'}${footer === '' ? '' : '<w:footerReference w:type="default" r:id="rId2"/>'}${page}<w:pgMar w:top="1000" w:right="1100" w:bottom="1000" w:left="1100" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const style = (styleId: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${styleId}"><w:name w:val="${name}"/></w:style>`;
  const parts = (
    [
      ['footer', 'ftr', footer, 'rId2'],
      ['header', 'hdr', header, 'rId3'],
    ] as const
  ).filter(([, , text]) => text !== '');
  const overrides = parts
    .map(
      ([name]) =>
        `<Override PartName="/word/${name}1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
    )
    .join('');
  const relations = parts
    .map(
      ([name, , , id]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}1.xml"/>`,
    )
    .join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>${overrides}</Types>`,
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>${relations}</Relationships>`,
    'word/styles.xml': `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="${size * 2}"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Title', 'Title')}${style('Heading2', 'heading 2')}</w:styles>`,
    'word/document.xml': document,
  };
  for (const [name, tag, text] of parts)
    files[`word/${name}1.xml`] =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${tag} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(run(text, '<w:sz w:val="16"/>'))}</w:${tag}>`;
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        [strToU8(text), { mtime: new Date('2026-11-19T09:00:00Z') }],
      ]),
    ),
  );
}
