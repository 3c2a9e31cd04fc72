/** Draws a form as a web page, as it stands before somebody prints it to PDF or pastes it into a mail. */
import {
  type Block,
  type Cell,
  type Form,
  type Pair,
  type TickLook,
  type Ticks,
  ticksOf,
  type Value,
} from '../model.ts';
import { FURTHER_CSS, further, html } from './html-further.ts';

export type HtmlLook = {
  ticks: Exclude<TickLook, 'control' | 'legacy'>;
  /** ruled: every cell; lines: only lines between rows; bare: none; inputs: what was typed stands in input boxes. */
  boxes: 'ruled' | 'lines' | 'bare' | 'inputs';
  landscape?: boolean;
  twoColumns?: boolean;
  font?: string;
  small?: boolean;
  /** Each box stands behind its word: "Yes ☐ No ☐". */
  boxAfter?: boolean;
  /** Labels are printed no bolder than what is typed. */
  light?: boolean;
};

const VECTOR_ON =
  '<svg width="12" height="12" viewBox="0 0 12 12"><rect x=".5" y=".5" width="11" height="11" fill="none" stroke="#000"/><path d="M2 6l3 4 5-8" fill="none" stroke="#000" stroke-width="1.5"/></svg>';
const VECTOR_OFF =
  '<svg width="12" height="12" viewBox="0 0 12 12"><rect x=".5" y=".5" width="11" height="11" fill="none" stroke="#000"/></svg>';

function box(on: boolean, look: HtmlLook): string {
  switch (look.ticks) {
    case 'check-glyph':
      return on ? '☑' : '☐';
    case 'bracket':
      return `[${on ? 'X' : '&nbsp;'}]`;
    case 'paren':
      return `(${on ? 'x' : '&nbsp;'})`;
    case 'wingdings':
      return on ? '✔' : '☐';
    case 'input':
      return `<input type=checkbox ${on ? 'checked' : ''}>`;
    case 'radio':
      return `<input type=radio ${on ? 'checked' : ''}>`;
    case 'filled':
      return `<span class="fill ${on ? 'on' : ''}"></span>`;
    case 'vector':
      return on ? VECTOR_ON : VECTOR_OFF;
    default:
      return on ? '☒' : '☐';
  }
}

function ticks({ options, marked }: Ticks, look: HtmlLook): string {
  const all = options.map((option, index) => {
    const on = marked.includes(index);
    const text = html(option);
    if (look.ticks === 'typed-x') return `${text} ${on ? 'X' : '__'}`;
    if (look.ticks === 'circled') return `<span class="${on ? 'ring' : ''}">${text}</span>`;
    if (look.ticks === 'struck') return marked.length > 0 && !on ? `<s>${text}</s>` : text;
    return look.boxAfter === true ? `${text} ${box(on, look)}` : `${box(on, look)} ${text}`;
  });
  return `<span class=ticks>${all.join(look.ticks === 'struck' || look.ticks === 'circled' ? ' / ' : ' &nbsp; ')}</span>`;
}

/** A cell laid out by hand. */
function free(
  { label, hint, value: what, printed, under, merged, lines = [], ...one }: Cell,
  look: HtmlLook,
): string {
  if (merged === true) return '';
  const named = label === undefined ? '' : `<b>${html(label)}</b>`;
  const small = hint === undefined ? '' : ` <i class=hint>${html(hint)}</i>`;
  const shown = what === undefined ? html(printed ?? '') : value(what, look);
  return `<td colspan=${one.span ?? 1} rowspan=${one.down ?? 1} class="${one.shade === true ? 'shade' : ''}">${named}${small}${under === true ? '<br>' : ' '}${shown}${lines.map((pair) => `<div><b>${html(pair.label)}</b> ${value(pair.value, look)}</div>`).join('')}</td>`;
}

function value(what: Value, look: HtmlLook, big = false): string {
  const marks = ticksOf(what);
  if (marks !== undefined)
    return ticks(marks, look) + (typeof what === 'string' || what.after === undefined ? '' : ` ${html(what.after)}`);
  const text = html(String(what));
  if (look.boxes !== 'inputs') return text === '' ? '&nbsp;' : text;
  return big || text.length > 45
    ? `<textarea rows="${2 + Math.ceil(text.length / 80)}">${text}</textarea>`
    : `<input type=text value="${text}" size="${Math.max(12, text.length + 2)}">`;
}

function pairs(list: readonly Pair[], columns: 1 | 2, look: HtmlLook): string {
  if (look.boxes === 'bare' || look.boxes === 'inputs') {
    return `<div class="${columns === 2 ? 'two' : ''}">${list.map((pair) => `<p class="pair ${pair.wide === true ? 'wide' : ''}"><span class=label>${html(pair.label)}</span> <span class=value>${value(pair.value, look)}</span></p>`).join('')}</div>`;
  }
  const rows: string[] = [];
  let half = '';
  for (const pair of list) {
    const cells = `<th>${html(pair.label)}</th><td ${pair.wide === true && columns === 2 ? 'colspan=3' : ''}>${value(pair.value, look)}</td>`;
    if (columns === 1 || pair.wide === true) {
      if (half !== '') rows.push(`${half}<th></th><td></td>`);
      half = '';
      rows.push(cells);
    } else if (half === '') half = cells;
    else {
      rows.push(half + cells);
      half = '';
    }
  }
  if (half !== '') rows.push(`${half}<th></th><td></td>`);
  return `<table class=pairs>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

function drawn(block: Block, look: HtmlLook): string {
  switch (block.is) {
    case 'heading':
      return `<h2>${html(block.text)}</h2>`;
    case 'note':
      return `<p class=note>${html(block.text)}</p>`;
    case 'page':
      return '<div class=break></div>';
    case 'pairs':
      return pairs(block.pairs, block.columns, look);
    case 'table':
      return `<table class=list><thead><tr>${block.headers.map((text) => `<th>${html(text)}</th>`).join('')}</tr></thead><tbody>${block.rows.map((row) => `<tr>${row.map((one) => `<td>${value(one, { ...look, boxes: look.boxes === 'inputs' ? 'ruled' : look.boxes })}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
    case 'columns':
      return `<table class=list><tr><th></th>${block.heads.map((text) => `<th>${html(text)}</th>`).join('')}</tr>${block.rows.map(({ label, values }) => `<tr><th>${html(label)}</th>${values.map((one) => `<td>${value(one, { ...look, boxes: look.boxes === 'inputs' ? 'ruled' : look.boxes })}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'running':
      return block.rows
        .map(
          (pairs) =>
            `<p class=said>${pairs.map((pair) => `<b>${html(pair.label)}</b> ${value(pair.value, look)}`).join(' &emsp; &emsp; ')}</p>`,
        )
        .join('');
    case 'lines':
      return block.pairs
        .map(
          (pair) =>
            `<p class=said><b>${html(pair.label)}</b>${block.how === 'below' ? '<br>' : ' '}${value(pair.value, look)}</p>`,
        )
        .join('');
    case 'cells': {
      const whole = block.widths.reduce((sum, one) => sum + one, 0);
      const grid = block.widths.map((one) => `<col style="width:${((100 * one) / whole).toFixed(1)}%">`).join('');
      const rows = block.rows.map((row) => `<tr>${row.map((one) => free(one, look)).join('')}</tr>`).join('');
      return `<table class=cells>${grid}${rows}</table>`;
    }
    case 'ask': {
      const after = block.after === undefined ? '' : ` ${html(block.after)}`;
      if (look.boxes === 'bare' || look.boxes === 'inputs')
        return `<p class=ask>${html(block.question)} &nbsp; ${ticks(block.ticks, look)}${after}</p>`;
      return `<table class=ask><tr><th>${html(block.question)}</th><td>${ticks(block.ticks, look)}${after}</td></tr></table>`;
    }
    case 'box':
      if (look.boxes === 'bare' || look.boxes === 'inputs')
        return `<p class=label>${html(block.label)}</p><p class=text>${value(block.text, look, true)}</p>`;
      return `<table class=box><tr><th>${html(block.label)}</th></tr><tr><td>${value(block.text, look)}</td></tr></table>`;
    case 'beside':
      return `<div class=beside>${[block.left, block.right].map(({ title, pairs: list }) => `<div><h3>${html(title)}</h3>${pairs(list, 1, look)}</div>`).join('')}</div>`;
    default:
      return further(block, (what) => value(what, look));
  }
}

export function page(form: Form, look: HtmlLook): string {
  const line = '1px solid #555';
  const cell =
    look.boxes === 'bare' || look.boxes === 'inputs'
      ? 'border:0'
      : look.boxes === 'lines'
        ? `border:0;border-bottom:${line}`
        : `border:${line}`;
  const css = `
@page{size:A4 ${look.landscape === true ? 'landscape' : 'portrait'};margin:14mm}
body{font:${look.small === true ? 9 : 10}pt ${look.font ?? "'Liberation Sans'"},sans-serif;margin:0}
h1{font-size:17pt;margin:4pt 0}h2{font-size:12pt;margin:10pt 0 4pt}h3{font-size:10.5pt;margin:4pt 0}
table{border-collapse:collapse;width:100%;margin:0 0 5pt}
th,td{${cell};padding:3pt 4pt;vertical-align:top;text-align:left}
.list td{${look.boxes === 'inputs' ? `border:${line}` : ''}}
.pairs th{width:${20}%;background:${look.boxes === 'ruled' ? '#eee' : 'none'}}.ask th{width:58%}
th{font-weight:bold}.shade{background:${look.boxes === 'ruled' ? '#dde6f2' : 'none'}}.cells{table-layout:fixed}.hint{font-size:85%;color:#444}.foot{position:fixed;bottom:0;left:0;right:0;font-size:7.5pt;color:#555}.label{font-weight:bold}.note{font-style:italic;color:#333}
.two{display:grid;grid-template-columns:1fr 1fr;column-gap:14pt}.two .wide{grid-column:1/3}
p.pair{margin:3pt 0;display:flex;gap:8pt}p.pair .label{min-width:90pt}
textarea{width:98%;font:inherit;border:1px solid #888}input[type=text]{font:inherit;border:1px solid #888;max-width:100%}
.fill{display:inline-block;width:8pt;height:8pt;border:1px solid #000;-webkit-print-color-adjust:exact}.fill.on{background:#000}
.ring{border:1.3px solid #000;border-radius:50%;padding:1pt 4pt}
.beside{display:grid;grid-template-columns:1fr 1fr;column-gap:12pt}.break{break-after:page}
${look.light === true ? 'th,b,.label{font-weight:normal}' : ''}
${form.header === undefined ? '' : `@page{margin-top:20mm;@top-right{content:'${form.header}';font:8pt sans-serif}@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:8pt sans-serif}}`}
${FURTHER_CSS}
${look.twoColumns === true ? '.flow{columns:2;column-gap:18pt}' : ''}`;
  return `<!doctype html><html lang=en><meta charset=utf-8><title>${html(form.title)}</title><style>${css}</style><body><p>${html(form.council)}</p><h1>${html(form.title)}</h1><div class=flow>${form.blocks.map((block) => drawn(block, look)).join('\n')}</div>${form.footer === undefined ? '' : `<div class=foot>${html(form.footer)}</div>`}</body></html>`;
}

/** A letter: paragraphs, nothing else. */
export const letterPage = (text: string): string =>
  `<!doctype html><html lang=en><meta charset=utf-8><style>@page{size:A4;margin:22mm}body{font:11pt 'Liberation Serif',serif}p{margin:0;min-height:1.2em}</style><body>${text
    .split('\n')
    .map((line) => `<p>${html(line)}</p>`)
    .join('')}</body></html>`;
