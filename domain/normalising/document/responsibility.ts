/** Gives parental responsibility to whom a form names for it, in a table or box of its own: "Person with PR: Mihaela Popescu", "Who has parental responsibility? Mother and father". */
import { fold, squeeze } from '../../labels/blanks.ts';
import { kinshipOf } from '../../labels/relationships.ts';
import { type PersonSheet, type Said, type Sheet, say } from '../said.ts';

/** Labels that ask for a name or a relationship, never for yes or no. */
const ASKS_WHO =
  /^(?:\W|\d)*(?:(?:who|which (?:adults?|parents?|people)) (?:\w+ ){0,2}(?:has|have|holds?|with)|(?:full )?(?:names?|details) of (?:\w+ ){0,3}(?:with|who ha(?:s|ve)|who holds?|holding|having)|(?:persons?|people|person\(s\)|adults?|adult\(s\)|parents?|carers?|parent\(s\)|those|anyone) (?:with|who ha(?:s|ve)|who holds?|holding|having)) (?:pr|parental responsibility)\b|^(?:\W|\d)*(?:pr|parental responsibility) (?:is )?(?:held by|holders?\b|lies with|with)/;

/** Whether a label or the head of a column asks who has parental responsibility. */
export const asksWhoIsResponsible = (label: string): boolean => ASKS_WHO.test(fold(label));

const DENIES = /\b(?:no|not|nobody|none|except|unless|un\w+|disputed|shared with|order|authority|court)\b/;

/** "Mother and Father", "Kelly Brand (mother), Pete Stone": one for each. */
const piecesOf = (text: string): string[] =>
  text
    .replace(/\b(?:only|both|solely|sole)\b/gi, ' ')
    .split(/\s*(?:[,;&/\n]|\band\b)\s*/i)
    .map((piece) => piece.replace(/\([^)]*\)/g, ' ').trim())
    .filter((piece) => squeeze(piece) !== '');

const textOf = (person: PersonSheet, slot: 'fullName' | 'given' | 'family' | 'relationship'): string =>
  person.slots.get(slot)?.[0]?.text ?? '';

function namesOf(person: PersonSheet): string[] {
  const [given, family] = [squeeze(textOf(person, 'given')), squeeze(textOf(person, 'family'))];
  return [squeeze(textOf(person, 'fullName')), given + family, family + given].filter((name) => name !== '');
}

/** The only one of these people whom the words name whole, or name by a relationship. */
function meant(people: readonly PersonSheet[], words: string): PersonSheet | undefined {
  const named = people.filter((person) => namesOf(person).includes(squeeze(words)));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const { mother, father } = kinshipOf(words);
  if (mother === father || words.split(/\s+/).length > 2) return undefined;
  const kin = people.filter((person) => {
    const theirs = kinshipOf(textOf(person, 'relationship'));
    return mother ? theirs.mother || person.listed === 'mother' : theirs.father || person.listed === 'father';
  });
  return kin.length === 1 ? kin[0] : undefined;
}

const REPEATS = /^(?:child|name of child|child'?s name|relationship|relationship to (?:the )?child)$/;

/** The row of a table; any other place is its own. */
const rowOf = ({ place }: Said): string =>
  place.kind === 'cell' ? `${place.part} ${place.table} ${place.row}` : JSON.stringify(place);

/** Of what found no home, every answer to who has parental responsibility: said of them where each of those named is among the adults, and kept as it is where not. */
export function sayWhoIsResponsible(sheet: Sheet): void {
  const adults = sheet.people.filter(({ listed }) => listed !== 'subject' && listed !== 'sibling');
  const homeless: Said[] = [];
  const rows = new Set<string>();
  for (const said of sheet.unplaced) {
    const asked = asksWhoIsResponsible(said.label) && said.text.length < 200 && !DENIES.test(fold(said.text));
    const people = asked ? piecesOf(said.text).map((piece) => meant(adults, piece)) : [];
    const found = people.filter((person) => person !== undefined);
    if (found.length === 0 || found.length < people.length) {
      homeless.push(said);
      continue;
    }
    rows.add(rowOf(said));
    for (const person of new Set(found)) {
      say(person.slots, 'parentalResponsibility', { ...said, text: 'Yes', raw: said.text });
    }
  }
  // Beside the name, such a table repeats the child and the relationship, which are known of them.
  sheet.unplaced = homeless.filter((said) => !(rows.has(rowOf(said)) && REPEATS.test(fold(said.label))));
}
