/** Labels in councils' own wordings, told by their words; and answers that say in any verb that nothing is to hand. */
import { expect, it } from 'vitest';
import { statedIn } from '../../../domain/labels/blanks.ts';
import { isPersonLabel, meaningOf } from '../../../domain/labels/find-label.ts';
import { type SectionKind, sectionKind } from '../../../domain/labels/sections.ts';

const slotOf = (label: string, section: SectionKind): string | undefined => {
  const meaning = meaningOf(label, section);
  return meaning !== undefined && 'slot' in meaning ? meaning.slot : undefined;
};

it.each([
  ['Where does the child live? (full address and postcode)', 'child', 'address'],
  ['Home address inc. postcode', 'child', 'address'],
  ['Which school, nursery or college does the child attend?', 'child', 'school'],
  ['Who is the child’s GP?', 'child', 'gp'],
  ['Date of birth / due date', 'child', 'birthOrExpected'],
  ['DoB/est. DoB', 'household', 'birthOrExpected'],
  ['Boy or girl', 'child', 'gender'],
  ['Post held', 'referrer', 'role'],
  ['Job title and agency', 'referrer', 'roleAndAgency'],
  ['Organisation and base', 'referrer', 'agency'],
  ['Direct line', 'referrer', 'phone'],
  ['Signed / dated', 'referrer', 'date'],
  ['What has led you to make this referral today?', 'concern', 'details'],
  ['Have you spoken to the parents about this referral?', 'concern', 'parentsInformed'],
  ['GP telephone number', 'child', undefined],
] satisfies [string, SectionKind, string | undefined][])('%s, of a %s: %s', (label, section, slot) => {
  expect(slotOf(label, section)).toBe(slot);
});

it.each([
  ['Who is telling us?', 'referrer'],
  ['Who else is at home?', 'household'],
  ['Family member 2', 'household'],
  ['About the family', 'household'],
  ['Adult 1', 'household'],
] satisfies [string, SectionKind][])('a section called %s is about the %s', (heading, kind) => {
  expect(sectionKind(heading)).toBe(kind);
});

it.each(['not supplied at this stage', 'Awaiting confirmation', 'to follow', 'no record held'])(
  '“%s” is a gap',
  (text) => {
    expect(statedIn(text).is).toBe('gap');
  },
);

it.each(['not known to attend', 'pending assessment by CAMHS'])('“%s” is an answer', (text) => {
  expect(statedIn(text).is).toBe('value');
});

it('takes Faith for a name, and a name’s label for none', () => {
  expect(['Faith', 'Date of birth', 'Relationship to child', 'Grace'].map(isPersonLabel)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
