/** What a relationship's words say for certain: a parent, a brother or sister, an adult. What they do not say is left open (procedure P2). */
import type { Role } from '../../schemas/person.ts';
import { fold } from './blanks.ts';

export type Kinship = {
  role?: Role;
  adult: boolean;
  mother: boolean;
  father: boolean;
  elsewhere: boolean;
  subject: boolean;
  unborn: boolean;
};

type Row = { readonly words: RegExp; readonly role?: Role; readonly adult?: boolean };

/** In order: the first that fits. "Mother's partner" must come before "mother". */
const ROWS: readonly Row[] = [
  {
    words:
      /^(mother|mum|mam|father|dad|parent|carer|maternal|paternal|child)('?s|s')?('s)? (ex[- ]?)?(partner|boyfriend|girlfriend|husband|wife|friend)\b/,
    role: 'significant-adult',
    adult: true,
  },
  {
    words:
      /^(ex[- ]?)?(partner|boyfriend|girlfriend|husband|wife|fianc[eé]e?) of (the )?(mother|mum|father|dad|parent|carer)\b/,
    role: 'significant-adult',
    adult: true,
  },
  {
    words:
      /^((maternal|paternal|great|step)[- ]?)*(grand(mother|father|parent|ma|pa|mum|dad)|nan|nana|granny|gran|granddad|grandad)\b/,
    role: 'significant-adult',
    adult: true,
  },
  { words: /^foster[- ]?(carer|mother|father|parent)\b/, role: 'carer', adult: true },
  {
    words:
      /^(birth |biological |natural |adoptive |step[- ]?|putative )?(mother|mum|mummy|mam|father|dad|daddy|parent)\b(?! (of|to)\b)(?!['’]?s\b)/,
    role: 'parent',
    adult: true,
  },
  { words: /^(special guardian|guardian|carer|main carer|kinship carer)\b/, role: 'carer', adult: true },
  {
    words:
      /^((maternal|paternal|half|step|twin|full|older|younger|elder|foster|adoptive|unborn|baby)[- ]?)*(brother|sister|sibling|twin)s?\b(?!['’]?s\b)/,
    role: 'sibling',
  },
  { words: /^((maternal|paternal|great)[- ]?)*(aunt|auntie|aunty|uncle)\b/, role: 'significant-adult' },
];

const ELSEWHERE =
  /\b(not living (at|in the|with)|lives? elsewhere|living elsewhere|does not live|doesn't live|not (resident|at home|in the household)|moved out|in (prison|custody))\b/;
const PART = /\b(during the|week(ends?|days?)?|part[- ]time|some(times)?|half the|alternate|sees)\b/;
const SUBJECT =
  /^(self|subject|subject child|referred child|child( being referred)?|the child|index child|n\/a \(subject\)|this child)$/;

/** Reads the words of one relationship to the child. `elsewhere` only when it is said outright and of all the time. */
export function kinshipOf(words: string): Kinship {
  const text = fold(words.slice(0, 300)).replace(/^(the |her |his |their |child's |is )/, '');
  const row = ROWS.find((one) => one.words.test(text));
  return {
    ...(row?.role ? { role: row.role } : {}),
    adult: row?.adult ?? false,
    mother: /^(birth |biological |natural )?(mother|mum|mummy|mam)\b(?!['’]?s\b)(?! (of|to)\b)/.test(text),
    father: /^(birth |biological |natural )?(father|dad|daddy)\b(?!['’]?s\b)(?! (of|to)\b)/.test(text),
    elsewhere: ELSEWHERE.test(text) && !(PART.test(text) && /lives? elsewhere/.test(text)),
    subject: SUBJECT.test(text),
    unborn: /\bunborn\b/.test(text),
  };
}

/** Whether these words, whole, say how somebody is related to the child, or that they are the child: "Mother", "Step-father", "Subject child". */
export function isKinship(words: string): boolean {
  const { role, subject } = kinshipOf(words);
  return words.split(/\s+/).length <= 5 && (role !== undefined || subject);
}
