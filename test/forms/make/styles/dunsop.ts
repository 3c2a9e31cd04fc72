/** What a council's own portal lets one print after sending: a list of answers, each with a word to change it. The council is made up. */
import type { Member } from '../family-case.ts';
import type { Block, Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function dunsop(pen: Pen): Form {
  const { family, hand } = pen;
  const list = (pairs: [string, string][], text?: string): Block[] => [
    ...(text === undefined ? [] : [{ is: 'heading', text } as const]),
    { is: 'summary', action: 'Change', pairs: pairs.map(([label, value]): Pair => ({ label, value })) },
  ];
  const child = (one: Member, at: number): Block[] =>
    list(
      [
        ['Child’s name', pen.full(one)],
        ['Date of birth or due date', pen.birth(one)],
        ['Sex', pen.sex(one)],
        ['Ethnic group', pen.ethnicity(one)],
        ['Language spoken at home', pen.language(one)],
        ['Special educational needs or disability', pen.needs(one)],
        ['Nursery, school or college', pen.school(one)],
        ['Home address', pen.wholeAddressLines(one)],
      ],
      `Child ${at + 1} of ${family.referred.length}`,
    );
  const adults = family.others.filter(({ adult }) => adult);
  const brood = family.others.filter(({ adult }) => !adult);
  const person = (one: Member, text: string, adult: boolean): Block[] =>
    list(
      [
        ['Name', pen.full(one)],
        ['Date of birth', pen.birth(one)],
        ['Relationship to the child', pen.relation(one)],
        ...(adult ? ([['Parental responsibility', pen.responsibility(one)]] satisfies [string, string][]) : []),
      ],
      text,
    );
  return {
    title: 'Check your answers before you send them',
    council: 'Dunsop Council | Worried about a child',
    blocks: [
      ...list(
        [
          ['Your name', pen.referrerName()],
          ['Your job', pen.referrerRole()],
          ['Who you work for', pen.referrerAgency()],
          ['Email address', pen.referrerEmail()],
          ['Phone', pen.referrerPhone()],
        ],
        'About you',
      ),
      ...family.referred.flatMap(child),
      { is: 'heading', text: 'Adults in the home' },
      ...adults.flatMap((one, at) => person(one, `Adult ${at + 1} of ${adults.length}`, true)),
      { is: 'heading', text: 'Children you are not worried about' },
      ...brood.flatMap((one, at) => person(one, `Brother or sister ${at + 1} of ${brood.length}`, false)),
      ...list(
        [
          ['What you are worried about', pen.concern()],
          ['What is good about things at home', pen.about('/assessmentOfNeed/strengths/words', family.strengths)],
          ['Is anyone in immediate danger?', pen.answer('/concern/immediateProtection/needed', hand.urgent)],
        ],
        'Your worries',
      ),
      ...list(
        [
          [
            'Have you told the family that you are contacting us?',
            pen.answer('/consent/parentsInformed', hand.consent),
          ],
          ['Have they agreed?', pen.answer('/consent/parentsAgreed', hand.agreed)],
          [
            'Why not',
            pen.about('/consent/reason/words', hand.agreed === 'no' || hand.consent === 'no' ? family.reason : '', 0),
          ],
        ],
        'Telling the family',
      ),
    ],
  };
}
