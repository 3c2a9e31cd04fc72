/** Makes small Word files for tests out of the XML that stands between `w:body` and its end. */
import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word file with this body; `more` are further entries. */
export function madeDocx(body: string, more: Record<string, string | Uint8Array> = {}): Uint8Array {
  const entries = Object.entries({ 'word/document.xml': documentXml(body), ...more });
  return zipSync(
    Object.fromEntries(
      entries.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
}

export type Look = 'bold' | 'struck' | 'hidden' | 'highlighted';
const LOOKS: Record<Look, string> = {
  bold: '<w:b/>',
  struck: '<w:strike/>',
  hidden: '<w:vanish/>',
  highlighted: '<w:highlight w:val="yellow"/>',
};

export function run(text: string, ...looks: Look[]): string {
  return `<w:r><w:rPr>${looks.map((look) => LOOKS[look]).join('')}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(...runs: string[]): string {
  return `<w:p>${runs.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`;
}

/** A table of cells; a cell is its text, its runs, or its paragraphs; `span` as "2|text" widens one. */
export function table(...rows: string[][]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function cell(content: string): string {
  const [, span, rest] = /^(\d)\|([\s\S]*)$/.exec(content) ?? [];
  const inside = rest ?? content;
  const properties = span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${/^<w:(p|tbl)>/.test(inside) ? inside : paragraph(inside)}</w:tc>`;
}

/** A content control with a tag around some runs. */
export function control(tag: string, inside: string, properties = '<w:text/>'): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
}
