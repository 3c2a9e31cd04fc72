/** What has been gathered from a document so far: its fields, tables and passages, under the section they stand in. */
import type { Field, Passage, Place, Table } from '../../../schemas/reading.ts';
import { sectionKind } from '../../labels/sections.ts';
import { isHint } from '../hints.ts';
import { isPlaceholder, type Run, runsText, tidy, unwrap } from './blocks.ts';
import { optionsValue, readOptions } from './options.ts';
import { leftStanding } from './struck-words.ts';

/** Where answers stand: beside their labels, on the lines below them, or the one as well as the other. */
export type Answers = 'beside' | 'below' | 'either';

export type Gathering = {
  readonly part: string;
  /** The most that this kind of document can be trusted with (trust order of documents reference 0). */
  readonly trust: number;
  /** Whether long lines were broken at a fixed width (plain text is). */
  readonly wraps: boolean;
  /** Where this document's answers stand. */
  answers: Answers;
  /** The cell being read, when lines stand in one: they then have its place, not a line's. */
  cell: Place | null;
  section: string;
  /** The last heading that was no numbered block's: what "Person 2" stands under. */
  over: string;
  /** The number of the repeated block ("Child 2") that the section is, or 0. */
  group: number;
  fields: Field[];
  tables: Table[];
  passages: Passage[];
};

export function startGathering(part: string, trust: number, wraps = false): Gathering {
  return {
    part,
    trust,
    wraps,
    answers: 'either',
    cell: null,
    section: '',
    over: '',
    group: 0,
    fields: [],
    tables: [],
    passages: [],
  };
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const REPEATED =
  /\b(?:child(?:ren)?|young person|pupil|sibling|adult|parent|carer|individual|relative|(?:household|family) member|person)\s*(?:(?:record|entry|details)\b)?\s*(?:no\.?|number|#|\()?\s*(\d{1,2}|one|two|three|four|five|six|seven|eight)\b(?![./]\d)/i;
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const ORDERED =
  /^(?:the )?(first|second|third|fourth|fifth|sixth|seventh|eighth) (?:child|young person|sibling|adult|parent|carer|person|(?:household|family) member)\b/i;

/** The number of a repeated block that a heading or label names ("Child 2", "Child two: Name"), or 0. */
export function groupOf(text: string): number {
  const said = REPEATED.exec(text)?.[1]?.toLowerCase();
  if (said === undefined) return Math.max(0, ORDINALS.indexOf(ORDERED.exec(text)?.[1]?.toLowerCase() ?? '-'));
  const word = NUMBERS.indexOf(said);
  return word > 0 ? word : Number(said);
}

/** Begins a section. A numbered block that does not say whose it is ("Person 2") is of what the heading over it is about. */
export function beginSection(gathering: Gathering, heading: string): void {
  const section = tidy(heading).replace(/\s*:$/, '');
  gathering.group = groupOf(section);
  if (gathering.group === 0) gathering.over = section;
  const numbered = gathering.group > 0 && section.split(' ').length <= 4 && sectionKind(section) === 'unknown';
  gathering.section = numbered && gathering.over !== '' ? `${gathering.over} – ${section}` : section;
}

/** An answer as the layout gave it: the label, the lines of the answer, and how sure the layout was. */
export type Answer = {
  label: string;
  lines: readonly (readonly Run[])[];
  place: Place;
  labelPlace?: Place;
  confidence: number;
  doubts?: readonly string[];
  /** How many letters stand before the answer on its first line. */
  lead?: number;
};

/** What is left of the line that an answer was typed on. */
const RULED = /^_{2,}[ _]*|[ _]*_{2,}$/g;

/** Adds an answer as a field: ticks read, placeholders emptied, doubts carried. Words after the ticks become the follow-up's own field. */
export function addAnswer(gathering: Gathering, answer: Answer): void {
  const runs = answer.lines.flat();
  const tags = [...new Set(runs.flatMap((run) => (run.tag && run.mark === undefined ? [run.tag] : [])))];
  const offered = readOptions(answer.lines, answer.place);
  const found = offered && leftStanding(answer.label, offered);
  const said = answer.lines.map(runsText);
  const words = tidy(gathering.wraps ? unwrap(said, answer.lead) : said.join('\n')).replace(RULED, '');
  // "(give the address)" with nothing beside it is what the form prints.
  const printed = found === null && /^\([^()\n]+\)$/.test(words) && isHint(words);
  if (printed) addPassage(gathering, words, answer.place, false, '');
  const struck = found === null && runs.some((run) => run.struck && tidy(run.text) !== '');
  const strange = words.includes('\ufffd');
  const doubts = [
    ...(answer.doubts ?? []),
    ...(found?.doubts ?? []),
    ...new Set(runs.flatMap((run) => (run.doubt ? [run.doubt] : []))),
    ...(struck ? ['struck-text'] : []),
    ...(strange ? ['lost-letters'] : []),
  ];
  const sure = Math.min(
    gathering.trust,
    answer.confidence,
    found?.confidence ?? 1,
    struck || runs.some((run) => run.doubt) ? 0.6 : 1,
    strange ? 0.4 : 1,
  );
  const group = gathering.group || groupOf(answer.label);
  const tag = tags.length === 1 ? tags[0] : undefined;
  const label = found?.lead ? tidy(`${answer.label} ${found.lead}`) : answer.label;
  gathering.fields.push({
    section: gathering.section,
    label,
    value: found === null ? (isPlaceholder(words) || printed ? '' : words) : optionsValue(found.options),
    ...(found === null ? {} : { options: found.options }),
    ...(group > 0 ? { group } : {}),
    ...(tag === undefined ? {} : { tag }),
    ...(answer.labelPlace === undefined ? {} : { labelPlace: answer.labelPlace }),
    ...(doubts.length > 0 ? { doubts } : {}),
    place: answer.place,
    confidence: sure,
  });
  if (found?.remark) addRemark(gathering, answer, found.remark);
}

/** "If yes, which language? Polish" after the boxes: a question of its own when it is put as one, else a passage. */
function addRemark(gathering: Gathering, answer: Answer, remark: string): void {
  const match = /^([^:?\n]{3,120}[:?])\s*([\s\S]*)$/.exec(remark);
  if (match?.[1] === undefined) {
    addPassage(gathering, remark, answer.place, false, answer.label);
    return;
  }
  gathering.fields.push({
    section: gathering.section,
    label: `${answer.label} – ${match[1].replace(/:$/, '')}`,
    value: isPlaceholder(match[2] ?? '') ? '' : tidy(match[2] ?? ''),
    ...(gathering.group > 0 ? { group: gathering.group } : {}),
    place: answer.place,
    confidence: Math.min(gathering.trust, 0.7),
  });
}

/** Adds words that found no label. */
export function addPassage(
  gathering: Gathering,
  text: string,
  place: Place,
  quoted = false,
  section = gathering.section,
): void {
  const words = tidy(text);
  if (words === '' || isPlaceholder(words)) return;
  const confidence = words.includes('\ufffd') ? 0.4 : gathering.trust;
  gathering.passages.push({ section, text: words, ...(quoted ? { quoted } : {}), place, confidence });
}
