/** The paper of a fillable PDF: pages, rules and print, object by object, and the file that they make. */
import { LEAD, SIZE, shown } from './fillable-type.ts';

export const LEFT = 40;
export const WIDE = 515;
const TOP = 800;
const BOTTOM = 45;
export const FONTS = '/Font<</H 1 0 R/B 2 0 R/Z 3 0 R>>';

type Page = { content: string[]; widgets: number[] };
export type Paper = ReturnType<typeof paper>;

/** `rules`: frames are drawn. `footer`, `header`: small print at the foot and the head of each page. */
export function paper(rules: boolean, { footer, header }: { footer?: string; header?: string } = {}) {
  const objects: string[] = [
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>',
  ];
  const pages: Page[] = [];
  const fields: number[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (content: string, dictionary = ''): number =>
    add(`<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`);
  const sheet = {
    page: { content: [], widgets: [] } as Page,
    /** How far up the page the next thing stands. */
    y: TOP,
    fields,
    add,
    stream,
    replace: (number: number, body: string) => {
      objects[number - 1] = body;
    },
    turn() {
      if (footer !== undefined) sheet.print(footer, LEFT, 24, 'H', 7);
      if (header !== undefined) sheet.print(header, LEFT + 330, 822, 'H', 7);
      pages.push(sheet.page);
      sheet.page = { content: [], widgets: [] };
      sheet.y = TOP;
    },
    room(height: number) {
      if (sheet.y - height < BOTTOM) sheet.turn();
    },
    print(text: string, x: number, at: number, font = 'H', size = SIZE) {
      sheet.page.content.push(`BT /${font} ${size} Tf ${x.toFixed(1)} ${at.toFixed(1)} Td ${shown(text)} Tj ET`);
    },
    lines(list: readonly string[], x: number, top: number, font = 'H', size = SIZE) {
      list.forEach((line, index) => {
        sheet.print(line, x, top - LEAD * (index + 1) + 2, font, size);
      });
    },
    frame(x: number, top: number, w: number, h: number) {
      if (rules)
        sheet.page.content.push(`0.6 w ${x.toFixed(1)} ${(top - h).toFixed(1)} ${w.toFixed(1)} ${h.toFixed(1)} re S`);
    },
    /** `acro`: what the catalogue says of the fields, given their list. */
    file(acro: (fields: string) => string): Uint8Array {
      sheet.turn();
      const tree = objects.length + 1 + pages.length * 2;
      const kids = pages.map(({ content, widgets }) => {
        const body = stream(content.join('\n'));
        return add(
          `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 842]/Resources<<${FONTS}>>/Contents ${body} 0 R${widgets.length > 0 ? `/Annots[${widgets.map((one) => `${one} 0 R`).join(' ')}]` : ''}>>`,
        );
      });
      add(`<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
      const root = add(`<</Type/Catalog/Pages ${tree} 0 R${acro(fields.map((one) => `${one} 0 R`).join(' '))}>>`);
      let file = '%PDF-1.6\n';
      const offsets = objects.map((body, index) => {
        const offset = file.length;
        file += `${index + 1} 0 obj\n${body}\nendobj\n`;
        return offset;
      });
      const start = file.length;
      file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root ${root} 0 R>>\nstartxref\n${start}\n%%EOF\n`;
      return new TextEncoder().encode(file);
    },
  };
  return sheet;
}
