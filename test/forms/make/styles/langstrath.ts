/** A case system's page: small labels over their values, three to a row, without lines or heavy letters; people as such rows again. The council is made up. */
import { above } from '../cells.ts';
import type { Member } from '../family-case.ts';
import type { Block, Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function langstrath(pen: Pen): Form {
  const { family, hand } = pen;
  const grid = (...rows: Cell[][]): Block => ({ is: 'cells', widths: [1, 1, 1], rows });
  const child = (one: Member, at: number): Block[] => [
    { is: 'heading', text: family.referred.length > 1 ? `Subject ${at + 1}` : 'Subject' },
    grid(
      [
        above('First name', pen.given(one)),
        above('Last name', pen.surname(one)),
        above('Date of birth', pen.birth(one)),
      ],
      [above('Gender', pen.sex(one)), above('Ethnicity', pen.ethnicity(one)), above('Religion', pen.religion(one))],
      [above('School', pen.school(one)), above('NHS number', pen.nhs(one)), above('UPN', pen.upn(one))],
      [above('Address', pen.address(one), 2), above('Postcode', pen.postcode(one))],
    ),
  ];
  const relative = (one: Member): Cell[] => [
    above('Name', pen.full(one)),
    above('Relationship to subject', pen.relation(one)),
    above('Date of birth', pen.birth(one)),
  ];
  return {
    title: 'Contact record 2026/11/0417',
    council: 'Langstrath Children’s Services',
    blocks: [
      { is: 'heading', text: 'Contact source' },
      grid(
        [
          above('Name', pen.referrerName()),
          above('Job title', pen.referrerRole()),
          above('Agency', pen.referrerAgency()),
        ],
        [
          above('Phone', pen.referrerPhone()),
          above('Email', pen.referrerEmail()),
          above('Contact date', pen.referredOn()),
        ],
      ),
      ...family.referred.flatMap(child),
      { is: 'heading', text: 'Relationships' },
      grid(...family.others.map(relative)),
      { is: 'heading', text: 'Contact details' },
      {
        is: 'cells',
        widths: [1],
        rows: [
          [above('Reason for contact', pen.concern())],
          [above('Immediate safety concern', pen.ticks('/concern/immediateProtection/needed', hand.urgent))],
          [above('Parents aware of contact', pen.ticks('/consent/parentsInformed', hand.consent))],
          [above('Parents consent to contact', pen.ticks('/consent/parentsAgreed', hand.agreed))],
        ],
      },
    ],
  };
}
