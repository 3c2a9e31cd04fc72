/** Compares what was read in one artefact with what stands in it: right, wrong, made up or missing, and whether anybody was told. */
import { matchPeople } from './match.ts';
import { alike, INVOLVEMENT_PLACES, isTick, PERSON_PLACES, placesOf, REFERRAL_PLACES } from './places.ts';
import { at, isFlagged, type Read, valuesAt } from './tree.ts';
import type { ArtefactTruth, Expectation, Expectations } from './truth.ts';

/** `rightly-blank`: nothing stands there and nothing was read. It counts for ticks, never for recall. */
export type Verdict = 'right' | 'wrong' | 'made-up' | 'gap' | 'rightly-blank';
/** `flagged`: a finding is on it. `kept`: not placed, but its words are shown among what found no home. `silent`: nobody is told. */
export type Told = 'flagged' | 'kept' | 'silent';
export type Score = {
  field: string;
  at: string;
  verdict: Verdict;
  told: Told;
  tick: boolean;
  expected: string;
  got: string;
};

/** A wrong value, and nobody is told: a defect of the first rank. */
export const isFalseStatement = ({ verdict, told }: Score): boolean =>
  (verdict === 'wrong' || verdict === 'made-up') && told !== 'flagged';

const show = (expected: Expectation | undefined): string =>
  expected === undefined ? '(nothing)' : typeof expected === 'object' ? JSON.stringify(expected) : String(expected);

/** Answers that claim nothing. */
const SAYS_NOTHING = new Set(['unclear', 'not-known']);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether a day stands in a text, in whichever way people write it. */
function datesIn(text: string, year: string, month: string, day: string): boolean {
  const name = `${MONTHS[Number(month) - 1]}[a-z]*`;
  const written = `\\b0?${Number(day)}(st|nd|rd|th)?[-./ ]+(of )?(0?${Number(month)}|${name})[-./ ]+(${year}|${year.slice(2)})\\b`;
  return new RegExp(written, 'i').test(text);
}

/** `base` is where the expectations begin in the draft, undefined when that person is not in it at all; `field` is how they are called in the table. */
type Scope = { base: string | undefined; field: string; places: readonly string[] };

function scorer(read: Read) {
  const scores: Score[] = [];
  const shown = read.draft.unplaced.map(({ label, words }) => `${label} ${words}`).join(' ¦ ');
  const homeless = alike('', shown);

  const unread = read.findings.some(({ code, at: where }) => where === '' && code.startsWith('unread-'));

  function tell(place: string, value: string, field: string): Told {
    if (place !== '' && isFlagged(read.findings, place)) return 'flagged';
    // Nothing of it was read, and that it is unread is urgent.
    if (unread) return 'flagged';
    // A child who is not among the people at all: that nobody is named is a finding on the list.
    if (place === '' && field === 'child' && read.findings.some(({ at: where }) => where === '/people'))
      return 'flagged';
    const [iso, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
    if (iso !== undefined) return datesIn(shown, year, month, day) ? 'kept' : 'silent';
    const sought = alike('', value);
    return sought !== '' && homeless.includes(sought) ? 'kept' : 'silent';
  }

  function note(scope: Scope, place: string, verdict: Verdict, expected: string, got: string, where?: string): void {
    const pointer = where ?? (scope.base === undefined ? '' : scope.base + place);
    const told = verdict === 'right' || verdict === 'rightly-blank' ? 'silent' : tell(pointer, expected, scope.field);
    const field = `${scope.field}${place}`;
    scores.push({ field, at: pointer, verdict, told, tick: isTick(place), expected, got });
  }

  /** The first of a fact's places where something stands. */
  function look(base: string | undefined, place: string): { where: string; values: string[] } {
    const places = base === undefined ? [] : placesOf(place).map((one) => base + one);
    for (const where of places) {
      const values = valuesAt(read.draft, where);
      if (values.length > 0) return { where, values };
    }
    return { where: base === undefined ? '' : base + place, values: [] };
  }

  function one(scope: Scope, place: string, expected: Expectation): void {
    const { where, values } = look(scope.base, place);
    const got = values.join(' | ');
    const judge = (verdict: Verdict) => note(scope, place, verdict, show(expected), got, where);
    const same = (wanted: string) => values.some((value) => alike(place, value) === alike(place, wanted));
    if (typeof expected !== 'object') {
      const plain = String(expected);
      // "Unclear" states nothing: the answer is missing, not wrong.
      const missing = values.length === 0 || (got === 'unclear' && plain !== got);
      note(scope, place, missing ? 'gap' : same(plain) ? 'right' : 'wrong', plain, got, where);
    } else if ('oneOf' in expected) {
      const verdict = values.length === 0 ? 'gap' : expected.oneOf.some(same) ? 'right' : 'wrong';
      note(scope, place, verdict, expected.oneOf[0] ?? '', got, where);
    } else if ('ifAny' in expected) {
      if (values.length > 0 && !expected.ifAny.some(same)) judge('wrong');
    } else if ('holds' in expected) {
      const text = alike(place, values.join(' '));
      const all = expected.holds.every((words) => text.includes(alike(place, words)));
      judge(values.length === 0 ? 'gap' : all ? 'right' : 'wrong');
    } else if ('set' in expected) set(scope, place, expected.set, values, where);
    else if ('absent' in expected) judge(values.length === 0 || SAYS_NOTHING.has(got) ? 'rightly-blank' : 'made-up');
    else if ('unclear' in expected) {
      judge(values.length === 0 ? 'gap' : got === 'unclear' ? 'right' : 'wrong');
    } else if ('doubtful' in expected) {
      // A date that cannot be kept as one stands beside, with what is doubtful about it.
      const beside = scope.base === undefined ? '' : `${scope.base}/birthEstimate/words`;
      if (isFlagged(read.findings, where) || isFlagged(read.findings, beside)) judge('right');
      else judge(values.length === 0 ? 'gap' : 'wrong');
    }
  }

  function set(scope: Scope, place: string, wanted: readonly string[], values: string[], where: string): void {
    const left = [...values];
    for (const member of wanted) {
      const index = left.findIndex((value) => alike(place, value) === alike(place, member));
      note(scope, place, index < 0 ? 'gap' : 'right', member, left[index] ?? '', where);
      if (index >= 0) left.splice(index, 1);
    }
    for (const extra of left) note(scope, place, 'made-up', '(nothing)', extra, where);
  }

  /** All expectations of one scope, then whatever else stands at a scored place. */
  function all(scope: Scope, expected: Expectations): void {
    const spoken = new Set(Object.keys(expected).flatMap(placesOf));
    for (const [place, wanted] of Object.entries(expected)) one(scope, place, wanted);
    for (const place of scope.places) {
      if (spoken.has(place)) continue;
      const values = scope.base === undefined ? [] : valuesAt(read.draft, scope.base + place);
      if (values.length === 0 || SAYS_NOTHING.has(values[0] ?? '')) continue;
      note(scope, place, 'made-up', '(nothing)', values.join(' | '));
    }
  }

  return { scores, note, all };
}

/** Every value of an artefact that is in its truth or in the draft, judged. */
export function score(truth: ArtefactTruth, read: Read): Score[] {
  const { scores, note, all } = scorer(read);
  const { draft } = read;
  all({ base: '', field: '', places: REFERRAL_PLACES }, truth.values);

  const { found, left } = matchPeople(truth.people, draft.people);
  for (const [wanted, person] of truth.people.entries()) {
    const index = found[wanted];
    const base = index === undefined ? undefined : `/people/${index}`;
    const scope: Scope = { base, field: person.subject ? 'child' : 'family', places: PERSON_PLACES };
    if (person.severalNames === true) {
      const told = index !== undefined && isFlagged(read.findings, `/people/${index}/name`);
      note(scope, '/severalNames', told ? 'right' : index === undefined ? 'gap' : 'wrong', person.called, '');
      continue;
    }
    if (index === undefined && person.optional === true) continue;
    all(scope, person.values);
    if (index === undefined) continue;
    const subject = draft.people[index]?.roles.includes('subject') === true;
    note(scope, '/roles', subject === person.subject ? 'right' : 'wrong', String(person.subject), String(subject));
  }
  for (const index of left) {
    const scope = { base: `/people/${index}`, field: 'family', places: [] };
    note(scope, '/name', 'made-up', '(nobody)', JSON.stringify(draft.people[index]?.name?.words ?? ''));
  }
  involvements(truth, read, { all, note });
  if (truth.urgent === true) {
    const scope = { base: '', field: '', places: [] };
    note(scope, '/urgency', read.urgent ? 'right' : 'gap', 'urgent', read.urgent ? 'urgent' : 'routine');
  }
  return scores;
}

/** Agencies are matched by the words of their service, else of their worker. */
function involvements(
  truth: ArtefactTruth,
  { draft }: Read,
  { all, note }: Pick<ReturnType<typeof scorer>, 'all' | 'note'>,
): void {
  const free = new Set(draft.involvements.keys());
  const text = (expected: Expectation | undefined) => (typeof expected === 'string' ? alike('', expected) : '');
  for (const expected of truth.involvements) {
    const match = [...free].find((index) =>
      ['/service/words', '/worker/words'].some((place) => {
        const got = valuesAt(draft, `/involvements/${index}${place}`)[0];
        return got !== undefined && alike('', got) === text(expected[place]);
      }),
    );
    if (match !== undefined) free.delete(match);
    const base = match === undefined ? undefined : `/involvements/${match}`;
    all({ base, field: 'agency', places: INVOLVEMENT_PLACES }, expected);
  }
  for (const index of free) {
    const scope = { base: `/involvements/${index}`, field: 'agency', places: [] };
    note(scope, '', 'made-up', '(nobody)', JSON.stringify(at(draft, `/involvements/${index}`)));
  }
}
