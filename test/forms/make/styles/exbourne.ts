/** What a portal prints: question left, answer right, names and addresses in parts, "Child 1 of 2" before each. The council is made up. */
import type { Block, Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function exbourne(pen: Pen): Form {
  const { family, hand } = pen;
  const [street = '', ...town] = family.address.split(', ');
  const pairs = (list: Pair[]): Block => ({ is: 'pairs', columns: 1, pairs: list });
  const [given = '', ...surname] = pen.referrerName().split(/ (?=\S+$)/);
  const whole = `${family.address}, ${family.postcode}`;
  const children = family.referred.flatMap((child, index): Block[] => {
    pen.notes.of(child, '/address/words', { oneOf: [whole, family.address] });
    pen.notes.of(child, '/address/postcode', family.postcode);
    return [
      { is: 'heading', text: `Child ${index + 1} of ${family.referred.length}` },
      pairs([
        { label: 'Child’s first name(s)', value: pen.given(child) },
        { label: 'Child’s last name', value: pen.surname(child) },
        { label: 'Child’s date of birth or due date', value: pen.birth(child) },
        { label: 'Child’s gender', value: pen.sex(child) },
        { label: 'Child’s ethnicity', value: pen.ethnicity(child) },
        { label: 'Address line 1', value: street },
        { label: 'Address line 2', value: town.join(', ') },
        { label: 'Postcode', value: family.postcode },
        { label: 'Child’s school or nursery', value: pen.school(child) },
      ]),
    ];
  });
  return {
    title: 'Children’s Portal: referral submission',
    council: 'Exbourne City Council',
    footer: 'Submission EX-2026-0047713',
    blocks: [
      { is: 'heading', text: 'Before you start' },
      pairs([
        {
          label: 'Have you told the parent or carer that you are making this referral?',
          value: pen.answer('/consent/parentsInformed', hand.consent),
        },
        {
          label: 'Has the parent or carer given consent to this referral?',
          value: pen.answer('/consent/parentsAgreed', hand.agreed),
        },
        {
          label: 'If consent has not been given, tell us why',
          value: pen.about('/consent/reason/words', hand.agreed === 'no' ? family.reason : ''),
        },
      ]),
      { is: 'heading', text: 'Your details' },
      pairs([
        { label: 'Your first name', value: given },
        { label: 'Your last name', value: surname.join(' ') },
        { label: 'Your job title', value: pen.referrerRole() },
        { label: 'Organisation', value: pen.referrerAgency() },
        { label: 'Work telephone', value: pen.referrerPhone() },
        { label: 'Work email', value: pen.referrerEmail() },
        { label: 'Submitted on', value: pen.referredOn() },
      ]),
      ...children,
      ...family.others.flatMap((one, index): Block[] => [
        { is: 'heading', text: `Household member ${index + 1} of ${family.others.length}` },
        pairs([
          { label: 'First name(s)', value: pen.given(one) },
          { label: 'Last name', value: pen.surname(one) },
          { label: 'Date of birth', value: pen.birth(one) },
          { label: 'Relationship to the child or children', value: pen.relation(one) },
        ]),
      ]),
      { is: 'heading', text: 'Your concerns' },
      pairs([
        { label: 'What are you worried about?', value: pen.concern() },
        {
          label: 'Is any child in immediate danger or in need of immediate protection?',
          value: pen.answer('/concern/immediateProtection/needed', hand.urgent),
        },
      ]),
    ],
  };
}
