/** The media type of each kind of file, as people and other systems name it. */
import type { Kind } from './reader.ts';

const MEDIA_TYPES: Record<Kind, string> = {
  empty: 'application/x-empty',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  docm: 'application/vnd.ms-word.document.macroEnabled.12',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  doc: 'application/msword',
  msg: 'application/vnd.ms-outlook',
  'encrypted-office': 'application/vnd.ms-office.encrypted',
  cfb: 'application/x-ole-storage',
  eml: 'message/rfc822',
  tnef: 'application/ms-tnef',
  image: 'image/*',
  zip: 'application/zip',
  json: 'application/json',
  html: 'text/html',
  text: 'text/plain',
  unknown: 'application/octet-stream',
};

/** The media type that a reading or a part states. */
export function mediaType(kind: Kind): string {
  return MEDIA_TYPES[kind];
}
