/** A multi-agency referral to a screening team: why it is made ticked first, all children in one table with who else is referred, what parents and child say. The council is made up. */
import { above, banner, blanks, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';
import { HOPES } from '../pools/eighth.ts';

export function oakenshaw(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const child = first(family.referred);
  const brood = [...family.referred.slice(1), ...family.others.filter(({ adult }) => !adult)];
  const adults = family.others.filter(({ adult }) => adult);
  for (const one of brood) notes.of(one, '/address/words', { any: true });
  for (const one of brood) notes.of(one, '/address/postcode', { any: true });
  // That the family lives where the child does is true, whoever says so.
  notes.note('/familyAddress/words', { any: true });
  notes.note('/concern/immediateProtection/needed', { any: true });
  notes.note('/consent/parentsInformedWords', { any: true });
  const because = (text: string, on: boolean): Cell[] => [
    { label: text },
    { value: { options: [''], marked: on ? [0] : [] } },
  ];
  return {
    title: 'Multi Agency Referral Form (MARF)',
    council: 'Oakenshaw Safeguarding Children Partnership',
    header: 'STRICTLY CONFIDENTIAL',
    footer: 'Oakenshaw MARF – July 2025',
    blocks: [
      {
        is: 'note',
        text: 'This form should always be completed by all agencies when making a referral to the Multi Agency Screening Team (MAST). All urgent child protection referrals should in the first instance be made by telephone to the MAST on 01632 960170, out of hours 01632 960172. In an emergency call the Police on 999. Contact should then be confirmed in writing within 24 hours, using this form.',
      },
      { is: 'heading', text: '1. Context' },
      {
        is: 'cells',
        widths: [9, 1],
        rows: [
          banner('I am completing this referral because (please tick as appropriate):', 2),
          because(
            'I consider this child is at risk of significant harm and in need of protection',
            hand.urgent === 'yes',
          ),
          because(
            'I consider this child to be a child in need of support from Children’s Services',
            hand.urgent !== 'yes',
          ),
          because('I am confirming a referral made by telephone', true),
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [[...two('Name of MAST officer spoken to', 'Angela, duty desk'), ...two('Time of call', '11.20')]],
      },
      { is: 'heading', text: '2. Child / young person’s details' },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          [...two('Family Name', pen.surname(child)), ...two('First Name(s)', pen.given(child))],
          [...two('Also known as', pen.alias(child)), ...two('Date of Birth / EDD', pen.birth(child))],
          [...two('Gender', pen.sexTicks(child, ['Male', 'Female', 'Unborn'])), ...two('Age', pen.age(child))],
          [...two('Ethnicity', pen.ethnicity(child)), ...two('Religion', pen.religion(child))],
          [...two('First Language', pen.language(child)), ...two('Interpreter required?', pen.needed(child))],
          [...two('Address (including postcode)', pen.wholeAddress(child), 3)],
          [...two('Where is the child now, if not at home?', '', 3)],
          [...two('Contact telephone no.', pen.phone(child)), ...two('NHS Number', pen.nhs(child))],
          [
            ...two('Nursery / School / Children’s Centre', pen.school(child)),
            ...two('GP name and address', pen.gp(child)),
          ],
        ],
      },
      { is: 'heading', text: '3. Other children in the household' },
      {
        is: 'cells',
        widths: [4, 2, 1, 2, 3, 2],
        rows: [
          heads(
            'Name',
            'DOB / EDD',
            'M/F',
            'Relationship to child',
            'School / Nursery',
            'Is this child also being referred? Y/N',
          ),
          ...brood.map((one): Cell[] =>
            row(
              pen.full(one),
              pen.birth(one),
              pen.sex(one, 'letter'),
              pen.relation(one),
              pen.school(one),
              one.referred ? 'Y' : 'N',
            ),
          ),
          ...blanks(6, brood.length === 0 ? 2 : 1),
        ],
      },
      { is: 'heading', text: '4. Parents, carers and any other adults in the household' },
      {
        is: 'cells',
        widths: [4, 2, 2, 2, 4],
        rows: [
          heads(
            'Name',
            'DOB',
            'Relationship to child',
            'Parental Responsibility? Yes / No',
            'Address and telephone no. if different from above',
          ),
          ...adults.map((one): Cell[] =>
            row(
              pen.full(one),
              pen.birth(one),
              pen.relation(one),
              pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : 'no'),
              '',
            ),
          ),
          ...blanks(5, 1),
        ],
      },
      { is: 'heading', text: '5. Consent and views' },
      {
        is: 'cells',
        widths: [3, 2],
        rows: [
          two(
            'Has this referral been discussed with the parent/carer?',
            pen.ticks('/consent/parentsInformed', hand.consent, ['YES', 'NO']),
          ),
          two(
            'Has the parent/carer given consent to the referral being made?',
            pen.ticks('/consent/parentsAgreed', hand.agreed, ['YES', 'NO']),
          ),
          two(
            'Has this referral been discussed with the child/young person?',
            child.unborn
              ? { options: ['YES', 'NO'], marked: [] }
              : pen.ticks('/consent/childInformed', hand.consent === 'yes' ? 'yes' : 'no', ['YES', 'NO']),
          ),
          [
            above(
              'If the answer is ‘no’ to any of the above please state the reason why',
              pen.about(
                '/consent/reason/words',
                hand.consent === 'no' || hand.agreed === 'no' ? family.reason : '',
                0.1,
              ),
              2,
            ),
          ],
          [above('What are the views of the child/young person?', child.unborn ? '' : pen.views(child), 2)],
        ],
      },
      { is: 'heading', text: '6. Reason for referral' },
      {
        is: 'cells',
        widths: [1],
        rows: [
          [
            above(
              'Please give details of your concerns',
              pen.concern(),
              1,
              'include dates of incidents, injuries, what was said and by whom',
            ),
          ],
          [above('Relevant history / previous involvement', pen.history(0.3))],
          [
            above(
              'Strengths and protective factors',
              pen.about('/assessmentOfNeed/strengths/words', family.strengths),
            ),
          ],
          [
            above(
              'What outcome are you seeking from this referral?',
              pen.about('/assessmentOfNeed/whatNeedsToHappen/words', family.chance.pick(HOPES)),
            ),
          ],
        ],
      },
      { is: 'heading', text: '7. Other agencies known to be involved' },
      {
        is: 'cells',
        widths: [3, 3, 3],
        rows: [
          heads('Agency', 'Name', 'Contact no. / email'),
          ...pen.workers((...cells): Cell[] => row(...cells)),
          ...blanks(3, 2),
        ],
      },
      { is: 'heading', text: '8. Details of referrer' },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          [...two('Print name', pen.referrerName()), ...two('Designation', pen.referrerRole())],
          [...two('Agency', pen.referrerAgency()), ...two('Telephone no.', pen.referrerPhone())],
          [...two('Secure email', pen.referrerEmail(), 3)],
          [...two('Signed', ''), ...two('Date', pen.referredOn())],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('MAST use only', 4),
          [...two('Received by', ''), ...two('Date and time received', '')],
          [...two('Manager’s decision', { options: ['NFA', 'Early Help', 'Assessment', 'Strategy'], marked: [] }, 3)],
        ],
      },
    ],
  };
}
