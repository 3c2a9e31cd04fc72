/** Helvetica as a fillable PDF prints it: how wide words are, where lines break, how letters are written down. */

const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500'
    .split(' ')
    .map(Number);
export const width = (text: string, size: number): number =>
  ([...text].reduce((sum, one) => sum + (WIDTHS[one.charCodeAt(0) - 32] ?? 556), 0) * size) / 1_000;

const WIN: Readonly<Record<string, number>> = {
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
};
const bytesOf = (text: string): string =>
  [...text]
    .map((one) => {
      const code = WIN[one] ?? one.charCodeAt(0);
      const byte = code > 255 ? 63 : code;
      return byte.toString(16).padStart(2, '0');
    })
    .join('');
export const shown = (text: string): string => `<${bytesOf(text)}>`;
export const unicode = (text: string): string =>
  `<FEFF${[...text.replaceAll('\u2028', '\n')]
    .flatMap((one) => [...Array(one.length).keys()].map((at) => one.charCodeAt(at).toString(16).padStart(4, '0')))
    .join('')
    .toUpperCase()}>`;

/** Lines that fit into this many points. */
export function wrapped(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  const [above, ...below] = text.split('\u2028');
  if (below.length > 0) return [above ?? '', ...below].flatMap((one) => wrapped(one, room, size));
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

export const SIZE = 9;
export const LEAD = 11;
