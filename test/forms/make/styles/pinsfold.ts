/** A police force's notification about a child: the log, the officer, each person numbered, with a role, the circumstances. The force is made up. */
import { first, type Member } from '../family-case.ts';
import type { Block, Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function pinsfold(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const people = [...family.referred, ...family.others];
  const person = (one: Member, at: number): Block[] => {
    if (one.adult) notes.of(one, '/ethnicity/words', one.ethnicity);
    return [
      {
        is: 'heading',
        text: `Person ${at + 1} – ${one.referred ? 'Subject child' : one.adult ? 'Adult' : 'Other child'}`,
      },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Surname', value: pen.surname(one) },
          { label: 'Forename(s)', value: pen.given(one) },
          { label: 'Date of birth', value: pen.birth(one) },
          { label: 'Sex', value: pen.sex(one) },
          { label: 'Self-defined ethnicity', value: one.adult ? one.ethnicity : pen.ethnicity(one) },
          one.adult
            ? { label: 'Relationship to child', value: pen.relation(one) }
            : { label: 'School', value: pen.school(one) },
          { label: 'Address', value: at === 0 ? pen.wholeAddress(one) : pen.sameAddress(one), wide: true },
          { label: 'Telephone', value: one.relation === 'Mother' ? pen.phone(one) : '' },
          one.adult
            ? { label: 'Parental responsibility', value: pen.responsibility(one) }
            : { label: 'Was the child seen?', value: one.referred ? 'Yes' : 'No' },
          ...(one.adult || one.referred
            ? []
            : [{ label: 'Relationship to subject child', value: pen.relation(one) }]),
        ],
      },
    ];
  };
  const views = pen.views(first(family.referred));
  if (family.referred.length > 1 && views === family.views)
    for (const one of family.referred) notes.of(one, '/views/words', { ifAny: [views] });
  // That the family lives where the child does is true, whoever says so.
  pen.notes.note('/familyAddress/words', { any: true });
  return {
    title: 'Public Protection Notice – Child Concern',
    council: 'Westmoor Police',
    header: 'OFFICIAL – SENSITIVE',
    footer: 'PPN printed for Children’s Social Care. Not to be disclosed without the authority of Westmoor Police.',
    blocks: [
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'PPN reference', value: 'PPN/118834/26' },
          { label: 'Incident log', value: '0741 of 18/11/2026' },
          { label: 'Date of notice', value: pen.referredOn() },
          { label: 'Risk grading', value: 'Medium' },
        ],
      },
      { is: 'heading', text: 'Submitting officer' },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Officer', value: pen.referrerName() },
          { label: 'Role', value: pen.referrerRole() },
          { label: 'Force and station', value: pen.referrerAgency() },
          { label: 'Contact number', value: pen.referrerPhone() },
          { label: 'Email', value: pen.referrerEmail(), wide: true },
        ],
      },
      ...people.flatMap(person),
      { is: 'heading', text: 'Circumstances' },
      { is: 'box', label: 'What has happened', text: pen.concern() },
      { is: 'box', label: 'Voice of the child', text: views },
      { is: 'box', label: 'Police history', text: pen.history(0.3) },
      { is: 'heading', text: 'Information sharing' },
      {
        is: 'ask',
        question: 'Have the parents/carers been informed of this referral?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Have the parents/carers consented to this referral?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
      {
        is: 'box',
        label: 'Rationale where consent not obtained',
        text: pen.about(
          '/consent/reason/words',
          hand.consent === 'no' || hand.agreed === 'no' ? family.reason : '',
          0.1,
        ),
      },
      {
        is: 'pairs',
        columns: 2,
        pairs: [
          { label: 'Supervisor review by', value: '' },
          { label: 'Date reviewed', value: '' },
        ],
      },
    ],
  };
}
