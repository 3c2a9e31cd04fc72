/** From a maternity ward or clinic: the mother stands first, then the baby, then everybody else. The place and its form are made up. */
import { banner, heads, inside, row } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function rookhope(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  const [mother, ...rest] = [...others].sort(
    (one, other) => Number(other.relation === 'Mother') - Number(one.relation === 'Mother'),
  );
  if (mother === undefined) throw new Error('no mother');
  pen.notes.of(mother, '/relationshipWords', { ifAny: ['Mother'] });
  pen.notes.of(mother, '/address/words', { ifAny: [`${family.address}, ${family.postcode}`, family.address] });
  pen.notes.of(mother, '/address/postcode', { ifAny: [family.postcode] });
  pen.notes.note('/familyAddress/words', { ifAny: [`${family.address}, ${family.postcode}`, family.address] });
  pen.notes.of(child, '/address/words', { ifAny: [`${family.address}, ${family.postcode}`, family.address] });
  pen.notes.of(child, '/address/postcode', { ifAny: [family.postcode] });
  return {
    title: 'Safeguarding Information Sharing Form (Maternity and Neonatal)',
    council: 'Rookhope and Dale Hospitals',
    header: 'File in the confidential section of the notes',
    footer: 'SISF v5',
    blocks: [
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('MOTHER', 2),
          [inside('Mother’s name:', pen.full(mother)), inside('Mother’s date of birth:', pen.birth(mother))],
          [inside('Mother’s address:', `${family.address}, ${family.postcode}`, 2)],
          [inside('Hospital number:', 'R4471120'), inside('Ethnicity of mother:', pen.ethnicity(mother))],
          banner('BABY / CHILD OF CONCERN', 2),
          [inside('Name of baby or child (or “Unborn baby” and surname):', pen.full(child), 2)],
          [inside('Due date or date of birth:', pen.birth(child)), inside('Sex of baby or child:', pen.sex(child))],
          [inside('Baby’s NHS number:', pen.nhs(child)), inside('GP of mother and baby:', pen.gp(child))],
        ],
      },
      {
        is: 'cells',
        widths: [4, 2, 3, 2],
        rows: [
          banner('FATHER, PARTNER, OTHER CHILDREN AND OTHERS IN THE HOUSEHOLD', 4),
          heads('Name', 'DOB', 'Relationship to baby / child', 'PR'),
          ...rest.map((one) => row(pen.full(one), pen.birth(one), pen.relation(one), pen.responsibility(one))),
        ],
      },
      {
        is: 'cells',
        widths: [1],
        rows: [banner('REASON FOR SHARING INFORMATION / NATURE OF RISK', 1), [{ value: pen.concern() }]],
      },
      {
        is: 'ask',
        question: 'Is the mother aware that this form is being sent to Children’s Social Care?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Does the mother consent to this referral?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          { label: 'Form completed by:', value: pen.referrerName() },
          { label: 'Designation:', value: pen.referrerRole() },
          { label: 'Ward / service:', value: pen.referrerAgency() },
          { label: 'Bleep / telephone:', value: pen.referrerPhone() },
          { label: 'Email:', value: pen.referrerEmail() },
          { label: 'Date completed:', value: pen.referredOn() },
        ],
      },
    ],
  };
}
