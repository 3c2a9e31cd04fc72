/** A short form of plain lines with boxes that ask two things at once: "Name and job title", "Name and date of birth". The council is made up. */
import { writeDate } from '../dates.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function wrenbury(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const { referrer } = family;
  pen.referrerName();
  pen.referrerRole();
  const birth = pen.birth(child);
  pen.notes.note('/referrer/role/words', { oneOf: [referrer.role, `${referrer.role}, ${referrer.agency}`] });
  pen.notes.note('/referrer/agency/words', { ifAny: [referrer.agency, `${referrer.role}, ${referrer.agency}`] });
  pen.notes.note('/referrer/date/date', referrer.date);
  return {
    title: 'Record of concern about a child',
    council: 'Wrenbury Safeguarding Children Partnership',
    footer: 'Return by secure email within one working day',
    blocks: [
      { is: 'heading', text: 'Who is telling us?' },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          { label: 'Referrer’s name:', value: pen.letters(referrer.name) },
          { label: 'Job title and agency:', value: `${referrer.role}, ${referrer.agency}` },
          { label: 'Tel:', value: pen.referrerPhone() },
          { label: 'Email:', value: pen.referrerEmail() },
          { label: 'Date of this record:', value: writeDate(referrer.date, hand.dates) },
        ],
      },
      { is: 'heading', text: 'Who is the child?' },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          { label: 'Child’s name:', value: pen.full(child) },
          { label: 'Date of birth / due date:', value: birth },
          { label: 'Boy or girl:', value: pen.sex(child) },
          { label: 'Address and postcode:', value: pen.wholeAddress(child) },
          { label: 'School or nursery:', value: pen.school(child) },
          { label: 'Name of GP and surgery:', value: pen.gp(child) },
        ],
      },
      { is: 'heading', text: 'Who else is at home?' },
      {
        is: 'table',
        headers: ['Name', 'Date of birth', 'Relationship to child'],
        rows: [...family.referred.slice(1), ...family.others].map((one) => [
          pen.full(one),
          pen.birth(one),
          pen.relation(one),
        ]),
      },
      { is: 'heading', text: 'What is the concern?' },
      {
        is: 'lines',
        how: 'below',
        pairs: [{ label: 'Describe what you have seen or been told:', value: pen.concern() }],
      },
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          {
            label: 'Have you spoken to the parents about this referral?',
            value: pen.ticks('/consent/parentsInformed', hand.consent),
          },
          {
            label: 'Do the parents consent to the referral?',
            value: pen.ticks('/consent/parentsAgreed', hand.agreed),
          },
          {
            label: 'Is immediate protection needed?',
            value: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
          },
        ],
      },
    ],
  };
}
