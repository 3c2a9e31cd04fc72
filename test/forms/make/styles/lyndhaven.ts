/** An assessment in the manner of the national one: identifying details first, one block for each parent, the story in a box. The council is made up. */
import { above, banner, inside, two } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function lyndhaven(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const adults = others.filter(({ adult }) => adult);
  const brood = others.filter(({ adult }) => !adult);
  const carer = (one: Member): Cell[][] => [
    [...two('Name', pen.full(one)), ...two('Contact tel. no.', '')],
    [
      ...two('Relationship to unborn baby, infant, child or young person', pen.relation(one)),
      ...two('Date of birth', pen.birth(one)),
    ],
    [
      ...two('Address', pen.sameAddress(one)),
      ...two('Parental responsibility?', {
        options: ['Yes', 'No'],
        marked: pen.responsibility(one) === 'Yes' ? [0] : one.responsibility === 'No' ? [1] : [],
      }),
    ],
  ];
  return {
    title: 'Early Help Common Assessment',
    council: 'Lyndhaven Children’s Trust',
    header: 'Restricted when complete',
    footer: 'Version 4.1',
    blocks: [
      {
        is: 'note',
        text: 'Notes for use: If you are completing form electronically, text boxes will expand to fit your text. Where check boxes appear, insert an ‘X’ in those that apply.',
      },
      { is: 'heading', text: 'Identifying details' },
      {
        is: 'note',
        text: 'Record details of unborn baby, infant, child or young person being assessed. If unborn, state name as ‘unborn baby’ and mother’s name, e.g. unborn baby of Ann Smith.',
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          [...two('Given name(s)', pen.given(child)), ...two('Family name', pen.surname(child))],
          [
            { value: pen.sexTicks(child, ['Male', 'Female', 'Unknown']), span: 2 },
            ...two('AKA / previous names', pen.alias(child)),
          ],
          [...two('Address', pen.addressLines(child)), ...two('Date of birth or EDD', pen.birth(child))],
          [...two('Postcode', pen.postcode(child)), ...two('Contact tel. no.', pen.phone(child))],
          [...two('Ethnicity', pen.ethnicity(child)), ...two('Religion', pen.religion(child))],
          [...two('Child’s first language', pen.language(child)), ...two('Immigration status', '')],
          [...two('Is the child or young person disabled?', pen.disabled(child), 3, 'If ‘yes’ give details')],
          [...two('Unique Pupil Number', pen.upn(child)), ...two('NHS No.', pen.nhs(child))],
        ],
      },
      { is: 'heading', text: 'Assessment information' },
      {
        is: 'cells',
        widths: [1],
        rows: [
          [above('What has led to this unborn baby, infant, child or young person being assessed?', pen.concern())],
        ],
      },
      { is: 'heading', text: 'Details of parents/carers' },
      { is: 'cells', widths: [2, 3, 2, 3], rows: adults.flatMap(carer) },
      { is: 'heading', text: 'Brothers, sisters and others living with the child' },
      {
        is: 'table',
        headers: ['Name', 'Date of birth', 'Relationship', 'School / setting'],
        rows: brood.map((one) => [pen.full(one), pen.birth(one), pen.relation(one), pen.school(one)]),
      },
      { is: 'heading', text: 'Conclusions' },
      {
        is: 'cells',
        widths: [1],
        rows: [
          [
            above(
              'What are the child’s and family’s strengths?',
              pen.about('/assessmentOfNeed/strengths/words', family.strengths),
            ),
          ],
          [above('What does the child or young person say about this?', pen.views(child))],
        ],
      },
      { is: 'heading', text: 'Consent for information sharing' },
      {
        is: 'cells',
        widths: [3, 1],
        rows: [
          [
            { label: 'Is the parent or carer aware that this assessment is being passed to children’s social care?' },
            { value: pen.ticks('/consent/parentsInformed', hand.consent) },
          ],
          [
            { label: 'Does the parent or carer consent to it being passed on?' },
            { value: pen.ticks('/consent/parentsAgreed', hand.agreed) },
          ],
        ],
      },
      { is: 'heading', text: 'Details of person(s) undertaking assessment' },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          [inside('Name', pen.referrerName()), inside('Contact tel. no.', pen.referrerPhone())],
          [inside('Role', pen.referrerRole()), inside('Organisation', pen.referrerAgency())],
          [inside('Email', pen.referrerEmail()), inside('Date of assessment', pen.referredOn())],
          banner('Office use only: received by                     date', 2),
        ],
      },
    ],
  };
}
