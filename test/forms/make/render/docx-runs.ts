/** The smallest pieces of a Word file: runs, paragraphs, and ticks of every kind that Word knows. */
import type { TickLook, Ticks } from '../model.ts';

export type WordTicks = Extract<
  TickLook,
  'glyph' | 'bracket' | 'paren' | 'wingdings' | 'control' | 'legacy' | 'struck' | 'typed-x'
>;

export const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** A line break typed into a box, as in an address. */
export const LINE = '\u2028';
export const run = (text: string, how = '') =>
  `<w:r>${how === '' ? '' : `<w:rPr>${how}</w:rPr>`}${text
    .split(LINE)
    .map((line) => `<w:t xml:space="preserve">${xml(line)}</w:t>`)
    .join('<w:br/>')}</w:r>`;
export const paragraph = (inside: string, how = '') =>
  `<w:p>${how === '' ? '' : `<w:pPr>${how}</w:pPr>`}${inside}</w:p>`;

/** A tick box alone; `id` is the next free number of the file. */
function box(on: boolean, look: WordTicks, id: () => number): string {
  switch (look) {
    case 'bracket':
      return run(`[${on ? 'X' : ' '}]`);
    case 'paren':
      return run(`(${on ? 'x' : ' '})`);
    case 'wingdings':
      return `<w:r><w:sym w:font="Wingdings" w:char="${on ? 'F0FE' : 'F0A8'}"/></w:r>`;
    case 'control':
      return `<w:sdt><w:sdtPr><w:id w:val="${id()}"/><w14:checkbox><w14:checked w14:val="${on ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(on ? '☒' : '☐')}</w:sdtContent></w:sdt>`;
    case 'legacy':
      return `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check${id()}"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>${on ? '<w:checked/>' : ''}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    default:
      return run(on ? '☒' : '☐');
  }
}

/** All options of a question on one line; `after`: each box stands behind its word ("Yes ☐ No ☐"). */
export function ticks({ options, marked }: Ticks, look: WordTicks, after: boolean, id: () => number): string {
  return options
    .map((option, index) => {
      const on = marked.includes(index);
      if (look === 'typed-x') return run(`${option} ${on ? 'X' : '__'}   `);
      // Delete as appropriate: what is left standing is the answer; nothing struck, or all, answers nothing.
      if (look === 'struck')
        return (
          run(option, marked.length > 0 && !on ? '<w:strike/>' : '') + (index < options.length - 1 ? run(' / ') : '')
        );
      if (after) return run(`${option} `) + box(on, look, id) + run('   ');
      if (look === 'glyph') return run(`${on ? '☒' : '☐'} ${option}   `);
      if (look === 'bracket') return run(`[${on ? 'X' : ' '}] ${option}   `);
      if (look === 'paren') return run(`(${on ? 'x' : ' '}) ${option}   `);
      return box(on, look, id) + run(` ${option}   `);
    })
    .join('');
}
