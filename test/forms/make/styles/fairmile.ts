/** Landscape: children in a wide table with a line for the address below each, questions in a grid with a column for Yes, No and Don't know. The council is made up. */
import { banner, heads, inside, row, two } from '../cells.ts';
import type { Cell, Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

type Answer = 'yes' | 'no' | 'both' | 'neither';

/** A line of the grid: an X in the column of the answer. */
function crossed(pen: Pen, label: string, at: string, answer: Answer): Cell[] {
  pen.notes.note(at, answer === 'both' ? { unclear: true } : answer === 'neither' ? { absent: true } : answer);
  const x = (here: boolean): Cell => ({ value: here ? 'X' : '' });
  return [{ label }, x(answer === 'yes' || answer === 'both'), x(answer === 'no' || answer === 'both'), x(false)];
}

export function fairmile(pen: Pen): Form {
  const { family, hand } = pen;
  return {
    title: 'MASH Enquiry and Referral Form',
    council: 'Fairmile County Council',
    footer: 'Fairmile MASH v2.4 | Uncontrolled when printed',
    blocks: [
      {
        is: 'cells',
        widths: [2, 3, 2, 3, 2, 3],
        rows: [
          banner('Referrer', 6),
          [
            ...two('Referrer’s name', pen.referrerName()),
            ...two('Designation', pen.referrerRole()),
            ...two('Organisation', pen.referrerAgency()),
          ],
          [
            ...two('Telephone', pen.referrerPhone()),
            ...two('E-mail address', pen.referrerEmail()),
            ...two('Date sent', pen.referredOn()),
          ],
        ],
      },
      { is: 'heading', text: 'Subject child(ren)' },
      {
        is: 'cells',
        widths: [3, 3, 3, 2, 3, 3, 4],
        rows: [
          heads('Last name', 'First name(s)', 'DoB / EDD', 'Sex', 'Ethnic origin', 'Religion', 'School / nursery'),
          ...family.referred.map((child) =>
            row(
              pen.surname(child),
              pen.given(child),
              pen.birth(child),
              pen.sex(child, 'letter'),
              pen.ethnicity(child),
              pen.religion(child),
              pen.school(child),
            ),
          ),
        ],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [[inside('Address where the child(ren) live:', pen.addressBelow(family.referred), 2)]],
      },
      { is: 'heading', text: 'Household and significant others' },
      {
        is: 'cells',
        widths: [3, 3, 3, 3, 2],
        rows: [
          heads('Last name', 'First name(s)', 'DoB', 'Relationship to subject child', 'PR Y/N'),
          ...family.others.map((one) =>
            row(
              pen.surname(one),
              pen.given(one),
              pen.birth(one),
              pen.relation(one),
              pen.responsibility(one).slice(0, 1),
            ),
          ),
        ],
      },
      {
        is: 'cells',
        widths: [8, 1, 1, 2],
        rows: [
          heads('Please answer each question (mark with X)', 'Yes', 'No', 'Don’t know'),
          crossed(
            pen,
            'Is the child in need of immediate protection?',
            '/concern/immediateProtection/needed',
            hand.urgent,
          ),
          crossed(pen, 'Do the parents know about this referral?', '/consent/parentsInformed', hand.consent),
          crossed(pen, 'Have the parents consented to this referral?', '/consent/parentsAgreed', hand.agreed),
        ],
      },
      { is: 'heading', text: 'Details of concern' },
      {
        is: 'cells',
        widths: [1],
        rows: [
          [{ label: 'Reason for the referral: what are the concerns and what is the evidence?', shade: true }],
          [{ value: pen.concern() }],
          [{ label: 'Strengths and protective factors', shade: true }],
          [{ value: pen.about('/assessmentOfNeed/strengths/words', family.strengths) }],
        ],
      },
      { is: 'heading', text: 'Agencies working with the family' },
      {
        is: 'table',
        headers: ['Agency', 'Name of worker', 'Contact details'],
        rows: pen.workers<Value[]>((...one) => one),
      },
    ],
  };
}
