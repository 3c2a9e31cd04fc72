/** Opens a PDF, or says in one word why it stays shut. Everything is asked of pdf.js through the document that pdf-parse holds. */
import './globals.ts';
import { PDFParse } from 'pdf-parse';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { UnreadBecause } from '../../../schemas/reading.ts';
import { LIMITS } from '../reader.ts';
import { workerHere } from './same-thread.ts';

/** An image of more pixels than this is never decoded (documents reference 1.4). */
const LARGEST_IMAGE = 25e6;

/** The pdf.js document is there at run time but private in pdf-parse's types: asked for by name, and looked at before use. */
function isPdfJsDocument(value: unknown): value is PDFDocumentProxy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'numPages' in value &&
    typeof value.numPages === 'number' &&
    'getPage' in value &&
    typeof value.getPage === 'function'
  );
}

/** pdf.js's own names for what is wrong with a file. Anything else is trouble, and is thrown. */
const SHUT: Record<string, UnreadBecause> = {
  PasswordException: 'locked',
  InvalidPDFException: 'damaged',
  FormatError: 'damaged',
  UnknownErrorException: 'damaged',
};

/** `because` = its pages are not to be read; the document is there all the same when it could be opened. */
export type Opened = {
  document?: PDFDocumentProxy;
  because?: UnreadBecause;
  signed?: boolean;
  close: () => Promise<void>;
};

async function load(parser: PDFParse): Promise<PDFDocumentProxy | UnreadBecause> {
  const ask: unknown = Reflect.get(parser, 'load');
  if (typeof ask !== 'function') throw new Error('pdf-parse no longer holds a pdf.js document');
  try {
    const answer: unknown = await Reflect.apply(ask, parser, []);
    if (!isPdfJsDocument(answer)) throw new Error('pdf-parse holds something other than a pdf.js document');
    return answer;
  } catch (failure) {
    const because = failure instanceof Error ? SHUT[failure.name] : undefined;
    if (because) return because;
    throw failure;
  }
}

/** Whether the file says that it was signed (PDF 1.7, 12.7.2, SigFlags). */
async function isSigned(document: PDFDocumentProxy): Promise<boolean> {
  const { info } = await document.getMetadata();
  return 'IsSignaturesPresent' in info && info.IsSignaturesPresent === true;
}

/** A portfolio is a cover page over other files: its attachments are the content (PDF 1.7, 12.3.5). */
async function wrapper(document: PDFDocumentProxy): Promise<UnreadBecause | undefined> {
  if (document.numPages > LIMITS.pages) return 'too-many-pages';
  const { info } = await document.getMetadata();
  if ('IsXFAPresent' in info && info.IsXFAPresent === true) return 'xfa-form';
  if ('IsCollectionPresent' in info && info.IsCollectionPresent === true) return 'portfolio';
  return undefined;
}

/**
 * Nothing is drawn, so no letter's outline is wanted: pdf.js leaves them out for a browser that has the font faces itself,
 * which is what this one says it is.
 */
const OUTLINED_ELSEWHERE: object = { disableFontFace: false, ownerDocument: { fonts: new Set() } };

/** `bytes` are copied: pdf.js takes what it is given for itself. The caller closes what it was given, read or not. */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  const nothing = async (): Promise<void> => undefined;
  if (bytes.length === 0) return { because: 'empty', close: nothing };
  if (bytes.length > LIMITS.bytes) return { because: 'too-large', close: nothing };
  const worker = workerHere();
  const parser = new PDFParse({
    worker,
    data: new Uint8Array(bytes),
    maxImageSize: LARGEST_IMAGE,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    ...OUTLINED_ELSEWHERE,
  });
  const close = async (): Promise<void> => {
    await parser.destroy();
    worker.destroy();
  };
  const document = await load(parser);
  if (typeof document === 'string') return { because: document, close };
  const because = await wrapper(document);
  return { document, signed: await isSigned(document), close, ...(because ? { because } : {}) };
}
