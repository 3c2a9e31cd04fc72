/** A multi-agency referral on landscape paper: a row for each child referred, a row for each adult, who holds parental responsibility in a table of its own. The council is made up. */
import { first } from '../family-case.ts';
import type { Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';
import { TRIED, WISHES } from '../pools/seventh.ts';

export function arkendale(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const child = first(family.referred);
  const mother = family.others.find(({ relation }) => relation === 'Mother');
  const holders = family.others.filter(({ adult, responsibility }) => adult && responsibility === 'Yes');
  for (const one of family.others.filter(({ adult }) => adult))
    notes.of(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : { absent: true });
  const needs = pen.needs(child);
  // With several children nobody can say whose need it is.
  if (family.referred.length > 1 && needs !== '' && needs === child.needs)
    for (const one of family.referred) notes.of(one, '/needs/words', { ifAny: [needs] });
  notes.of(child, '/disability/stated', { any: true });
  const views = pen.views(child);
  if (family.referred.length > 1 && views === family.views)
    for (const one of family.referred) notes.of(one, '/views/words', { ifAny: [views] });
  // That the family lives where the child does is true, whoever says so.
  pen.notes.note('/familyAddress/words', { any: true });
  return {
    title: 'Child Protection and Family Support: Multi-Agency Referral Form (MARF)',
    council: 'Arkendale Council',
    footer: 'Arkendale MARF version 4 – review date September 2027 – OFFICIAL SENSITIVE when completed',
    blocks: [
      {
        is: 'note',
        text: 'The MARF supports decisions about children and young people in need of help or protection. Fill in every part as fully as you can, at whichever level of the Continuum of Need you are referring.',
      },
      {
        is: 'note',
        text: 'If you are worried that a child is at risk of significant harm ring the MASH on 01632 960000 (or the Police on 999) and send this form once the immediate concern has been dealt with. If the child has an allocated Social Worker go directly to that person; there is no need to use this form.',
      },
      { is: 'heading', text: 'Child/ren/young person subject to the referral details:' },
      {
        is: 'table',
        headers: [
          'First Name',
          'Surname',
          'Child’s DOB',
          'M/F',
          'Ethnicity',
          'First Language',
          'School / Nursery',
          'Home Address',
        ],
        rows: [
          ...family.referred.map((one): Value[] => [
            pen.given(one),
            pen.surname(one),
            pen.birth(one),
            pen.sex(one, 'letter'),
            pen.ethnicity(one),
            pen.language(one),
            pen.school(one),
            one === child ? pen.wholeAddress(one) : pen.sameAddress(one),
          ]),
          ['', '', '', '', '', '', '', ''],
        ],
      },
      {
        is: 'box',
        label:
          'Does the child/young person have a disability or additional health issues? If so please provide details.',
        text: needs,
      },
      { is: 'heading', text: 'Parents, other members of the household and significant family members:' },
      {
        is: 'table',
        headers: [
          'Full Name',
          'Relationship to child',
          'DOB',
          'M/F',
          'Ethnicity',
          'First Language',
          'Home Address',
          'Contact No',
        ],
        rows: [
          ...family.others.map((one): Value[] => [
            pen.full(one),
            pen.relation(one),
            pen.birth(one),
            pen.sex(one, 'letter'),
            pen.ethnicity(one),
            pen.language(one),
            pen.sameAddress(one),
            one === mother ? pen.phone(one) : '',
          ]),
          ['', '', '', '', '', '', '', ''],
          ['', '', '', '', '', '', '', ''],
        ],
      },
      { is: 'heading', text: 'Parental responsibility' },
      { is: 'note', text: 'Who has parental responsibility for the child(ren)?' },
      {
        is: 'table',
        headers: ['Child', 'Person with PR', 'Relationship to child'],
        rows: [
          ...holders.map((one): Value[] => [
            family.referred.map(({ given }) => pen.letters(given)).join(', '),
            pen.full(one),
            pen.letters(one.relation),
          ]),
          ['', '', ''],
        ],
      },
      { is: 'heading', text: 'Consent' },
      {
        is: 'note',
        text: 'Help at levels 2 and 3 can only be given with informed consent. Concerns at level 4 do not need consent for a referral to be made or information to be shared. Informed consent means that the person understands that any offer of help rests on an assessment and that agencies will need to share information for it.',
      },
      {
        is: 'ask',
        question: 'Have you discussed this referral with the parent/carer?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Has the parent/carer given informed consent to this referral?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
      {
        is: 'box',
        label: 'If no to either question, please explain why:',
        text: pen.about(
          '/consent/reason/words',
          hand.consent === 'no' || hand.agreed === 'no' ? family.reason : '',
          0.1,
        ),
      },
      { is: 'heading', text: 'Professionals/agencies working with the family:' },
      {
        is: 'table',
        headers: ['Agency', 'Name', 'Contact No'],
        rows: [...pen.workers((...cells): Value[] => cells), ['', '', '']],
      },
      { is: 'heading', text: 'Reason for referral' },
      {
        is: 'box',
        label:
          'What are you worried about? (What has happened, to whom, when and how often; the impact on the child/ren)',
        text: pen.concern(),
      },
      {
        is: 'box',
        label: 'What is working well? (Strengths and safety within the family and their network)',
        text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
      },
      {
        is: 'box',
        label: 'What support has been offered by your agency so far?',
        text: pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.chance.pick(TRIED)),
      },
      {
        is: 'box',
        label: 'What needs to happen next?',
        text: pen.about('/assessmentOfNeed/whatNeedsToHappen/words', family.chance.pick(WISHES)),
      },
      { is: 'box', label: 'What are the wishes and feelings of the child/ren?', text: views },
      { is: 'heading', text: 'Referrer details:' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Name', value: pen.referrerName() },
          { label: 'Job Title', value: pen.referrerRole() },
          { label: 'Agency', value: pen.referrerAgency() },
          { label: 'Contact No', value: pen.referrerPhone() },
          { label: 'Email', value: pen.referrerEmail(), wide: true },
          { label: 'Agency address', value: pen.referrerAddress(), wide: true },
          { label: 'Signature', value: '' },
          { label: 'Date', value: pen.referredOn() },
        ],
      },
    ],
  };
}
