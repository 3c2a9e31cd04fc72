/** Draws what only some of the later forms hold into a Word file: tables in tables, frames, lines to write on, letters of one width. */
import { aligned, type Further, ticksOf, type Value } from '../model.ts';
import { paragraph, run } from './docx-runs.ts';

type Ink = {
  filled(value: Value, tag?: string): string;
  table(grid: number[], rows: string[]): string;
  cell(inside: string, width: number): string;
  bold: string;
  wide: number;
};

const frame = (inside: string): string =>
  `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="45720" distB="45720" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>80000</wp:posOffset></wp:positionV><wp:extent cx="5900000" cy="1700000"/><wp:wrapTopAndBottom/><wp:docPr id="7" name="Text Box 2"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5900000" cy="1700000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" type="#_x0000_t202"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

/** A table of two columns that stands in a cell. */
const small = (width: number, rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${width * 2}" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"/>`).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/><w:gridCol w:w="${width}"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>${paragraph('')}`;

export function further(block: Further, { filled, table, cell, bold, wide }: Ink): string {
  const said = (pairs: readonly { label: string; value: Value; tag?: string }[]) =>
    pairs.map(({ label, value, tag }) => paragraph(run(`${label} `, bold) + filled(value, tag))).join('');
  switch (block.is) {
    case 'stacked':
      return block.asked
        .map(({ question, answer }) => {
          const marks = ticksOf(answer);
          const below =
            marks === undefined
              ? paragraph(filled(answer))
              : marks.options
                  .map((option, at) =>
                    paragraph(filled({ options: [option], marked: marks.marked.includes(at) ? [0] : [] })),
                  )
                  .join('');
          return paragraph(run(question, bold)) + below + paragraph('');
        })
        .join('');
    case 'nested': {
      const width = Math.floor(wide / block.across);
      const inner = Math.floor((width - 300) / 2);
      const cards = block.cards.map(
        ({ title, pairs }) =>
          `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(run(title, '<w:b/>'))}${small(
            inner,
            pairs.map(({ label, value, tag }) => cell(run(label, bold), inner) + cell(filled(value, tag), inner)),
          )}</w:tc>`,
      );
      const rows: string[] = [];
      for (let at = 0; at < cards.length; at += block.across) {
        const row = cards.slice(at, at + block.across);
        while (row.length < block.across) row.push(cell('', width));
        rows.push(row.join(''));
      }
      return table(
        Array.from({ length: block.across }, () => width),
        rows,
      );
    }
    case 'fixed':
      return block.rows
        .map((row) =>
          paragraph(
            run(aligned(row), '<w:rFonts w:ascii="Liberation Mono" w:hAnsi="Liberation Mono"/><w:sz w:val="17"/>'),
          ),
        )
        .join('');
    case 'underscored':
      return block.rows
        .map((row) =>
          paragraph(
            row
              .map(({ label, value, tag }) =>
                ticksOf(value) === undefined
                  ? `${run(`${label} `, bold)}${run('__')}${filled(value, tag)}${run('_'.repeat(Math.max(3, 22 - String(value).length)))}`
                  : run(`${label}  `, bold) + filled(value, tag),
              )
              .join(run('  ')),
          ),
        )
        .join('');
    case 'summary':
      return table(
        [Math.round(wide * 0.36), Math.round(wide * 0.5), Math.round(wide * 0.14)],
        block.pairs.map(
          ({ label, value, tag }) =>
            cell(run(label, bold), Math.round(wide * 0.36)) +
            cell(filled(value, tag), Math.round(wide * 0.5)) +
            cell(run(block.action, '<w:u w:val="single"/>'), Math.round(wide * 0.14)),
        ),
      );
    case 'floating':
      return frame(paragraph(run(block.title, '<w:b/>')) + said(block.pairs));
    case 'typed':
      return paragraph(filled(block.text));
    case 'bullets':
      return block.items.map((item) => paragraph(`${run('•')}<w:r><w:tab/></w:r>${filled(item)}`)).join('');
  }
}
