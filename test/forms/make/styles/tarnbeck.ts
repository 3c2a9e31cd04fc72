/** What a case system's portal sends: every person a record with the same fields, a yes or no that says who is referred. The council is made up. */
import type { Member } from '../family-case.ts';
import type { Block, Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function tarnbeck(pen: Pen): Form {
  const { family, hand } = pen;
  const [street = '', ...town] = family.address.split(', ');
  const [forename = '', ...surname] = pen.referrerName().split(' ');
  const person = (one: Member, at: number): Block[] => {
    const record: Pair[] = [
      { label: 'Forename', value: pen.given(one) },
      { label: 'Surname', value: pen.surname(one) },
      { label: 'Date of birth / EDD', value: pen.birth(one) },
      { label: 'Sex', value: pen.sex(one) },
      { label: 'Ethnicity', value: pen.ethnicity(one) },
      { label: 'Is this person a subject of the referral?', value: one.referred ? 'Yes' : 'No' },
    ];
    if (one.referred) {
      pen.notes.of(one, '/address/words', { oneOf: [`${family.address}, ${family.postcode}`, family.address] });
      pen.notes.of(one, '/address/postcode', family.postcode);
      record.push(
        { label: 'Address line 1', value: street },
        { label: 'Town', value: town.join(', ') },
        { label: 'Post code', value: family.postcode },
        { label: 'Education establishment', value: pen.school(one) },
      );
    } else
      record.push(
        { label: 'Relationship to subject', value: pen.relation(one) },
        { label: 'Parental responsibility', value: pen.responsibility(one) },
      );
    return [
      { is: 'heading', text: `Person record ${at + 1}` },
      { is: 'pairs', columns: 2, pairs: record },
    ];
  };
  return {
    title: 'Portal submission summary',
    council: 'Tarnbeck Council – Children’s Portal',
    footer: 'Submission 0098-2271 – printed by portal user',
    blocks: [
      { is: 'heading', text: 'Submitted by' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Forename', value: forename },
          { label: 'Surname', value: surname.join(' ') },
          { label: 'Job title', value: pen.referrerRole() },
          { label: 'Organisation', value: pen.referrerAgency() },
          { label: 'Telephone', value: pen.referrerPhone() },
          { label: 'Email', value: pen.referrerEmail() },
          { label: 'Submitted', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: 'People' },
      ...family.members.flatMap(person),
      { is: 'heading', text: 'Referral' },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: 'Reason for contact', value: pen.concern() },
          { label: 'Immediate danger?', value: pen.answer('/concern/immediateProtection/needed', hand.urgent) },
          { label: 'Parents aware of this contact?', value: pen.answer('/consent/parentsInformed', hand.consent) },
          { label: 'Parents consent to this contact?', value: pen.answer('/consent/parentsAgreed', hand.agreed) },
          {
            label: 'Child’s own view',
            value: family.referred.length > 1 ? '' : pen.views(family.referred[0] ?? family.members[0] ?? nobody()),
          },
        ],
      },
    ],
  };
}

function nobody(): never {
  throw new Error('nobody is referred');
}
