import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../domain/labels/find-label.ts';
import { sectionKind } from '../../../domain/labels/sections.ts';
import { formOf, inOurWords } from '../../../domain/normalising/forms/form-of.ts';
import { KNOWN_FORMS } from '../../../domain/normalising/forms/forms.ts';
import { type KnownForm, knownForm } from '../../../domain/normalising/forms/known-form.ts';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { blankReading } from '../../../domain/reading/readings.ts';
import type { Field, Reading } from '../../../schemas/reading.ts';
import { factsOf } from './readings.ts';

const place = { kind: 'cell', part: '', table: 1, row: 1, column: 1 } as const;
const field = (label: string, value = '', section = ''): Field => ({ section, label, value, place, confidence: 1 });
const form = (...fields: Field[]): Reading => ({ ...blankReading('application/pdf', 'pdf'), fields });

/** A council's form that no table of ours knows a word of. */
const NEW: KnownForm = {
  id: 'ashmere-2026',
  title: 'Ashmere front sheet',
  source: 'a test',
  fingerprint: { labels: ['Little one known as', 'Tribe name', 'Arrived in the world', 'Rang in by'], atLeast: 3 },
  ownWords: [
    { label: 'Little one known as', means: { label: 'First name', section: "Child's details" } },
    { label: 'Tribe name', under: 'little one', means: { label: 'Surname', section: "Child's details" } },
    { label: 'Tribe name', under: 'caller', means: { label: 'Organisation', section: 'Referrer' } },
    { label: 'Arrived in the world', means: { label: 'Date of birth', section: "Child's details" } },
  ],
};

describe('the known forms', () => {
  it('are sound: data that fits, each with an id of its own', () => {
    for (const known of KNOWN_FORMS) expect(() => knownForm.parse(known)).not.toThrow();
    expect(new Set(KNOWN_FORMS.map(({ id }) => id)).size).toBe(KNOWN_FORMS.length);
  });

  it.each(KNOWN_FORMS.map((known) => [known.id, known] as const))(
    '%s is known by its own labels and by no other form’s',
    (_, known) => {
      const reading = form(...known.fingerprint.labels.map((label) => field(label)));
      expect(formOf(reading)?.id).toBe(known.id);
      const less = form(
        ...known.fingerprint.labels.slice(0, known.fingerprint.atLeast - 1).map((label) => field(label)),
      );
      expect(formOf(less)).toBeUndefined();
    },
  );

  it.each(KNOWN_FORMS.flatMap(({ id, ownWords }) => ownWords.map((words) => [id, words.label, words] as const)))(
    '%s: "%s" is put in words that have a home',
    (_, __, { means }) => {
      expect(meaningOf(means.label, sectionKind(means.section ?? ''))).toMatchObject({
        of: expect.not.stringMatching('nobody'),
      });
    },
  );
});

describe('teaching a form', () => {
  const reading = form(
    field('Little one known as', 'Sofia', 'The little one'),
    field('Tribe name', 'Offiah', 'The little one'),
    field('Arrived in the world', '03/05/2018', 'The little one'),
    field('Tribe name', 'Fairfield School', 'The caller'),
  );

  it('is data: the same reading, in our words, with its values and places untouched', () => {
    expect(formOf(reading, [NEW])?.id).toBe('ashmere-2026');
    const ours = inOurWords(reading, NEW);
    expect(ours.fields.map(({ label }) => label)).toEqual(['First name', 'Surname', 'Date of birth', 'Organisation']);
    expect(ours.fields.map(({ value, place: at }) => [value, at])).toEqual(
      reading.fields.map(({ value, place: at }) => [value, at]),
    );
    const { draft } = normalise(ours, factsOf());
    expect(draft.people[0]).toMatchObject({ name: { given: 'Sofia', family: 'Offiah' }, dateOfBirth: '2018-05-03' });
    expect(draft.referrer.agency?.words).toBe('Fairfield School');
  });

  it('before it is taught nothing of it is lost, and it says that the form is not known', () => {
    const { draft, findings } = normalise(
      form(...reading.fields, field('Reason for referral', 'Bruise', 'Concern')),
      factsOf(),
    );
    expect(draft.unplaced.map(({ words }) => words)).toEqual(expect.arrayContaining(['Sofia', 'Offiah']));
    expect(findings.map(({ code }) => code)).toContain('form-not-known');
  });
});
