/** F3: the inter-agency form of 2014: consent first, tables with the family name leading. The council is made up. */
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function easterham(pen: Pen): Form {
  const { family, hand } = pen;
  const adults = family.others.filter(({ adult }) => adult).slice(0, 2);
  const rest = family.others.filter((one) => !adults.includes(one));
  return {
    title: 'Inter-Agency Referral Form',
    council: 'Easterham Safeguarding Children Board',
    blocks: [
      { is: 'heading', text: '1. CONSENT' },
      {
        is: 'ask',
        question: 'Has consent been sought from PARENTS/CARERS before making this referral?',
        ticks: { options: ['No', 'Yes'], marked: hand.agreed === 'yes' ? [1] : hand.agreed === 'no' ? [0] : [] },
      },
      {
        is: 'box',
        label: 'If consent has not been obtained, please give reason',
        text:
          hand.agreed === 'no'
            ? pen.about('/consent/reason/words', family.reason, 0)
            : pen.about('/consent/reason/words', ''),
      },
      { is: 'heading', text: '2. DETAILS OF PRACTITIONER MAKING THIS REFERRAL' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name of Referrer:', value: pen.referrerName() },
          { label: 'Job title:', value: pen.referrerRole() },
          { label: 'Agency:', value: pen.referrerAgency() },
          { label: 'Address:', value: pen.referrerAddress() },
          { label: 'Tel/Mobile:', value: pen.referrerPhone() },
          { label: 'Email:', value: pen.referrerEmail() },
          { label: 'Date:', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: '3. CHILD/YOUNG PERSON DETAILS' },
      {
        is: 'table',
        headers: ['Last Name', 'First Name', 'DOB/EDD', 'Age', 'M/F', 'Ethnicity *', 'Preferred Language'],
        rows: family.referred.map((child) => [
          pen.surname(child),
          pen.given(child),
          pen.birth(child),
          pen.age(child),
          pen.sex(child, 'letter'),
          pen.ethnicity(child),
          pen.language(child),
        ]),
      },
      { is: 'heading', text: '4. CHILD/YOUNG PERSON’S MAIN CARERS' },
      {
        is: 'table',
        headers: [
          'Carer Last Name',
          'Carer First Name',
          'DOB',
          'M/F',
          'Ethnicity',
          'Relationship to child',
          'Parental Responsibility',
        ],
        rows: adults.map((one) => [
          pen.surname(one),
          pen.given(one),
          pen.birth(one, 'birth'),
          pen.sex(one, 'letter'),
          pen.ethnicity(one),
          pen.relation(one),
          pen.responsibility(one),
        ]),
      },
      { is: 'heading', text: '5. OTHER HOUSEHOLD MEMBERS or SIGNIFICANT PEOPLE IN THE CHILD/YOUNG PERSON’S LIFE' },
      {
        is: 'table',
        headers: ['Last Name', 'First Name', 'DOB/EDD', 'Age', 'M/F', 'Ethnicity', 'Relationship to child'],
        rows: rest.map((one) => [
          pen.surname(one),
          pen.given(one),
          pen.birth(one),
          pen.age(one),
          pen.sex(one, 'letter'),
          pen.ethnicity(one),
          pen.relation(one),
        ]),
      },
      { is: 'heading', text: '6. REASON FOR REFERRAL' },
      { is: 'box', label: 'Why are you contacting us / What are you worried about?', text: pen.concern() },
      {
        is: 'box',
        label: 'If any disclosures made include who by and when',
        text: pen.about('/concern/disclosures/words', ''),
      },
      {
        is: 'box',
        label: 'Parents’ capacity to meet child’s needs adequately',
        text: pen.about(
          '/assessmentOfNeed/parentingCapacity/words',
          'Limited at present by low mood and lack of money.',
          0.4,
        ),
      },
    ],
  };
}
