/** An early help assessment that is also sent as a referral: lines of labels at the head, several children in a table, coded ethnic groups to be circled, professionals printed beforehand. The council is made up. */
import { first } from '../family-case.ts';
import type { Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';
import { WISHES } from '../pools/seventh.ts';

const CODES = [
  'A1 White British',
  'A2 White Irish',
  'A4 Any other White background',
  'B1 White & Black Caribbean',
  'B2 White & Black African',
  'C1 Indian',
  'C2 Pakistani',
  'C3 Bangladeshi',
  'D1 Caribbean',
  'D2 African',
  'E1 Chinese',
  'F1 Not stated',
] as const;

export function brantwick(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const child = first(family.referred);
  const group = pen.ethnicTicks(
    child,
    CODES.map((code) => code.slice(3)),
  );
  const circled = CODES.find((_, at) => group.marked.includes(at));
  const plain = circled?.slice(3);
  if (circled !== undefined) notes.of(child, '/ethnicity/words', { oneOf: [circled, circled.slice(3)] });
  const religion = pen.religion(child);
  const language = pen.language(child);
  const interpreter = pen.needed(child);
  const views = pen.views(child);
  // One line for all the children: whose it is nobody says.
  if (family.referred.length > 1)
    for (const one of family.referred) {
      if (circled !== undefined && plain !== undefined)
        notes.of(one, '/ethnicity/words', { ifAny: [circled, plain] });
      notes.of(one, '/interpreter/needed', { ifAny: [one.language === 'English' ? 'no' : 'yes'] });
      if (language === child.language) notes.of(one, '/language/words', { ifAny: [language] });
      if (religion === child.religion) notes.of(one, '/religion/words', { ifAny: [religion] });
      if (views === family.views) notes.of(one, '/views/words', { ifAny: [views] });
    }
  const mother = family.others.find(({ relation }) => relation === 'Mother');
  const parents = family.others.filter(({ adult }) => adult);
  for (const one of parents) {
    notes.of(one, '/language/words', { ifAny: [child.language] });
    notes.of(one, '/interpreter/needed', { any: true });
  }
  const involved = pen.workers((...cells) => cells);
  const printed = ['GP', 'School Nurse', 'Health Visitor', 'Police', 'Early Help', 'Other'];
  // That the family lives where the child does is true, whoever says so.
  pen.notes.note('/familyAddress/words', { any: true });
  return {
    title: 'Early Help Assessment and Request for Support',
    council: 'Brantwick Council – Children, Young People and Family Services',
    footer: 'EHA/RFS Brantwick 2026',
    blocks: [
      {
        is: 'note',
        text: 'Ensure you have obtained parental / young person’s consent to do this assessment – please use the leaflet.',
      },
      { is: 'heading', text: 'Part 1 Background Information' },
      {
        is: 'running',
        rows: [
          [
            { label: 'This form completed by:', value: pen.referrerName() },
            { label: 'Role:', value: pen.referrerRole() },
          ],
          [
            { label: 'Organisation:', value: pen.referrerAgency() },
            { label: 'Phone No:', value: pen.referrerPhone() },
          ],
          [
            { label: 'Email:', value: pen.referrerEmail() },
            { label: 'Date:', value: pen.referredOn() },
          ],
        ],
      },
      { is: 'heading', text: 'Child/Young Person’s name and address' },
      {
        is: 'note',
        text: 'Where there is more than one child subject to this assessment please give details of all children.',
      },
      {
        is: 'table',
        headers: [
          'Family Name (include other names used)',
          'Forename',
          'Address and Telephone',
          'DOB',
          'Gender M/F',
          'School',
        ],
        rows: [
          ...family.referred.map((one): Value[] => [
            pen.surname(one),
            pen.given(one),
            one === child ? pen.wholeAddress(one) : pen.sameAddress(one),
            pen.birth(one),
            pen.sex(one, 'letter'),
            pen.school(one),
          ]),
          ['', '', '', '', '', ''],
        ],
      },
      {
        is: 'ask',
        question: 'CHILD’S ETHNICITY / Please circle one',
        ticks: { options: CODES, marked: group.marked },
      },
      {
        is: 'running',
        rows: [
          [
            { label: 'Religion:', value: religion },
            { label: 'Child’s language:', value: language },
            { label: 'Parents’ Language:', value: child.language },
          ],
        ],
      },
      { is: 'ask', question: 'Will an interpreter be needed?', ticks: interpreter },
      { is: 'heading', text: 'Details of other Family Members (including siblings) and Connected Persons' },
      {
        is: 'table',
        headers: [
          'Name',
          'DoB',
          'Relationship',
          'Gender M / F',
          'Telephone Number',
          'Living in home Y/N (if no please add address)',
        ],
        rows: [
          ...family.others.map((one): Value[] => [
            pen.full(one),
            pen.birth(one),
            pen.relation(one),
            pen.sex(one, 'letter'),
            one === mother ? pen.phone(one) : '',
            'Y',
          ]),
          ['', '', '', '', '', ''],
        ],
      },
      { is: 'heading', text: 'Professionals involved with the child and family' },
      {
        is: 'table',
        headers: ['Agency', 'Name', 'Telephone Number'],
        rows: printed.map((service): Value[] => {
          const [, worker = '', contact = ''] = involved.find(([name]) => name === service) ?? [];
          return [service, worker, contact];
        }),
      },
      {
        is: 'ask',
        question: 'Is the family aware of the assessment?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Has the parent/carer agreed to this request for support?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
      { is: 'heading', text: 'Part 2 Reasons for the request' },
      {
        is: 'box',
        label: 'What are you worried about? What is the type and level of need/risk?',
        text: pen.concern(),
      },
      {
        is: 'box',
        label: 'What is going well for this family?',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
      {
        is: 'box',
        label: 'What do you hope to see happen as a result of this request?',
        text: pen.about('/assessmentOfNeed/whatNeedsToHappen/words', family.chance.pick(WISHES)),
      },
      { is: 'box', label: 'Child/young person’s comments', text: views },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          { label: 'Signed (parent/carer):', value: '' },
          { label: 'Print name:', value: '' },
          { label: 'Date:', value: '' },
        ],
      },
    ],
  };
}
