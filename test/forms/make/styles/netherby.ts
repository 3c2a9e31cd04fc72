/** A form on which almost everything is to be ticked: sex, ethnicity, who somebody is, each yes and no. The council is made up. */
import { banner, inside, two } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

const KIN = ['Mother', 'Father', 'Brother', 'Sister', 'Other'];
const ETHNIC = [
  'White British',
  'White Other',
  'Afghan',
  'Asian or Asian British - Pakistani',
  'Mixed White and Black Caribbean',
  'Traveller of Irish Heritage',
  'Not known',
];

export function netherby(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const person = (one: Member): Cell[][] => {
    pen.relation(one);
    return [
      [inside('Name:', pen.full(one), 2), inside('Date of birth:', pen.birth(one))],
      [
        inside('Is this person the child’s:', { options: KIN, marked: [Math.max(0, KIN.indexOf(one.relation))] }, 2),
        inside(
          'Parental responsibility?',
          one.adult
            ? pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : 'no')
            : pen.ticksOf(one, '/parentalResponsibility', 'neither'),
        ),
      ],
    ];
  };
  return {
    title: 'Request for Children’s Services',
    council: 'Netherby and Solway Council',
    footer: 'Tick boxes like this ☒. Do not circle.',
    blocks: [
      {
        is: 'cells',
        widths: [1, 1, 1],
        rows: [
          banner('CHILD', 3),
          [inside('Forename(s):', pen.given(child), 2), inside('Surname:', pen.surname(child))],
          [
            inside('Date of birth:', pen.birth(child)),
            inside('Sex:', pen.sexTicks(child, ['Male', 'Female', 'Unborn', 'Not known']), 2),
          ],
          [inside('Ethnicity (tick one):', pen.ethnicTicks(child, ETHNIC), 3)],
          [inside('Address including postcode:', pen.wholeAddress(child), 3)],
          [inside('Interpreter needed?', pen.needed(child)), inside('First language:', pen.language(child), 2)],
        ],
      },
      {
        is: 'cells',
        widths: [1, 1, 1],
        rows: [banner('PEOPLE IN THE CHILD’S LIFE', 3), ...others.flatMap(person)],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [banner('WHY ARE YOU ASKING FOR HELP?', 1), [{ value: pen.concern() }]],
      },
      {
        is: 'cells',
        widths: [3, 2],
        rows: [
          banner('AGREEMENT', 2),
          two(
            'The parents / carers know that this request is being made',
            pen.ticks('/consent/parentsInformed', hand.consent),
          ),
          two('The parents / carers agree to it', pen.ticks('/consent/parentsAgreed', hand.agreed)),
          two(
            'The child is in danger of serious harm today',
            pen.ticks('/concern/immediateProtection/needed', hand.urgent),
          ),
        ],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('PERSON ASKING', 2),
          [inside('Name:', pen.referrerName()), inside('Position:', pen.referrerRole())],
          [inside('Agency:', pen.referrerAgency()), inside('Telephone:', pen.referrerPhone())],
          [inside('Email:', pen.referrerEmail()), inside('Date:', pen.referredOn())],
        ],
      },
    ],
  };
}
