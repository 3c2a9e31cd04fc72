/** Reads bytes or text in a test, checks that the reading has its contract's shape, and finds answers in it by their labels. */
import { readFile } from 'node:fs/promises';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { type Field, type Reading, reading } from '../../../schemas/reading.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

export async function fixture(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(path, FIXTURES)));
}

/** The reading of some bytes or text; fails when it does not fit the contract. */
export async function readingOf(content: Uint8Array | string, name = 'original'): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return reading.parse(await readOriginal(bytes, name));
}

/** The one field with this label; fails when there is none or more than one. */
export function fieldOf(read: Reading, label: string): Field {
  const found = read.fields.filter((field) => field.label === label);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} fields are labelled “${label}”`);
  return only;
}

/** The answer under this label. */
export function answer(read: Reading, label: string): string {
  return fieldOf(read, label).value;
}

/** Each option of a question and its mark, as "Yes=true". */
export function marks(read: Reading, label: string): string[] {
  return (fieldOf(read, label).options ?? []).map((option) => `${option.text}=${option.marked}`);
}

/** A mail of this body, plain unless the headers say otherwise. */
export function mail(body: string, headers: Record<string, string> = {}): string {
  const all = {
    From: 'Jane Sample <jane@school.example>',
    To: 'intake@council.example',
    Subject: 'Referral',
    'Message-ID': '<1@school.example>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body.replace(/\r?\n/g, '\r\n')}`;
}

export type Attached = { name: string; type?: string; content: Uint8Array | string; inline?: string };

/** A mail of several parts: a plain body and attachments. */
export function mailWith(body: string, attached: readonly Attached[], headers: Record<string, string> = {}): string {
  const parts = attached.map(({ name, type = 'application/octet-stream', content, inline }) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const disposition =
      inline === undefined
        ? `attachment; filename="${name}"`
        : `inline; filename="${name}"\r\nContent-ID: <${inline}>`;
    const lines = bytes.toString('base64').replace(/(.{76})/g, '$1\r\n');
    return `--B\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: ${disposition}\r\n\r\n${lines}\r\n`;
  });
  const text = `--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`;
  return mail(`${text}${parts.join('')}--B--\r\n`, { 'Content-Type': 'multipart/mixed; boundary=B', ...headers });
}
