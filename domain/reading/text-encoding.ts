/** Turns the bytes of plain text into letters, whichever of the usual encodings they came in. */

/** Text in UTF-8, UTF-16 (with or without its mark) or Windows-1252; null when the bytes are no text at all. */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = utf16Label(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (!looksLikeText(bytes)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8 after all: what Windows programs write instead decodes every byte to some letter, another alphabet's or a mainframe's too.
    return isMostlyBeyondAscii(bytes) ? null : new TextDecoder('windows-1252').decode(bytes);
  }
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  let strange = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) strange++;
    if (byte === 127) strange++;
  }
  return strange <= sample.length * 0.005;
}

/** English has a few letters with accents among hundreds; text in which half of the bytes lie beyond ASCII is in an encoding that we do not know. */
function isMostlyBeyondAscii(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  return sample.filter((byte) => byte > 127).length > sample.length / 2;
}
