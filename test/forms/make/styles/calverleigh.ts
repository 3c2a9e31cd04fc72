/** A statutory request for service: numbered sections in one four-column table after another, agencies printed beforehand with a row each. The council is made up. */
import { above, answered, banner, blanks, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';
import { TRIED, WISHES } from '../pools/seventh.ts';

export function calverleigh(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const parents = others.filter(({ relation }) => relation === 'Mother' || relation === 'Father');
  const rest = others.filter((one) => !parents.includes(one));
  const english = pen.englishFirst(child);
  const needs = pen.needs(child);
  notes.of(child, '/disability/stated', { any: true });
  const involved = pen.workers((...cells) => cells);
  const printed = ['GP', 'Health Visitor', 'School Nurse', 'Midwife', 'Police', 'Early Help', 'Other'];
  // That the family lives where the child does is true, whoever says so.
  pen.notes.note('/familyAddress/words', { any: true });
  return {
    title: 'Early Intervention and Safeguarding: Request for Service / Referral',
    council: 'Calverleigh Metropolitan Borough Council – Children and Young People’s Services',
    footer: 'Calverleigh request for service v6',
    blocks: [
      {
        is: 'note',
        text: 'Early Intervention Panel: eip@calverleigh.example – Disabled Children’s Team: dct@calverleigh.example – Multi-Agency Screening Team (MAST): 01632 960001, mast@calverleigh.example. Urgent child protection concerns: ring MAST and send this form within 24 hours.',
      },
      {
        is: 'ask',
        question: 'PLEASE INDICATE REQUEST FOR SERVICE / REFERRAL TO:',
        ticks: { options: ['Early Intervention Panel', 'Disabled Children’s Team', 'MAST'], marked: [2] },
      },
      {
        is: 'note',
        text: 'Please complete this form as fully as possible; if information is unknown leave blank. Please type this form or ensure it is written legibly.',
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('1. REFERRAL DETAILS', 4),
          [...two('Date of Referral', pen.referredOn()), ...two('Time of Referral', '15:40')],
          [...two('Name', pen.referrerName()), ...two('Job title', pen.referrerRole())],
          [...two('Agency', pen.referrerAgency()), ...two('Address', pen.referrerAddress())],
          [...two('Telephone', pen.referrerPhone()), { label: 'Email', shade: true }, { value: pen.referrerEmail() }],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('2. DETAILS OF CHILD / YOUNG PERSON', 4),
          [...two('Child’s Name', pen.full(child)), ...two('DOB / EDD', pen.birth(child))],
          [
            ...two('Gender M/F', pen.sex(child, 'letter')),
            ...two('Disability/learning difficulty', needs, 1, '(if known please specify)'),
          ],
          [...two('Age', pen.age(child)), ...two('Unborn', { options: ['Y', 'N'], marked: [child.unborn ? 0 : 1] })],
          [...two('Ethnicity', pen.ethnicity(child)), ...two('Religion', pen.religion(child))],
          [
            ...two('Is English their first language?', english.ticks),
            ...two('If no, please specify preferred language', english.other),
          ],
          [
            ...two('Is an interpreter/signer required?', pen.needed(child)),
            ...two('NHS No. (if known)', pen.nhs(child)),
          ],
          [...two('Address (inc postcode)', pen.wholeAddress(child), 3)],
          [...two('School/Nursery', pen.school(child)), ...two('GP', pen.gp(child))],
        ],
      },
      {
        is: 'cells',
        widths: [4, 2, 2, 2, 4],
        rows: [
          banner('3. PARENTS / CARERS', 5),
          heads(
            'Name',
            'DOB',
            'Relationship to child',
            'Parental Responsibility Y/N',
            'Address if different from child',
          ),
          ...parents.map((one): Cell[] =>
            row(
              pen.full(one),
              pen.birth(one),
              pen.relation(one),
              pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : 'no', ['Y', 'N']),
              '',
            ),
          ),
        ],
      },
      {
        is: 'cells',
        widths: [4, 2, 1, 2, 4],
        rows: [
          banner('4. OTHER CHILDREN AND ADULTS IN THE HOUSEHOLD', 5),
          heads('Name', 'DOB / EDD', 'M/F', 'Relationship to child', 'School / Nursery / Occupation'),
          ...rest.map((one): Cell[] =>
            row(
              pen.full(one),
              pen.birth(one),
              pen.sex(one, 'letter'),
              pen.relation(one),
              one.adult ? '' : pen.school(one),
            ),
          ),
          ...blanks(5, 2),
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 3],
        rows: [
          banner('5. AGENCIES KNOWN TO BE INVOLVED', 3),
          heads('Agency', 'Name', 'Contact details'),
          ...printed.map((service): Cell[] => {
            const [, worker = '', contact = ''] = involved.find(([name]) => name === service) ?? [];
            return [{ label: service }, { value: worker }, { value: contact }];
          }),
        ],
      },
      {
        is: 'cells',
        widths: [5, 1, 1],
        rows: [
          banner('6. CONSENT', 3),
          [
            { label: '', shade: true },
            { label: 'Yes', shade: true },
            { label: 'No', shade: true },
          ],
          answered(
            'Is the parent/carer aware that this request is being made?',
            pen.ticks('/consent/parentsInformed', hand.consent),
            'X',
          ),
          answered(
            'Has the parent/carer given their consent to this request?',
            pen.ticks('/consent/parentsAgreed', hand.agreed),
            'X',
          ),
          [
            above(
              'If consent has not been obtained please state the reason',
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
        widths: [1],
        rows: [
          banner('7. REASON FOR REQUEST FOR SERVICE / REFERRAL', 1, 'include what has prompted it now'),
          [{ value: pen.concern() }],
          banner('8. PREVIOUS INVOLVEMENT / HISTORY', 1),
          [{ value: pen.history(0.2) }],
          banner('9. WHAT HAS YOUR AGENCY ALREADY DONE?', 1),
          [{ value: pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.chance.pick(TRIED)) }],
          banner('10. DESIRED OUTCOME', 1),
          [{ value: pen.about('/assessmentOfNeed/whatNeedsToHappen/words', family.chance.pick(WISHES)) }],
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          banner('FOR OFFICE USE ONLY', 4),
          [...two('Date received', ''), ...two('Received by', '')],
          [...two('Child’s ID number', ''), ...two('Outcome', '')],
        ],
      },
    ],
  };
}
