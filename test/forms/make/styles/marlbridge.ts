/** Children in columns: what is asked stands down the left, each child has a column. The council is made up. */
import type { Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

export function marlbridge(pen: Pen): Form {
  const { family, hand } = pen;
  const line = (label: string, write: (child: (typeof family.referred)[number]) => Value) => ({
    label,
    values: family.referred.map(write),
  });
  return {
    title: 'Children’s Services Request Form',
    council: 'Marlbridge County Council',
    blocks: [
      { is: 'heading', text: 'Details of child(ren) being referred' },
      {
        is: 'columns',
        heads: family.referred.map((_, index) => `Child ${index + 1}`),
        rows: [
          line('First name(s)', (child) => pen.given(child)),
          line('Surname', (child) => pen.surname(child)),
          line('Date of birth or EDD', (child) => pen.birth(child)),
          line('Gender', (child) => pen.sex(child)),
          line('Ethnicity', (child) => pen.ethnicity(child)),
          line('School / nursery', (child) => pen.school(child)),
          line('NHS number', (child) => pen.nhs(child)),
        ],
      },
      { is: 'heading', text: 'Parents and household' },
      {
        is: 'table',
        headers: ['Name', 'Relationship to child', 'Date of birth', 'Parental responsibility'],
        rows: family.others.map((one) => [pen.full(one), pen.relation(one), pen.birth(one), pen.responsibility(one)]),
      },
      { is: 'heading', text: 'Your details' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Your name', value: pen.referrerName() },
          { label: 'Your role', value: pen.referrerRole() },
          { label: 'Organisation', value: pen.referrerAgency() },
          { label: 'Telephone', value: pen.referrerPhone() },
          { label: 'Email', value: pen.referrerEmail() },
          { label: 'Date', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: 'Concerns' },
      { is: 'box', label: 'Please describe your concerns', text: pen.concern() },
      {
        is: 'ask',
        question: 'Is the child in immediate danger?',
        ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
      },
      {
        is: 'ask',
        question: 'Type of concern',
        ticks: pen.kinds(['Physical abuse', 'Emotional abuse', 'Sexual abuse', 'Neglect', 'Domestic abuse']),
      },
      {
        is: 'ask',
        question: 'Have parents been informed?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
    ],
  };
}
