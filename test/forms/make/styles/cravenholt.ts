/** What an ambulance service's old terminal prints: letters of one width, two fields to a line, a narrative. The service is made up. */
import type { Member } from '../family-case.ts';
import type { Block, Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function cravenholt(pen: Pen): Form {
  const { family, hand } = pen;
  const address = pen.addressBelow(family.referred);
  const field = (label: string, value: string): Pair => ({ label, value });
  const rule = (text: string): Block => ({ is: 'fixed', rows: [[field(`=== ${text}`, '')]] });
  const subject = (one: Member, at: number): Block[] => [
    rule(`SUBJECT ${at + 1} OF ${family.referred.length} (CHILD)`),
    {
      is: 'fixed',
      rows: [
        [field('SURNAME', pen.surname(one)), field('FORENAME(S)', pen.given(one))],
        [field('DOB/EDD', pen.birth(one)), field('SEX', pen.sex(one, 'letter'))],
        [field('ETHNIC ORIGIN', pen.ethnicity(one)), field('NHS NO', pen.nhs(one))],
      ],
    },
  ];
  const associate = (one: Member, at: number): Block[] => [
    rule(`ASSOCIATED PERSON ${at + 1}`),
    {
      is: 'fixed',
      rows: [
        [field('SURNAME', pen.surname(one)), field('FORENAME(S)', pen.given(one))],
        [field('DOB', pen.birth(one)), field('RELATION TO SUBJ', pen.relation(one))],
      ],
    },
  ];
  return {
    title: 'SAFEGUARDING ALERT – CHILD',
    council: 'Westmarch Ambulance Service NHS Trust',
    blocks: [
      {
        is: 'fixed',
        rows: [
          [field('ALERT REF', 'WAS/C/2026/03318'), field('CAD NO', '3318-191126')],
          [field('DATE OF ALERT', pen.referredOn())],
        ],
      },
      ...family.referred.flatMap(subject),
      { is: 'fixed', rows: [[field('LOCATION (HOME)', address)]] },
      ...family.others.flatMap(associate),
      rule('NATURE OF CONCERN'),
      { is: 'typed', text: pen.concern() },
      {
        is: 'fixed',
        rows: [
          [field('IMMEDIATE RISK?', pen.answer('/concern/immediateProtection/needed', hand.urgent))],
          [field('PARENT INFORMED?', pen.answer('/consent/parentsInformed', hand.consent))],
          [field('PARENT CONSENTS?', pen.answer('/consent/parentsAgreed', hand.agreed))],
        ],
      },
      rule('RAISED BY'),
      {
        is: 'fixed',
        rows: [
          [field('CLINICIAN', pen.referrerName()), field('GRADE', pen.referrerRole())],
          [field('EMPLOYER', pen.referrerAgency())],
          [field('CALL BACK NO', pen.referrerPhone()), field('EMAIL', pen.referrerEmail())],
        ],
      },
    ],
  };
}
