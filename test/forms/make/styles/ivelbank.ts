/** What a school's safeguarding program exports: the pupil's sheet, contacts in order of priority, a log of incidents, and the request itself at the end. The school is made up. */
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function ivelbank(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const brood = others.filter(({ adult }) => !adult);
  return {
    title: 'Student safeguarding export',
    council: 'Ivelbank Learning Trust – SafeLog',
    header: 'Exported for: Children’s Social Care',
    footer: 'SafeLog 11.4 – do not leave unattended',
    blocks: [
      { is: 'heading', text: 'Student' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Legal forename', value: pen.given(child) },
          { label: 'Legal surname', value: pen.surname(child) },
          { label: 'DOB', value: pen.birth(child) },
          { label: 'UPN', value: pen.upn(child) },
          { label: 'Sex', value: pen.sex(child, 'letter') },
          { label: 'Ethnicity', value: pen.ethnicity(child) },
          { label: 'Home language', value: pen.language(child) },
          { label: 'SEN / medical', value: pen.needs(child) },
          { label: 'Home address', value: pen.wholeAddress(child), wide: true },
        ],
      },
      { is: 'heading', text: 'Contacts' },
      {
        is: 'table',
        headers: ['Priority', 'Contact name', 'Relationship', 'Parental resp.', 'DOB'],
        rows: others
          .filter(({ adult }) => adult)
          .map((one, at) => [
            String(at + 1),
            pen.full(one),
            pen.relation(one),
            pen.responsibility(one),
            pen.birth(one),
          ]),
      },
      { is: 'heading', text: 'Siblings' },
      {
        is: 'table',
        headers: ['Sibling name', 'DOB', 'Sibling’s school'],
        rows: brood.map((one) => {
          pen.notes.of(one, '/relationshipWords', { ifAny: ['Sibling', one.relation] });
          return [pen.full(one), pen.birth(one), pen.school(one)];
        }),
      },
      { is: 'heading', text: 'Incident log' },
      {
        is: 'table',
        headers: ['Date', 'Category', 'Summary', 'Logged by'],
        rows: [
          ['14/09/2026', 'Attendance', 'Late three times this week, without breakfast.', 'T. Amos'],
          ['02/10/2026', 'Cause for concern', 'Tearful at registration; would not say why.', 'T. Amos'],
          ['05/11/2026', 'Home contact', 'Phone call home not answered.', 'K. Ellery'],
        ],
      },
      { is: 'heading', text: 'Request to Children’s Social Care' },
      { is: 'box', label: 'Reason for request', text: pen.concern() },
      { is: 'box', label: 'Pupil voice', text: pen.views(child) },
      {
        is: 'ask',
        question: 'Parent/carer informed of request',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Parent/carer consent to request',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed, ['Yes', 'No', 'Not sought']),
      },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Request made by', value: pen.referrerName() },
          { label: 'Role in school', value: pen.referrerRole() },
          { label: 'School / trust', value: pen.referrerAgency() },
          { label: 'Direct telephone', value: pen.referrerPhone() },
          { label: 'Email', value: pen.referrerEmail() },
          { label: 'Request date', value: pen.referredOn() },
        ],
      },
    ],
  };
}
