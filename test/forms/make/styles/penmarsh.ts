/** What a police force sends: persons by their role in the event, running fields, the officer at the end. The force and its form are made up. */
import { banner, heads, row } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function penmarsh(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const address = pen.addressBelow(family.referred);
  const person = (one: Member) =>
    row(
      one.referred ? 'SUBJECT' : 'LINKED',
      pen.surname(one),
      pen.given(one),
      pen.birth(one),
      pen.sex(one, 'letter'),
      one.referred ? '' : pen.relation(one),
    );
  return {
    title: 'Public Protection Notice – Child Concern',
    council: 'Penmarsh Constabulary',
    header: 'OFFICIAL-SENSITIVE – POLICE',
    footer: 'PPN (Child) v7  |  Retain in line with MoPI',
    blocks: [
      {
        is: 'running',
        rows: [
          [
            { label: 'Incident number:', value: 'PMC-20261117-0391' },
            { label: 'Date of report:', value: pen.referredOn() },
          ],
          [{ label: 'Type of incident:', value: 'Domestic – no offences' }],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 3, 2, 1, 3],
        rows: [
          banner('PERSONS', 6),
          heads('Role', 'Surname', 'Forename(s)', 'D.O.B. / EDD', 'Sex', 'Relationship to subject'),
          ...family.members.map(person),
        ],
      },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          { label: 'Home address of subject(s):', value: address },
          { label: 'Self-defined ethnicity:', value: family.referred.length > 1 ? '' : pen.ethnicity(child) },
          { label: 'School attended:', value: family.referred.length > 1 ? '' : pen.school(child) },
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [banner('CIRCUMSTANCES', 1), [{ value: pen.concern() }]],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [banner('VOICE OF THE CHILD', 1), [{ value: family.referred.length > 1 ? '' : pen.views(child) }]],
      },
      {
        is: 'ask',
        question: 'Is immediate protective action required?',
        ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
      },
      {
        is: 'ask',
        question: 'Parent / guardian informed that this notice is shared with Children’s Social Care?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      { is: 'heading', text: 'REPORTING OFFICER' },
      {
        is: 'running',
        rows: [
          [
            { label: 'Name:', value: pen.referrerName() },
            { label: 'Rank / role:', value: pen.referrerRole() },
          ],
          [{ label: 'Force / unit:', value: pen.referrerAgency() }],
          [
            { label: 'Contact number:', value: pen.referrerPhone() },
            { label: 'Email:', value: pen.referrerEmail() },
          ],
        ],
      },
    ],
  };
}
