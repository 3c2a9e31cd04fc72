/** A submission without a single heading: each label says itself to what it belongs. The council is made up. */
import type { Member } from '../family-case.ts';
import type { Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';

export function eskmouth(pen: Pen): Form {
  const { family, hand } = pen;
  const of = (who: string, pairs: [string, string][]): Pair[] =>
    pairs.map(([label, value]) => ({ label: `${who}: ${label}`, value }));
  const child = (one: Member, at: number) =>
    of(`Child ${at + 1}`, [
      ['forename', pen.given(one)],
      ['surname', pen.surname(one)],
      ['date of birth', pen.birth(one)],
      ['sex', pen.sex(one)],
      ['ethnicity', pen.ethnicity(one)],
      ['religion', pen.religion(one)],
      ['first language', pen.language(one)],
      ['school or early years', pen.school(one)],
      ['GP', pen.gp(one)],
      ['address', pen.address(one)],
      ['postcode', pen.postcode(one)],
    ]);
  let adults = 0;
  let brood = 0;
  const other = (one: Member) => {
    const who = one.adult ? `Adult ${++adults}` : `Other child ${++brood}`;
    return of(who, [
      ['full name', pen.full(one)],
      ['relationship', pen.relation(one)],
      ['date of birth', pen.birth(one)],
      ...(one.adult ? ([['parental responsibility', pen.responsibility(one)]] satisfies [string, string][]) : []),
    ]);
  };
  return {
    title: 'New submission: Request for a conversation about a child',
    council: 'Eskmouth Council',
    blocks: [
      {
        is: 'lines',
        how: 'behind',
        pairs: [
          ...of('Reporter', [
            ['name', pen.referrerName()],
            ['job', pen.referrerRole()],
            ['organisation', pen.referrerAgency()],
            ['phone', pen.referrerPhone()],
            ['email', pen.referrerEmail()],
            ['date sent', pen.referredOn()],
          ]),
          ...family.referred.flatMap(child),
          ...family.others.flatMap(other),
          ...of('Concern', [
            ['description', pen.concern()],
            ['immediate danger', pen.answer('/concern/immediateProtection/needed', hand.urgent)],
          ]),
          ...of('Consent', [
            ['parents told', pen.answer('/consent/parentsInformed', hand.consent)],
            ['parents agree', pen.answer('/consent/parentsAgreed', hand.agreed)],
          ]),
        ],
      },
    ],
  };
}
