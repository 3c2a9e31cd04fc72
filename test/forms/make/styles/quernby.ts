/** Every question of yes and no stands in a grid with a column for each answer and one for comments. The council is made up. */
import { answered, banner, heads, inside, row } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form, Ticks } from '../model.ts';
import type { Pen } from '../pen.ts';

const ANSWERS = ['Yes', 'No', 'Not known'];

/** `mark`: what the writer puts in the column; without it the form has boxes there. */
export const quernby =
  (mark?: string) =>
  (pen: Pen): Form => {
    const { family, hand } = pen;
    const child = first(family.referred);
    for (const one of family.referred.slice(1)) one.referred = false;
    const others = [...family.referred.slice(1), ...family.others];
    const line = (question: string, ticks: Ticks, comment = ''): Cell[] => [
      ...answered(question, ticks, mark),
      { value: comment },
    ];
    const { after, ...disabled } = pen.disabled(child);
    return {
      title: 'Quernby MASH Referral',
      council: 'Quernby Borough Council and partners',
      footer: 'MASH/REF/11',
      blocks: [
        {
          is: 'cells',
          widths: [1, 1, 1],
          rows: [
            banner('Person making the referral', 3),
            [
              inside('Name:', pen.referrerName()),
              inside('Role:', pen.referrerRole()),
              inside('Date:', pen.referredOn()),
            ],
            [
              inside('Agency:', pen.referrerAgency()),
              inside('Phone:', pen.referrerPhone()),
              inside('Email:', pen.referrerEmail()),
            ],
            banner('Child', 3),
            [
              inside('First name:', pen.given(child)),
              inside('Surname:', pen.surname(child)),
              inside('DOB/EDD:', pen.birth(child)),
            ],
            [
              inside('Sex:', pen.sex(child)),
              inside('Ethnicity:', pen.ethnicity(child)),
              inside('First language:', pen.language(child)),
            ],
            [inside('Address:', pen.address(child), 2), inside('Postcode:', pen.postcode(child))],
            [inside('School/nursery:', pen.school(child), 2), inside('GP:', pen.gp(child))],
          ],
        },
        {
          is: 'cells',
          widths: [6, 1, 1, 2, 4],
          rows: [
            [
              { label: 'Please answer every question', shade: true },
              ...ANSWERS.map((label): Cell => ({ label, shade: true })),
              { label: 'Comments', shade: true },
            ],
            line('Does the child have a disability?', { ...disabled, options: ANSWERS }, after),
            line('Does the child need an interpreter?', { ...pen.needed(child), options: ANSWERS }),
            line('Is the child at immediate risk of significant harm?', {
              ...pen.ticks('/concern/immediateProtection/needed', hand.urgent),
              options: ANSWERS,
            }),
            line('Are the parents aware that you are making this referral?', {
              ...pen.ticks('/consent/parentsInformed', hand.consent),
              options: ANSWERS,
            }),
            line('Have the parents given consent for this referral?', {
              ...pen.ticks('/consent/parentsAgreed', hand.agreed),
              options: ANSWERS,
            }),
          ],
        },
        {
          is: 'cells',
          widths: [4, 3, 2, 1, 1],
          rows: [
            [
              { label: 'Household', shade: true, span: 3 },
              { label: 'Parental responsibility', shade: true, span: 2 },
            ],
            heads('Name', 'Relationship to child', 'DOB', 'Yes', 'No'),
            ...others.map((one) => {
              const held = pen.responsibility(one);
              return row(
                pen.full(one),
                pen.relation(one),
                pen.birth(one),
                held === 'Yes' ? (mark ?? 'X') : '',
                held === 'No' ? (mark ?? 'X') : '',
              );
            }),
          ],
        },
        {
          is: 'box',
          label: 'Concerns (please be specific about what was seen and heard, by whom and when)',
          text: pen.concern(),
        },
        { is: 'box', label: 'Child’s wishes and feelings', text: pen.views(child) },
      ],
    };
  };
