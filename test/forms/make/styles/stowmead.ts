/** Numbered questions in three columns: number, question, answer; the household below in a table of its own. The council is made up. */
import { banner, heads, row } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

const asked = (number: string, label: string, value: Value, hint?: string): Cell[] => [
  { label: number },
  { label, shade: true, ...(hint === undefined ? {} : { hint }) },
  { value },
];

export function stowmead(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  return {
    title: 'Inter-agency contact and referral record',
    council: 'Stowmead and Fens Safeguarding Partnership',
    footer: 'SFSP/IACR/11 · Page 1 · Password-protect before sending',
    blocks: [
      { is: 'note', text: 'Use one form for each child. Answer every question. Boxes expand as you type.' },
      {
        is: 'cells',
        widths: [1, 5, 7],
        rows: [
          banner('Part 1 – About the child', 3),
          asked('1.1', 'Child’s full name', pen.full(child)),
          asked('1.2', 'Any other names the child is or has been known by', pen.alias(child)),
          asked('1.3', 'Date of birth (or expected date of delivery)', pen.birth(child), 'dd/mm/yyyy'),
          asked('1.4', 'Is the child male or female?', pen.sex(child)),
          asked('1.5', 'Child’s ethnic background', pen.ethnicity(child)),
          asked('1.6', 'Child’s religion or faith', pen.religion(child)),
          asked('1.7', 'What language does the child mainly speak?', pen.language(child)),
          asked('1.8', 'Is an interpreter needed?', pen.ticksOf(child, '/interpreter/needed', 'no')),
          asked('1.9', 'Where does the child live? (full address and postcode)', pen.wholeAddress(child)),
          asked('1.10', 'Which school, nursery or college does the child attend?', pen.school(child)),
          asked('1.11', 'Who is the child’s GP?', pen.gp(child)),
          asked('1.12', 'Does the child have any disability or special need? Please describe', pen.needs(child)),
          banner('Part 2 – About you', 3),
          asked('2.1', 'Your name', pen.referrerName()),
          asked('2.2', 'Your role', pen.referrerRole()),
          asked('2.3', 'Your agency or service', pen.referrerAgency()),
          asked('2.4', 'Your telephone', pen.referrerPhone()),
          asked('2.5', 'Your secure email', pen.referrerEmail()),
          asked('2.6', 'Today’s date', pen.referredOn()),
          asked('2.7', 'How do you know the child?', pen.referrerRelationship()),
        ],
      },
      { is: 'heading', text: 'Part 3 – Who else is in the family or household?' },
      {
        is: 'cells',
        widths: [3, 2, 2, 2, 2],
        rows: [
          heads(
            'Name (first name and surname)',
            'Date of birth or age',
            'M/F',
            'Relationship to the child',
            'Has parental responsibility?',
          ),
          ...[...family.referred.slice(1), ...family.others].map((one) =>
            row(pen.full(one), pen.birth(one), pen.sex(one, 'letter'), pen.relation(one), pen.responsibility(one)),
          ),
        ],
      },
      {
        is: 'cells',
        widths: [1, 5, 7],
        rows: [
          banner('Part 4 – Your concerns', 3),
          asked('4.1', 'What has led you to make this referral today?', pen.concern()),
          asked('4.2', 'What do you know about the history of this family?', pen.history(0.2)),
          asked(
            '4.3',
            'Do you think the child needs to be protected today?',
            pen.ticks('/concern/immediateProtection/needed', hand.urgent),
          ),
          banner('Part 5 – Sharing information', 3),
          asked(
            '5.1',
            'Have you discussed the referral with the parents or carers?',
            pen.ticks('/consent/parentsInformed', hand.consent),
          ),
          asked(
            '5.2',
            'Have the parents or carers given consent for the referral?',
            pen.ticks('/consent/parentsAgreed', hand.agreed),
          ),
          asked(
            '5.3',
            'If you have not sought consent, why not?',
            pen.about('/consent/reason/words', hand.consent === 'no' ? family.reason : ''),
          ),
        ],
      },
    ],
  };
}
