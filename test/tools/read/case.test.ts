/** How a report says what is doubtful, absent or without a home: in words, beside the value. */
import { describe, expect, it } from 'vitest';
import type { Normalised } from '../../../domain/normalising/normalised.ts';
import { blankReading } from '../../../domain/reading/readings.ts';
import { absenceMap, draft, evidenceMap } from '../../../schemas/draft.ts';
import { finding } from '../../../schemas/finding.ts';
import { caseOf } from '../../../tools/read/page/case.ts';
import { reportPage } from '../../../tools/read/page/report.ts';
import { spansOf } from '../../../tools/read/page/text-marks.ts';

const line = (number: number) => ({ kind: 'line' as const, part: '', line: number });
const read = (number: number, raw: string, confidence: number) => ({
  place: line(number),
  raw,
  reader: 'text',
  confidence,
});

const normalised: Normalised = {
  nature: 'referral',
  draft: draft.parse({
    category: 'not-stated',
    referrer: { kind: 'not-known', disclosure: 'withhold' },
    people: [
      {
        id: 'p1',
        roles: ['subject'],
        stage: 'child',
        name: { words: 'Ada Quill' },
        dateOfBirth: '2019-02-07',
        sex: { words: 'F', code: 'F' },
      },
      { id: 'p2', roles: ['parent'], stage: 'adult' },
    ],
    relationships: [{ from: 'p2', to: 'p1', words: 'Mother' }],
    concern: { harm: { nature: { words: 'Cold' }, duration: { words: 'Weeks' } } },
    assessmentOfNeed: {},
    consent: {},
    involvements: [],
    unplaced: [{ section: 'Part 3', label: 'Shoe size', words: 'eleven' }],
  }),
  findings: [
    finding.parse({
      code: 'date-two-digit-year',
      at: '/people/0/dateOfBirth',
      severity: 'check',
      text: 'Two digits.',
    }),
    finding.parse({ code: 'nobody', at: '/people/0', severity: 'urgent', text: 'About the whole child.' }),
    finding.parse({ code: 'whole', at: '', severity: 'note', text: 'About all of it.' }),
  ],
  evidence: evidenceMap.parse({
    '/people/0/name/words': read(1, 'Ada Quill', 0.3),
    '/people/0/dateOfBirth': read(2, '07/02/19', 0.9),
    '/people/0/sex/words': read(3, 'F', 1),
    '/people/0/sex/code': read(3, 'F', 1),
    '/unplaced/0/words': read(4, 'eleven', 1),
  }),
  absences: absenceMap.parse({ '/people/0/address': 'refused', '/fourQuestions/mentalIllness/answer': 'not-given' }),
  urgency: { level: 'urgent', because: ['words'] },
};

const reading = {
  ...blankReading('text/plain', 'text'),
  passages: [{ section: 'Foot', text: 'Printed in Stoneleigh', place: line(9), confidence: 1 }],
};
const page = await reportPage([
  caseOf(1, 'a.txt', reading, normalised, { leaves: [], stopped: 'Drawing it took too long.' }),
]);

describe('a report', () => {
  it('says in words what is unsure and what is to be checked', () => {
    expect(page).toMatch(
      /class="value unsure"[^>]*>Ada Quill<sup>1<\/sup><\/a> <small class="remark">unsure, 30 % sure</,
    );
    expect(page).toMatch(
      /class="value doubted"[^>]*>2019-02-07<sup>2<\/sup><\/a> <small>written “07\/02\/19”<\/small> <small class="remark">to be checked</,
    );
    expect(page).toMatch(/class="value sure"[^>]*>F<sup>3<\/sup><\/a><br>/);
    expect(page).toMatch(/class="value sure"[^>]*>F \(Female\)<sup>3<\/sup><\/a><\/dd>/);
  });

  it('gives each finding with its severity in words, and the way to what it is about', () => {
    expect(page).toMatch(
      /<p class="finding check"><b>Check<\/b> Two digits\. +<a href="#f1r-people-0-dateOfBirth">Person 1: Ada Quill: Date of birth</,
    );
    expect(page).toMatch(
      /<p class="finding urgent"><b>Urgent<\/b> About the whole child\. +<a href="#f1g-people-0">/,
    );
    expect(page.indexOf('About the whole child.')).toBeLessThan(page.indexOf('Two digits.'));
    expect(page).toContain('1 urgent · 1 to check · 1 worth knowing');
  });

  it('puts people first, names them in relationships, and labels each fact', () => {
    expect(page.indexOf('<h4>Person 1: Ada Quill')).toBeLessThan(page.indexOf('<h4>Referrer'));
    expect(page).toContain('Person 2: no name given');
    expect(page).toContain('<dt>Significant harm: Nature</dt>');
    expect(page).toMatch(/from<\/span> <span class="derived">Person 2<\/span>/);
  });

  it('gives the reason of each gap', () => {
    expect(page).toContain('<b>Absent, refused:</b> Address');
    expect(page).toContain('<b>Absent, asked and not answered:</b> Mental illness');
  });

  it('shows at the end what has no home, what was used nowhere, and that drawing was stopped', () => {
    const end = page.slice(page.indexOf('Kept without a place'));
    expect(end).toMatch(/Part 3 › Shoe size<\/span> <a class="value loose"[^>]*>eleven</);
    expect(end).toMatch(/Read and used nowhere <small>1<\/small>[\s\S]*Printed in Stoneleigh <small>line 9</);
    expect(page).toContain('Drawing it took too long.');
    expect(page).toContain('its own look cannot be shown');
  });
});

it.each([
  ['in its line', ['Name: Ada Quill, aged 4'], 0, 'Ada Quill', false, [[0, 6, 16]]],
  [
    'over wrapped lines',
    ['Why: it is', '> cold', 'there'],
    0,
    'it is cold',
    false,
    [
      [0, 5, 10],
      [1, 2, 6],
    ],
  ],
  ['under its label', ['Name', '', 'Ada'], 0, 'Ada', true, [[2, 0, 3]]],
  ['nowhere else when its place is its own', ['"a": false,', '"b": "no"'], 0, 'no', false, []],
  ['nowhere, as other words', ['Name: Adam'], 0, 'Ada', true, []],
])('finds a value %s', (_, lines, from, raw, below, spans) => {
  expect(spansOf(lines, from, raw, below).map(({ line: at, start, end }) => [at, start, end])).toEqual(spans);
});
