/** Puts back the slash that the engine took for a letter in what forms print ("MIF" for "M/F", "DOBIEDD" for "DOB/EDD"): only between words that forms print. */
import { LABEL_WORDS } from '../label-words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that forms print beside a slash, beyond those that are labels of their own. */
const WORDS: ReadonlySet<string> = new Set([
  ...LABEL_WORDS.filter((word) => word.length > 2),
  ...list(`
    dd mm yy yyyy am pm est estimated birth date parent parents carer carers guardian guardians child children childs
    child’s young person persons person’s family baby unborn adult adults mother father male female yes no known
    unknown as aka alias ref no number tel fax work home post code street town road house flat team unit trust ward class form
    school nursery playgroup college pre-school preschool teacher worker manager step foster adoptive partner
    sibling siblings brother sister other others and or he she they him her his hers mr mrs ms miss dr rev
    first last middle maiden given full sur known preferred legal own usual main spoken written health medical
    physical mental learning sensory visit visitor referral referrer request requester contact enquiry concern
    concerns need needs risk risks harm views wishes feelings information agency service services department
    organisation organization professional professionals relative friend neighbour self day month year hours
    weeks months years place town country origin nationality ethnicity religion faith language gp nhs pr edd dob age sex
  `),
]);
/** Single letters that stand for a choice. */
const PAIRS: ReadonlySet<string> = new Set(['mf', 'fm', 'yn', 'ny', 'nk', 'na', 'dk']);
/** What a slash, or a slash and its shadow, is taken for. */
const TAKEN_FOR = /^(?:[IlJ1|!]?\/[IlJ1|!]?|[IlJ1|!])/;
const MOST_LETTERS = 40;

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}’-]/gu, '');

/** The words of a token that slashes should part, or undefined when it is not made so. */
function parted(text: string, first = true): string[] | undefined {
  const own = squeezed(text);
  if (!first && (WORDS.has(own) || own.length === 1)) return [text];
  for (let at = 1; at < text.length; at += 1) {
    const before = squeezed(text.slice(0, at));
    if (!WORDS.has(before) && before.length !== 1) continue;
    const taken = TAKEN_FOR.exec(text.slice(at))?.[0];
    if (taken === undefined) continue;
    const rest = parted(text.slice(at + taken.length), false);
    if (rest && (before.length > 1 || rest.length === 1)) return [text.slice(0, at), ...rest];
  }
  return undefined;
}

/** Whether a choice of letters ("Y/N") may stand after this word: people have names like Yin. */
const mayAsk = (before: string): boolean => /[?:(]$/.test(before) || WORDS.has(squeezed(before));

/** A word of a page with its slashes put back. `before`: the word that stands left of it on its line, '' when none does. */
export function withSlashes(text: string, before: string): string {
  if (text.length > MOST_LETTERS || text.length < 3) return text;
  const [, open = '', core = '', close = ''] =
    /^((?:[\p{L}\p{N}.’-]*[([{])?['"“]*)(.*?)([)\]}'"”?:.,;*]*)$/u.exec(text) ?? [];
  if (WORDS.has(squeezed(core)) || !/[IlJ1|!]/.test(core)) return text;
  const words = parted(core);
  if (words === undefined) return text;
  const letters = words.map(squeezed).join('');
  if (words.some((word) => squeezed(word).length === 1)) {
    const isChoice = words.length === 2 && letters.length === 2 && core === core.toUpperCase() && PAIRS.has(letters);
    const isAsked = letters === 'mf' || open.includes('(') || mayAsk(before);
    if (!isChoice || !isAsked) return text;
  }
  return `${open}${words.join('/')}${close}`;
}
