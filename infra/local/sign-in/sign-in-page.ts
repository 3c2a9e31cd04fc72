/** The pages of the local sign-in: a list of fictional workers to sign in as, and the token to copy. */
import { escapeXml } from '../gate/call.ts';
import type { Worker } from './people.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${title}</title><style>body{font:1.1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}textarea{width:100%;height:12rem}</style><h1>${title}</h1>${body}</html>`;

export function startPage(signInAddress: string): string {
  return page(
    'Sign in to the local Front Door',
    `<p>Everybody here is made up.</p><p><a href="${escapeXml(signInAddress)}">Sign in as a worker</a></p>`,
  );
}

export function chooserPage(address: string, workers: readonly Worker[]): string {
  const rows = workers.map(
    ({ id, name, role, team, qualification }) =>
      `<li><a href="${escapeXml(address)}?worker=${encodeURIComponent(id)}">${escapeXml(name)}</a>: ${escapeXml(role)}, ${escapeXml(team)}${qualification === 'none' ? '' : ', social-work qualified'}</li>`,
  );
  return page('Who are you today?', `<ul>${rows.join('')}</ul>`);
}

export function tokenPage(token: string): string {
  return page(
    'You are signed in',
    `<p>Send this with each request, as <code>Authorization: Bearer …</code>. It lasts one hour.</p><textarea readonly aria-label="Token">${escapeXml(token)}</textarea><p><a href="/">Sign in as somebody else</a></p>`,
  );
}
