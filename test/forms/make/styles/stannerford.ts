/** A hospital trust's safeguarding referral: the patient at the head with numbers of the hospital's own, mother and father beside each other, other children in a table, who was told. The trust is made up. */
import { above, banner, blanks, heads, inside, row, two } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Cell, Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';
import { DONE } from '../pools/eighth.ts';

export function stannerford(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const mother = others.find(({ relation }) => relation === 'Mother');
  const father = others.find(({ relation }) => relation === 'Father');
  const brood = others.filter(({ adult }) => !adult);
  notes.note('/familyAddress/words', { any: true });
  for (const one of brood) notes.of(one, '/address/words', { any: true });
  const parent = (one: Member | undefined): Pair[] => {
    if (one !== undefined) notes.of(one, '/relationshipWords', { ifAny: [one.relation] });
    return [
      { label: 'Name', value: one === undefined ? '' : pen.full(one) },
      { label: 'Date of birth', value: one === undefined ? '' : pen.birth(one) },
      { label: 'Address', value: one === undefined ? '' : pen.sameAddress(one) },
      { label: 'Telephone', value: one?.relation === 'Mother' ? pen.phone(one) : '' },
      {
        label: 'Has PR?',
        value:
          one === undefined
            ? { options: ['Yes', 'No'], marked: [] }
            : pen.ticksOf(one, '/parentalResponsibility', one.responsibility === 'Yes' ? 'yes' : 'no'),
      },
    ];
  };
  return {
    title: 'Safeguarding Children: Referral to Children’s Social Care',
    council: 'Stannerford Hospitals NHS Foundation Trust',
    header: 'CONFIDENTIAL – PATIENT IDENTIFIABLE INFORMATION',
    footer: 'SG2 Safeguarding Children Referral v3 – file copy in health record behind red divider',
    blocks: [
      {
        is: 'note',
        text: 'Complete for any child or unborn baby about whom you have a safeguarding concern. Telephone the social care duty team first if the child is not safe to go home. Send by secure e-mail and copy to the Named Nurse (ext 60960).',
      },
      { is: 'heading', text: 'Patient details' },
      {
        is: 'cells',
        widths: [1, 1, 1],
        rows: [
          [
            inside('Surname:', pen.surname(child)),
            inside('First name:', pen.given(child)),
            inside('Hospital no:', 'S0448172'),
          ],
          [inside('DOB / EDD:', pen.birth(child)), inside('Sex:', pen.sex(child)), inside('NHS no:', pen.nhs(child))],
          [inside('Address:', pen.address(child), 2), inside('Postcode:', pen.postcode(child))],
          [
            inside('Ethnic origin:', pen.ethnicity(child)),
            inside('First language:', pen.language(child)),
            inside('Interpreter needed:', pen.needed(child)),
          ],
          [inside('GP:', pen.gp(child)), inside('School / nursery:', pen.school(child), 2)],
          [
            inside('Ward / department:', 'Emergency Department'),
            inside('Attended on:', '18/11/2026 21:40'),
            inside('Accompanied by:', 'Mother'),
          ],
        ],
      },
      { is: 'heading', text: 'Parents / carers' },
      {
        is: 'beside',
        left: { title: 'Mother', pairs: parent(mother) },
        right: { title: 'Father', pairs: parent(father) },
      },
      { is: 'heading', text: 'Other children in the family' },
      {
        is: 'table',
        headers: ['Name', 'Date of birth', 'Relationship to patient', 'School / nursery', 'Lives with'],
        rows: [
          ...brood.map((one) => [
            pen.full(one),
            pen.birth(one),
            pen.relation(one),
            pen.school(one),
            'Parents, same address',
          ]),
          ['', '', '', '', ''],
        ],
      },
      { is: 'heading', text: 'Details of concern' },
      {
        is: 'box',
        label: 'Nature of safeguarding concern (facts, observations, explanation given, what the child said)',
        text: pen.concern(),
      },
      { is: 'box', label: 'Known risk factors or previous safeguarding concerns', text: pen.history(0.3) },
      {
        is: 'box',
        label: 'Action already taken',
        text: pen.about('/assessmentOfNeed/supportAlreadyTried/words', family.chance.pick(DONE), 0.4),
      },
      { is: 'box', label: 'Child’s wishes and feelings', text: child.unborn ? '' : pen.views(child) },
      { is: 'heading', text: 'Consent' },
      {
        is: 'ask',
        question: 'Parent / carer aware of referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Parent / carer consents to referral?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
      {
        is: 'box',
        label: 'If no, state reason',
        text: pen.about(
          '/consent/reason/words',
          hand.consent === 'no' || hand.agreed === 'no' ? family.reason : '',
          0.1,
        ),
      },
      { is: 'heading', text: 'Other professionals involved' },
      {
        is: 'cells',
        widths: [3, 3, 3],
        rows: [
          heads('Service', 'Name of professional', 'Contact number'),
          ...pen.workers((...cells): Cell[] => row(...cells)),
          ...blanks(3, 1),
        ],
      },
      { is: 'heading', text: 'Referrer' },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          [...two('Referrer (print name)', pen.referrerName()), ...two('Designation', pen.referrerRole())],
          [...two('Organisation', pen.referrerAgency()), ...two('Contact number / bleep', pen.referrerPhone())],
          [...two('E-mail', pen.referrerEmail()), ...two('Date of referral', pen.referredOn())],
          [above('Signature', '', 2), above('Time', '23:15', 2)],
        ],
      },
      {
        is: 'cells',
        widths: [3, 2],
        rows: [
          banner('Safeguarding team checklist', 2),
          two('Copy sent to', { options: ['GP', 'Health visitor', 'School nurse'], marked: [] }),
          two('Logged by / date', ''),
        ],
      },
    ],
  };
}
