/** The page a draft is written on: each value together with its evidence, each gap with its reason, each doubt as a finding. */
import {
  type Absence,
  type AbsenceMap,
  type Draft,
  draft,
  type Evidence,
  type EvidenceMap,
} from '../../schemas/draft.ts';
import type { Finding } from '../../schemas/finding.ts';
import { pointer } from '../../schemas/primitives.ts';
import { wordsOfDoubt } from './doubt-words.ts';
import { FINDINGS, type FindingCode } from './finding-codes.ts';
import type { Said } from './said.ts';

type Leaf = string | number | boolean;
type Node = Leaf | Node[] | { [key: string]: Node };

/** A row holds well under 400 KB (design 4): one value at most this many characters, all together at most ALL. */
const LONGEST = 20_000;
const ALL = 150_000;
const SHORTENED = 60;

export type DraftPage = {
  /** Writes a value that a source states, with its place. `raw` is what stood there, when it is not `said.text`. */
  put(at: string, value: Leaf, said: Said, raw?: string): void;
  /** Writes what follows from the page's own order: an id, a role, the stage. */
  state(at: string, value: Leaf): void;
  /** Adds evidence for a whole (a role, a stage) that has no value of its own in the source. */
  show(at: string, said: Said): void;
  absent(at: string, reason: Absence): void;
  isAbsent(at: string): boolean;
  find(code: FindingCode, at: string, detail?: string): void;
  has(at: string): boolean;
  /** Makes a list that may stay empty. */
  list(at: string): void;
  /** How many rows a list has: the index of the next one. */
  rows(at: string): number;
  text(at: string): string;
  /** The values that stand below a pointer, by the rest of their pointers ('' = the pointer itself). */
  below(at: string): [string, Leaf][];
  finish(): { draft: Draft; evidence: EvidenceMap; absences: AbsenceMap; findings: Finding[] };
};

const clip = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

function evidenceOf(said: Said, raw: string | undefined): Evidence {
  return {
    place: said.place,
    raw: clip(raw ?? said.text, LONGEST),
    reader: said.reader,
    confidence: Math.min(1, Math.max(0, said.confidence)),
  };
}

/** A whole that a doubt may be about: `/people/0/nhsNumber`, not all of `/people/0`. */
const WHOLE =
  /^\/(people|involvements|assessments|conversations|unplaced)\/\d+\/|^\/(?!people|involvements|assessments|conversations|unplaced)[^/]+\//;

/** One box may give several values: what is doubted of it is said once, of the least whole that holds them all. */
function gathered(doubts: readonly { at: string; said: Said }[]): { at: string; said: Said }[] {
  const places = new Map<string, { at: string; said: Said }[]>();
  for (const one of doubts) {
    if (one.said.doubts.length === 0 && one.said.confidence >= 0.5) continue;
    const key = `${JSON.stringify(one.said.place)} ${one.said.label} ${one.said.text}`;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return [...places.values()].flatMap((same) => {
    const [first, ...more] = same;
    if (!first) return [];
    let at = first.at;
    while (at !== '' && !more.every((one) => one.at === at || one.at.startsWith(`${at}/`)))
      at = at.slice(0, at.lastIndexOf('/'));
    return more.length > 0 && WHOLE.test(`${at}`) ? [{ at, said: first.said }] : same;
  });
}

/** Sets one value in a tree by its pointer, making arrays where a step is a number. */
function plant(root: { [key: string]: Node }, at: string, value: Node): void {
  const steps = at.slice(1).split('/');
  let here: Node = root;
  for (const [depth, step] of steps.entries()) {
    const last = depth === steps.length - 1;
    const next = last ? value : /^\d+$/.test(steps[depth + 1] ?? '') ? [] : {};
    if (Array.isArray(here)) {
      const index = Number(step);
      const there: Node | undefined = here[index];
      if (last || there === undefined) here[index] = next;
      here = here[index] ?? next;
    } else if (typeof here === 'object') {
      if (last || here[step] === undefined) here[step] = next;
      here = here[step] ?? next;
    }
  }
}

export function draftPage(): DraftPage {
  const values = new Map<string, Leaf>();
  const evidence = new Map<string, Evidence>();
  const absences = new Map<string, Absence>();
  const findings = new Map<string, Finding>();
  const branches = new Set<string>();
  const lists = new Map<string, number>();
  const emptyLists = new Set<string>();
  const doubts: { at: string; said: Said }[] = [];
  let spent = 0;

  function find(code: FindingCode, at: string, detail?: string): void {
    const { severity, text } = FINDINGS[code];
    const sentence = clip(
      text.replace('{}', () => (detail ?? '').replace(/\s+/g, ' ').trim()),
      500,
    );
    findings.set(`${code} ${at} ${detail === undefined ? '' : sentence}`, {
      code,
      at: pointer.parse(at),
      severity,
      text: sentence,
    });
  }
  function keep(at: string, value: Leaf): void {
    let kept = value;
    if (typeof value === 'string') {
      const room = spent > ALL ? SHORTENED : LONGEST;
      if (value.length > room) {
        kept = clip(value, room);
        find('text-cut-short', at);
      }
      spent += String(kept).length;
    }
    values.set(at, kept);
    absences.delete(at);
    for (let end = at.length; end > 0; end = at.lastIndexOf('/', end - 1)) {
      if (end < at.length) {
        // What stands above a branch that is there is there too.
        const branch = at.slice(0, end);
        if (branches.has(branch)) break;
        branches.add(branch);
      }
      const above = at.lastIndexOf('/', end - 1);
      const step = at.slice(above + 1, end);
      if (/^\d+$/.test(step))
        lists.set(at.slice(0, above), Math.max(lists.get(at.slice(0, above)) ?? 0, Number(step) + 1));
    }
  }

  return {
    put(at, value, said, raw) {
      keep(at, value);
      evidence.set(at, evidenceOf(said, raw));
      doubts.push({ at, said });
    },
    state: keep,
    show(at, said) {
      evidence.set(at, evidenceOf(said, undefined));
    },
    absent(at, reason) {
      if (!values.has(at) && !branches.has(at)) absences.set(at, reason);
    },
    isAbsent: (at) => absences.has(at),
    find,
    list: (at) => void emptyLists.add(at),
    rows: (at) => lists.get(at) ?? 0,
    has: (at) => values.has(at) || branches.has(at),
    text: (at) => String(values.get(at) ?? ''),
    below: (at) =>
      [...values]
        .filter(([one]) => one === at || one.startsWith(`${at}/`))
        .map(([one, value]) => [one.slice(at.length), value]),
    finish() {
      for (const { at, said } of gathered(doubts)) {
        for (const doubt of said.doubts) find('reader-doubt', at, wordsOfDoubt(doubt));
        if (said.doubts.length === 0 && said.confidence < 0.5) find('reader-unsure', at);
      }
      const root: { [key: string]: Node } = {
        category: 'not-stated',
        referrer: {},
        people: [],
        relationships: [],
        concern: {},
        assessmentOfNeed: {},
        consent: {},
        involvements: [],
        unplaced: [],
      };
      for (const at of emptyLists) if (!lists.has(at)) plant(root, at, []);
      for (const [at, value] of values) plant(root, at, value);
      for (const at of absences.keys()) if (branches.has(at) || values.has(at)) absences.delete(at);
      return {
        draft: draft.parse(root),
        evidence: Object.fromEntries(evidence),
        absences: Object.fromEntries(absences),
        findings: [...findings.values()],
      };
    },
  };
}
