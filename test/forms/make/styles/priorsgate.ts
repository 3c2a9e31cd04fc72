/** Request for support: label and value in one cell, two to a row; boxes behind their words; children and parents in their own tables. The council is made up. */
import { banner, heads, inside, row } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function priorsgate(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const siblings = [...family.referred.slice(1), ...family.others.filter(({ adult }) => !adult)];
  for (const one of family.referred.slice(1)) one.referred = false;
  return {
    title: 'Request for Support',
    council: 'Priorsgate Borough Council · Family Front Door',
    footer: 'Request for Support v7 (Sept 2025)',
    blocks: [
      {
        is: 'note',
        text: 'This form replaces the CAF and the Early Help referral. Do not use it where a child is at immediate risk: ring us.',
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('A. Child or young person', 2),
          [inside('Name:', pen.full(child)), inside('Also known as:', pen.alias(child))],
          [inside('Date of birth or due date:', pen.birth(child)), inside('Sex:', pen.sex(child))],
          [inside('Address:', pen.address(child)), inside('Postcode:', pen.postcode(child))],
          [inside('Contact number:', pen.phone(child)), inside('NHS number:', pen.nhs(child))],
          [inside('Ethnicity:', pen.ethnicity(child)), inside('Language spoken at home:', pen.language(child))],
          [inside('School/setting:', pen.school(child)), inside('GP surgery:', pen.gp(child))],
          [
            inside(
              'Does the child have a disability or additional need?',
              pen.ticksOf(child, '/disability/stated', child.needs === '' ? 'no' : 'yes'),
              2,
            ),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [3, 2, 2],
        rows: [
          banner('B. Brothers and sisters', 3),
          heads('Name', 'Date of birth', 'School'),
          ...siblings.map((one) => row(pen.full(one), pen.birth(one), pen.school(one))),
        ],
      },
      {
        is: 'cells',
        widths: [3, 2, 2, 2],
        rows: [
          banner('C. Parents and carers', 4),
          heads('Name', 'Date of birth', 'Relationship', 'Parental responsibility'),
          ...family.others
            .filter(({ adult }) => adult)
            .map((one) =>
              row(
                pen.full(one),
                pen.birth(one),
                pen.relation(one),
                pen.ticksOf(
                  one,
                  '/parentalResponsibility',
                  one.responsibility === '' ? 'neither' : one.responsibility === 'Yes' ? 'yes' : 'no',
                ),
              ),
            ),
        ],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('D. Why are you asking for support?', 2),
          [inside('What is happening for this child that worries you?', pen.concern(), 2)],
          [
            inside(
              'What support have you or others already given?',
              pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.history),
              2,
            ),
          ],
          [inside('What does the child say?', pen.views(child), 2)],
        ],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('E. Agreement', 2),
          [
            inside(
              'Is the parent/carer aware of this request?',
              pen.ticks('/consent/parentsInformed', hand.consent),
              2,
            ),
          ],
          [
            inside(
              'Does the parent/carer agree to this request?',
              pen.ticks('/consent/parentsAgreed', hand.agreed),
              2,
            ),
          ],
          banner('F. Person making the request', 2),
          [inside('Name:', pen.referrerName()), inside('Position:', pen.referrerRole())],
          [inside('Service:', pen.referrerAgency()), inside('Phone:', pen.referrerPhone())],
          [inside('Email:', pen.referrerEmail()), inside('Date of request:', pen.referredOn())],
        ],
      },
    ],
  };
}
