/** Writes everybody, then what ties them together: relationships, who cares for whom, and values that point to another person's (procedure P2). */

import { fold, squeeze } from '../../labels/blanks.ts';
import type { DraftPage } from '../draft-page.ts';
import type { PersonSheet, Said, Sheet } from '../said.ts';
import { type SameValue, type Written, writePerson } from './person.ts';
import { unplace } from './write.ts';

/** More people than any household has: what goes beyond is a finding, and stays in the original. */
const MOST_PEOPLE = 100;

/** The person whom `who` names: by the post's own id, or by a name that only one person has. */
function finder(page: DraftPage, people: readonly PersonSheet[]): (who: string) => number | undefined {
  const found = new Map<string, number | undefined>();
  const add = (key: string, index: number) => {
    if (key !== '') found.set(key, found.has(key) && found.get(key) !== index ? undefined : index);
  };
  for (const [index, person] of people.entries()) {
    add(fold(person.slots.get('id')?.[0]?.text ?? ''), index);
    add(squeeze(page.text(`/people/${index}/name/words`)), index);
  }
  return (who) => found.get(fold(who)) ?? found.get(squeeze(who));
}

function sameTarget(
  written: readonly Written[],
  { person, as, below }: SameValue,
  has: (at: string) => boolean,
): number | undefined {
  const holds = (index: number) => index !== person && has(`/people/${index}${below}`);
  const first = (wanted: (one: Written) => boolean) => written.findIndex((one, index) => wanted(one) && holds(index));
  if (as === 'mother') return first((one) => one.kinship.mother || one.listed === 'mother');
  if (as === 'father') return first((one) => one.kinship.father || one.listed === 'father');
  if (as === 'child') return first((one) => one.listed === 'subject');
  if (as === 'another') return undefined;
  for (let index = person - 1; index >= 0; index--) if (holds(index)) return index;
  return undefined;
}

/** Fills "same as mum" from mum, one after another so that a chain resolves; what points to nothing stays as written. */
function resolveSame(page: DraftPage, written: readonly Written[]): void {
  for (const value of written.flatMap((one) => one.same)) {
    const target = sameTarget(written, value, page.has);
    if (target === undefined || target < 0) {
      const row = value.below === '/phones' ? `${value.at}/0` : value.at;
      page.put(`${row}/words`, value.said.text.trim(), value.said);
      page.find('same-as-not-found', value.at, value.said.text);
      continue;
    }
    for (const [rest, leaf] of page.below(`/people/${target}${value.below}`))
      page.put(value.at + rest, leaf, value.said);
    page.find('same-as-resolved', value.at, value.said.text);
  }
}

function writeRelations(
  page: DraftPage,
  sheet: Sheet,
  written: readonly Written[],
  find: (who: string) => number | undefined,
): void {
  const subjects = written.flatMap((one, index) => (one.listed === 'subject' ? [index] : []));
  const [only] = subjects.length === 1 ? subjects : [];
  const row = (from: number, to: number | undefined, words: Said) => {
    const at = `/relationships/${page.rows('/relationships')}`;
    page.state(`${at}/from`, `p${from + 1}`);
    if (to !== undefined) page.state(`${at}/to`, `p${to + 1}`);
    page.put(`${at}/words`, words.text.trim(), words);
  };
  for (const [index, person] of sheet.people.slice(0, MOST_PEOPLE).entries()) {
    const words = page.text(`/people/${index}/relationshipWords`);
    const said = person.slots.get('relationship')?.find((one) => one.text.trim() === words);
    const paired = sheet.relations.some(
      (one) => find(one.from.text) === index && squeeze(one.words.text) === squeeze(words),
    );
    if (said && words !== '' && person.listed !== 'subject' && !paired) row(index, only, said);
  }
  for (const { from, to, words } of sheet.relations) {
    const source = find(from.text);
    const target = to && to.text !== '' ? find(to.text) : undefined;
    if (source === undefined || (to && to.text !== '' && target === undefined) || words.text === '') {
      unplace(page, { ...words, text: [from.text, words.text, to?.text].filter((one) => one).join(' → ') });
      page.find('person-not-found', '/relationships', [from.text, to?.text].join(' → '));
    } else row(source, target, words);
  }
}

function writeCare(page: DraftPage, sheet: Sheet, find: (who: string) => number | undefined): void {
  for (const { carer, caredFor, kind } of sheet.care) {
    const one = find(carer.text);
    const other = find(caredFor.text);
    const known = ['parent', 'carer', 'young-carer'].includes(fold(kind.text));
    if (one === undefined || other === undefined || !known) {
      unplace(page, { ...kind, text: `${carer.text} → ${caredFor.text}: ${kind.text}` });
      page.find('person-not-found', '', `${carer.text} → ${caredFor.text}`);
      continue;
    }
    const at = `/caring/${page.rows('/caring')}`;
    page.put(`${at}/carer`, `p${one + 1}`, carer);
    page.put(`${at}/caredFor`, `p${other + 1}`, caredFor);
    page.put(`${at}/kind`, fold(kind.text), kind);
  }
}

/** Writes `people`, `relationships` and `caring`; gives back how to find a person by name or id. */
export function writePeople(
  page: DraftPage,
  sheet: Sheet,
  today: string,
): { written: Written[]; find: (who: string) => number | undefined } {
  const people = sheet.people.slice(0, MOST_PEOPLE);
  if (sheet.people.length > MOST_PEOPLE) page.find('too-many-values', '/people');
  const written = people.map((person, index) => writePerson(page, person, index, today));
  const find = finder(page, people);
  resolveSame(page, written);
  writeRelations(page, sheet, written, find);
  writeCare(page, sheet, find);
  return { written, find };
}
