/** F6: sections named after whom they are about; drop-downs that print "Choose an item." when nobody chose. The council is made up. */
import { first } from '../family-case.ts';
import type { Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';

export function southmere(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  const chosen = (text: string): string => (text === '' ? 'Choose an item.' : text);
  return {
    title: 'MASH Form v5',
    council: 'Southmere Council',
    blocks: [
      { is: 'heading', text: 'Section 1 - About the Child' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'First Name', value: pen.given(child), tag: 'ChildFirstName' },
          { label: 'Last Name', value: pen.surname(child), tag: 'ChildLastName' },
          { label: 'Address', value: pen.address(child), tag: 'ChildAddress' },
          { label: 'Post Code', value: pen.postcode(child), tag: 'ChildPostCode' },
          { label: 'Date of Birth or Expected Delivery Date [DD/MM/YYYY]', value: pen.birth(child), tag: 'ChildDOB' },
          { label: 'Telephone Number', value: pen.phone(child), tag: 'ChildTelephone' },
          { label: 'Gender', value: chosen(pen.sex(child)), tag: 'ChildGender' },
          { label: 'Ethnicity:', value: chosen(pen.ethnicity(child)), tag: 'ChildEthnicity' },
          { label: 'If Other, Please State Here:', value: '' },
          { label: 'Any Disabilities?', value: chosen(pen.needs(child)), tag: 'ChildDisabilities' },
          { label: 'Religion', value: chosen(pen.religion(child)), tag: 'ChildReligion' },
          { label: 'GP', value: pen.gp(child), tag: 'ChildGP' },
          { label: 'School Attended', value: pen.school(child), tag: 'ChildSchool' },
          { label: 'Unique Pupil Number (UPN):', value: pen.upn(child), tag: 'ChildUPN' },
          { label: 'NHS Number:', value: pen.nhs(child), tag: 'ChildNHS' },
        ],
      },
      { is: 'heading', text: 'Section 2 - Details of the family' },
      {
        is: 'table',
        headers: ['First Name', 'Last Name', 'DoB/est. DoB/Age', 'Ethnicity', 'Gender', 'Relationship to Child'],
        rows: [...family.referred.slice(1), ...family.others].map((one) => {
          one.referred = false;
          return [
            pen.given(one),
            pen.surname(one),
            pen.birth(one),
            pen.ethnicity(one),
            pen.sex(one, 'letter'),
            pen.relation(one),
          ];
        }),
      },
      { is: 'heading', text: 'Section 3 - About You' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Name', value: pen.referrerName(), tag: 'RefName' },
          { label: 'Name of Organisation', value: pen.referrerAgency(), tag: 'RefOrganisation' },
          { label: 'Job Title', value: pen.referrerRole(), tag: 'RefJobTitle' },
          { label: 'Email Address', value: pen.referrerEmail(), tag: 'RefEmail' },
          { label: 'Telephone Number', value: pen.referrerPhone(), tag: 'RefTelephone' },
          { label: 'Contact Address', value: pen.referrerAddress(), tag: 'RefAddress' },
          { label: 'Date', value: pen.referredOn(), tag: 'RefDate' },
        ],
      },
      { is: 'heading', text: 'Section 4 - Details of Professionals involved with the Child or Family' },
      { is: 'table', headers: ['Agency', 'Name', 'Contact details'], rows: pen.workers<Value[]>((...row) => row) },
      { is: 'heading', text: 'Section 5 - Your concerns' },
      { is: 'box', label: 'What are your concerns?', text: pen.concern(), tag: 'Concerns' },
      {
        is: 'ask',
        question: 'Is the child at immediate risk of harm?',
        ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
        tag: 'Immediate',
      },
      {
        is: 'ask',
        question: 'Are the parents aware of this referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
        tag: 'Aware',
      },
      {
        is: 'ask',
        question: 'Have the parents consented to this referral?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
        tag: 'Consent',
      },
    ],
  };
}
