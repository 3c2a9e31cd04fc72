/** Reads labels that say themselves whose detail they ask for: "Mother's full name", "Name of child", "Child 2 Surname", "Your job title". */

import { lookup, PERSON, REFERRER_SECTION } from './label-lookups.ts';
import { personPattern, referrerPattern } from './label-patterns.ts';
import { lately } from './lately.ts';
import { sameWords } from './same-words.ts';
import type { PersonSlot, ReferrerSlot } from './slots.ts';
import { NUMBER, spellings, withoutQuestion } from './spellings.ts';

/** Whose detail it is. `loose` child labels stand outside a child's section. */
export type Owner = 'child' | 'mother' | 'father' | 'parent' | 'sibling' | 'household' | 'section';

type Owned =
  | { of: 'person'; owner: Owner; slot: PersonSlot; group?: number }
  | { of: 'referrer'; slot: ReferrerSlot };

/** "Child 2 surname", "Sibling 1 name:", "Parent/carer 2 – date of birth". */
const NUMBERED =
  /^\s*(child|young person|yp|pupil|sibling|brother\s*\/\s*sister|parent|carer|parent\s*\/\s*carer|adult|person|household member|family member|member)\s*\(?(\d{1,2})\)?(?:['’]s)?\s*[:.)–-]?\s*(?=\S)/i;
const NUMBERED_OWNERS: Readonly<Record<string, Owner>> = {
  child: 'child',
  'young person': 'child',
  yp: 'child',
  pupil: 'child',
  sibling: 'sibling',
  'brother/sister': 'sibling',
  parent: 'parent',
  carer: 'parent',
  'parent/carer': 'parent',
};
const OWNED =
  /^\s*(the\s+)?(?:(?:birth|biological|natural|child['’]?s)\s+(?=mother|father|mum|dad)|(?:main|primary|principal)\s+(?=carer))?(child|young person|subject|pupil|student|patient|client|sibling|mother|father|mum|dad|parent|carer|guardian|referrer|practitioner)(?:\(?ren\)?|\/young person|\s*\/\s*carer)?\s*(?:['’]?s['’]?)?\s+/i;
const OF_OWNED =
  /\s+of\s+(?:the\s+)?(?:(?:birth|biological|natural|child['’]?s)\s+(?=mother|father|mum|dad)|(?:main|primary|principal)\s+(?=carer))?(child|young person|patient|mother|father|mum|dad|parent|carer|referrer)(?:\s*\/\s*(?:carer|young person|unborn baby))?(?:\s*\(?(\d{1,2})\)?)?\s*$/i;
const OWNERS: Readonly<Record<string, Owner | 'referrer'>> = {
  child: 'child',
  'young person': 'child',
  subject: 'child',
  pupil: 'child',
  student: 'child',
  patient: 'child',
  client: 'child',
  sibling: 'sibling',
  mother: 'mother',
  mum: 'mother',
  father: 'father',
  dad: 'father',
  parent: 'parent',
  carer: 'parent',
  guardian: 'parent',
  referrer: 'referrer',
  practitioner: 'referrer',
};

/** "Your job title": a form that speaks to whoever fills it in. Not "your child's name". */
const YOURS =
  /^\s*(?:what is )?(?:your|my) (?!child|son|daughter|baby|famil|school|gp\b|partner|mother|father|parent)/i;

const personSlot = (label: string): PersonSlot | undefined =>
  lookup(PERSON, spellings(label)) ?? personPattern(label);
const referrerSlot = (label: string): ReferrerSlot | undefined =>
  lookup(REFERRER_SECTION, spellings(label)) ?? referrerPattern(label);

/** What the label asks for, and of whom it says that it is; undefined when it does not say. */
export const owned = lately((label: string): Owned | undefined => {
  const printed = label.replace(NUMBER, '');
  const said = ownedAs(printed);
  const same = said === undefined && !SEVERAL.test(printed) ? sameWords(printed) : undefined;
  return same === undefined ? said : ownedAs(same);
});

/** Of several parents at once no one detail can be said: "Names of parents". */
const SEVERAL = /^\s*(?:parents|carers|guardians)\b(?!['’])|\bof (?:the )?(?:parents|carers|guardians)\b(?!['’])/i;

function ownedAs(printed: string): Owned | undefined {
  const number = NUMBERED.exec(printed);
  if (number) {
    const slot = personSlot(printed.slice(number[0].length));
    const owner = NUMBERED_OWNERS[(number[1] ?? '').toLowerCase().replace(/\s*\/\s*/, '/')] ?? 'household';
    if (slot) return { of: 'person', owner, slot, group: Number(number[2]) };
  }
  if (/\b(child|young person|pupil|unborn)/i.test(printed) && lookup(PERSON, spellings(printed)) === 'fullName') {
    return { of: 'person', owner: 'child', slot: 'fullName' };
  }
  const yours = YOURS.exec(printed);
  if (yours) {
    const slot = referrerSlot(printed.slice(yours[0].length));
    return slot && { of: 'referrer', slot };
  }
  if (SEVERAL.test(printed)) return undefined;
  const label = withoutQuestion(printed);
  const before = OWNED.exec(label);
  const after = OF_OWNED.exec(label.replace(/[?:]\s*$/, ''));
  const who = OWNERS[(before?.[2] ?? after?.[1] ?? '').toLowerCase()];
  if (!who) return undefined;
  const rest = before ? label.slice(before[0].length) : label.slice(0, after?.index ?? 0);
  if (who === 'referrer') {
    const slot = referrerSlot(rest);
    return slot && { of: 'referrer', slot };
  }
  const slot = personSlot(rest);
  if (slot === undefined || slot === 'relationship') return undefined;
  const group = before ? undefined : after?.[2];
  return { of: 'person', owner: who, slot, ...(group === undefined ? {} : { group: Number(group) }) };
}
