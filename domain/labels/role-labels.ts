/** Labels that are only who somebody is: "Child – Mila Vasić", "Mum: Jelena", "Sibling 2: Tea". What stands behind them is a name, where it looks like one. */
import { fold } from './blanks.ts';
import { kinshipOf } from './relationships.ts';
import type { Owner } from './whose.ts';

const OWNERS: Readonly<Record<string, Owner>> = {
  child: 'child',
  'the child': 'child',
  'young person': 'child',
  'child/young person': 'child',
  pupil: 'child',
  student: 'child',
  patient: 'child',
  baby: 'child',
  'unborn baby': 'child',
  'subject child': 'child',
  'index child': 'child',
  mother: 'mother',
  mum: 'mother',
  mummy: 'mother',
  mam: 'mother',
  'birth mother': 'mother',
  father: 'father',
  dad: 'father',
  daddy: 'father',
  fob: 'father',
  'father of baby': 'father',
  'father of unborn': 'father',
  'birth father': 'father',
  parent: 'parent',
  carer: 'parent',
  'parent/carer': 'parent',
  'main carer': 'parent',
  guardian: 'parent',
  sibling: 'sibling',
};

/** A name: two to five words that begin with capitals, or one; no sentence, number, answer or relationship. */
const NAME =
  /^(?:(?:mr|mrs|ms|miss|dr)\.? )?\p{Lu}[\p{L}'’.-]*(?:,? (?:\p{Lu}[\p{L}'’.-]*|de|da|van|von|al|el|bin|ibn|ap|ó|née)){0,4}$/u;
const ANSWER =
  /^(yes|no|not|none|unknown|n\/?k|n\/?a|same|see|as|aware|informed|school|nursery|home|male|female|present|absent)\b/i;

/** Of whom the label asks the name, and which of them; undefined where it is no such label, or what was written is no name. */
export function namedByRole(label: string, value: string): { owner: Owner; group?: number } | undefined {
  const parts = /^(.*?)\s*(\d{1,2})?$/.exec(
    fold(label.slice(0, 60))
      .replace(/\s*\/\s*/g, '/')
      .replace(/[\s:–-]+$/, ''),
  );
  const role = parts?.[1] ?? '';
  const owner = Object.hasOwn(OWNERS, role) ? OWNERS[role] : undefined;
  const text = value.trim();
  if (!owner || text.length > 60 || !NAME.test(text) || ANSWER.test(text) || kinshipOf(text).role) return undefined;
  return parts?.[2] === undefined ? { owner } : { owner, group: Number(parts[2]) };
}
