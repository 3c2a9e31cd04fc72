/** Splits a line into label and answer: "Label: answer", "Question? answer", "Label - answer", dot leaders, tabs, bold label before plain answer. */
import { lately } from '../../labels/lately.ts';
import { asksForDetail } from '../../labels/leading-label.ts';
import { isHint } from '../hints.ts';
import { type Run, tidy } from './blocks.ts';
import { groupOf } from './gathering.ts';
import { followUpAt, hasLabelWord, isOptionWord, isStory } from './label-words.ts';
import { withMarks } from './marks.ts';

/** A label and the runs of its answer on the same line (none: the answer may stand below). `row` = one of several that say everything of one person. */
export type Pair = { label: string; runs: Run[]; confidence: number; doubts: string[]; row?: boolean };

/** One letter for a tick box, so that places in the line's text are places in its runs. */
const BOX = '\ue0f1';
/** An answer longer than this is a story: no further labels are looked for in it. */
const LONG = 4_000;
const BULLET = /^[\s\u00a0]*(?:[-*•·▪◦‣–—]\s+|\(?\d{1,2}[.)]\s+|\(?[a-zA-Z][.)]\s+)?/;
/** Labels so plain that they need no colon. */
const EXACT =
  /^(full |child'?s |legal )?((first |given |last |family |middle |other )?names?( ?\(s\))?|forenames?( ?\(s\))?|surname|known as|also known as|dob|d\.o\.b\.?|date of birth( or edd| \/ edd)?|edd|expected date of delivery|age|gender|sex|ethnicity|religion|(first|home|preferred) language|language|nhs (number|no\.?)|upn|(home |current )?address|post ?code|(home |mobile )?(tel(ephone)?|phone|mobile)( (number|no\.?))?|e-?mail( address)?|school( \/ nursery)?|gp|agency|organisation|(job )?role|job title|relationship( to child)?|date of (request|referral)|reason for (the )?(referral|request))$/i;
/** Labels that say by themselves whose everything after them is. */
const PEOPLE =
  /^(?!.*\bnames?\b).*\b(mother|father|mum|dad|parents?|carers?|siblings?|brothers?|sisters?|child(ren)?|baby|partner)\b/i;
/** The next label on a line, and what parts it from the answer before it; in a row of several labels they may be longer. */
const NEXT = /(\s{2,}|\t\s*|[,;|]\s+|\s\/\s|\s)(\p{L}[\p{L}'’.()/-]*(?: [\p{L}'’.()/-]+){0,4}?)\s*:/gu;
const NEXT_IN_ROW = /(;\s+)(\p{L}[\p{L}'’.()/-]*(?: [\p{L}'’.()/-]+){0,9}?)\s*\??(?:\s*\([^()]{1,30}\))?\s*:/gu;
const SPEECH = /\b(said|says|told|asked|replied|stated|reported|noted|explained|added|wrote|disclosed|quote)\b/i;

/** "Reported by:", "Date disclosed:": who spoke, and when. */
const SPOKEN_BY =
  /^((reported|noted|disclosed|told|said|explained|stated) (by|to|on|at)( whom)?|(date|time|day)( and time)? (reported|disclosed|noted|told)|(parents?|carers?|family|mother|father|mum|dad)( ?\/ ?carers?)? told)$/i;

/** "Describe what you have seen or been told:" asks; it tells nothing. */
const ASKING =
  /^(please |in your own words,? )*(describe|tell us|explain|outline|summari[sz]e|give|list|record|what|who|how|why)\b|^(have|has|did|does|do|is|are|was|were|will) [^.]*\?$|^if [^.]*\b(tell us|why|reasons?|details|explain|give|state|specify|what)\b/i;

/** Longer than any of them, and the marks round it. */
const LONGEST_EXACT = 120;

export const isExactLabel = lately((text: string): boolean => {
  if (text.length > LONGEST_EXACT) return false;
  const words = tidy(text)
    .replace(/’/g, "'")
    .replace(/\s*[:?]$/, '');
  return EXACT.test(words) || asksForDetail(words);
});

/** A line is asked for its pairs by each rule that looks at it or past it. */
const PAIRS = new WeakMap<readonly Run[], readonly Pair[]>();

/** The pairs on one line, in order; empty when the line is no labelled line. The line is whole: nothing is added to it afterwards. */
export function pairsOf(lineRuns: readonly Run[]): readonly Pair[] {
  const known = PAIRS.get(lineRuns);
  if (known !== undefined) return known;
  const pairs = pairsIn(lineRuns);
  PAIRS.set(lineRuns, pairs);
  return pairs;
}

function pairsIn(lineRuns: readonly Run[]): Pair[] {
  const runs = withMarks(lineRuns);
  const raw = runs.map((run) => (run.mark === undefined ? run.text : BOX)).join('');
  const start = BULLET.exec(raw)?.[0].length ?? 0;
  if (isTypedWhole(runs) && !isExactLabel(raw.slice(start).split(':', 1)[0] ?? '')) return [];
  const pair =
    byWholeQuestion(runs, raw, start) ??
    byColon(runs, raw, start) ??
    byQuestion(runs, raw, start) ??
    byTicks(runs, raw, start) ??
    byLeader(runs, raw, start) ??
    byBold(runs) ??
    byDash(runs, raw, start);
  return pair === null ? [] : furtherPairs(pair);
}

/** What somebody typed into a form field is no label, however it begins. */
const isTypedWhole = (runs: readonly Run[]): boolean => runs.find((run) => run.text.trim() !== '')?.entered === true;

function byColon(runs: readonly Run[], raw: string, start: number): Pair | null {
  const colon = /^([^:\ue0f1\n]{1,160}?)\s*:(?!\/\/)(?=\s|$|\D|\d(?!\d*:))/.exec(raw.slice(start));
  if (colon?.[1] === undefined) return null;
  const label = tidy(colon[1]);
  if (/^(section|part|step)\s+\w{1,3}$/i.test(label)) return null;
  const after = start + colon[0].length;
  if (/\d$/.test(label) && /^\d/.test(raw.slice(after))) return null;
  if (!isLabel(label)) return null;
  // "Next steps: what needs to happen?" is one label.
  const question = /^\s*\p{Ll}[^.?:\n]{4,80}\?(?=[\s._…]|$)/u.exec(raw.slice(after))?.[0];
  if (question !== undefined && hasLabelWord(question))
    return {
      label: `${label}: ${question.trim()}`,
      runs: cut(runs, after + question.length),
      confidence: 0.85,
      doubts: [],
    };
  const inner = groupOf(label) > 0 && label.split(' ').length <= 3 ? byColon(runs, raw, after) : null;
  if (inner !== null) return { ...inner, label: `${label}: ${inner.label}` };
  return { label, runs: cut(runs, after), confidence: 0.9, doubts: [] };
}

/** "What are you worried about? Be specific: what has happened, …" and "What support was given? History: …": the question is whole before the colon. */
function byWholeQuestion(runs: readonly Run[], raw: string, start: number): Pair | null {
  const [whole, label, rest] =
    /^([^:?\ue0f1\n]{8,160}\?)\s+(\p{Lu}[^:?\ue0f1\n]{0,60}:[\s\S]*)$/u.exec(raw.slice(start)) ?? [];
  if (whole === undefined || label === undefined || rest === undefined || followUpAt(rest) === 0) return null;
  if (label.split(' ').length < 4 || !hasLabelWord(label) || !isLabel(label) || pairsBegin(rest)) return null;
  return isHint(rest)
    ? { label, runs: [], confidence: 0.85, doubts: [] }
    : { label, runs: cut(runs, start + label.length), confidence: 0.85, doubts: [] };
}

/** Whether what follows a question is a plain label of its own: "Interpreter needed? Language: Polish". */
const pairsBegin = (rest: string): boolean => isExactLabel(rest.slice(0, rest.indexOf(':')));

/** "**M/F** ?": whoever wrote the question mark does not know. */
function isDoubt(runs: readonly Run[]): boolean {
  const worded = runs.filter((run) => run.mark !== undefined || tidy(run.text) !== '');
  const said = worded.at(-1);
  return worded.length > 1 && said?.text.trim() === '?' && !said.strong && worded[0]?.strong === true;
}

function byQuestion(runs: readonly Run[], raw: string, start: number): Pair | null {
  if (isDoubt(runs)) return null;
  const match = /^([^?\ue0f1\n]{3,200}\?)(?:\s+|(?=\ue0f1)|$)/.exec(raw.slice(start));
  if (match?.[1] === undefined) return null;
  const label = tidy(match[1]);
  // "What are you worried about? (What has happened; when): …": the brackets are the question's.
  const aside = /^\([^()\n\ue0f1]{6,240}\)\s*:\s*/.exec(raw.slice(start + match[0].length))?.[0] ?? '';
  const end = start + match[0].length + aside.length;
  const rest = raw.slice(end).trim();
  const answered = rest === '' || rest.startsWith(BOX) || isOptionWord(rest);
  if (label.split(' ').length < 2 && !answered) return null;
  if (!/^[\p{Lu}(]/u.test(label) || /[.!]\s/.test(label) || !hasLabelWord(label)) return null;
  return { label, runs: cut(runs, end), confidence: 0.85, doubts: [] };
}

/** A question that ends in neither "?" nor ":" before its tick boxes: "Does the parent agree [ ] Yes [x] No". */
function byTicks(runs: readonly Run[], raw: string, start: number): Pair | null {
  const match = /^([^:?\ue0f1\n]{12,300}?)\s*\ue0f1\s*([^\ue0f1\n]+)\ue0f1/.exec(raw.slice(start));
  const label = tidy(match?.[1] ?? '');
  if (match === null || !isOptionWord(match[2] ?? '') || isOptionWord(label.split(' ').at(-1) ?? '')) return null;
  if (label.split(' ').length < 3 || !/^[\p{Lu}(]/u.test(label) || !hasLabelWord(label)) return null;
  return { label, runs: cut(runs, start + raw.slice(start).indexOf(BOX)), confidence: 0.8, doubts: [] };
}

function byLeader(runs: readonly Run[], raw: string, start: number): Pair | null {
  const match = /^([^:\ue0f1\n]{2,80}?)\s*(?:\.{3,}|…+|_{2,}|\t+|\s\|\s)\s*/.exec(raw.slice(start));
  if (match?.[1] === undefined) return null;
  const label = tidy(match[1]);
  const sexes = /^male ?\/ ?female$/i.test(label);
  if (!sexes && (!isLabel(label) || !hasLabelWord(label) || label.split(' ').length > 12)) return null;
  return { label, runs: cut(runs, start + match[0].length), confidence: 0.8, doubts: [] };
}

function byDash(runs: readonly Run[], raw: string, start: number): Pair | null {
  const match = /^([^:\ue0f1\n]{2,60}?)\s+[-–—]\s+(?=\S)/.exec(raw.slice(start));
  if (match?.[1] === undefined) return null;
  const label = tidy(match[1]);
  if (!isExactLabel(label) && !(isLabel(label) && hasLabelWord(label) && label.split(' ').length <= 4)) return null;
  return isExactLabel(label)
    ? { label, runs: cut(runs, start + match[0].length), confidence: 0.8, doubts: [] }
    : { label, runs: cut(runs, start + match[0].length), confidence: 0.6, doubts: ['label-by-dash'] };
}

/** A bold beginning and a plain rest, as Word and web forms print labels. */
function byBold(runs: readonly Run[]): Pair | null {
  const first = runs.findIndex((run) => run.mark !== undefined || (!run.strong && run.text.trim() !== ''));
  if (first < 1) return null;
  const label = tidy(
    runs
      .slice(0, first)
      .map((run) => run.text)
      .join(''),
  ).replace(/\s*[:–-]$/, '');
  // "Religious affiliation Catholic": in bold, a short label of any words; a sentence that begins in bold goes on in small letters.
  const answer = runs[first]?.text.trim() ?? '';
  const apart = label.split(' ').length <= 3 && /^[\p{Lu}\d]/u.test(answer) && answer.length < 60;
  const known = hasLabelWord(label) || runs[first]?.mark !== undefined;
  if (label.split(' ').length > 20 || !isLabel(label) || !(known || apart)) return null;
  return { label, runs: runs.slice(first), confidence: 0.8, doubts: [] };
}

/** Whether some words could be a label: short, begun like one, no sentence, no speech. */
export function isLabel(label: string): boolean {
  const words = label.split(' ').length;
  if (!/^[\p{L}(*"'“]/u.test(label) || /^(https?|mailto|re|fw|fwd|dear|hi|hello|nb|n\.b|ps|p\.s|tel:)$/i.test(label))
    return false;
  if (
    /[.!;]\s+\p{L}/u.test(
      label.replace(/\b(no|nos|tel|d\.o\.b|mr|mrs|ms|dr|est|approx|inc|incl|e\.g|i\.e|etc)\.\s/gi, '$1 '),
    ) ||
    (SPEECH.test(label) && !ASKING.test(label) && !SPOKEN_BY.test(label))
  )
    return false;
  if (words > 30 || isOptionWord(label)) return false;
  if (hasLabelWord(label)) return words <= 12 || /^\p{Lu}/u.test(label);
  return words <= 4 && /^\p{Lu}/u.test(label);
}

/** "Name: Sofia   DOB: 03/05/2018" or "…, DOB: …": an answer that holds another label is two answers. `row` = what a row of several says. */
function furtherPairs(pair: Pair, row = isRow(pair)): Pair[] {
  const raw = rawOf(pair.runs);
  if (raw.length > LONG) return [pair];
  // "Name __Ben Sample______  Job __Youth Worker____": each answer was written on a line of its own.
  const blank = row ? null : /_{2,}\s+(\p{L}[^_:\n\ue0f1]{1,60}?)\s*_{2,}/u.exec(raw);
  const written = tidy(blank?.[1] ?? '');
  if (blank !== null && hasLabelWord(written) && isLabel(written))
    return [
      { ...pair, runs: cut(pair.runs, 0, blank.index) },
      ...furtherPairs({
        label: written,
        runs: cut(pair.runs, blank.index + blank[0].length),
        confidence: 0.8,
        doubts: [],
      }),
    ];
  const heavy = row ? undefined : byWeight(pair);
  if (heavy !== undefined) return [heavy.own, ...furtherPairs(heavy.next)];
  const next = row ? NEXT_IN_ROW : NEXT;
  for (const match of raw.matchAll(next)) {
    const gap = match[1] ?? '';
    const label = tidy(match[2] ?? '');
    const wide = /\s{2}|\t|\|/.test(gap) || (row && gap.startsWith(';'));
    // "NAME  : Jo          GRADE : Sergeant": columns of an older system.
    const far = /^\s{3}/.test(gap) && /^\p{Lu}/u.test(label);
    if (
      (match.index === 0 && !row && !isExactLabel(label)) ||
      !(isExactLabel(label) || (wide && isLabel(label) && (row || far || hasLabelWord(label))))
    )
      continue;
    if (gap === ' ' && !/^\p{Lu}/u.test(label)) continue;
    const rest = cut(pair.runs, match.index + match[0].length);
    const own: Pair = { ...pair, runs: cut(pair.runs, 0, match.index), ...(row ? { row } : {}) };
    // "Parents: Mary, DOB: …": the date is hers, never the child's whose section it stands in.
    return [
      own,
      ...furtherPairs(
        { label: row ? label : ownedBy(pair.label, label), runs: rest, confidence: 0.8, doubts: [] },
        row,
      ),
    ];
  }
  return [pair];
}

/** "**Name:** Sofia   **Date of birth or expected date of delivery if unborn:** 3 May": a label as long as it likes, shown by its weight. */
function byWeight(pair: Pair): { own: Pair; next: Pair } | undefined {
  const { runs } = pair;
  const at = runs.findIndex(
    (run, index) => run.strong === true && tidy(run.text) !== '' && index > 0 && runs[index - 1]?.strong !== true,
  );
  if (at < 1) return undefined;
  const behind = runs
    .slice(at)
    .findIndex((run) => run.strong !== true && (tidy(run.text) !== '' || run.mark !== undefined));
  const end = behind < 0 ? runs.length : at + behind;
  const said = tidy(
    runs
      .slice(at, end)
      .map((run) => run.text)
      .join(''),
  );
  const label = said.replace(/\s*:$/, '');
  if (!/[:?]$/.test(said) || !isLabel(label) || groupOf(label) > 0) return undefined;
  return {
    own: { ...pair, runs: runs.slice(0, at) },
    next: { label: ownedBy(pair.label, label), runs: runs.slice(end), confidence: 0.85, doubts: [] },
  };
}

const NAMED =
  /^(.*\b(?:mother|father|mum|dad|parent|carer|partner|sibling|brother|sister)(?:['’]?s?)?)\s+(?:full )?name$/i;
/** A place or a professional: what says how to reach them is not the child's or the referrer's. */
const THIRD = /\b(gp|doctor|surgery|school|nursery|college|health visitor|midwife|social worker)\b/i;
const REACHED = /\b(name|tel|telephone|phone|mobile|e-?mail|address|post ?code|contact)\b/i;

/** The next label on a line, with whose it is when the one before it says so. */
function ownedBy(before: string, label: string): string {
  const [who = before] = before.split(' – ');
  if (PEOPLE.test(label) || NAMED.test(label)) return label;
  const named = NAMED.exec(who)?.[1];
  if (named !== undefined) return `${named} ${label}`;
  // "School / agency: Quarry Bank   Tel: …": who refers is reached there.
  if (/\b(agenc(y|ies)|organi[sz]ations?)\b/i.test(who)) return label;
  if (THIRD.test(who)) return REACHED.test(label) && !THIRD.test(label) ? `${who} – ${label}` : label;
  return isExactLabel(before) ? label : `${who} – ${label}`;
}

/** "- Name: Sofia; DOB: 03/05/2018; Relationship: sister": one line that says everything of one of several people. */
function isRow(pair: Pair): boolean {
  if (PEOPLE.test(pair.label) || isStory(pair.label)) return false;
  const further = rawOf(pair.runs).matchAll(/;\s+(\p{Lu}[^:;]{0,60}?)\s*:(?=\s|$)/gu);
  return [...further].filter((match) => isLabel(tidy(match[1] ?? ''))).length >= 2;
}

function rawOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.mark === undefined ? run.text : BOX)).join('');
}

/** The runs between two places of the line's text. */
function cut(runs: readonly Run[], from: number, to = Number.POSITIVE_INFINITY): Run[] {
  const kept: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const length = run.mark === undefined ? run.text.length : 1;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end) kept.push(run.mark === undefined ? { ...run, text: run.text.slice(start, end) } : run);
    at += length;
  }
  return kept;
}
