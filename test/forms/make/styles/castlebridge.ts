/** One long Word table: shaded banners between rows, a block for each child with small labels above the values, guidance between. The council is made up. */
import { above, banner, blanks, heads, row, two } from '../cells.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function castlebridge(pen: Pen): Form {
  const { family, hand } = pen;
  const children = family.referred.flatMap((child, index): Cell[][] => [
    banner(`Child ${index + 1}`, 4),
    [
      above('Forename(s)', pen.given(child)),
      above('Surname', pen.surname(child), 1, '(and any other surnames used)'),
      above('D.O.B. / EDD', pen.birth(child)),
      above('Gender', pen.sexTicks(child, ['Male', 'Female', 'Unborn'])),
    ],
    [
      above('Ethnicity', pen.ethnicity(child)),
      above('Religion', pen.religion(child)),
      above('First language', pen.language(child)),
      above('NHS no.', pen.nhs(child)),
    ],
    [
      above('Home address inc. postcode', pen.wholeAddress(child), 2),
      above('Nursery / School / College', pen.school(child)),
      above('GP', pen.gp(child)),
    ],
  ]);
  return {
    title: 'Multi-Agency Referral Form (MARF)',
    council: 'Castlebridge City Council – Children’s Advice and Support Hub',
    footer: 'OFFICIAL-SENSITIVE (when completed)      CCC MARF Version 3.2 – review date April 2027',
    blocks: [
      {
        is: 'note',
        text: 'If a child is at immediate risk of harm call 999. Urgent concerns must be telephoned to the Hub on 01632 960000 and this form sent within 24 hours. Please complete all sections; if information is not known please state “not known”.',
      },
      {
        is: 'cells',
        widths: [3, 3, 3, 3],
        rows: [
          banner('SECTION 1: YOUR DETAILS (THE REFERRER)', 4),
          [...two('Name', pen.referrerName()), ...two('Date', pen.referredOn())],
          [...two('Job title', pen.referrerRole()), ...two('Agency', pen.referrerAgency())],
          [...two('Tel no.', pen.referrerPhone()), ...two('Email', pen.referrerEmail())],
          [...two('Relationship to the child(ren)', pen.referrerRelationship(), 3)],
          banner('SECTION 2: CHILD / CHILDREN', 4, 'Complete one block for each child you are worried about'),
          ...children,
        ],
      },
      {
        is: 'cells',
        widths: [3, 2, 2, 2, 2],
        rows: [
          banner('SECTION 3: PARENTS, CARERS AND OTHERS IN THE HOUSEHOLD', 5),
          heads('Full name', 'D.O.B.', 'Gender', 'Relationship to child', 'PR? (Y/N)'),
          ...family.others.map((one) =>
            row(
              pen.full(one),
              pen.birth(one),
              pen.sex(one, 'letter'),
              pen.relation(one),
              pen.responsibility(one).slice(0, 1),
            ),
          ),
          ...blanks(5, 2),
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('SECTION 4: REASON FOR REFERRAL', 1),
          [
            above(
              'What are you worried about?',
              pen.concern(),
              1,
              'Be specific: what has happened, when, to whom. Include any injuries. Avoid jargon.',
            ),
          ],
          [above('What is working well?', pen.about('/assessmentOfNeed/strengths/words', family.strengths))],
        ],
      },
      {
        is: 'cells',
        widths: [3, 2],
        rows: [
          banner('SECTION 5: CONSENT', 2),
          [
            ...two(
              'Have you told the parent(s)/carer(s) that you are making this referral?',
              pen.ticks('/consent/parentsInformed', hand.consent),
            ),
          ],
          [
            ...two(
              'Has the parent/carer consented to this referral?',
              pen.ticks('/consent/parentsAgreed', hand.agreed),
            ),
          ],
          [
            ...two(
              'If no, please give your reasons',
              pen.about('/consent/reason/words', hand.consent === 'no' ? family.reason : ''),
            ),
          ],
        ],
      },
      {
        is: 'note',
        text: 'Data protection: Castlebridge City Council will use this information under the Children Act 1989 and UK GDPR Article 6(1)(e). See our privacy notice.',
      },
      {
        is: 'cells',
        widths: [1, 1, 1],
        rows: [
          banner('OFFICE USE ONLY', 3),
          [above('Date received', ''), above('Case ID', ''), above('Screened by (name)', '')],
        ],
      },
    ],
  };
}
