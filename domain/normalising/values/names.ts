/** Reads names as people write them, and splits a whole name only where the source itself shows which part is the family name (domain reference 3). */
import { isKinship } from '../../labels/relationships.ts';
import { GIVEN_NAMES } from '../prose/given-names.ts';

export type ReadName = {
  title?: string;
  given?: string;
  family?: string;
  /** Another name that stands in the same box: "aka Marsh", "née Marsh", "(Sammy)". */
  alias?: string;
  several: boolean;
  unborn: boolean;
  single: boolean;
};

const TITLE =
  /^(mr|mrs|miss|ms|mx|dr|prof(?:essor)?|rev(?:d|erend)?|sir|dame|lady|lord|sister|pc|wpc|dc|ds|di|sgt|insp(?:ector)?|cllr|imam|father|fr)\.?\s+(?=\S)/i;
const UNBORN = /^(?:the\s+)?(unborn|un-born|ubb|foetus|fetus)\b|\bunborn\b/i;
const SEVERAL = /\n|;|&|\s\+\s|\s(?:and|AND)\s|\p{L}\s?\/\s?\p{L}{2}|\b\d[.)]\s.*\b\d[.)]\s/u;
/** Another name beside the name: which part is whose, its words do not show. */
const ALSO = /\b(aka|a\.k\.a|also known as|known as|formerly|n[eé]e|prev(iously)?)\b/i;
const ALIASED =
  /^[^,(]{2,60}?[\s,(–-]+(?:aka|a\.k\.a\.?|also known as|known as|goes by|preferred name|formerly|previously|n[eé]e|prev)\b[:\s]+[“"'‘]?(\p{L}[\p{L}\p{M}'’ -]{0,40}?)[”"'’]?\)?$/iu;
/** A name in quotes or brackets within the name, as nicknames stand. */
const NICKNAME = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)? [("“‘](\p{Lu}\p{L}+)[)"”’] \p{L}[\p{L}'’ -]*$/u;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/u;
const isCapital = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

const isGiven = (words: string): boolean => GIVEN_NAMES.has((words.split(/\s+/)[0] ?? '').toLowerCase());

/** Commas: "Smith, John" is family first, "Jack, Ella" two children; more than one comma, or whole names on both sides, is several people. */
function byComma(text: string): { given: string; family: string } | 'several' | undefined {
  const pieces = text.split(',').map((piece) => piece.trim());
  if (pieces.length < 2) return undefined;
  const [family, given, ...more] = pieces;
  if (!family || !given || more.length > 0) return 'several';
  if (family.split(/\s+/).length > 1 && given.split(/\s+/).length > 1) return 'several';
  if (!isCapital(family) && isGiven(family) && isGiven(given)) return 'several';
  return family.split(/\s+/).length <= 2 && WORD.test(given) ? { family, given } : 'several';
}

/** The other name in a box of one person's name; undefined where there is none, or the words in brackets say who it is ("Kelly (Mum) Marsh"). */
function aliasIn(text: string): string | undefined {
  const alias = ALIASED.exec(text)?.[1] ?? NICKNAME.exec(text)?.[1];
  return alias === undefined || isKinship(alias) ? undefined : alias.trim();
}

export function readName(text: string): ReadName {
  const whole = text.trim();
  const titled = TITLE.exec(whole);
  const title = titled?.[0].trim();
  const rest = titled ? whole.slice(titled[0].length) : whole;
  const comma = byComma(rest.split(/[\n(]/)[0]?.trim() ?? '');
  const unborn = UNBORN.test(whole);
  const several = SEVERAL.test(whole) || comma === 'several';
  const alias = several || unborn ? undefined : aliasIn(rest);
  const found = {
    several,
    unborn,
    single: false,
    ...(title ? { title } : {}),
    ...(alias ? { alias } : {}),
  };
  if (found.several || unborn || /[(0-9]/.test(rest) || ALSO.test(rest)) return found;
  if (comma && comma !== 'several') return { ...found, ...comma };
  const words = rest.split(/\s+/).filter((word) => word !== '');
  if (words.length === 1) {
    const [only] = words;
    return title && only && /^(mr|mrs|miss|ms|mx|dr|prof)/i.test(title)
      ? { ...found, family: only }
      : { ...found, single: true };
  }
  const firstCapital = words.findIndex(isCapital);
  const capitals = words.slice(firstCapital);
  if (firstCapital > 0 && capitals.every(isCapital) && capitals.join('').length > 2) {
    return { ...found, given: words.slice(0, firstCapital).join(' '), family: capitals.join(' ') };
  }
  return found;
}
