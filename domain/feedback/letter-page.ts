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
const WHOLE = (words: string): string => `<span style="white-space:nowrap">${words}</span>`;
const PHONE = /\b0\d{2,4} \d[\d ]{4,8}\d\b/g;

/** Neither a reference nor a telephone number is broken over two lines. */
const unbroken = (text: string, reference: string): string =>
  escaped(text).replaceAll(reference, WHOLE).replaceAll(PHONE, WHOLE);

/** A person's line breaks are kept; lines that begin with a dash are a list. */
function block(text: string, reference: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const said = lines.filter((line) => !line.startsWith('- ')).map((line) => unbroken(line, reference));
  const listed = lines.filter((line) => line.startsWith('- ')).map((line) => unbroken(line.slice(2), reference));
  const items = listed.map((line) => `<li style="margin:0 0 6px">${line}</li>`).join('\n');
  const after = items && `\n<ul style="margin:-8px 0 14px;padding-left:24px">\n${items}\n</ul>`;
  return `<p style="margin:0 0 14px">${said.join('<br>')}</p>${after}`;
}

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
${content.paragraphs.map((words) => block(words, escaped(content.reference))).join('\n')}
<p style="margin:20px 0;padding:12px 16px;border-left:6px solid #942514;background:#fdf3f1"><strong>${unbroken(content.notice, escaped(content.reference))}</strong></p>
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
