/** Finds the pictures in a Word file that may be pages: a photographed form or letter that somebody put in, not the council's crest. */
import { child, type Element, elements, parseXml, Unopenable, unpack } from './unpacking.ts';

const RELATIONS = 'word/_rels/document.xml.rels';
/** Word measures in 360,000ths of a centimetre: a picture shown smaller than this holds no page of words. */
const CENTIMETRE = 360_000;
const LEAST = { wide: 7 * CENTIMETRE, high: 5 * CENTIMETRE } as const;

export type PagePicture = { name: string; bytes: Uint8Array };

/** The relations' names of the pictures that the text shows large, in the order in which they stand. */
function shownLarge(element: Element): string[] {
  if (element.name === 'wp:inline' || element.name === 'wp:anchor') {
    const { cx, cy } = child(element, 'wp:extent')?.attributes ?? {};
    if (Number(cx) < LEAST.wide || Number(cy) < LEAST.high) return [];
    return embedded(element);
  }
  return elements(element).flatMap(shownLarge);
}

function embedded(element: Element): string[] {
  const own = element.name === 'a:blip' ? element.attributes['r:embed'] : undefined;
  return [...(own === undefined ? [] : [own]), ...elements(element).flatMap(embedded)];
}

/** The pictures of pages in a Word file whose text is `main`, none where the file does not say or they are too large to open. */
export function pagePictures(file: Uint8Array, main: Element): PagePicture[] {
  const names = [...new Set(shownLarge(main))];
  if (names.length === 0) return [];
  try {
    const said = unpack(file, (name) => name === RELATIONS).get(RELATIONS);
    if (said === undefined) return [];
    const relations = elements(parseXml(said)).flatMap(elements);
    const targets = names.flatMap((name) => {
      const target = relations.find(({ attributes }) => attributes.Id === name)?.attributes.Target;
      return target?.startsWith('media/') ? [`word/${target}`] : [];
    });
    const entries = unpack(file, (name) => targets.includes(name));
    return targets.flatMap((name) => {
      const bytes = entries.get(name);
      return bytes ? [{ name, bytes }] : [];
    });
  } catch (trouble) {
    // The text was read: that its pictures are too large to open is told as pictures that were not read.
    if (trouble instanceof Unopenable) return [];
    throw trouble;
  }
}
