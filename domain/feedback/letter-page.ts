/** How a letter looks: plain text, and one HTML page that needs nothing from anywhere else. */
import type { Contact } from './contacts.ts';

export type LetterContent = {
  title: string;
  heading: string;
  reference: string;
  council: string;
  paragraphs: readonly string[];
  notice: string;
  contacts: readonly Contact[];
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
/** A person's line breaks are kept, and a reference is never broken over two lines. */
const lines = (text: string, reference: string): string =>
  escaped(text)
    .replaceAll(/\r\n|\r|\n/g, '<br>')
    .replaceAll(reference, `<span style="white-space:nowrap">${reference}</span>`);

/** The name, then each way to reach it. */
export function contactLines({ name, phone, mail, post, web, words }: Contact): [string, ...string[]] {
  const said = phone && words ? `${phone} (${words})` : (phone ?? words);
  return [name, ...[said, mail, web, post?.join(', ')].flatMap((way) => way ?? [])];
}

/** Colours keep at least 7:1 against their ground; the layout is one column, so that a telephone shows it whole. */
export function letterPage(content: LetterContent): { text: string; html: string } {
  const contacts = content.contacts.map(contactLines);
  const text = [
    content.heading,
    ...content.paragraphs,
    `IMPORTANT. ${content.notice}`,
    `How to reach us\n${contacts.map(([name, ...ways]) => `- ${name}: ${ways.join('; ')}`).join('\n')}`,
    `${content.council}\nReference ${content.reference}`,
  ].join('\n\n');
  const rows = contacts
    .map(
      ([name, ...ways]) =>
        `<tr><th scope="row" style="text-align:left;vertical-align:top;padding:6px 16px 6px 0;font-weight:normal">${escaped(name)}</th>` +
        `<td style="vertical-align:top;padding:6px 0;font-weight:bold">${ways.map(escaped).join('<br>')}</td></tr>`,
    )
    .join('\n');
  const html = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(content.title)}</title>
</head>
<body style="margin:0;background:#f3f2f1;color:#0b0c0c;font:17px/1.5 Arial,Helvetica,sans-serif">
<main style="max-width:38em;margin:0 auto;padding:24px;background:#ffffff">
<p style="margin:0;font-size:15px">${escaped(content.council)}<br>Reference <strong>${escaped(content.reference)}</strong></p>
<h1 style="font-size:26px;line-height:1.25;margin:20px 0 16px">${escaped(content.heading)}</h1>
${content.paragraphs.map((words) => `<p style="margin:0 0 14px">${lines(words, escaped(content.reference))}</p>`).join('\n')}
<p style="margin:20px 0;padding:12px 16px;border-left:6px solid #942514;background:#fdf3f1"><strong>${escaped(content.notice)}</strong></p>
<h2 style="font-size:20px;margin:24px 0 8px">How to reach us</h2>
<table style="border-collapse:collapse;font-size:16px">
${rows}
</table>
</main>
</body>
</html>
`;
  return { text: `${text}\n`, html };
}
