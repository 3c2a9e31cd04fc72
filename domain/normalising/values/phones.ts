/** Finds telephone numbers in what people write, and puts the E.164 form beside the words (domain reference 3). */
import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import gb from './gb-phones.json' with { type: 'json' };

/** Only the United Kingdom's own numbering: the full table would be thirty times as large in every bundle. */
const metadata: MetadataJson = { version: gb.version, country_calling_codes: {}, countries: {}, nonGeographic: {} };
Object.assign(metadata.country_calling_codes, gb.country_calling_codes);
Object.assign(metadata.countries, gb.countries);

const NUMBER = /(?:\+|\(0|\b0)[\d][\d\s().-]{7,20}\d(?!\d)|(?<![\d/])\d{10,11}(?!\d)/g;
const SEPARATORS = /\s*(?:[,;\n]|\s\/\s|\bor\b|\band\b)\s*/i;

/** The E.164 form of one number, or undefined where it is not sure (short codes, too few digits). */
export function e164Of(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text.replace(/\(0\)/, ''), 'GB', metadata);
  if (number) {
    const whole = /^\d{10}$/.test(number.nationalNumber);
    return number.isValid() || (number.isPossible() && whole) ? number.number : undefined;
  }
  const abroad = text.replace(/[\s().-]/g, '');
  return /^\+(?!44)[1-9]\d{7,14}$/.test(abroad) ? abroad : undefined;
}

/** "No phone", "not on the phone": there is none. */
export const saysNoPhone = (text: string): boolean =>
  /^(has |have |there is )?(no|not on (the )?|without( a)?|does ?n['’]t have( a)?|does not have( a)?) ?(home |mobile |land ?line )?(tele)?(phone|mobile|landline|tel|number)( number)?( (at (the )?(moment|present)|currently))?\W*$/i.test(
    text.trim(),
  );

export type ReadPhone = { words: string; e164?: string };

/** The numbers in one box, each with the words round it. A box with none gives its words alone. */
export function readPhones(text: string): ReadPhone[] {
  const bounded = text.slice(0, 2_000);
  const found = bounded.match(NUMBER) ?? [];
  if (found.length === 0) return [{ words: text }];
  const pieces = found.length > 1 ? bounded.split(SEPARATORS).filter((piece) => piece.trim() !== '') : [bounded];
  const whole = pieces.every((piece) => (piece.match(NUMBER) ?? []).length === 1) ? pieces : [bounded];
  return whole.map((piece) => {
    const numbers = piece.match(NUMBER) ?? [];
    const e164 = numbers.length === 1 && numbers[0] ? e164Of(numbers[0]) : undefined;
    return { words: piece.trim(), ...(e164 ? { e164 } : {}) };
  });
}

/** The telephone numbers of a text, and nothing of what stands round them. */
export const phonesIn = (text: string): string => (text.slice(0, 2_000).match(NUMBER) ?? []).join(', ');

/** A text without its telephone numbers, for boxes that hold an address and a number. */
export function withoutPhones(text: string): string {
  return text
    .replace(NUMBER, ' ')
    .replace(/\b(tel(ephone)?|phone|mob(ile)?)\b\.?\s*(no\.?|number)?\s*:?/gi, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/[\s,;:]+$/, '')
    .trim();
}
