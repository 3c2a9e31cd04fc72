/** What must hold of every reading there can be: nothing throws, every value has evidence, no evidence is left over, words never lower urgency. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENCY_LABELS } from '../../../domain/labels/list-labels.ts';
import { MATTER_LABELS } from '../../../domain/labels/matter-labels.ts';
import { PERSON_LABELS } from '../../../domain/labels/person-labels.ts';
import { REFERRER_LABELS, REFERRER_SECTION_LABELS } from '../../../domain/labels/referrer-labels.ts';
import { PERSON_PROPERTIES } from '../../../domain/normalising/eform/properties.ts';
import { normalise } from '../../../domain/normalising/normalise.ts';
import type { Normalised } from '../../../domain/normalising/normalised.ts';
import { draft } from '../../../schemas/draft.ts';
import type { Reading } from '../../../schemas/reading.ts';
import { factsOf, readingOf } from './readings.ts';

const labels = [PERSON_LABELS, REFERRER_LABELS, REFERRER_SECTION_LABELS, MATTER_LABELS, AGENCY_LABELS].flatMap(
  (table) => Object.values(table).flat(),
);
const anyLabel = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...labels) }, fc.string());
const anySection = fc.oneof(
  fc.constantFrom(
    '',
    '1. Child or young person',
    'About you',
    'Members of the household',
    'Agencies involved',
    'Consent',
    'Reason for referral',
    'Details of Mother',
    'Siblings',
  ),
  fc.string(),
);
const anyValue = fc.oneof(
  fc.constantFrom(
    '',
    'N/K',
    'none',
    'refused',
    'as above',
    'same as mum',
    '31/02/2018',
    '03.05.18',
    'EDD June',
    'about 6',
    'Yes',
    'No',
    'Yes / No',
    'Unborn Smith',
    'SMITH, Ann',
    '07700 900001',
    '9990000018',
    'SG1 9ZZ',
    'Mother',
    'Choose an item.',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary' }),
);
const marked = fc.constantFrom<boolean | 'unclear'>(true, false, 'unclear');
const anyPlace = fc.record({
  kind: fc.constant('line' as const),
  part: fc.constantFrom('', '2', '2.1'),
  line: fc.integer({ min: 1, max: 99 }),
});
const anyOption = fc.record({
  text: fc.constantFrom('Yes', 'No', 'Not known', 'Male', 'Female', 'Unborn', 'Neglect', ''),
  marked,
  place: anyPlace,
});
const anyField = fc.record(
  {
    section: anySection,
    label: anyLabel,
    value: anyValue,
    place: anyPlace,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    options: fc.array(anyOption, { maxLength: 4 }),
    group: fc.integer({ min: 1, max: 4 }),
    tag: fc.string(),
    doubts: fc.array(fc.string(), { maxLength: 2 }),
  },
  { requiredKeys: ['section', 'label', 'value', 'place', 'confidence'] },
);
const anyTable = fc
  .tuple(
    anySection,
    fc.array(anyLabel, { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(anyValue, { maxLength: 7 }), { maxLength: 5 }),
    anyPlace,
  )
  .map(([section, headers, rows, place]) => ({
    section,
    headers,
    rows: rows.map((row) => row.map((text) => ({ text, place, confidence: 1 }))),
    place,
    confidence: 1,
  }));
const anyPassage = fc.record({
  section: anySection,
  text: anyValue,
  quoted: fc.boolean(),
  place: anyPlace,
  confidence: fc.constant(0.9),
});

const anyDocument: fc.Arbitrary<Reading> = fc
  .record({
    type: fc.constantFrom('application/pdf', 'message/rfc822', 'text/plain', 'application/msword'),
    fields: fc.array(anyField, { maxLength: 25 }),
    tables: fc.array(anyTable, { maxLength: 3 }),
    passages: fc.array(anyPassage, { maxLength: 4 }),
    mail: fc.boolean(),
  })
  .map(({ mail, ...rest }) => ({
    ...readingOf(mail ? { mail: { subject: 'FD-7K3M-9XQ2-C', from: { name: 'A', address: 'a@b.example' } } } : {}),
    ...rest,
  }));

const anyEform: fc.Arbitrary<Reading> = fc
  .record({
    children: fc.oneof(
      fc.array(
        fc.dictionary(
          fc.constantFrom(...Object.keys(PERSON_PROPERTIES), 'views', 'other'),
          fc.oneof(anyValue, fc.jsonValue({ maxDepth: 2 })),
        ),
        { maxLength: 3 },
      ),
      fc.jsonValue({ maxDepth: 3 }),
    ),
    otherPeople: fc.array(fc.dictionary(fc.constantFrom(...Object.keys(PERSON_PROPERTIES)), anyValue), {
      maxLength: 3,
    }),
    referrer: fc.oneof(
      fc.dictionary(fc.constantFrom('name', 'role', 'agency', 'telephone', 'kind', 'anonymous', 'date'), anyValue),
      fc.jsonValue(),
    ),
    consent: fc.jsonValue(),
    concern: fc.oneof(
      fc.dictionary(fc.constantFrom('details', 'kinds', 'immediateProtection', 'policeReference'), anyValue),
      fc.jsonValue(),
    ),
    relationships: fc.jsonValue(),
    agencies: fc.jsonValue(),
    assessments: fc.array(fc.dictionary(fc.constantFrom('kind', 'by', 'when', 'attached', 'details'), anyValue), {
      maxLength: 2,
    }),
    extra: fc.jsonValue({ maxDepth: 6 }),
  })
  .map((body) => readingOf({ type: 'application/json', json: JSON.parse(JSON.stringify(body)) }));

const anyReading = fc.oneof(
  anyDocument,
  anyEform,
  fc.jsonValue().map((json) => readingOf({ type: 'application/json', json: JSON.parse(JSON.stringify(json)) })),
);

/** Values that follow from the draft's own order or from a rule, not from one place in the source. */
const STRUCTURE =
  /^\/category$|^\/referrer\/(kind|disclosure)$|\/(id|stage)$|\/roles\/\d+$|^\/relationships\/\d+\/(from|to)$|^\/unplaced\/\d+\/(section|label)$|\/conversations\/\d+\/with$/;

function leaves(value: unknown, at = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, `${at}/${key}`));
}

function holdsTogether({ draft: made, evidence, absences, findings }: Normalised): void {
  expect(draft.parse(made)).toEqual(made);
  const values = new Map(leaves(made));
  for (const [at, value] of values)
    if (!STRUCTURE.test(at) && value !== '') expect(evidence, at).toHaveProperty([at]);
  for (const at of Object.keys(evidence)) expect(values.has(at), `evidence of nothing at ${at}`).toBe(true);
  for (const at of Object.keys(absences))
    expect(
      [...values.keys()].some((one) => one === at || one.startsWith(`${at}/`)),
      `absent and there: ${at}`,
    ).toBe(false);
  for (const { text } of findings) expect(text.length).toBeLessThanOrEqual(500);
}

describe('normalise', () => {
  it('gives a whole and consistent result for every reading', () => {
    fc.assert(
      fc.property(anyReading, (reading) => holdsTogether(normalise(reading, factsOf()))),
      { numRuns: 400 },
    );
  });

  it('gives the same result twice', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        expect(normalise(reading, factsOf())).toEqual(normalise(reading, factsOf()));
      }),
      { numRuns: 60 },
    );
  });

  it('never becomes less urgent when words are added', () => {
    const alarm = fc.constantFrom(
      'not safe tonight',
      'She took an overdose.',
      'he has a knife',
      'no immediate danger',
      'all is well',
      'Choose an item.',
      '',
    );
    fc.assert(
      fc.property(anyDocument, fc.nat(), alarm, fc.string(), (reading, index, words, more) => {
        const before = normalise(reading, factsOf());
        const at = reading.fields.length === 0 ? 0 : index % reading.fields.length;
        const fields = reading.fields.map((field, one) =>
          one === at && !field.options ? { ...field, value: `${field.value}. ${words} ${more}` } : field,
        );
        const passages = [
          ...reading.passages,
          {
            section: '',
            text: `${words} ${more}`,
            place: { kind: 'line' as const, part: '', line: 1 },
            confidence: 1,
          },
        ];
        const isAnswer = before.urgency.because.some((code) => /stated|unclear|answered/.test(code));
        const after = normalise({ ...reading, fields: isAnswer ? reading.fields : fields, passages }, factsOf());
        if (before.nature !== 'automatic' && before.urgency.level === 'urgent')
          expect(after.urgency.level).toBe('urgent');
      }),
      { numRuns: 200 },
    );
  });

  it('stays well under what one row of the table holds, however much is sent, and says so', () => {
    const crowd = Array.from({ length: 2_000 }, (_, index) => ({
      name: `Person ${index}`,
      notes: 'x'.repeat(1_000),
      [`p${index}`]: 'y',
    }));
    const phones = Array.from({ length: 5_000 }, () => '01632 960001 or so');
    const json = {
      children: crowd,
      agencies: crowd,
      referrer: { telephone: phones },
      concern: { details: `${'z'.repeat(200_000)} not safe tonight` },
    };
    const result = normalise(readingOf({ type: 'application/json', json }), factsOf());
    holdsTogether(result);
    expect(JSON.stringify(result.draft).length + JSON.stringify(result.findings).length).toBeLessThan(380_000);
    expect(result.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['too-many-values', 'text-cut-short']),
    );
    expect(result.urgency.because).toContain('words-not-safe-now');
  });
});
