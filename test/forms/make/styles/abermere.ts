/** A Welsh multi-agency referral: lettered parts, the referrer first, each child a row, the language one prefers, the kinds of harm of the Wales procedures. The council is made up. */
import { above, answered, banner, blanks, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';
import { DONE } from '../pools/eighth.ts';

export function abermere(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const child = first(family.referred);
  const several = family.referred.length > 1;
  notes.note('/familyAddress/words', { any: true });
  notes.note('/concern/whereabouts/words', { any: true });
  const ethnicity = pen.ethnicity(child);
  const religion = pen.religion(child);
  const language = pen.language(child);
  const needed = pen.needed(child);
  const views = child.unborn ? '' : pen.views(child);
  // One box for all the children: of whom it is said nobody can tell.
  if (several)
    for (const one of family.referred) {
      if (ethnicity === child.ethnicity) notes.of(one, '/ethnicity/words', { ifAny: [ethnicity] });
      if (religion === child.religion) notes.of(one, '/religion/words', { ifAny: [religion] });
      if (language === child.language) notes.of(one, '/language/words', { ifAny: [language] });
      notes.of(one, '/interpreter/needed', { ifAny: [one.language === 'English' ? 'no' : 'yes'] });
      if (views === family.views) notes.of(one, '/views/words', { ifAny: [views] });
    }
  const mother = family.others.find(({ relation }) => relation === 'Mother');
  return {
    title: 'Multi-Agency Referral Form (MARF) / Ffurflen Atgyfeirio Amlasiantaethol',
    council: 'Abermere County Council Social Services / Gwasanaethau Cymdeithasol Cyngor Sir Abermere',
    footer: 'Mae’r ffurflen hon ar gael yn Gymraeg / This form is available in Welsh',
    blocks: [
      {
        is: 'note',
        text: 'This form must be submitted within 24 hours of a telephone report to the Single Point of Access. Reports of children at risk must not be delayed because information is not available. Please complete all parts; where something is not known please say so.',
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('A. DETAILS OF PERSON MAKING THE REPORT', 4),
          [...two('Name:', pen.referrerName()), ...two('Role:', pen.referrerRole())],
          [...two('Agency:', pen.referrerAgency()), ...two('Tel. No:', pen.referrerPhone())],
          [...two('E-mail:', pen.referrerEmail()), ...two('Date of report:', pen.referredOn())],
          [...two('Relationship to the child / how do you know the family:', pen.referrerRelationship(), 3)],
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 2, 1, 4, 3],
        rows: [
          banner('B. CHILD(REN) BEING REPORTED', 6),
          heads('Surname', 'Forename(s)', 'D.O.B. / E.D.D.', 'M/F', 'Address and postcode', 'School / Nursery'),
          ...family.referred.map((one): Cell[] =>
            row(
              pen.surname(one),
              pen.given(one),
              pen.birth(one),
              pen.sex(one, 'letter'),
              one === child ? pen.wholeAddress(one) : pen.sameAddress(one),
              pen.school(one),
            ),
          ),
          ...blanks(6, 1),
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          [...two('Preferred language', language), ...two('Interpreter needed?', needed)],
          [...two('Ethnicity', ethnicity), ...two('Religion', religion)],
          [
            ...two('Child’s name on the Child Protection Register?', {
              options: ['Yes', 'No', 'Not known'],
              marked: [2],
            }),
            ...two('Child looked after?', { options: ['Yes', 'No', 'Not known'], marked: [1] }),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [4, 2, 2, 1, 4, 2],
        rows: [
          banner('C. FAMILY AND OTHERS IN THE HOUSEHOLD', 6),
          heads('Name', 'Relationship to child', 'D.O.B.', 'PR Y/N', 'Address if different', 'Tel. No.'),
          ...family.others.map((one): Cell[] => {
            if (!one.adult) notes.of(one, '/parentalResponsibility', { any: true });
            return row(
              pen.full(one),
              pen.relation(one),
              pen.birth(one),
              one.adult ? pen.responsibility(one).slice(0, 1) : '',
              '',
              one === mother ? pen.phone(one) : '',
            );
          }),
          ...blanks(6, 2),
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('D. REASON FOR REPORT', 1),
          [
            {
              label: 'Category of concern (tick all that apply)',
              under: true,
              value: pen.kinds([
                'Physical abuse',
                'Emotional abuse',
                'Sexual abuse',
                'Neglect',
                'Financial abuse',
                'Domestic abuse',
              ]),
            },
          ],
          [above('Details of concern', pen.concern(), 1, 'what has happened, when, where and who was present')],
          [above('When was the child last seen and by whom?', 'Seen by me yesterday')],
          [above('What does the child say?', views)],
          [
            above(
              'What are the family’s strengths?',
              pen.about('/assessmentOfNeed/strengths/words', family.strengths),
            ),
          ],
          [
            above(
              'What has been done to support the family so far?',
              pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.chance.pick(DONE)),
            ),
          ],
        ],
      },
      {
        is: 'ask',
        question: 'Is immediate protection needed?',
        ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
      },
      {
        is: 'cells',
        widths: [6, 1, 1],
        rows: [
          [
            { label: 'E. CONSENT', shade: true },
            { label: 'Yes', shade: true },
            { label: 'No', shade: true },
          ],
          answered(
            'Are the parents/carers aware of this report?',
            pen.ticks('/consent/parentsInformed', hand.consent),
          ),
          answered(
            'Have the parents/carers agreed to this report?',
            pen.ticks('/consent/parentsAgreed', hand.agreed),
          ),
          answered(
            'Is the child aware of this report?',
            child.unborn
              ? { options: ['Yes', 'No'], marked: [] }
              : pen.ticks('/consent/childInformed', hand.consent === 'yes' ? 'yes' : 'neither'),
          ),
          [
            above(
              'If the parents/carers are not aware or have not agreed, please explain',
              pen.about(
                '/consent/reason/words',
                hand.consent === 'no' || hand.agreed === 'no' ? family.reason : '',
                0.1,
              ),
              3,
            ),
          ],
        ],
      },
      {
        is: 'cells',
        widths: [3, 3, 3],
        rows: [
          banner('F. OTHER AGENCIES INVOLVED', 3),
          heads('Agency', 'Worker', 'Tel. No.'),
          ...pen.workers((...cells): Cell[] => row(...cells)),
          ...blanks(3, 1),
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('FOR SOCIAL SERVICES USE ONLY', 4),
          [...two('Received by:', ''), ...two('WCCIS number:', '')],
          [...two('Decision:', ''), ...two('Date:', '')],
        ],
      },
    ],
  };
}
