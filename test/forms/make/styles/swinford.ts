/** F7: a form that folds each child into a block of its own, and asks for mother and father apart. The council is made up. */
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function swinford(pen: Pen): Form {
  const { family, hand } = pen;
  const mother = family.others.find(({ relation }) => relation === 'Mother');
  const father = family.others.find(({ relation }) => relation === 'Father');
  const rest = family.others.filter((one) => one !== mother && one !== father);
  // The heading says what they are: no box does.
  for (const one of [mother, father])
    if (one !== undefined) pen.notes.of(one, '/relationshipWords', { ifAny: [one.relation] });
  const parent = (title: string, one: typeof mother) =>
    one === undefined
      ? []
      : [
          { is: 'heading' as const, text: title },
          {
            is: 'pairs' as const,
            columns: 2 as const,
            pairs: [
              { label: 'Surname:', value: pen.surname(one) },
              { label: 'First names:', value: pen.given(one) },
              { label: 'Date of birth:', value: pen.birth(one, 'birth') },
              {
                label: 'Parental responsibility',
                value: pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'No' ? 'no' : 'yes', [
                  'Y',
                  'N',
                ]),
              },
            ],
          },
        ];
  return {
    title: 'RF1 Request for help and protection',
    council: 'Swinford Borough Council',
    blocks: [
      ...family.referred.flatMap((child, index) => [
        {
          is: 'heading' as const,
          text:
            family.referred.length === 1
              ? 'Details of child/young person being referred'
              : `Details of child/young person being referred: Child ${index + 1}`,
        },
        {
          is: 'pairs' as const,
          columns: 2 as const,
          pairs: [
            { label: 'Surname:', value: pen.surname(child) },
            { label: 'First names:', value: pen.given(child) },
            { label: 'Other known as names:', value: pen.alias(child) },
            { label: 'DoB or EDD', value: pen.birth(child) },
            { label: 'Gender:', value: pen.sex(child) },
            { label: 'Telephone/Mobile nos.', value: pen.phone(child) },
            {
              label: 'Home Address:',
              value: index === 0 ? pen.address(child) : pen.sameAddress(child, family.address),
            },
            { label: 'Postcode:', value: index === 0 ? pen.postcode(child) : '' },
            { label: 'Child/young person’s ethnicity', value: pen.ethnicity(child) },
            { label: 'First language', value: pen.language(child) },
          ],
        },
      ]),
      ...parent('Details of Mother', mother),
      ...parent('Details of Father', father),
      { is: 'heading', text: 'Other Household members (including non-family members)' },
      {
        is: 'table',
        headers: ['Name', 'Date of birth', 'Relationship to child'],
        rows: rest.map((one) => [pen.full(one), pen.birth(one), pen.relation(one)]),
      },
      { is: 'heading', text: 'Reasons for Referral' },
      { is: 'box', label: 'Reasons for Referral', text: pen.concern() },
      {
        is: 'box',
        label: 'Strengths + Protective factors',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
      { is: 'box', label: 'Previous Concerns', text: pen.history(0.4) },
      { is: 'heading', text: 'Person making the referral' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name:', value: pen.referrerName() },
          { label: 'Role:', value: pen.referrerRole() },
          { label: 'Agency:', value: pen.referrerAgency() },
          { label: 'Tel:', value: pen.referrerPhone() },
          { label: 'Email:', value: pen.referrerEmail() },
          { label: 'Date of referral:', value: pen.referredOn() },
        ],
      },
      {
        is: 'ask',
        question: 'Do the parents know about this referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent, ['Yes', 'No']),
      },
    ],
  };
}
