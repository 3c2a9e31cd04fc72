/** Opens a Word or OpenDocument file (a zip of XML) inside fixed limits, so that a small file cannot swell into a huge one (documents reference 6). */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { UnreadBecause } from '../../../schemas/reading.ts';
import { LIMITS } from '../reader.ts';

/** Why a file could not be opened. A return value of these readers, never thrown past them. */
export class Unopenable extends Error {
  readonly because: UnreadBecause;
  constructor(because: UnreadBecause) {
    super(because);
    this.because = because;
  }
}

/** The wanted entries of a zip. Throws Unopenable: 'too-large' when an entry says it is over the limit, 'damaged' when the zip is broken. */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let count = 0;
  let total = 0;
  let tooLarge = false;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count++;
        if (count > LIMITS.zipEntries) tooLarge = true;
        if (tooLarge || !wanted(name)) return false;
        total += originalSize;
        if (originalSize > LIMITS.unzippedEntryBytes || total > 2 * LIMITS.unzippedEntryBytes) tooLarge = true;
        return !tooLarge;
      },
    });
    if (tooLarge) throw new Unopenable('too-large');
    return new Map(Object.entries(entries));
  } catch (trouble) {
    if (trouble instanceof Unopenable) throw trouble;
    throw new Unopenable('damaged');
  }
}

/** An XML element: name with its usual prefix, attributes, and what is inside, in order. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

const MOST_ELEMENTS = 600_000;

/** The tree of an XML file. Throws Unopenable: 'damaged' when it is broken or brings entity declarations, 'too-large' when it has too many elements. */
export function parseXml(bytes: Uint8Array): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let count = 0;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Unopenable('damaged');
  });
  parser.on('error', () => {
    throw new Unopenable('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > MOST_ELEMENTS || open.length > 400) throw new Unopenable('too-large');
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return root;
}

/** The elements directly inside one. */
export function elements(parent: Element): Element[] {
  return parent.children.filter((child): child is Element => typeof child !== 'string');
}

/** The first element of a name directly inside one. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent === undefined ? undefined : elements(parent).find((element) => element.name === name);
}

/** All text inside an element. */
export function textOf(element: Element): string {
  return element.children.map((inner) => (typeof inner === 'string' ? inner : textOf(inner))).join('');
}
