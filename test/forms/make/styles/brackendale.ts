/** An inter-agency form: label and answer in one cell, every ethnic category printed to be ticked, numbered questions. The council is made up. */
import { banner, heads, inside, row } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

const ORIGINS = [
  'White British',
  'White Irish',
  'Any other White background',
  'Traveller of Irish Heritage',
  'Gypsy/Roma',
  'White and Black Caribbean',
  'White and Black African',
  'White and Asian',
  'Any other Mixed background',
  'Indian',
  'Pakistani',
  'Bangladeshi',
  'Any other Asian background',
  'Caribbean',
  'African',
  'Any other Black background',
  'Chinese',
  'Any other ethnic group',
  'Refused',
  'Information not yet obtained',
];

export function brackendale(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const adults = others.filter(({ adult }) => adult).slice(0, 2);
  return {
    title: 'Inter-Agency Referral Form – to be used for all referrals',
    council: 'Brackendale Safeguarding Children Board',
    footer: 'BSCB Inter Agency Referral Form – January 2026 **TO BE USED FOR ALL REFERRALS**',
    blocks: [
      {
        is: 'ask',
        question:
          'Have you consulted your Designated Person or Safeguarding Lead within your own agency about this referral?',
        ticks: { options: ['YES', 'NO'], marked: [0] },
      },
      {
        is: 'cells',
        widths: [1, 1, 1, 1],
        rows: [
          [
            inside('1. Child’s First Name/s:', pen.given(child), 2),
            inside('Child’s Surname:', pen.surname(child), 2),
          ],
          [
            inside('Any alternative names:', pen.alias(child), 2),
            inside('NHS number (where known):', pen.nhs(child), 2),
          ],
          [
            inside('Date of Birth or EDD:', pen.birth(child)),
            inside('Gender (M/F):', pen.sex(child, 'letter')),
            inside('Religion:', pen.religion(child)),
            inside('First Language:', pen.language(child)),
          ],
          [
            inside(
              'Name of Parents/Carers:',
              adults.map((one) => pen.letters(`${one.given} ${one.family}`)).join(' & '),
              4,
            ),
          ],
          [inside('Home Address:', pen.address(child), 2), inside('Any other relevant addresses:', '', 2)],
          [inside('Postcode:', pen.postcode(child), 2), inside('Postcode:', '', 2)],
          [inside('Telephone Number/s:', pen.phone(child), 4)],
          [inside('Ethnic Origin (please choose one category):', pen.ethnicTicks(child, ORIGINS), 4)],
        ],
      },
      {
        is: 'cells',
        widths: [3, 2, 2, 3],
        rows: [
          banner('2. Please list all family/household members including other children.', 4),
          heads('Name', 'Relationship', 'Date of Birth', 'Contact Details (if known)'),
          ...others.map((one) => row(pen.full(one), pen.relation(one), pen.birth(one), '')),
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 3],
        rows: [
          banner(
            '3. Professionals that you know are involved with the child, for example, GP, Health Visitor, School',
            3,
          ),
          heads('Role', 'Name', 'Telephone'),
          ...pen.workers((...cells) => row(...cells)),
        ],
      },
      { is: 'box', label: '4. Please give your reasons for making this referral, with dates.', text: pen.concern() },
      {
        is: 'ask',
        question: '5. Have you told the parents/carers that you are making this referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent, ['YES', 'NO']),
      },
      {
        is: 'ask',
        question: '6. Have the parents/carers agreed to this referral?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed, ['YES', 'NO']),
      },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          {
            label: 'If the answer to 5 or 6 is NO please say why:',
            value: pen.about('/consent/reason/words', hand.agreed === 'no' ? family.reason : ''),
          },
        ],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('7. Referrer’s details', 2),
          [inside('Name:', pen.referrerName()), inside('Designation:', pen.referrerRole())],
          [inside('Agency and address:', pen.agencyAndAddress(), 2)],
          [inside('Telephone:', pen.referrerPhone()), inside('Email:', pen.referrerEmail())],
          [inside('Signed:', ''), inside('Date:', pen.referredOn())],
        ],
      },
    ],
  };
}
