/** Tells what kind of text some bytes are by how it begins: all that a door must know of a JSON body, without the readers' unpacking. */
import type { Kind } from './reader.ts';
import { decodeText } from './text-encoding.ts';

/** Of bytes that begin with no other file's mark; 'unknown' when they are no text at all. */
export function textKind(bytes: Uint8Array): Kind {
  const text = decodeText(bytes);
  if (text === null) return 'unknown';
  const start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 2048);
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^(\{\s*("|\}|$)|\[\s*(["{[\]\d-]|true|false|null|$))/.test(start)) return 'json';
  if (/^<(!doctype html|html|head|body|table|div|p|meta)\b/i.test(start)) return 'html';
  if (/^(<\?xml|<!--)/.test(start) && /<html\b/i.test(start)) return 'html';
  return 'text';
}
