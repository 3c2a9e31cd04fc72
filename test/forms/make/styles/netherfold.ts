/** One whole block for each child, another for each grown-up, as family assessments have them. The council is made up. */
import { banner, two } from '../cells.ts';
import type { Member } from '../family-case.ts';
import type { Block, Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function netherfold(pen: Pen): Form {
  const { family, hand } = pen;
  const child = (one: Member, index: number): Cell[][] => [
    banner(`Child ${index + 1}`, 4),
    [...two('Name', pen.full(one)), ...two('AKA / previous names', pen.alias(one))],
    [...two('Sex', pen.sexTicks(one, ['Male', 'Female', 'Unknown'])), ...two('Date of birth or EDD', pen.birth(one))],
    [...two('NHS Number', pen.nhs(one)), ...two('Unique pupil number', pen.upn(one))],
    [...two('School/Nursery Attended', pen.school(one)), ...two('Ethnicity', pen.ethnicity(one))],
    [...two('First Language', pen.language(one)), ...two('Interpreter Required', pen.needed(one))],
    [...two('Any disability or impairment?', pen.disabled(one), 3)],
  ];
  const grown = (one: Member, index: number): Cell[][] => [
    banner(`Adult ${index + 1}`, 4),
    [...two('Name', pen.full(one)), ...two('Date of birth', pen.birth(one))],
    [
      ...two('Relationship to child(ren)', pen.relation(one)),
      ...two('Parental responsibility', pen.responsibility(one)),
    ],
  ];
  const brood = family.others.filter(({ adult }) => !adult);
  const others: Block[] =
    brood.length === 0
      ? []
      : [
          { is: 'heading', text: 'Other children in the family home (not being referred)' },
          {
            is: 'table',
            headers: ['Name', 'Date of birth', 'Relationship to child(ren) referred', 'School'],
            rows: brood.map((one) => [pen.full(one), pen.birth(one), pen.relation(one), pen.school(one)]),
          },
        ];
  return {
    title: 'Family Referral Form',
    council: 'Netherfold City Council – Children and Families',
    header: 'OFFICIAL – SENSITIVE [PERSONAL]',
    footer: 'NCC Family Referral 2026/1',
    blocks: [
      { is: 'heading', text: 'Primary address' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [{ label: 'Address and postcode where the family lives', value: pen.addressBelow(family.referred) }],
      },
      { is: 'heading', text: 'Children being referred' },
      { is: 'cells', widths: [2, 3, 2, 3], rows: family.referred.flatMap(child) },
      { is: 'heading', text: 'Parents, carers and other adults' },
      { is: 'cells', widths: [2, 3, 2, 3], rows: family.others.filter(({ adult }) => adult).flatMap(grown) },
      ...others,
      { is: 'heading', text: 'Why now?' },
      { is: 'box', label: 'Please tell us about your worries for each child, with examples', text: pen.concern() },
      {
        is: 'box',
        label: 'What is going well for this family?',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
      {
        is: 'ask',
        question: 'Is any child in immediate danger?',
        ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
      },
      { is: 'heading', text: 'Agreement' },
      {
        is: 'ask',
        question: 'Has the family been told about this referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Has a person with parental responsibility agreed to the referral?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
      { is: 'heading', text: 'Referrer' },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          [...two('Name of practitioner', pen.referrerName()), ...two('Organisation', pen.referrerAgency())],
          [...two('Position held', pen.referrerRole()), ...two('Telephone / mobile', pen.referrerPhone())],
          [...two('Email', pen.referrerEmail()), ...two('Date form completed', pen.referredOn())],
        ],
      },
    ],
  };
}
