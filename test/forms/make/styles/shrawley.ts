/** Consent first, small labels above their boxes, carers and brothers and sisters in tables, a box of guidance before the reason. The council is made up. */
import { above, banner, blanks, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function shrawley(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const adults = others.filter(({ adult }) => adult);
  const brood = others.filter(({ adult }) => !adult);
  for (const one of brood) notes.of(one, '/relationshipWords', { ifAny: ['Sibling', 'Siblings', one.relation] });
  // That the family lives where the child does is true, whoever says so.
  pen.notes.note('/familyAddress/words', { any: true });
  return {
    title: 'Multi-Agency Referral Form (MARF)',
    council: 'Shrawshire Safeguarding Community Partnership',
    header: 'Shrawshire MARF – Official Sensitive',
    blocks: [
      {
        is: 'note',
        text: 'BEFORE PROCEEDING please ensure that you have read the Threshold Document. You MUST inform those with parental responsibility of your referral and seek consent, unless to do so may place the child at increased risk of significant harm, place any other person at risk of injury, or interfere with a Police investigation.',
      },
      {
        is: 'cells',
        widths: [4, 3],
        rows: [
          heads('First Point of Contact', 'Out of hours Emergency Duty Team'),
          [{ printed: '01632 960021' }, { printed: '01632 960040' }],
        ],
      },
      {
        is: 'cells',
        widths: [5, 3],
        rows: [
          banner('Consent', 2),
          [
            ...two(
              'Have you informed the parents/carers that you are making this referral?',
              pen.ticks('/consent/parentsInformed', hand.consent),
            ),
          ],
          [
            ...two(
              'Have you obtained parental consent to make this referral and share information?',
              pen.ticks('/consent/parentsAgreed', hand.agreed),
            ),
          ],
          [
            above(
              'If you haven’t obtained parental consent, why not?',
              pen.about(
                '/consent/reason/words',
                hand.consent === 'no' || hand.agreed === 'no' ? family.reason : '',
                0.1,
              ),
              2,
              'Do not leave blank',
            ),
          ],
        ],
      },
      { is: 'heading', text: '1. Child / Young Person Details' },
      {
        is: 'cells',
        widths: [1, 1, 1, 1],
        rows: [
          [
            above('Child’s First Name', pen.given(child), 2),
            above('Child’s Surname / Last Name', pen.surname(child), 2),
          ],
          [
            above('Any alternative name', pen.alias(child), 2),
            above('Date of Birth or Estimated Date of Delivery', pen.birth(child), 2),
          ],
          [
            above('Gender (M/F)', pen.sex(child, 'letter')),
            above('Religion', pen.religion(child)),
            above('Language or preferred method of communication', pen.language(child), 2, 'e.g. sign language'),
          ],
          [
            above('Ethnicity', pen.ethnicity(child), 2),
            above('Disability / Special Educational Needs', pen.needs(child), 2),
          ],
          [above('Home Address', pen.address(child), 3), above('Postcode', pen.postcode(child))],
          [above('School / Nursery / College', pen.school(child), 2), above('GP', pen.gp(child), 2)],
          [above('NHS Number', pen.nhs(child), 2), above('UPN', pen.upn(child), 2)],
        ],
      },
      { is: 'heading', text: '2. Name of Parents / Carers' },
      { is: 'note', text: 'Include all adults involved in the care of the child.' },
      {
        is: 'cells',
        widths: [4, 2, 3, 2, 4],
        rows: [
          heads('Name', 'DOB', 'Relationship to child', 'PR (Y/N)', 'Address and telephone if different from above'),
          ...adults.map((one): Cell[] => [
            { value: pen.full(one) },
            { value: pen.birth(one) },
            { value: pen.relation(one) },
            { value: pen.responsibility(one).slice(0, 1) },
            { value: '' },
          ]),
          ...blanks(5, 1),
        ],
      },
      { is: 'heading', text: '3. Siblings and other children in the household' },
      {
        is: 'cells',
        widths: [4, 2, 1, 4, 2],
        rows: [
          heads('Name', 'DOB/EDD', 'M/F', 'School / Nursery', 'Is this child also being referred? Y/N'),
          ...brood.map((one): Cell[] =>
            row(pen.full(one), pen.birth(one), pen.sex(one, 'letter'), pen.school(one), 'N'),
          ),
          ...blanks(5, 2),
        ],
      },
      { is: 'heading', text: '4. Agencies involved' },
      {
        is: 'cells',
        widths: [3, 3, 3],
        rows: [
          heads('Agency / Service', 'Worker', 'Phone / email'),
          ...pen.workers((...cells): Cell[] => row(...cells)),
          ...blanks(3, 1),
        ],
      },
      { is: 'heading', text: '5. Reason for Referral' },
      {
        is: 'bullets',
        items: [
          'What are you worried about and what has led to this referral now?',
          'What is the impact on the child? Give dates, times and the words used.',
          'What action has already been taken, by whom?',
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          [above('Details of concern', pen.concern())],
          [
            above(
              'Strengths and protective factors',
              pen.about('/assessmentOfNeed/strengths/words', family.strengths),
            ),
          ],
          [
            above(
              'Voice of the child',
              child.unborn ? '' : pen.views(child),
              1,
              'What has the child said? What is a day in their life like?',
            ),
          ],
          [above('Previous concerns or referrals', pen.history(0.3))],
        ],
      },
      { is: 'heading', text: '6. Referrer' },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          [above('Name of person completing this form', pen.referrerName()), above('Job title', pen.referrerRole())],
          [above('Organisation', pen.referrerAgency()), above('Telephone number', pen.referrerPhone())],
          [above('Email address', pen.referrerEmail()), above('Date form completed', pen.referredOn())],
          [above('Relationship to child / family', pen.referrerRelationship(), 2)],
        ],
      },
      {
        is: 'note',
        text: 'If your referral is by telephone this form must be with us within 24 hours. You will be told of the outcome within one working day; if you have heard nothing after three, ring the First Point of Contact.',
      },
    ],
  };
}
