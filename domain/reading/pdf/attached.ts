/** The files attached to a PDF: listed and read like those of a mail, never run. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import * as z from 'zod';
import type { Inner } from '../parts.ts';

const attachments = z.record(
  z.string(),
  z.object({ filename: z.string().catch(''), content: z.instanceof(Uint8Array).optional().catch(undefined) }),
);

/** Every attached file with its bytes, in the document's own order. A file without bytes is listed empty. */
export async function attachedTo(document: PDFDocumentProxy): Promise<Inner[]> {
  const given: unknown = await document.getAttachments();
  const parsed = attachments.safeParse(given ?? {});
  if (!parsed.success) return [];
  return Object.values(parsed.data).map(({ filename, content }, i) => ({
    name: filename,
    bytes: content ?? new Uint8Array(),
    number: i + 1,
  }));
}
