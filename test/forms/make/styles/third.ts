/** Councils' forms in the manner of domain reference 1.2, F10-F12, and two more ways of asking after several children; the councils are made up. */
import type { Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('nobody is referred');
  return one;
}

/** F10: few boxes, several people in them. */
export function knowlebury(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const together = hand.namesTogether === true;
  return {
    title: 'MASH Multi-Agency Referral Form',
    council: 'Knowlebury Council',
    blocks: [
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'NAME OF CHILD(REN)', value: together ? pen.together(family.referred) : pen.full(child) },
          { label: 'Date of Birth', value: together ? '' : pen.birth(child) },
          { label: 'Address', value: together ? '' : pen.wholeAddress(child) },
        ],
      },
      { is: 'heading', text: 'Referrer' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name of person completing contact or referral', value: pen.referrerName() },
          { label: 'Relationship to child(ren) being referred', value: pen.referrerRelationship() },
          { label: 'Job title', value: pen.referrerRole() },
          { label: 'Date / Time', value: pen.referredOn() },
          { label: 'Telephone Number', value: pen.referrerPhone() },
          { label: 'Agency', value: pen.referrerAgency() },
          { label: 'Email', value: pen.referrerEmail() },
        ],
      },
      { is: 'ask', question: 'Is the parent/carer aware of the referral?', ticks: pen.ticks('/consent/parentsInformed', hand.consent, ['YES', 'NO']) },
      { is: 'ask', question: 'Has the parent/carer given consent to the referral being made?', ticks: pen.ticks('/consent/parentsAgreed', hand.agreed, ['YES', 'NO']) },
      { is: 'heading', text: 'Others living at the above address' },
      {
        is: 'table',
        headers: ['First Name', 'Surname', 'DOB', 'Gender', 'Relationship to child'],
        rows: [...(together ? [] : family.referred.slice(1)), ...family.others].map((one) => {
          one.referred = false;
          return [pen.given(one), pen.surname(one), pen.birth(one), pen.sex(one, 'letter'), pen.relation(one)];
        }),
      },
      { is: 'heading', text: 'Reason for contact or referral' },
      { is: 'box', label: 'Reason for referral', text: pen.concern() },
      { is: 'box', label: 'What support has already been offered?', text: pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.history, 0.4) },
    ],
  };
}

/** One box below a list of several children: the form does not say whose it is. */
function whose({ family, notes }: Pen): [] {
  const [child, another] = family.referred;
  if (child === undefined || another === undefined) return [];
  const told = { '/ethnicity/words': child.ethnicity, '/language/words': child.language, '/religion/words': child.religion, '/gp/words': family.gp };
  for (const one of family.referred) for (const [at, words] of Object.entries(told)) notes.of(one, at, { ifAny: [words] });
  return [];
}

/** F11: lettered parts, questions with "delete as appropriate". */
export function lambourne(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  return {
    title: 'Multi Agency Referral Form (MARF)',
    council: 'London Borough of Lambourne',
    blocks: [
      { is: 'heading', text: 'A. REFERRER' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name of Referrer:', value: pen.referrerName() },
          { label: 'Date of Referral:', value: pen.referredOn() },
          { label: 'Agency/School:', value: pen.referrerAgency() },
          { label: 'Role of person completing referral:', value: pen.referrerRole() },
          { label: 'Telephone Number', value: pen.referrerPhone() },
          { label: 'Email address', value: pen.referrerEmail() },
        ],
      },
      { is: 'heading', text: 'B. CHILD' },
      {
        is: 'table',
        headers: ['First name', 'Surname', 'Date of birth(dd/mm/yy)', 'Gender (m/f)', 'Is there a known disability? Y/N (provide details)'],
        rows: family.referred.map((one) => {
          pen.notes.of(one, '/disability/stated', one.needs === '' ? 'no' : 'yes');
          pen.notes.of(one, '/disability/words', { any: true });
          pen.notes.of(one, '/needs/words', { any: true });
          return [pen.given(one), pen.surname(one), pen.birth(one), pen.sex(one, 'letter'), one.needs === '' ? 'N' : `Y - ${one.needs}`];
        }),
      },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Home address:', value: pen.addressBelow(family.referred), wide: true },
          { label: 'Ethnicity:', value: pen.ethnicity(child) },
          { label: 'Language:', value: pen.language(child) },
          { label: 'Religion:', value: pen.religion(child) },
          { label: 'GP:', value: pen.gp(child) },
        ],
      },
      ...whose(pen),
      { is: 'heading', text: 'C. PARENTS / CARERS AND HOUSEHOLD' },
      {
        is: 'table',
        headers: ['Full name', 'Date of birth', 'Relationship to child(ren)', 'Does this person hold PR?'],
        rows: family.others.map((one) => [pen.full(one), pen.birth(one), pen.relation(one), pen.responsibility(one)]),
      },
      { is: 'heading', text: 'D. CONCERNS' },
      { is: 'box', label: 'What are you worried about?', text: pen.concern() },
      { is: 'box', label: 'If any disclosures have been made include who by and when', text: pen.about('/concern/disclosures/words', '') },
      { is: 'heading', text: 'E. CONSENT' },
      { is: 'ask', question: 'Are the parents aware of this referral? (delete as appropriate)', ticks: pen.ticks('/consent/parentsInformed', hand.consent) },
      { is: 'ask', question: 'Have the parents agreed to this referral? (delete as appropriate)', ticks: pen.ticks('/consent/parentsAgreed', hand.agreed) },
    ],
  };
}

/** F12: a web form's submission, numbered by child, printed as a list. */
export function hackworth(pen: Pen): Form {
  const { family } = pen;
  return {
    title: 'MASH Referral: submission',
    council: 'Hackworth Council',
    blocks: [
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Referrer Name', value: pen.referrerName() },
          { label: 'Referrer Job Title', value: pen.referrerRole() },
          { label: 'Referrer Organisation', value: pen.referrerAgency() },
          { label: 'Referrer Email', value: pen.referrerEmail() },
          { label: 'Referrer Telephone', value: pen.referrerPhone() },
          ...family.referred.flatMap((child, index) => {
            const n = `Child ${index + 1}: `;
            return [
              { label: `${n}Child's First Name`, value: pen.given(child) },
              { label: `${n}Child's Last Name`, value: pen.surname(child) },
              { label: `${n}Child's date of birth or EDD for unborns`, value: pen.birth(child) },
              { label: `${n}Gender - Which of the following describes how the child thinks of themself?`, value: pen.sex(child) },
              { label: `${n}Ethnicity`, value: pen.ethnicity(child) },
              { label: `${n}Language`, value: pen.language(child) },
              { label: `${n}School`, value: pen.school(child) },
            ];
          }),
          { label: 'What are you worried about?', value: pen.concern() },
        ],
      },
    ],
  };
}

/** Children in columns: what is asked stands down the left, each child has a column. */
export function marlbridge(pen: Pen): Form {
  const { family, hand } = pen;
  const line = (label: string, write: (child: (typeof family.referred)[number]) => Value) => ({ label, values: family.referred.map(write) });
  return {
    title: 'Children’s Services Request Form',
    council: 'Marlbridge County Council',
    blocks: [
      { is: 'heading', text: 'Details of child(ren) being referred' },
      {
        is: 'columns',
        heads: family.referred.map((_, index) => `Child ${index + 1}`),
        rows: [
          line('First name(s)', (child) => pen.given(child)),
          line('Surname', (child) => pen.surname(child)),
          line('Date of birth or EDD', (child) => pen.birth(child)),
          line('Gender', (child) => pen.sex(child)),
          line('Ethnicity', (child) => pen.ethnicity(child)),
          line('School / nursery', (child) => pen.school(child)),
          line('NHS number', (child) => pen.nhs(child)),
        ],
      },
      { is: 'heading', text: 'Parents and household' },
      {
        is: 'table',
        headers: ['Name', 'Relationship to child', 'Date of birth', 'Parental responsibility'],
        rows: family.others.map((one) => [pen.full(one), pen.relation(one), pen.birth(one), pen.responsibility(one)]),
      },
      { is: 'heading', text: 'Your details' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Your name', value: pen.referrerName() },
          { label: 'Your role', value: pen.referrerRole() },
          { label: 'Organisation', value: pen.referrerAgency() },
          { label: 'Telephone', value: pen.referrerPhone() },
          { label: 'Email', value: pen.referrerEmail() },
          { label: 'Date', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: 'Concerns' },
      { is: 'box', label: 'Please describe your concerns', text: pen.concern() },
      { is: 'ask', question: 'Is the child in immediate danger?', ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent) },
      { is: 'ask', question: 'Type of concern', ticks: pen.kinds(['Physical abuse', 'Emotional abuse', 'Sexual abuse', 'Neglect', 'Domestic abuse']) },
      { is: 'ask', question: 'Have parents been informed?', ticks: pen.ticks('/consent/parentsInformed', hand.consent) },
    ],
  };
}
