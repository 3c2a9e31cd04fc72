/** The receipt of a web form: every label is a question, numbered, its answer below. The council is made up. */
import { first, type Member } from '../family-case.ts';
import type { Block, Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function oxmoor(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  let number = 0;
  const asked = (pairs: [string, string][]): Block => ({
    is: 'lines',
    how: 'below',
    pairs: pairs.map(([label, value]): Pair => {
      number += 1;
      return { label: `${number}. ${label}`, value };
    }),
  });
  const person = (one: Member, index: number): Block[] => [
    { is: 'heading', text: `Person ${index + 1}` },
    asked([
      ['What is this person’s name?', pen.full(one)],
      ['How is this person related to the child?', pen.relation(one)],
      ['What is their date of birth?', pen.birth(one)],
      ['Does this person have parental responsibility?', pen.responsibility(one)],
    ]),
  ];
  return {
    title: 'Tell us about a child: your answers',
    council: 'Oxmoor Council – reference number OXM-CH-583201',
    footer: 'www.oxmoor.example/children/tell-us',
    blocks: [
      { is: 'note', text: 'Thank you. We have received your form. Please keep a copy of your answers.' },
      { is: 'heading', text: 'About you' },
      asked([
        ['What is your full name?', pen.referrerName()],
        ['What is your job title?', pen.referrerRole()],
        ['Which organisation do you work for?', pen.referrerAgency()],
        ['What is your email address?', pen.referrerEmail()],
        ['What is your telephone number?', pen.referrerPhone()],
        ['On what date did you complete this form?', pen.referredOn()],
      ]),
      { is: 'heading', text: 'About the child or young person' },
      asked([
        ['What is the child’s first name?', pen.given(child)],
        ['What is the child’s last name?', pen.surname(child)],
        ['When was the child born, or when is the baby due?', pen.birth(child)],
        ['What is the child’s sex?', pen.sex(child)],
        ['What is the child’s ethnic background?', pen.ethnicity(child)],
        ['Which language does the child mainly speak?', pen.language(child)],
        ['Where does the child live? (give the address)', pen.address(child)],
        ['What is the postcode?', pen.postcode(child)],
        ['Which school, college or nursery does the child go to?', pen.school(child)],
      ]),
      { is: 'heading', text: 'Who else lives with the child?' },
      ...others.flatMap(person),
      { is: 'heading', text: 'What has happened' },
      asked([
        ['Tell us what you are worried about and why you are telling us now', pen.concern()],
        ['Is the child in immediate danger?', pen.answer('/concern/immediateProtection/needed', hand.urgent)],
        ['What is going well for the child?', pen.about('/assessmentOfNeed/strengths/words', family.strengths)],
      ]),
      { is: 'heading', text: 'Have you talked to the family?' },
      asked([
        [
          'Do the child’s parents or carers know that you have filled in this form?',
          pen.answer('/consent/parentsInformed', hand.consent),
        ],
        ['Do the child’s parents or carers agree to it?', pen.answer('/consent/parentsAgreed', hand.agreed)],
      ]),
    ],
  };
}
