/** Draws what only some of the later forms hold as parts of a web page. */
import { aligned, type Further, ticksOf, type Value } from '../model.ts';

export const html = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u2028', '<br>');
export const FURTHER_CSS = `
dl.sum{margin:0 0 8pt}dl.sum div{display:flex;border-bottom:1px solid #b1b4b6;padding:4pt 0}dl.sum dt{width:32%;font-weight:bold;padding-right:10pt}dl.sum dd{margin:0;flex:1}dl.sum dd.act{flex:0 0 60pt;text-align:right;color:#1d70b8;text-decoration:underline}
.stack{margin:0 0 9pt;break-inside:avoid}.stack p{margin:1pt 0}.stack .q{font-weight:bold}
.cards{display:flex;flex-wrap:wrap;gap:8pt}.card{flex:1 1 45%;border:1px solid #888;border-radius:4pt;padding:5pt}.card table{margin:0}.card h4{margin:0 0 3pt}
pre{font:8.5pt 'Liberation Mono',monospace;margin:0;white-space:pre-wrap}.us{margin:3pt 0}.us u{padding:0 10pt}
.float{border:1px solid #000;padding:6pt;margin:4pt 0 8pt auto;width:70%}`;

export function further(block: Further, shown: (value: Value) => string): string {
  switch (block.is) {
    case 'stacked':
      return block.asked
        .map(({ question, answer }) => {
          const marks = ticksOf(answer);
          const below =
            marks === undefined
              ? `<p>${shown(answer)}</p>`
              : marks.options
                  .map(
                    (option, at) =>
                      `<p>${shown({ options: [option], marked: marks.marked.includes(at) ? [0] : [] })}</p>`,
                  )
                  .join('');
          return `<div class=stack><p class=q>${html(question)}</p>${below}</div>`;
        })
        .join('');
    case 'nested':
      return `<div class=cards>${block.cards
        .map(
          ({ title, pairs }) =>
            `<div class=card><h4>${html(title)}</h4><table>${pairs.map(({ label, value }) => `<tr><th>${html(label)}</th><td>${shown(value)}</td></tr>`).join('')}</table></div>`,
        )
        .join('')}</div>`;
    case 'fixed':
      return `<pre>${block.rows.map((row) => html(aligned(row))).join('\n')}</pre>`;
    case 'underscored':
      return block.rows
        .map(
          (row) =>
            `<p class=us>${row
              .map(({ label, value }) =>
                ticksOf(value) === undefined
                  ? `<b>${html(label)}</b> <u>${shown(value)}</u>`
                  : `<b>${html(label)}</b> ${shown(value)}`,
              )
              .join(' &ensp; ')}</p>`,
        )
        .join('');
    case 'summary':
      return `<dl class=sum>${block.pairs
        .map(
          ({ label, value }) =>
            `<div><dt>${html(label)}</dt><dd>${shown(value)}</dd><dd class=act>${html(block.action)}</dd></div>`,
        )
        .join('')}</dl>`;
    case 'floating':
      return `<div class=float><b>${html(block.title)}</b>${block.pairs.map(({ label, value }) => `<div>${html(label)} ${shown(value)}</div>`).join('')}</div>`;
    case 'typed':
      return `<p>${html(block.text)}</p>`;
    case 'bullets':
      return `<ul>${block.items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`;
  }
}
