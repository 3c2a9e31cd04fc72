/** A request for service built on strengths and worries, with a scale; the person who asks is a section of its own in full sentences. The council is made up. */
import { above, banner, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';

export function radstone(pen: Pen): Form {
  const { family, hand } = pen;
  const child = first(family.referred);
  for (const one of family.referred.slice(1)) one.referred = false;
  const others = [...family.referred.slice(1), ...family.others];
  return {
    title: 'Request for Service (C2)',
    council: 'Radstone and North East Vale Council',
    footer: 'C2 – Request for Service – October 2026',
    blocks: [
      {
        is: 'note',
        text: 'Any gaps or lack of information may delay the process. If you have telephoned, complete and send the form within forty eight hours.',
      },
      {
        is: 'cells',
        widths: [3, 7],
        rows: [
          banner('Section A – Your details (the person making this request)', 2),
          [...two('Your name', pen.referrerName())],
          [...two('Your job / relationship to the family', pen.referrerRole())],
          [...two('Name of your service or school', pen.referrerAgency())],
          [...two('How we can contact you: telephone', pen.referrerPhone())],
          [...two('How we can contact you: email', pen.referrerEmail())],
          [...two('Date of this request', pen.referredOn())],
        ],
      },
      {
        is: 'cells',
        widths: [3, 7],
        rows: [
          banner('Section B – The child or young person', 2),
          [...two('Full name', pen.full(child), 1, '(including aliases)')],
          [...two('Date of birth / age', pen.birth(child))],
          [...two('Gender', pen.sexTicks(child, ['Female', 'Male', 'Prefer to self-describe']))],
          [...two('Address(es), including postcode', pen.wholeAddressLines(child))],
          [...two('Telephone', pen.phone(child))],
          [...two('Ethnicity and religion', '')],
          [...two('Language spoken at home', pen.language(child))],
          [...two('School / early years setting', pen.school(child))],
          [...two('Name of GP', pen.gp(child))],
        ],
      },
      {
        is: 'cells',
        widths: [4, 3, 2, 2],
        rows: [
          banner('Section C – Family and people who matter to the child', 4),
          heads('Who is in the family?', 'Relationship', 'DOB or age', 'Has PR?'),
          ...others.map((one) => row(pen.full(one), pen.relation(one), pen.birth(one), pen.responsibility(one))),
        ],
      },
      {
        is: 'cells',
        widths: [1, 1],
        rows: [
          banner('Section D – Mapping', 2),
          [above('Harm and danger: what are you worried about?', pen.concern(), 2)],
          [
            above('Existing strengths and safety', pen.about('/assessmentOfNeed/strengths/words', family.strengths)),
            above(
              'Next steps: what needs to happen?',
              pen.about('/assessmentOfNeed/whatNeedsToHappen/words', 'Somebody to see mum on her own'),
            ),
          ],
          [above('On a scale of 0 to 10, how safe is the child today? (10 = safe enough to close the case)', '4', 2)],
          banner('Section E – Consent', 2),
          [
            above(
              'Have you told the parent(s) that you are making this request?',
              pen.ticks('/consent/parentsInformed', hand.consent),
            ),
            above('Do the parent(s) consent to this request?', pen.ticks('/consent/parentsAgreed', hand.agreed)),
          ],
        ],
      },
    ],
  };
}
