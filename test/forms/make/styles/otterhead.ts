/** Landscape: each child a row of many narrow columns, the referrer squeezed into one line at the top. The council is made up. */
import { banner, blanks, heads, row } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function otterhead(pen: Pen): Form {
  const { family, hand } = pen;
  first(family.referred);
  return {
    title: 'MULTI-AGENCY REFERRAL (MARF)',
    council: 'Vale of Otterhead Safeguarding Partnership',
    header: 'CONFIDENTIAL',
    footer: 'Otterhead MARF – one form for all children of a family',
    blocks: [
      {
        is: 'cells',
        widths: [3, 3, 3, 2, 4, 2],
        rows: [
          banner('REFERRER', 6),
          heads('Name', 'Role', 'Agency', 'Contact no.', 'Email', 'Date'),
          row(
            pen.referrerName(),
            pen.referrerRole(),
            pen.referrerAgency(),
            pen.referrerPhone(),
            pen.referrerEmail(),
            pen.referredOn(),
          ),
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 3, 2, 3, 2, 3, 3],
        rows: [
          banner('CHILD(REN) / YOUNG PERSON(S) BEING REFERRED', 8),
          heads(
            'Forename(s)',
            'Surname',
            'DOB/EDD',
            'M/F/U',
            'Ethnicity',
            'Home lang.',
            'School / nursery / college',
            'NHS No. (health only)',
          ),
          ...family.referred.map((one) =>
            row(
              pen.given(one),
              pen.surname(one),
              pen.birth(one),
              pen.sex(one, 'letter'),
              pen.ethnicity(one),
              pen.language(one),
              pen.school(one),
              pen.nhs(one),
            ),
          ),
          ...blanks(8, 1),
          [
            { label: 'Address where the child(ren) live and telephone', span: 2, shade: true },
            { value: pen.addressBelow(family.referred), span: 6 },
          ],
        ],
      },
      {
        is: 'cells',
        widths: [4, 2, 3, 3, 2],
        rows: [
          banner('PARENTS, CARERS AND OTHERS IN THE HOME', 5),
          heads('Name (and any alias)', 'DOB', 'Ethnicity', 'Rel. to child', 'PR? Y / N / NK'),
          ...family.others.map((one) =>
            row(
              pen.full(one),
              pen.birth(one),
              pen.ethnicity(one),
              pen.relation(one),
              pen.responsibility(one).slice(0, 1),
            ),
          ),
          ...blanks(5, 1),
        ],
      },
      {
        is: 'cells',
        widths: [6, 3],
        rows: [
          heads('Concerns for the child(ren)', 'What is working well'),
          [{ value: pen.concern() }, { value: pen.about('/assessmentOfNeed/strengths/words', family.strengths) }],
        ],
      },
      {
        is: 'cells',
        widths: [4, 2, 4, 2],
        rows: [
          [
            { label: 'Parents / carers told of this referral?', shade: true },
            { value: pen.ticks('/consent/parentsInformed', hand.consent) },
            { label: 'Parents / carers consent to this referral?', shade: true },
            { value: pen.ticks('/consent/parentsAgreed', hand.agreed) },
          ],
        ],
      },
    ],
  };
}
