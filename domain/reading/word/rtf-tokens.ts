/** Takes a rich text file apart into words, controls and groups. Nothing in it is run, and no picture in it is opened. */

export type Token =
  | { is: 'open' | 'close' | 'star' }
  | { is: 'text'; text: string }
  | { is: 'word'; word: string; value: number | undefined };

const CONTROL = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy;
const PLAIN = /[^\\{}]+/y;
const ANSI = new TextDecoder('windows-1252');
/** Groups nested deeper than this are no document. */
const DEEPEST = 500;

/** All tokens in order; undefined when the groups do not nest as they must. Bytes are Latin letters here: one character each. */
export function rtfTokens(bytes: string): Token[] | undefined {
  const tokens: Token[] = [];
  let depth = 0;
  for (let at = 0; at < bytes.length; ) {
    const letter = bytes.charAt(at);
    if (letter === '{' || letter === '}') {
      depth += letter === '{' ? 1 : -1;
      if (depth > DEEPEST || depth < 0) return depth < 0 && tokens.length > 0 ? tokens : undefined;
      tokens.push({ is: letter === '{' ? 'open' : 'close' });
      at += 1;
    } else if (letter !== '\\') {
      PLAIN.lastIndex = at;
      const [text = letter] = PLAIN.exec(bytes) ?? [];
      const plain = text.replace(/[\r\n]/g, '');
      if (plain !== '') tokens.push({ is: 'text', text: ANSI.decode(Buffer.from(plain, 'latin1')) });
      at += text.length;
    } else at = control(bytes, at, tokens);
  }
  return tokens;
}

function control(bytes: string, at: number, tokens: Token[]): number {
  CONTROL.lastIndex = at;
  const [whole, word, number] = CONTROL.exec(bytes) ?? [];
  if (whole !== undefined && word !== undefined) {
    const value = number === undefined ? undefined : Number(number);
    if (word === 'bin') return at + whole.length + Math.max(0, value ?? 0);
    tokens.push({ is: 'word', word, value });
    return at + whole.length;
  }
  const next = bytes.charAt(at + 1);
  if (next === "'") {
    const code = Number.parseInt(bytes.slice(at + 2, at + 4), 16);
    tokens.push({ is: 'word', word: "'", value: Number.isNaN(code) ? 0x3f : code });
    return at + 4;
  }
  if (next === '*') tokens.push({ is: 'star' });
  else if (next === '~') tokens.push({ is: 'text', text: '\u00a0' });
  else if (next === '_') tokens.push({ is: 'text', text: '-' });
  else if (next === '\r' || next === '\n') tokens.push({ is: 'word', word: 'par', value: undefined });
  else if (/[\\{}]/.test(next)) tokens.push({ is: 'text', text: next });
  return at + 2;
}

/** The letter that a code of the file's own alphabet stands for. */
export const ansiLetter = (code: number): string => ANSI.decode(new Uint8Array([code & 0xff]));
