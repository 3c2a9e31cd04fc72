/** A frame that floats for the referrer, small tables inside a large one for children and for adults. The board and its form are made up. */
import type { Member } from '../family-case.ts';
import type { Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function bramlea(pen: Pen): Form {
  const { family, hand } = pen;
  const child = (one: Member): Pair[] => [
    { label: 'Child’s full name', value: pen.full(one), tag: 'ch_name' },
    { label: 'D.O.B.', value: pen.birth(one), tag: 'date' },
    { label: 'Gender identity', value: pen.sex(one), tag: 'ch_gender' },
    { label: 'Ethnic background', value: pen.ethnicity(one), tag: 'ch_eth' },
    { label: 'Main spoken language', value: pen.language(one), tag: 'ch_lang' },
    { label: 'Setting attended', value: pen.school(one), tag: 'ch_setting' },
    { label: 'Normally lives at', value: pen.wholeAddress(one), tag: 'ch_addr' },
  ];
  const adult = (one: Member): Pair[] => [
    { label: 'Name', value: pen.full(one), tag: 'ad_name' },
    { label: 'Relationship to child(ren)', value: pen.relation(one), tag: 'ad_rel' },
    { label: 'D.O.B.', value: pen.birth(one), tag: 'date' },
    { label: 'Holds parental responsibility?', value: pen.responsibility(one), tag: 'ad_pr' },
  ];
  const adults = family.others.filter(({ adult: grown }) => grown);
  const brood = family.others.filter(({ adult: grown }) => !grown);
  return {
    title: 'Multi Agency Request Form',
    council: 'Bramlea and the Wolds Safeguarding Children Partnership',
    header: 'Password protect before sending',
    blocks: [
      {
        is: 'floating',
        title: 'FOR COMPLETION BY PERSON MAKING REQUEST',
        pairs: [
          { label: 'Print name:', value: pen.referrerName() },
          { label: 'Profession:', value: pen.referrerRole() },
          { label: 'Base / agency:', value: pen.referrerAgency() },
          { label: 'Contact no:', value: pen.referrerPhone() },
          { label: 'Secure e-mail:', value: pen.referrerEmail() },
          { label: 'Date sent:', value: pen.referredOn() },
        ],
      },
      { is: 'heading', text: 'CHILD / CHILDREN REQUEST IS ABOUT' },
      {
        is: 'nested',
        across: 2,
        cards: family.referred.map((one, at) => ({ title: `CHILD ${at + 1}`, pairs: child(one) })),
      },
      { is: 'heading', text: 'PARENTS, CARERS AND OTHER ADULTS IN THE HOME' },
      {
        is: 'nested',
        across: 2,
        cards: adults.map((one, at) => ({ title: `Adult ${at + 1}`, pairs: adult(one) })),
      },
      {
        is: 'table',
        headers: ['Other children in household', 'Age or D.O.B.', 'Relationship', 'Setting'],
        rows: brood.map((one) => [pen.full(one), pen.birth(one), pen.relation(one), pen.school(one)]),
      },
      { is: 'heading', text: 'THE REQUEST' },
      { is: 'box', label: 'Presenting concern', text: pen.concern() },
      { is: 'box', label: 'Background history', text: pen.history(0.3) },
      {
        is: 'ask',
        question: 'Is urgent action needed to protect a child today?',
        ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
      },
      {
        is: 'ask',
        question: 'Has this request been shared with the parent(s)?',
        ticks: pen.ticks('/consent/parentsInformed', hand.consent),
      },
      {
        is: 'ask',
        question: 'Do the parent(s) consent?',
        ticks: pen.ticks('/consent/parentsAgreed', hand.agreed),
      },
    ],
  };
}
