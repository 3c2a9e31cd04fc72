/** Carries pdf.js's messages to its worker code on this same thread. The runtime's way of copying them took a tenth of reading a PDF; here what is plain is copied by hand. */
import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

type Listener = (event: { data: unknown }) => void;

const isMore = (value: unknown): boolean =>
  typeof value === 'object' ? value !== null : typeof value === 'function';

/**
 * What is plain is copied; an object of one of pdf.js's classes (a letter of a font) goes over as it is, for neither end changes one;
 * anything else the runtime copies. `given` = buffers that the sender hands over.
 */
function copyOf(value: unknown, given: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'function' ? structuredClone(value) : value;
  if (Array.isArray(value)) {
    const copy: unknown[] = value.slice();
    for (let i = 0; i < copy.length; i += 1) {
      const member = copy[i];
      if (isMore(member)) copy[i] = copyOf(member, given);
    }
    return copy;
  }
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind === Object.prototype || kind === null) {
    if (Object.hasOwn(value, '__proto__')) return structuredClone(value);
    const copy: Record<string, unknown> = { ...value };
    for (const key in copy) {
      const member = copy[key];
      if (isMore(member)) copy[key] = copyOf(member, given);
    }
    return copy;
  }
  if (given.includes(value) || (ArrayBuffer.isView(value) && given.includes(value.buffer))) return value;
  return Object.prototype.toString.call(value) === '[object Object]' ? value : structuredClone(value);
}

/** Both ends listen here; each message says whom it is for. It is handed over when the sender is done, as between threads. */
class SameThread {
  #listeners = new Set<Listener>();

  postMessage(message: unknown, given: readonly unknown[] = []): void {
    const event = { data: copyOf(message, given) };
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener(event);
    });
  }

  addEventListener(_: 'message', listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }
}

/** pdf.js's worker for one document, on this thread. Whoever asks for it destroys it. */
export function workerHere(): PDFWorker {
  const port = new SameThread();
  const worker: PDFWorker = Reflect.construct(PDFWorker, [{ port, verbosity: 0 }]);
  WorkerMessageHandler.initializeFromPort(port);
  return worker;
}
