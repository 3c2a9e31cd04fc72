/** Drawn with a form designer: every label above its box, dates in three boxes, numbers one digit to a box. The council is made up. */
import { above, banner, heads, row } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function farndon(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  /** Day, month and year apart: nobody can write anything else there. */
  const three = (one: Member): Cell[] => {
    const [year = '', month = '', day = ''] = one.born.split('-');
    pen.notes.of(one, one.unborn ? '/expectedDate/date' : '/dateOfBirth', one.born);
    pen.notes.of(one, one.unborn ? '/dateOfBirth' : '/expectedDate/date', { absent: true });
    return [above('DD', day), above('MM', month), above('YYYY', year)];
  };
  const digits = (one: Member): Cell[] => {
    const written = pen.nhs(one).replaceAll(' ', '');
    const known = /^\d{10}$/.test(written);
    return Array.from({ length: 10 }, (_, at): Cell => ({ value: known ? (written[at] ?? '') : '' }));
  };
  return {
    title: 'Contact and Referral Form (Children)',
    council: 'Royal Borough of Farndon',
    footer: 'RBF/CRF/2025-04   Save a copy before you send',
    blocks: [
      {
        is: 'cells',
        widths: [4, 4, 1, 1, 2],
        rows: [
          banner('1 CHILD OR YOUNG PERSON', 5),
          [
            above('Legal first name(s)', pen.given(child)),
            above('Legal last name', pen.surname(child)),
            ...three(child),
          ],
          [
            above('Preferred name if different', pen.alias(child)),
            above('Sex at birth', pen.sex(child)),
            above('Ethnicity', pen.ethnicity(child), 3),
          ],
          [
            above('Street and town', pen.address(child)),
            above('Postcode', pen.postcode(child)),
            above('Placement, school or nursery', pen.school(child), 3),
          ],
          [
            above('Faith', pen.religion(child)),
            above('Language(s)', pen.language(child)),
            above('Surgery', pen.gp(child), 3),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        rows: [[{ label: 'NHS number (one digit to a box)' }, ...digits(child)]],
      },
      {
        is: 'cells',
        widths: [4, 3, 3, 3],
        rows: [
          banner('2 EVERYONE ELSE IN THE FAMILY AND HOUSEHOLD', 4),
          heads('First and last name', 'Date of birth or age', 'Who they are to the child', 'Have PR'),
          ...others.map((one) => row(pen.full(one), pen.birth(one), pen.relation(one), pen.responsibility(one))),
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('3 CONTACT / REFERRAL DETAILS', 1),
          [above('Tell us the reason for this contact and the impact on the child', pen.concern())],
          [above('Child’s lived experience, in their own words if you can', pen.views(child))],
          [
            above(
              'Does the child need to be made safe today?',
              pen.ticks('/concern/immediateProtection/needed', hand.urgent),
            ),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('4 CONSENT', 2),
          [
            above('Parent or carer aware of contact', pen.ticks('/consent/parentsInformed', hand.consent)),
            above('Parent or carer gives consent', pen.ticks('/consent/parentsAgreed', hand.agreed)),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [1, 1, 1],
        rows: [
          banner('5 YOUR DETAILS', 3),
          [
            above('First and last name', pen.referrerName()),
            above('Occupation', pen.referrerRole()),
            above('Service or organisation', pen.referrerAgency()),
          ],
          [
            above('Daytime number', pen.referrerPhone()),
            above('Email', pen.referrerEmail()),
            above('Date of contact', pen.referredOn()),
          ],
        ],
      },
    ],
  };
}
