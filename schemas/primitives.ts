/** The small exact things everything else is made of: references, moments, dates, places in a document, identifiers with their check digits. */
import * as z from 'zod';

/** A moment in UTC with milliseconds, `2026-11-21T15:10:00.000Z`. Always compared as text. */
export const instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/** A calendar date, `YYYY-MM-DD`, with no time and no zone. */
export const localDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof localDate>;

/** A wall-clock time in London, `HH:MM`. */
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'TimeOfDay'>();
export type TimeOfDay = z.infer<typeof timeOfDay>;

/** Crockford's alphabet: no I, L, O or U, so that a reference survives the telephone. */
const REFERENCE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The check character of a reference's eight characters: a position-weighted sum modulo 31, which catches one wrong or two swapped characters. */
export function referenceCheck(body: string): string {
  let sum = 0;
  for (const [index, character] of [...body].entries()) sum += REFERENCE_ALPHABET.indexOf(character) * (index + 2);
  return REFERENCE_ALPHABET[sum % 31] ?? '0';
}

/** What a person quotes: `FD-7K3M-9XQ2-C`, eight random characters and a check character; says nothing of the child or the day. */
export const reference = z
  .string()
  .regex(/^FD-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Y]$/)
  .refine((text) => referenceCheck(text.slice(3, 7) + text.slice(8, 12)) === text.slice(13), 'check character')
  .brand<'Reference'>();
export type Reference = z.infer<typeof reference>;

/** Builds a reference from five random bytes (40 bits: eight characters of five bits). */
export function referenceFrom(random: Uint8Array): Reference {
  let bits = 0n;
  for (const byte of random.slice(0, 5)) bits = (bits << 8n) | BigInt(byte);
  let body = '';
  for (let place = 35n; place >= 0n; place -= 5n) body += REFERENCE_ALPHABET[Number((bits >> place) & 31n)];
  return reference.parse(`FD-${body.slice(0, 4)}-${body.slice(4)}-${referenceCheck(body)}`);
}

/** A SHA-256 in lower-case hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>();
export type Sha256 = z.infer<typeof sha256>;

/** The fingerprint of an arrival: a SHA-256 over channel, sender and key, Message-ID or content. It holds nothing readable. */
export const arrivalId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'ArrivalId'>();
export type ArrivalId = z.infer<typeof arrivalId>;

/** A JSON Pointer (RFC 6901) into a draft, `/people/0/name/family`. */
export const pointer = z
  .string()
  .regex(/^(\/([^~/]|~[01])*)*$/)
  .brand<'Pointer'>();
export type Pointer = z.infer<typeof pointer>;

/** Builds a JSON Pointer from its steps, escaping as RFC 6901 section 3 says. */
export function pointerTo(...steps: (string | number)[]): Pointer {
  return pointer.parse(steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''));
}

/** The ten digits of an NHS number with a right check digit (ISB 0149; domain reference 3). Spaces must be gone. */
export function nhsNumberIsValid(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

const UPN_ALPHABET = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A unique pupil number with a right check letter (CBDS; domain reference 2): 13 characters, the last a digit or, if temporary, a letter. */
export function upnIsValid(text: string): boolean {
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(text)) return false;
  let sum = 0;
  for (let place = 2; place <= 13; place++) {
    const character = text[place - 1] ?? '';
    const value = /\d/.test(character) ? Number(character) : UPN_ALPHABET.indexOf(character);
    sum += value * place;
  }
  return UPN_ALPHABET[sum % 23] === text[0];
}

/** A postcode as BS 7666 writes it (domain reference 3), upper case, one optional space. It proves shape, never existence. */
const POSTCODE =
  /^(?:GIR ?0AA|(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY])) ?[0-9][ABD-HJLNP-UW-Z]{2})$/;
export function postcodeIsWellFormed(text: string): boolean {
  return POSTCODE.test(text) || /^BFPO ?(c\/o )?\d{1,4}$/i.test(text);
}
