/** Old-fashioned: labels in capitals, answers typed as Y or N, guidance in rows between, statements with a single box to tick. The council is made up. */
import { banner, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form, Ticks } from '../model.ts';
import type { Pen } from '../pen.ts';

/** One box: ticked says yes; left open it says nothing. */
function declared(pen: Pen, at: string, answer: string): Ticks {
  pen.notes.note(at, answer === 'yes' ? 'yes' : { absent: true });
  return { options: [''], marked: answer === 'yes' ? [0] : [] };
}

export function gosford(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const guidance = (printed: string): Cell[] => [{ printed, span: 4 }];
  pen.notes.note(
    '/concern/immediateProtection/needed',
    hand.urgent === 'neither' ? { absent: true } : hand.urgent === 'yes' ? 'yes' : 'no',
  );
  return {
    title: 'FORM CS1 – REFERRAL OF A CHILD IN NEED OR AT RISK',
    council: 'GOSFORD BOROUGH SOCIAL SERVICES',
    footer: 'CS1 (rev. 9)',
    blocks: [
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('PART 1 – CHILD', 4),
          guidance(
            'Use the child’s full legal name. If the child is not yet born write UNBORN and the mother’s surname.',
          ),
          [...two('SURNAME', pen.surname(child)), ...two('FORENAMES', pen.given(child))],
          [...two('DATE OF BIRTH', pen.birth(child)), ...two('SEX (M/F)', pen.sex(child, 'letter'))],
          [...two('PRESENT ADDRESS', pen.address(child)), ...two('POST CODE', pen.postcode(child))],
          [...two('ETHNIC ORIGIN', pen.ethnicity(child)), ...two('RELIGION', pen.religion(child))],
          [...two('SCHOOL/PLAYGROUP', pen.school(child)), ...two('FAMILY DOCTOR', pen.gp(child))],
          [
            ...two(
              'IS THE CHILD IN NEED OF IMMEDIATE PROTECTION? (Y/N)',
              hand.urgent === 'neither' ? '' : hand.urgent === 'yes' ? 'Y' : 'N',
              3,
            ),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [4, 2, 3, 2],
        rows: [
          banner('PART 2 – FAMILY AND HOUSEHOLD', 4),
          guidance('List adults first, then brothers and sisters. State if any person is not normally resident.'),
          heads('NAME', 'D.O.B.', 'RELATIONSHIP TO CHILD', 'P.R. (Y/N)'),
          ...others.map((one) =>
            row(pen.full(one), pen.birth(one), pen.relation(one), pen.responsibility(one).slice(0, 1)),
          ),
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('PART 3 – REASON FOR REFERRAL', 1),
          [
            {
              printed:
                'State facts. Distinguish what you saw from what you were told. Continue on a separate sheet if necessary.',
            },
          ],
          [{ value: pen.concern() }],
        ],
      },
      {
        is: 'cells',
        widths: [6, 1],
        rows: [
          banner('PART 4 – DECLARATIONS (tick as applicable)', 2),
          [
            { label: 'The parents / carers have been informed that this referral is being made' },
            { value: declared(pen, '/consent/parentsInformed', hand.consent) },
          ],
          [
            { label: 'The parents / carers have consented to this referral' },
            { value: declared(pen, '/consent/parentsAgreed', hand.agreed) },
          ],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('PART 5 – PERSON MAKING REFERRAL', 4),
          [...two('NAME', pen.referrerName()), ...two('DESIGNATION', pen.referrerRole())],
          [...two('AGENCY', pen.referrerAgency()), ...two('TELEPHONE', pen.referrerPhone())],
          [...two('E-MAIL', pen.referrerEmail()), ...two('DATE', pen.referredOn())],
        ],
      },
    ],
  };
}
