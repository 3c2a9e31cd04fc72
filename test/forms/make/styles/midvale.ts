/** What a council's web form sends back: each question on a line, its answer on the next, no table anywhere. The council is made up. */
import { first } from '../family-case.ts';
import type { Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function midvale(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const others = [...family.referred.slice(1), ...family.others];
  for (const one of family.referred.slice(1)) one.referred = false;
  const said = (pairs: Pair[]) => ({ is: 'lines' as const, how: 'below' as const, pairs });
  return {
    title: 'Make a referral to children’s services',
    council: 'Midvale Council',
    blocks: [
      { is: 'note', text: 'Thank you. We have received your form. Reference FS-Case-618204417.' },
      { is: 'heading', text: 'About you' },
      said([
        { label: 'Your full name', value: pen.referrerName() },
        { label: 'Your job role', value: pen.referrerRole() },
        { label: 'Your organisation', value: pen.referrerAgency() },
        { label: 'Your phone number', value: pen.referrerPhone() },
        { label: 'Your email address', value: pen.referrerEmail() },
        { label: 'Date submitted', value: pen.referredOn() },
      ]),
      { is: 'heading', text: 'About the child' },
      said([
        { label: 'First name', value: pen.given(child) },
        { label: 'Last name', value: pen.surname(child) },
        { label: 'Date of birth', value: pen.birth(child) },
        { label: 'Gender', value: pen.sex(child) },
        { label: 'Ethnicity', value: pen.ethnicity(child) },
        { label: 'Address', value: pen.wholeAddress(child) },
        { label: 'School or nursery', value: pen.school(child) },
        { label: 'GP practice', value: pen.gp(child) },
      ]),
      { is: 'heading', text: 'About the family' },
      ...others.flatMap((one, index) => [
        { is: 'note' as const, text: `Family member ${index + 1}` },
        said([
          { label: 'Full name', value: pen.full(one) },
          { label: 'Date of birth', value: pen.birth(one) },
          { label: 'Relationship to child', value: pen.relation(one) },
        ]),
      ]),
      { is: 'heading', text: 'About your concern' },
      said([
        { label: 'Why are you making this referral?', value: pen.concern() },
        { label: 'What is going well?', value: pen.about('/assessmentOfNeed/strengths/words', family.strengths) },
        {
          label: 'Is the child in immediate danger?',
          value: pen.answer('/concern/immediateProtection/needed', hand.urgent),
        },
        {
          label: 'Have you told the parents or carers about this referral?',
          value: pen.answer('/consent/parentsInformed', hand.consent),
        },
        {
          label: 'Do the parents or carers agree with this referral?',
          value: pen.answer('/consent/parentsAgreed', hand.agreed),
        },
      ]),
      {
        is: 'note',
        text: 'Declaration: the information given is true to the best of my knowledge. Midvale Council processes personal data under the UK GDPR.',
      },
    ],
  };
}
