/** Made with an office suite's survey: numbered questions, each option on a line of its own below. The council is made up. */
import { first } from '../family-case.ts';
import type { Block, Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

export function jervaulx(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const mother = others.find(({ relation }) => relation === 'Mother');
  const father = others.find(({ relation }) => relation === 'Father');
  for (const one of [mother, father])
    if (one !== undefined) pen.notes.of(one, '/relationshipWords', { ifAny: [one.relation] });
  const { after: more, ...disabled } = pen.disabled(child);
  // The question asks for the address and for where the child is in one.
  pen.notes.note('/concern/whereabouts/words', { any: true });
  let number = 0;
  const asked = (list: [string, Value][]): Block => ({
    is: 'stacked',
    asked: list.map(([question, answer]) => {
      number += 1;
      return { question: `${number}. ${question} *`, answer };
    }),
  });
  return {
    title: 'Safeguarding referral (response 41)',
    council: 'Jervaulx Green Borough',
    blocks: [
      { is: 'heading', text: 'Section 1: the person filling this in' },
      asked([
        ['Your first and last name', pen.referrerName()],
        ['Your position', pen.referrerRole()],
        ['The organisation that you represent', pen.referrerAgency()],
        ['A telephone number we can ring you on', pen.referrerPhone()],
        ['Your work email', pen.referrerEmail()],
        ['Today’s date', pen.referredOn()],
      ]),
      { is: 'heading', text: 'Section 2: the child' },
      asked([
        ['Child’s first and last name', pen.full(child)],
        ['Child’s date of birth (due date if not yet born)', pen.birth(child)],
        ['Child’s gender', pen.sexTicks(child, ['Female', 'Male', 'Unborn', 'Prefer not to say'])],
        ['Child’s ethnicity', pen.ethnicity(child)],
        ['Where is the child living at the moment?', pen.wholeAddress(child)],
        ['Which school or nursery, if any?', pen.school(child)],
        ['Does the child have a disability?', disabled],
        ['If yes, please tell us more', more],
      ]),
      { is: 'heading', text: 'Section 3: parents' },
      asked([
        ['Mother’s name', mother === undefined ? '' : pen.full(mother)],
        ['Mother’s date of birth', mother === undefined ? '' : pen.birth(mother)],
        ['Father’s name', father === undefined ? '' : pen.full(father)],
        ['Father’s date of birth', father === undefined ? '' : pen.birth(father)],
      ]),
      { is: 'heading', text: 'Section 4: why now?' },
      asked([
        ['Describe what has happened and what it means for the child', pen.concern()],
        [
          'What are the good things that we could build on?',
          pen.about('/assessmentOfNeed/strengths/words', family.strengths),
        ],
        [
          'Does the child need protecting straight away?',
          pen.ticks('/concern/immediateProtection/needed', hand.urgent),
        ],
        [
          'Have the child’s parents or carers been told about this referral?',
          pen.ticks('/consent/parentsInformed', hand.consent),
        ],
        [
          'Have the child’s parents or carers agreed to it?',
          pen.ticks('/consent/parentsAgreed', hand.agreed, ['Yes', 'No', 'I have not asked']),
        ],
      ]),
    ],
  };
}
