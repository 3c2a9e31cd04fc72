/** Surname before forename everywhere, who brings the child up apart from who else lives there, a column to tick for parental responsibility. The council is made up. */
import { banner, heads, inside, row } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function saltmere(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const carers = others.filter(({ relation }) => relation === 'Mother' || relation === 'Father');
  const brood = others.filter(({ adult }) => !adult);
  const rest = others.filter((one) => !carers.includes(one) && !brood.includes(one));
  /** A tick says yes; a space left says nothing. */
  const held = (one: Member): string => {
    pen.notes.of(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : { absent: true });
    return one.responsibility === 'Yes' ? '✓' : '';
  };
  const grown = (one: Member): Cell[] =>
    row(pen.surname(one), pen.given(one), pen.sex(one, 'letter'), pen.birth(one), pen.relation(one), held(one));
  const words = pen.referrerName().split(' ');
  return {
    title: 'Children’s Social Care Referral Form',
    council: 'Saltmere and Poldhu Local Safeguarding Children Board',
    footer: 'Please complete in BLACK INK or electronically',
    blocks: [
      {
        is: 'cells',
        widths: [3, 3, 2, 1],
        rows: [
          banner('1. Child/Young Person’s Details', 4),
          [
            inside('Surname', pen.surname(child)),
            inside('Forenames', pen.given(child)),
            inside('Date of Birth', pen.birth(child)),
            inside('M / F', pen.sex(child, 'letter')),
          ],
          [inside('Also Known As', pen.alias(child), 4)],
          [
            inside('Current Address', pen.address(child), 2),
            inside('Postcode', pen.postcode(child)),
            inside('Tel No', ''),
          ],
          [inside('Previous Address', '', 2), inside('Postcode', ''), inside('Tel No', '')],
          [inside('Ethnicity', pen.ethnicity(child), 2), inside('GP', pen.gp(child), 2)],
          [inside('School / Early Years Setting', pen.school(child), 4)],
        ],
      },
      {
        is: 'cells',
        widths: [3, 3],
        rows: [
          banner('2. Details of person making the referral', 2),
          [inside('Surname', words.slice(-1).join(' ')), inside('Forenames', words.slice(0, -1).join(' '))],
          [inside('Agency & Address', pen.agencyAndAddress()), inside('Role', pen.referrerRole())],
          [inside('Tel No', pen.referrerPhone()), inside('Email', pen.referrerEmail())],
          [inside('Date', pen.referredOn()), inside('When can you be contacted', 'Weekdays before 4')],
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 1, 2, 2, 1],
        rows: [
          banner('3. Parents/person caring for child/young person', 6),
          heads('Surname', 'Forename', 'M/F', 'DOB', 'Relationship to child', 'Tick if P.R.'),
          ...carers.map(grown),
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 1, 2, 2],
        rows: [
          banner('4. Other children in household', 5),
          heads('Surname', 'Forename', 'M/F', 'DOB', 'Relationship to child'),
          ...brood.map((one) =>
            row(pen.surname(one), pen.given(one), pen.sex(one, 'letter'), pen.birth(one), pen.relation(one)),
          ),
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 1, 2, 2, 1],
        rows: [
          banner('5. Significant others/other family members', 6),
          heads('Surname', 'Forename', 'M/F', 'DOB', 'Relationship to child', 'Tick if P.R.'),
          ...(rest.length === 0 ? [row('', '', '', '', '', '')] : rest.map(grown)),
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 3],
        rows: [
          banner('6. Agencies/professionals known to be involved', 3),
          heads('Agency', 'Name', 'Tel No'),
          ...pen.workers((...cells) => row(...cells)),
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('7. Specific reasons for Referral', 1),
          [{ value: pen.concern() }],
          banner('8. Child/young person’s strengths and family strengths', 1),
          [{ value: pen.about('/assessmentOfNeed/strengths/words', family.strengths) }],
        ],
      },
      {
        is: 'ask',
        question: '9. Is the parent/person caring for the child aware of the referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: '10. Have they given their permission for it?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
    ],
  };
}
