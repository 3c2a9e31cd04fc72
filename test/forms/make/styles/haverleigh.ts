/** A hospital's referral: a patient label with everything in it, the family in one box of free words, the doctor's stamp at the end. The council is made up. */
import { banner, inside, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function haverleigh(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const label: Pair[] = [
    { label: 'Patient name:', value: pen.full(child) },
    { label: 'DOB:', value: pen.birth(child) },
    { label: 'NHS No:', value: pen.nhs(child) },
    { label: 'Address:', value: pen.wholeAddress(child) },
    { label: 'Sex:', value: pen.sex(child) },
  ];
  for (const one of others) {
    pen.full(one);
    pen.notes.of(one, '/relationshipWords', { any: true });
    pen.notes.of(one, '/dateOfBirth', { absent: true });
    pen.notes.of(one, '/birthEstimate/words', { any: true });
    pen.notes.of(one, '/name/words', { any: true });
    pen.notes.of(one, '/name/given', { any: true });
    pen.notes.of(one, '/name/family', { any: true });
  }
  const household = others
    .map((one) => `${one.relation}: ${pen.letters(`${one.given} ${one.family}`)} (born ${one.born.slice(0, 4)})`)
    .join('; ');
  return {
    title: 'Hospital Referral to Children’s Social Care',
    council: 'Haverleigh Hospitals / Haverleigh Council',
    footer: 'File in safeguarding section of notes',
    blocks: [
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          [
            { label: 'AFFIX PATIENT LABEL', lines: label },
            {
              lines: [
                { label: 'Date of referral:', value: pen.referredOn() },
                { label: 'Registered GP:', value: pen.gp(child) },
                { label: 'School/nursery:', value: pen.school(child) },
                { label: 'Language spoken:', value: pen.language(child) },
              ],
            },
          ],
          [inside('Household members (name, relationship, age):', household, 2)],
        ],
      },
      {
        is: 'cells',
        widths: [3, 7],
        rows: [
          banner('Clinical and safeguarding information', 2),
          [...two('Reason for referral / nature of concern', pen.concern())],
          [...two('Where is the child now?', pen.about('/concern/whereabouts/words', 'On Puffin Ward', 0.2))],
          [...two('Is the child at immediate risk?', pen.ticks('/concern/immediateProtection/needed', hand.urgent))],
          [...two('Parents informed of this referral?', pen.ticks('/consent/parentsInformed', hand.consent))],
          [...two('Parents’ consent obtained?', pen.ticks('/consent/parentsAgreed', hand.agreed))],
        ],
      },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          { label: 'Referred by (print name):', value: pen.referrerName() },
          { label: 'Grade / designation:', value: pen.referrerRole() },
          { label: 'Department / organisation:', value: pen.referrerAgency() },
          { label: 'Contact tel:', value: pen.referrerPhone() },
          { label: 'Secure email:', value: pen.referrerEmail() },
        ],
      },
    ],
  };
}
