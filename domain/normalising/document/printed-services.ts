/** Tells the services that a form prints down the side of its list of agencies, for somebody to write a name beside, from those that somebody wrote in. */
import type { Table } from '../../../schemas/reading.ts';
import { fold, squeeze } from '../../labels/blanks.ts';

type Row = Table['rows'][number];

/** What forms print there (domain reference 1.2), folded; a row of its own begins or ends with one. */
const PRINTED =
  /\b(gp|general practitioner|doctor|health visitor|school nurse|midwi(?:fe|fery)|community midwife|paediatrician|hospital|a ?& ?e|school|nursery|pre[- ]?school|college|education|early years|children'?s cent(?:re|er)|family hub|early help|family support|social (?:worker|care)|adult (?:services|social care)|mental health|camhs|police|probation|cafcass|youth (?:offending|justice|service)|yot|yjs|housing|drug|alcohol|substance|domestic abuse|idva|refuge|fire|ambulance|voluntary|dentist|dental|speech and language|senco?|send|connexions|other)\b/;

const hasAnswer = ({ text, options }: Row[number]): boolean =>
  squeeze(text) !== '' || (options ?? []).some(({ marked }) => marked !== false);

/** Whether only the first cell of a row says anything. */
export const standsAlone = ([first, ...rest]: readonly Row[number][]): boolean =>
  first !== undefined && hasAnswer(first) && !rest.some(hasAnswer);

/**
 * The rows in which a service is printed and nobody is named: all that stand alone, where so many do that nobody can have written them, or the list
 * ends in "Other". One or two alone may be somebody's answer. In a list of one column whatever stands is an answer.
 */
export function printedServices({ headers, rows }: Table): ReadonlySet<Row> {
  if (headers.length < 2) return new Set();
  const alone = rows.filter((row) => standsAlone(row) && PRINTED.test(fold(row[0]?.text ?? '')));
  const ends = alone.some((row) => /^other\b/.test(fold(row[0]?.text ?? '')));
  return new Set(ends || alone.length > 2 ? alone : []);
}
