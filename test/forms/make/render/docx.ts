/** Draws a form as a Word file, written by hand as Word would: tables, content controls with tags, legacy fields, struck-out words. */
import { type Block, type Cell, type Form, type Pair, type Ticks, ticksOf, type Value } from '../model.ts';
import { further } from './docx-further.ts';
import { zipped } from './docx-package.ts';
import { paragraph, run, ticks } from './docx-runs.ts';
import { type DocxLook, typist, worn } from './docx-typed.ts';

export type { DocxLook } from './docx-typed.ts';

export function docx(form: Form, look: DocxLook): Uint8Array {
  const bold = look.light === true ? '' : '<w:b/>';
  let id = 100;
  const marksOf = (marks: Ticks) => ticks(marks, look.ticks, look.boxAfter === true, () => id++);
  const wide = look.landscape === true ? 14_000 : 9_600;
  const edge = (name: string) =>
    `<w:${name} w:val="${look.rules === false ? 'nil' : 'single'}" w:sz="4" w:space="0" w:color="808080"/>`;
  const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')}</w:tblBorders>`;

  const words = typist(look, () => id++);
  const filled = (value: Value, tag?: string): string => {
    const marks = ticksOf(value);
    if (marks === undefined) return words(String(value), tag);
    const after = typeof value === 'string' ? '' : (value.after ?? '');
    return marksOf(marks) + (after === '' ? '' : run(after));
  };

  const cell = (inside: string, width: number, span = 1, shade = false) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${shade ? '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' : ''}</w:tcPr>${paragraph(inside)}</w:tc>`;
  /** A cell laid out by hand. */
  function free(
    { label, hint, value, printed, under, merged, down, tag, lines = [], ...one }: Cell,
    width: number,
  ): string {
    const named = label === undefined ? '' : run(label, bold);
    const small = hint === undefined ? '' : run(` ${hint}`, '<w:i/><w:sz w:val="16"/>');
    const what = value === undefined ? (printed === undefined ? '' : run(printed)) : filled(value, tag);
    const inside =
      under === true
        ? paragraph(named + small) + paragraph(what)
        : paragraph(named + small + (label === undefined || what === '' ? '' : run(' ')) + what);
    const card = lines.map((pair) => paragraph(run(`${pair.label} `, bold) + filled(pair.value, pair.tag))).join('');
    const joined = merged === true ? '<w:vMerge/>' : down === undefined ? '' : '<w:vMerge w:val="restart"/>';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${(one.span ?? 1) > 1 ? `<w:gridSpan w:val="${one.span}"/>` : ''}${joined}${one.shade === true ? '<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>' : ''}</w:tcPr>${inside}${card}</w:tc>`;
  }
  const table = (grid: number[], rows: string[], head = false) =>
    `<w:tbl><w:tblPr><w:tblW w:w="${wide}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map((row, index) => `<w:tr>${head && index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row}</w:tr>`).join('')}</w:tbl>${paragraph('')}`;

  function pairs(columns: 1 | 2, list: readonly Pair[]): string {
    const label = columns === 1 ? Math.round(wide * 0.35) : Math.round(wide * 0.2);
    const value = columns === 1 ? wide - label : wide / 2 - label;
    const rows: string[] = [];
    let half: string | undefined;
    const close = () => {
      if (half !== undefined) rows.push(half + cell('', label, 1, true) + cell('', value));
      half = undefined;
    };
    for (const pair of list) {
      const left = cell(run(pair.label, bold), label, 1, true);
      if (columns === 1) rows.push(left + cell(filled(pair.value, pair.tag), value));
      else if (pair.wide === true) {
        close();
        rows.push(left + cell(filled(pair.value, pair.tag), wide - label, 3));
      } else if (half === undefined) half = left + cell(filled(pair.value, pair.tag), value);
      else {
        rows.push(half + left + cell(filled(pair.value, pair.tag), value));
        half = undefined;
      }
    }
    close();
    return table(columns === 1 ? [label, value] : [label, value, label, value], rows);
  }

  function drawn(block: Block): string {
    switch (block.is) {
      case 'heading':
        return paragraph(run(block.text, `<w:b/><w:sz w:val="26"/>`), '<w:pStyle w:val="Heading2"/>');
      case 'note':
        return paragraph(run(block.text, '<w:i/>'));
      case 'page':
        return paragraph('<w:r><w:br w:type="page"/></w:r>');
      case 'pairs':
        return pairs(block.columns, block.pairs);
      case 'table': {
        const width = Math.floor(wide / block.headers.length);
        const grid = block.headers.map(() => width);
        const head = block.headers.map((text) => cell(run(text, bold), width, 1, true)).join('');
        return table(
          grid,
          [head, ...block.rows.map((row) => row.map((value) => cell(filled(value), width)).join(''))],
          true,
        );
      }
      case 'columns': {
        const width = Math.floor(wide / (block.heads.length + 1));
        const head = ['', ...block.heads].map((text) => cell(run(text, bold), width, 1, true)).join('');
        const rows = block.rows.map(
          ({ label, values }) =>
            cell(run(label, bold), width, 1, true) + values.map((value) => cell(filled(value), width)).join(''),
        );
        return table([width, ...block.heads.map(() => width)], [head, ...rows], true);
      }
      case 'running':
        return block.rows
          .map((pairs) =>
            paragraph(
              pairs
                .map(({ label, value, tag }) => run(`${label} `, bold) + filled(value, tag))
                .join('<w:r><w:tab/></w:r>'),
            ),
          )
          .join('');
      case 'lines':
        return block.pairs
          .map(({ label, value, tag }) =>
            block.how === 'below'
              ? paragraph(run(label, bold)) + paragraph(filled(value, tag))
              : paragraph(run(`${label} `, bold) + filled(value, tag)),
          )
          .join('');
      case 'cells': {
        const whole = block.widths.reduce((sum, one) => sum + one, 0);
        const grid = block.widths.map((one) => Math.round((wide * one) / whole));
        const rows = block.rows.map((row) => {
          let at = 0;
          return row
            .map((one) => {
              const from = at;
              at += one.span ?? 1;
              return free(
                one,
                grid.slice(from, at).reduce((sum, width) => sum + width, 0),
              );
            })
            .join('');
        });
        return table(grid, rows);
      }
      case 'ask': {
        const half = wide / 2;
        return table(
          [half, half],
          [
            cell(run(block.question, bold), half, 1, true) +
              cell(marksOf(block.ticks) + (block.after === undefined ? '' : run(block.after)), half),
          ],
        );
      }
      case 'box':
        return table([wide], [cell(run(block.label, bold), wide, 1, true), cell(words(block.text, block.tag), wide)]);
      case 'beside': {
        const half = wide / 4;
        const rows: string[] = [
          cell(run(block.left.title, bold), half * 2, 2, true) +
            cell(run(block.right.title, bold), half * 2, 2, true),
        ];
        for (let index = 0; index < Math.max(block.left.pairs.length, block.right.pairs.length); index++) {
          for (const pair of [block.left.pairs[index], block.right.pairs[index]]) {
            const drawnPair =
              cell(pair === undefined ? '' : run(pair.label, bold), half, 1, true) +
              cell(pair === undefined ? '' : filled(pair.value, pair.tag), half);
            if (pair === block.left.pairs[index] && rows.length === index + 1) rows.push(drawnPair);
            else rows[index + 1] = (rows[index + 1] ?? '') + drawnPair;
          }
        }
        return table([half, half, half, half], rows);
      }
      default:
        return further(block, { filled, table, cell, bold, wide });
    }
  }

  const page =
    look.landscape === true
      ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
      : '<w:pgSz w:w="11906" w:h="16838"/>';
  const head =
    paragraph(run(form.council, '<w:sz w:val="20"/>')) +
    paragraph(run(form.title, `<w:b/><w:sz w:val="36"/>`), '<w:pStyle w:val="Title"/>');
  const body = head + form.blocks.map(drawn).join('');
  return zipped(look.worn === true ? worn(body) : body, page, {
    ...(form.footer === undefined ? {} : { footer: form.footer }),
    ...(form.header === undefined ? {} : { header: form.header }),
    ...(look.font === undefined ? {} : { font: look.font }),
    ...(look.size === undefined ? {} : { size: look.size }),
  });
}
