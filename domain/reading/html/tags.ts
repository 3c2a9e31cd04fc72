/** Cuts HTML into tags and text, forgivingly, in one pass: nothing is run, nothing is fetched. */
import { decodeEntities } from './entities.ts';

export type Token =
  | { kind: 'open'; name: string; attributes: Record<string, string>; closed: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/** Elements whose inside is not text. */
const RAW = new Set(['script', 'style', 'title', 'noscript', 'template', 'svg', 'head', 'object', 'iframe']);
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|![^>]*>|\?[^>]*>|(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>)/g;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

/** The tags and texts of a page, in order. */
export function tokens(html: string): Token[] {
  const found: Token[] = [];
  let from = 0;
  const text = (until: number) => {
    if (until > from) found.push({ kind: 'text', text: decodeEntities(html.slice(from, until)) });
  };
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    text(match.index);
    from = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    if (match[1] === '/') found.push({ kind: 'close', name });
    else {
      const closed = (match[3] ?? '').endsWith('/');
      if (RAW.has(name) && !closed) from = skipRaw(html, name, from);
      else found.push({ kind: 'open', name, attributes: attributesOf(match[3] ?? ''), closed });
    }
    TAG.lastIndex = from;
  }
  text(html.length);
  return found;
}

/** Where an element without text ends; one that never ends is skipped alone, so that no words are lost behind it. */
function skipRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]*>`, 'gi');
  end.lastIndex = from;
  const match = end.exec(html);
  return match === null ? from : match.index + match[0].length;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of text.matchAll(ATTRIBUTE)) {
    const name = match[1]?.toLowerCase() ?? '';
    if (name !== '' && name !== '__proto__')
      attributes[name] = decodeEntities(match[2] ?? match[3] ?? match[4] ?? '');
  }
  return attributes;
}
