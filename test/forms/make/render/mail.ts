/** Puts a form into a mail: labelled lines, dot leaders, bullets, or a table in HTML; as it is, forwarded, or with a signature and disclaimer. */
import { type Block, type Form, type Ticks, ticksOf, type Value } from '../model.ts';
import { page } from './html.ts';
import { asHtml, saidLines, wrapped } from './mail-further.ts';

export type MailLook = {
  body: 'lines' | 'leaders' | 'bullets' | 'html' | 'below' | 'dash' | 'tabs' | 'gravity' | 'outlook';
  /** Lines end at 72 letters, as many mail programs end them. */
  wrap?: boolean;
  from: string;
  forwarded?: boolean;
  signature?: boolean;
  /** How the table of a mail in HTML is ruled. */
  boxes?: 'ruled' | 'lines' | 'bare';
};

const ticked = ({ options, marked }: Ticks): string =>
  options.map((option, index) => `[${marked.includes(index) ? 'x' : ' '}] ${option}`).join('  ');
const plain = (value: Value): string => {
  const marks = ticksOf(value);
  if (marks === undefined) return String(value);
  return `${ticked(marks)}${typeof value === 'string' || value.after === undefined ? '' : ` ${value.after}`}`;
};

function lines(block: Block, look: MailLook): string[] {
  const pair = (label: string, value: string): string => {
    const bare = label.replace(/[:\s]+$/, '');
    if (look.body === 'leaders') return `${bare} ${'.'.repeat(Math.max(3, 44 - bare.length))} ${value}`;
    return `${look.body === 'bullets' ? '* ' : ''}${bare}: ${value}`;
  };
  switch (block.is) {
    case 'heading':
      return ['', block.text.toUpperCase(), ''];
    case 'note':
      return [block.text, ''];
    case 'page':
      return [];
    case 'pairs':
      return block.pairs.map(({ label, value }) => pair(label, plain(value)));
    case 'beside':
      return [block.left, block.right].flatMap(({ title, pairs }) => [
        '',
        title,
        ...pairs.map(({ label, value }) => pair(label, plain(value))),
      ]);
    case 'table':
      // A table becomes what its writer's program makes of it: cells with tabs between, a line for each row, or a numbered block.
      if (look.body === 'leaders')
        return [block.headers.join('\t'), ...block.rows.map((row) => row.map(plain).join('\t')), ''];
      if (look.body === 'bullets')
        return [
          '',
          ...block.rows.map(
            (row) =>
              `- ${row.map((value, column) => `${(block.headers[column] ?? '').replace(/[:?]$/, '')}: ${plain(value)}`).join('; ')}`,
          ),
          '',
        ];
      return block.rows.flatMap((row, index) => [
        '',
        `${index + 1}.`,
        ...row.map((value, column) => pair(block.headers[column] ?? '', plain(value))),
      ]);
    case 'columns':
      return block.heads.flatMap((head, column) => [
        '',
        head,
        ...block.rows.map(({ label, values }) => pair(label, plain(values[column] ?? ''))),
      ]);
    case 'running':
      return block.rows.map((pairs) => pairs.map(({ label, value }) => `${label} ${plain(value)}`).join('     '));
    case 'lines':
      return block.how === 'behind'
        ? block.pairs.map(({ label, value }) => `${label} ${plain(value)}`)
        : block.pairs.flatMap(({ label, value }) => [label, plain(value), '']);
    case 'cells':
      return block.rows.flatMap((row) => {
        // Headings alone, or a question with a column for each answer: cells with tabs between, as a program writes them that has no tables.
        const alone = row.every(
          ({ label, value, lines }) => label !== undefined && value === undefined && lines === undefined,
        );
        const [question, ...answers] = row;
        const columns = question?.value === undefined && answers.every(({ label }) => label === undefined);
        if ((alone && row.length > 1) || (columns && question?.label !== undefined && answers.length > 1))
          return [row.map(({ label, value }) => label ?? plain(value ?? '')).join('\t')];
        const written: string[] = [];
        for (let at = 0; at < row.length; at++) {
          const one = row[at];
          if (one === undefined || one.merged === true) continue;
          const next = row[at + 1];
          if (
            one.label !== undefined &&
            one.value === undefined &&
            next?.value !== undefined &&
            next.label === undefined
          ) {
            written.push(pair(one.label, plain(next.value)));
            at += 1;
          } else if (one.lines !== undefined)
            written.push(one.label ?? '', ...one.lines.map(({ label, value }) => pair(label, plain(value))));
          else if (one.label !== undefined && one.value !== undefined)
            written.push(pair(one.label, plain(one.value)));
          else written.push(one.label ?? one.printed ?? plain(one.value ?? ''));
        }
        return row.some(({ label, lines }) => label !== undefined || lines !== undefined)
          ? written
          : [written.join('\t')];
      });
    case 'ask':
      return [`${block.question.replace(/\s*\?$/, '?')} ${ticked(block.ticks)}`];
    case 'box':
      return ['', `${block.label}${/[:?.]$/.test(block.label) ? '' : ':'}`, block.text, ''];
    default:
      return saidLines([block], 'lines');
  }
}

const SIGNATURE = [
  '',
  '-- ',
  'Sent on behalf of the team',
  'Wexbridge House, Harnham Road',
  '',
  'This email and any attachment are confidential and intended only for the person to whom they are addressed. If you have received it in error please tell the sender and delete it.',
];

export function mail(form: Form, look: MailLook, id: string): string {
  const head = [
    `From: ${look.from}`,
    'To: Front Door <referrals@frontdoor.example>',
    `Subject: ${look.forwarded === true ? 'FW: ' : ''}${form.title}`,
    'Date: Fri, 20 Nov 2026 09:12:00 +0000',
    `Message-ID: <${id}@forms.example>`,
    'MIME-Version: 1.0',
  ];
  if (look.body === 'html' || look.body === 'gravity' || look.body === 'outlook') {
    const html =
      look.body === 'html'
        ? page(form, { ticks: 'check-glyph', boxes: look.boxes ?? 'ruled' })
        : asHtml(form, look.body);
    return [
      ...head,
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(html)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
      '',
    ].join('\r\n');
  }
  const above =
    look.forwarded === true
      ? [
          'Please see below, received this morning.',
          '',
          'Thanks',
          '',
          '-----Original Message-----',
          `From: ${look.from}`,
          'Sent: 20 November 2026 08:40',
          'To: Duty',
          `Subject: ${form.title}`,
          '',
        ]
      : [];
  const body = [
    ...above,
    form.title,
    ...(look.body === 'below' || look.body === 'dash' || look.body === 'tabs'
      ? saidLines(form.blocks, look.body)
      : form.blocks.flatMap((block) => lines(block, look))),
    ...(look.signature === true ? SIGNATURE : []),
  ];
  return [
    ...head,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...body
      .flatMap((line) => (look.wrap === true ? wrapped(line) : [line]))
      .map((line) => line.replaceAll('\u2028', '\r\n')),
    '',
  ].join('\r\n');
}

/** A mail in running text. */
export const proseMail = ({
  id,
  from,
  subject,
  text,
}: {
  id: string;
  from: string;
  subject: string;
  text: string;
}): string =>
  [
    `From: ${from}`,
    'To: Front Door <referrals@frontdoor.example>',
    `Subject: ${/[^ -~]/.test(subject) ? `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=` : subject}`,
    'Date: Fri, 20 Nov 2026 09:12:00 +0000',
    `Message-ID: <${id}@prose.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
    '',
  ].join('\r\n');
