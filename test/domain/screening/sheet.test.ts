import { describe, expect, it } from 'vitest';
import { recordingChecklist } from '../../../domain/acts/record-checklist.ts';
import { recordingKnown } from '../../../domain/acts/record-known.ts';
import { recordingSupplement } from '../../../domain/acts/supplements.ts';
import { authorityNamed } from '../../../domain/authorities/authorities.ts';
import { recordingExport } from '../../../domain/recording/export.ts';
import { screeningSheetOf } from '../../../domain/screening/sheet.ts';
import { draft } from '../../../schemas/draft.ts';
import { pointer } from '../../../schemas/primitives.ts';
import { aDraft, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';
import { heldOf, WHEN } from '../acts/doing.ts';

const people = [{ id: 'p1', roles: ['subject'], stage: 'child', name: { words: 'Bryn' } }];
const at = pointer.parse('/people/0/name/family');
const findings = [
  { code: 'child-family-name-missing', at, severity: 'check', text: 'The child has no family name here.' } as const,
];
const contact = heldAfter(opened({ normalised: { draft: draft.parse({ ...aDraft(), people }), findings } }));
const sheet = (held = contact, profile = HERTFORDSHIRE) => screeningSheetOf(held.referral, profile);

describe('the screening sheet', () => {
  it('has every point of the council, and no answer until a person gave one (P25)', () => {
    expect(sheet().checklist.map(({ point }) => point)).toEqual(HERTFORDSHIRE.toEstablish.map(({ code }) => code));
    expect(sheet().checklist.filter(({ answer }) => answer)).toEqual([]);
    const held = heldOf(recordingChecklist, contact, { answers: [{ point: 'needs', words: 'Food' }] });
    expect(sheet(held).checklist.filter(({ answer }) => answer)).toMatchObject([
      { point: 'needs', answer: { words: 'Food', by: 'Ada Okoro' } },
    ]);
    expect(sheet(contact, authorityNamed('norfolk')).checklist.map(({ point }) => point)).toContain('family-known');
  });

  it('asks the referrer what the findings say, and always the four questions', () => {
    expect(sheet().callList.map(({ from, code, answered }) => [from, code, answered])).toEqual([
      ['finding', 'child-family-name-missing', false],
      ['question', 'domestic-abuse', false],
      ['question', 'mental-illness', false],
      ['question', 'substance-misuse', false],
      ['question', 'learning-difficulties', false],
    ]);
    const held = heldOf(recordingSupplement, contact, {
      from: 'the school',
      how: 'telephone',
      answers: [
        { words: 'Okafor', at },
        { words: 'None known', code: 'domestic-abuse' },
      ],
      whole: false,
    });
    expect(
      sheet(held)
        .callList.filter(({ answered }) => answered)
        .map(({ code }) => code),
    ).toEqual(['child-family-name-missing', 'domestic-abuse']);
  });

  it('never says "not known" of whom nobody looked for (R17)', () => {
    expect(sheet().known).toEqual([{ person: 'p1', words: expect.stringContaining('Nobody has looked yet') }]);
    const looked = heldOf(recordingKnown, contact, {
      people: [{ person: 'p1', answer: 'not-known', lookedIn: 'LCS', words: 'By name and address' }],
    });
    expect(sheet(looked).known).toMatchObject([
      { words: 'Not found in LCS by whoever looked.', answer: { by: 'Ada Okoro' } },
    ]);
    const yet = heldOf(recordingKnown, contact, {
      people: [{ person: 'p1', answer: 'not-yet-looked', words: 'Down' }],
    });
    expect(sheet(yet).known[0]?.words).toContain('not the same as not known');
  });
});

describe('what is taken over to the case system', () => {
  it('holds the referral, the same to read, and where each original is (P27)', () => {
    const held = heldOf(recordingChecklist, contact, { answers: [{ point: 'needs', words: 'Food every day' }] });
    const taken = recordingExport(held.referral, HERTFORDSHIRE, WHEN);
    expect(taken.referral).toEqual(JSON.parse(JSON.stringify(held.referral)));
    for (const words of [
      'Bryn',
      'Food every day',
      'The child has no family name here.',
      'LCS',
      held.referral.reference,
    ]) {
      expect(taken.document).toContain(words);
    }
    expect(taken.originals).toMatchObject([
      {
        number: 1,
        path: `/referrals/${held.referral.reference}/originals/1`,
        sha256: held.referral.originals[0]?.sha256,
      },
    ]);
  });
});
