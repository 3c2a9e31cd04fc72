/** F11: lettered parts, questions with "delete as appropriate". The council is made up. */
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

/** One box below a list of several children: the form does not say whose it is. */
function whose({ family, notes }: Pen): [] {
  const [child, another] = family.referred;
  if (child === undefined || another === undefined) return [];
  const told = {
    '/ethnicity/words': child.ethnicity,
    '/language/words': child.language,
    '/religion/words': child.religion,
    '/gp/words': family.gp,
  };
  for (const one of family.referred)
    for (const [at, words] of Object.entries(told)) notes.of(one, at, { ifAny: [words] });
  return [];
}

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
        headers: [
          'First name',
          'Surname',
          'Date of birth(dd/mm/yy)',
          'Gender (m/f)',
          'Is there a known disability? Y/N (provide details)',
        ],
        rows: family.referred.map((one) => {
          pen.notes.of(one, '/disability/stated', one.needs === '' ? 'no' : 'yes');
          pen.notes.of(one, '/disability/words', { any: true });
          pen.notes.of(one, '/needs/words', { any: true });
          return [
            pen.given(one),
            pen.surname(one),
            pen.birth(one),
            pen.sex(one, 'letter'),
            one.needs === '' ? 'N' : `Y - ${one.needs}`,
          ];
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
      {
        is: 'box',
        label: 'If any disclosures have been made include who by and when',
        text: pen.about('/concern/disclosures/words', ''),
      },
      { is: 'heading', text: 'E. CONSENT' },
      {
        is: 'ask',
        question: 'Are the parents aware of this referral? (delete as appropriate)',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Have the parents agreed to this referral? (delete as appropriate)',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
    ],
  };
}
