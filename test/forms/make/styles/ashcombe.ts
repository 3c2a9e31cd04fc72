/** A school system's print-out: labels and values running along the line, sections in capitals, no table until the family. The council is made up. */
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function ashcombe(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  return {
    title: 'SERVICE REQUEST – CHILDREN’S SERVICES',
    council: 'Ashcombe County Council',
    footer: 'Printed from the school information system. Confidential.',
    blocks: [
      { is: 'heading', text: 'CHILD OR YOUNG PERSON' },
      {
        is: 'running',
        rows: [
          [
            { label: 'Legal Surname:', value: pen.surname(child) },
            { label: 'Forename:', value: pen.given(child) },
          ],
          [
            { label: 'Date of Birth:', value: pen.birth(child) },
            { label: 'Gender:', value: pen.sex(child) },
            { label: 'UPN:', value: pen.upn(child) },
          ],
          [
            { label: 'Ethnicity:', value: pen.ethnicity(child) },
            { label: 'Home Language:', value: pen.language(child) },
            { label: 'Religion:', value: pen.religion(child) },
          ],
          [{ label: 'Home Address:', value: pen.wholeAddress(child) }],
          [{ label: 'Doctor:', value: pen.gp(child) }],
        ],
      },
      { is: 'heading', text: 'CONTACTS' },
      {
        is: 'table',
        headers: ['Name', 'Relationship', 'Parental Resp.', 'Date of Birth'],
        rows: [...family.referred.slice(1), ...family.others].map((one) => [
          pen.full(one),
          pen.relation(one),
          pen.responsibility(one),
          pen.birth(one),
        ]),
      },
      { is: 'heading', text: 'REASON FOR REQUEST' },
      {
        is: 'lines',
        how: 'below',
        pairs: [
          { label: 'Please outline the presenting concerns', value: pen.concern() },
          {
            label: 'What has the school already done to support the pupil?',
            value: pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.history),
          },
        ],
      },
      { is: 'heading', text: 'PERMISSION' },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          {
            label: 'Has the parent / carer been informed that this request is being made?',
            value: pen.ticks('/consent/parentsInformed', hand.consent),
          },
          {
            label: 'Has the parent / carer agreed to this request?',
            value: pen.ticks('/consent/parentsAgreed', hand.agreed),
          },
        ],
      },
      { is: 'heading', text: 'REQUESTED BY' },
      {
        is: 'running',
        rows: [
          [
            { label: 'Name:', value: pen.referrerName() },
            { label: 'Position:', value: pen.referrerRole() },
          ],
          [
            { label: 'School / Agency:', value: pen.referrerAgency() },
            { label: 'Tel:', value: pen.referrerPhone() },
          ],
          [
            { label: 'E-mail:', value: pen.referrerEmail() },
            { label: 'Date:', value: pen.referredOn() },
          ],
        ],
      },
    ],
  };
}
