/** Children side by side in columns, numbered questions, declarations in which one of two words is to be struck out. The council is made up. */
import { above, banner, heads, row } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function hollinbrook(pen: Pen): Form {
  const { family, hand } = pen;
  first(family.referred);
  const children = family.referred;
  return {
    title: 'Notification and Referral to the Children’s Hub',
    council: 'Hollinbrook Council',
    header: 'Protect – personal',
    footer: 'CH/NR/3.0',
    blocks: [
      { is: 'heading', text: '1  Who is this about?' },
      {
        is: 'columns',
        heads: children.map((_, at) => `${['First', 'Second', 'Third', 'Fourth'][at] ?? 'Next'} child`),
        rows: [
          { label: '1.1  Forename(s)', values: children.map((one) => pen.given(one)) },
          { label: '1.2  Surname', values: children.map((one) => pen.surname(one)) },
          { label: '1.3  Date of birth (or due date)', values: children.map((one) => pen.birth(one)) },
          { label: '1.4  Sex', values: children.map((one) => pen.sex(one)) },
          { label: '1.5  Ethnic origin', values: children.map((one) => pen.ethnicity(one)) },
          { label: '1.6  Home language', values: children.map((one) => pen.language(one)) },
          { label: '1.7  Nursery, school or college', values: children.map((one) => pen.school(one)) },
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [[above('1.8  Where do they live? Give the postcode', pen.addressBelow(children))]],
      },
      { is: 'heading', text: '2  Who looks after them, and who else is at home?' },
      {
        is: 'cells',
        widths: [4, 2, 3, 3],
        rows: [
          heads('2.1  Name', '2.2  Born', '2.3  Relation to the children', '2.4  Parental responsibility'),
          ...family.others.map((one) =>
            row(pen.full(one), pen.birth(one), pen.relation(one), pen.responsibility(one)),
          ),
        ],
      },
      { is: 'heading', text: '3  What has happened?' },
      {
        is: 'cells',
        widths: [1],
        rows: [
          [above('3.1  Set out your concerns', pen.concern(), 1, 'Say what you saw and heard, then what you think.')],
          [
            above(
              '3.2  What is good in these children’s lives?',
              pen.about('/assessmentOfNeed/strengths/words', family.strengths),
            ),
          ],
          [
            above(
              '3.3  Do the children need protection today?',
              pen.ticks('/concern/immediateProtection/needed', hand.urgent),
            ),
          ],
        ],
      },
      { is: 'heading', text: '4  Openness with the family' },
      {
        is: 'cells',
        widths: [5, 2],
        rows: [
          banner('Delete or tick as appropriate', 2),
          [
            { label: '4.1  The parents have been told that I am sending this referral' },
            { value: pen.ticks('/consent/parentsInformed', hand.consent) },
          ],
          [
            { label: '4.2  The parents agree that I send it' },
            { value: pen.ticks('/consent/parentsAgreed', hand.agreed) },
          ],
        ],
      },
      { is: 'heading', text: '5  Who are you?' },
      {
        is: 'cells',
        widths: [1, 1, 1],
        rows: [
          [
            above('5.1  Name', pen.referrerName()),
            above('5.2  Post', pen.referrerRole()),
            above('5.3  Employer', pen.referrerAgency()),
          ],
          [
            above('5.4  Telephone', pen.referrerPhone()),
            above('5.5  E-mail', pen.referrerEmail()),
            above('5.6  Date', pen.referredOn()),
          ],
        ],
      },
    ],
  };
}
