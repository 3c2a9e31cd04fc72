/** Shows on a page what the local stack has sent, newest first, as plain text. */
import type { Server } from 'node:http';
import { escapeXml } from '../gate/call.ts';
import type { Mailbox, SentMail } from './mail-out.ts';

const MOST_SHOWN = 200;

export function serveMailPage(server: Server, mailbox: Mailbox): void {
  server.on('request', (request, response) => {
    if (request.url !== '/') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    const mails = mailbox.sent().reverse();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(page(mails));
  });
}

function page(mails: readonly SentMail[]): string {
  const rows = mails
    .slice(0, MOST_SHOWN)
    .map(
      ({ at, from, to, subject, text, delivery }) =>
        `<article><h2>${escapeXml(subject)}</h2><p>${escapeXml(at)} · from ${escapeXml(from)} · to ${escapeXml(to.join(', '))}${delivery === 'delivered' ? '' : ` · <strong>${delivery}</strong>`}</p><pre>${escapeXml(text)}</pre></article>`,
    );
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Mail sent</title><style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap;background:#f3f2f1;padding:1rem}</style><h1>Mail sent (${mails.length})</h1>${rows.join('') || '<p>None yet.</p>'}</html>`;
}
