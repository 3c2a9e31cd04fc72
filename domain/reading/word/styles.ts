/** What a Word file's named styles say: which are headings, and which print bold, struck or hidden. */
import { child, type Element, elements } from './unpacking.ts';

/** How text looks, as far as it changes what it means. Undefined = as inherited. */
export type Look = {
  strong?: boolean;
  struck?: boolean;
  hidden?: boolean;
  pointed?: boolean;
  slanted?: boolean;
  /** In half points. */
  size?: number;
};

export type Styles = { lookOf(id: string): Look; isHeading(id: string): boolean };

/** Reads `w:rPr`. "Off" values count: `<w:b w:val="0"/>` is not bold. */
export function lookIn(properties: Element | undefined): Look {
  const look: Look = {};
  for (const property of properties === undefined ? [] : elements(properties)) {
    const value = property.attributes['w:val'] ?? '';
    const on = !['0', 'false', 'off', 'none'].includes(value);
    if (property.name === 'w:b') look.strong = on;
    if (property.name === 'w:strike' || property.name === 'w:dstrike') look.struck = on || look.struck === true;
    if (property.name === 'w:i') look.slanted = on;
    if (property.name === 'w:sz' && Number(value) > 0) look.size = Number(value);
    if (property.name === 'w:vanish') look.hidden = on;
    if (property.name === 'w:highlight' || property.name === 'w:u' || property.name === 'w:bdr')
      look.pointed = on || look.pointed === true;
  }
  return look;
}

/** The styles of `word/styles.xml`; none when the file has no such part. */
export function readStyles(root: Element | undefined): Styles {
  const byId = new Map<string, Element>();
  for (const style of elements(child(root, 'w:styles') ?? { name: '', attributes: {}, children: [] })) {
    if (style.name === 'w:style') byId.set(style.attributes['w:styleId'] ?? '', style);
  }
  const lineage = (id: string): Element[] => {
    const line: Element[] = [];
    for (let style = byId.get(id); style !== undefined && line.length < 12; ) {
      line.unshift(style);
      style = byId.get(child(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    return line;
  };
  return {
    lookOf: (id) => Object.assign({}, ...lineage(id).map((style) => lookIn(child(style, 'w:rPr')))),
    isHeading: (id) =>
      /^(heading|title|subtitle)/i.test(id) ||
      lineage(id).some((style) => {
        const name = child(style, 'w:name')?.attributes['w:val'] ?? '';
        return /^(heading|title|subtitle)/i.test(name) || child(child(style, 'w:pPr'), 'w:outlineLvl') !== undefined;
      }),
  };
}
