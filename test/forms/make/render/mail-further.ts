/** What other programs make of a form in a mail: the answer on the line below, behind a dash or a tab; Outlook's own paragraphs; the tables that web forms send. */
import { aligned, type Block, type Cell, type Form, type Pair, ticksOf, type Value } from '../model.ts';
import { html } from './html-further.ts';

type Entry =
  | { is: 'title'; text: string }
  | { is: 'text'; text: string }
  | { is: 'pair'; label: string; value: Value }
  | { is: 'grid'; rows: string[][] };

const plain = (value: Value): string => {
  const marks = ticksOf(value);
  if (marks === undefined) return String(value);
  // A form that is sent by a program names what was chosen, nothing else.
  const chosen = marks.options.filter((_, at) => marks.marked.includes(at)).join(', ');
  return [chosen, typeof value === 'string' ? '' : (value.after ?? '')].filter(Boolean).join(' ');
};

const pairs = (list: readonly Pair[]): Entry[] => list.map(({ label, value }) => ({ is: 'pair', label, value }));

function ofCells(row: readonly Cell[]): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < row.length; at++) {
    const one = row[at];
    const next = row[at + 1];
    if (one === undefined || one.merged === true) continue;
    if (one.lines !== undefined) {
      if (one.label !== undefined) entries.push({ is: 'title', text: one.label });
      entries.push(...pairs(one.lines));
    } else if (one.label !== undefined && one.value !== undefined)
      entries.push({ is: 'pair', label: one.label, value: one.value });
    else if (one.label !== undefined && next?.value !== undefined && next.label === undefined) {
      entries.push({ is: 'pair', label: one.label, value: next.value });
      at += 1;
    } else if (one.label !== undefined && row.length === 1) entries.push({ is: 'title', text: one.label });
    else entries.push({ is: 'text', text: one.label ?? one.printed ?? plain(one.value ?? '') });
  }
  return entries;
}

/** Several headings in a row and rows of values below them. */
const isGrid = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.length > 1 &&
  (rows[0]?.length ?? 0) > 2 &&
  rows[0]?.every(({ label, value }) => label !== undefined && value === undefined) === true;

function said(block: Block): Entry[] {
  switch (block.is) {
    case 'heading':
      return [{ is: 'title', text: block.text }];
    case 'note':
    case 'typed':
      return [{ is: 'text', text: block.text }];
    case 'page':
      return [];
    case 'pairs':
    case 'lines':
    case 'summary':
      return pairs(block.pairs);
    case 'beside':
      return [block.left, block.right].flatMap((one) => [
        { is: 'title', text: one.title } as const,
        ...pairs(one.pairs),
      ]);
    case 'floating':
      return [{ is: 'title', text: block.title }, ...pairs(block.pairs)];
    case 'nested':
      return block.cards.flatMap((one) => [{ is: 'title', text: one.title } as const, ...pairs(one.pairs)]);
    case 'table':
      return [{ is: 'grid', rows: [block.headers, ...block.rows.map((row) => row.map(plain))] }];
    case 'columns':
      return [
        {
          is: 'grid',
          rows: [['', ...block.heads], ...block.rows.map(({ label, values }) => [label, ...values.map(plain)])],
        },
      ];
    case 'running':
    case 'underscored':
      return block.rows.flatMap(pairs);
    case 'fixed':
      return block.rows.map((row) => ({ is: 'text', text: aligned(row) }));
    case 'stacked':
      return block.asked.map(({ question, answer }) => ({ is: 'pair', label: question, value: answer }));
    case 'ask':
      return [
        {
          is: 'pair',
          label: block.question,
          value: { ...block.ticks, ...(block.after === undefined ? {} : { after: block.after }) },
        },
      ];
    case 'box':
      return [{ is: 'pair', label: block.label, value: block.text }];
    case 'bullets':
      return block.items.map((item) => ({ is: 'text', text: `- ${item}` }));
    case 'cells': {
      const [title] = block.rows;
      const banner = title?.length === 1 && title[0]?.value === undefined;
      const rest = banner ? block.rows.slice(1) : block.rows;
      const above: Entry[] = banner ? [{ is: 'title', text: title[0]?.label ?? '' }] : [];
      if (!isGrid(rest)) return [...above, ...rest.flatMap(ofCells)];
      return [
        ...above,
        { is: 'grid', rows: rest.map((row) => row.map(({ label, value }) => label ?? plain(value ?? ''))) },
      ];
    }
  }
}

/** Plain lines. */
export function saidLines(blocks: readonly Block[], how: 'lines' | 'below' | 'dash' | 'tabs'): string[] {
  const pair = (label: string, value: string): string[] => {
    const bare = label.replace(/[:\s]+$/, '');
    if (how === 'below') return [label, value, ''];
    if (how === 'dash') return [`${bare} - ${value}`];
    if (how === 'tabs') return [`${bare}\t${value}`];
    return [`${/[:?]$/.test(label) ? label : `${label}:`} ${value}`];
  };
  return blocks.flatMap(said).flatMap((entry): string[] => {
    switch (entry.is) {
      case 'title':
        return [
          '',
          how === 'dash' ? `*${entry.text}*` : entry.text,
          ...(how === 'below' ? ['='.repeat(entry.text.length)] : []),
        ];
      case 'text':
        return [entry.text];
      case 'grid':
        return [...entry.rows.map((row) => row.join(how === 'tabs' ? '\t' : ' | ')), ''];
      default:
        return pair(entry.label, plain(entry.value));
    }
  });
}

/** A mail's line ends at 72 letters. */
export function wrapped(text: string): string[] {
  if (text.trim() === '') return [''];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > 72) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const cell = (text: string, tag: 'td' | 'th' = 'td') =>
  `<${tag} style="border:solid 1.0pt #999;padding:2pt 5pt"><p class=MsoNormal>${text === '' ? '&nbsp;' : html(text)}<o:p></o:p></p></${tag}>`;

/** outlook: paragraphs as Outlook writes them; gravity: what a web form's program sends, each label in a shaded row and its answer in the row below, indented. */
export function asHtml(form: Form, how: 'outlook' | 'gravity'): string {
  const entries = form.blocks.flatMap(said);
  if (how === 'outlook') {
    const body = entries.map((entry) => {
      if (entry.is === 'title')
        return `<p class=MsoNormal><b><span style="font-size:12.0pt;color:#1F497D">${html(entry.text)}</span></b><o:p></o:p></p>`;
      if (entry.is === 'text') return `<p class=MsoNormal>${html(entry.text)}<o:p></o:p></p>`;
      if (entry.is === 'grid')
        return `<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style="border-collapse:collapse">${entry.rows.map((row) => `<tr>${row.map((one) => cell(one)).join('')}</tr>`).join('')}</table><p class=MsoNormal><o:p>&nbsp;</o:p></p>`;
      return `<p class=MsoNormal><b>${html(entry.label)}</b>${/[:?]$/.test(entry.label) ? '' : ':'}&nbsp; ${html(plain(entry.value))}<o:p></o:p></p>`;
    });
    return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!-- p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;} --></style></head><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>Hi team,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><b>${html(form.title)}</b><o:p></o:p></p>${body.join('\n')}</div></body></html>`;
  }
  const rows = entries.map((entry) => {
    if (entry.is === 'title')
      return `<tr><td colspan="2" style="font-size:14px;font-weight:bold;background-color:#EEE;border-bottom:1px solid #DFDFDF;padding:7px 7px">${html(entry.text)}</td></tr>`;
    if (entry.is === 'text')
      return `<tr><td width="20">&nbsp;</td><td><font style="font-family:sans-serif;font-size:12px">${html(entry.text)}</font></td></tr>`;
    if (entry.is === 'grid')
      return `<tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><table class="gfield_list"><thead><tr>${(entry.rows[0] ?? []).map((one) => cell(one, 'th')).join('')}</tr></thead>${entry.rows
        .slice(1)
        .map((row) => `<tr>${row.map((one) => cell(one)).join('')}</tr>`)
        .join('')}</table></td></tr>`;
    const value = plain(entry.value);
    // A box left empty is not sent.
    if (value === '') return '';
    return `<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family:sans-serif;font-size:12px"><strong>${html(entry.label)}</strong></font></td></tr><tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-family:sans-serif;font-size:12px">${html(value)}</font></td></tr>`;
  });
  return `<table width="99%" border="0" cellpadding="1" cellspacing="0" bgcolor="#EAEAEA"><tr><td><table width="100%" border="0" cellpadding="5" cellspacing="0" bgcolor="#FFFFFF">${rows.join('\n')}</table></td></tr></table>`;
}
