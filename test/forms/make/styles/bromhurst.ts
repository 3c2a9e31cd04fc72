/** One form for a household: every child a row with whether that child is the one referred, sections A to F, needs, parenting and surroundings asked apart. The council is made up. */
import { above, banner, blanks, heads, row, two } from '../cells.ts';
import { first } from '../family-case.ts';
import type { Cell, Form } from '../model.ts';
import type { Pen } from '../pen.ts';
import { HOPES, PARENTING } from '../pools/eighth.ts';

export function bromhurst(pen: Pen): Form {
  const { family, hand, notes } = pen;
  const brood = family.others.filter(({ adult }) => !adult);
  const adults = family.others.filter(({ adult }) => adult);
  const children = [...family.referred, ...brood];
  const child = first(family.referred);
  for (const one of brood) notes.of(one, '/relationshipWords', { ifAny: ['Sibling', 'Siblings', one.relation] });
  const address = pen.addressBelow(children);
  const language = pen.language(child);
  const needed = pen.needed(child);
  const religion = pen.religion(child);
  const phone = family.phone;
  notes.note('/familyAddress/words', { any: true });
  for (const one of children) {
    // What is asked once for the household is of all of them or of none.
    notes.of(one, '/address/words', { ifAny: [address, family.address] });
    notes.of(one, '/address/postcode', { ifAny: [family.postcode] });
    notes.of(one, '/interpreter/needed', { ifAny: [one.language === 'English' ? 'no' : 'yes'] });
    if (language === child.language) notes.of(one, '/language/words', { ifAny: [language] });
    if (religion === child.religion) notes.of(one, '/religion/words', { ifAny: [religion] });
    notes.of(one, '/phones', { ifAny: [phone] });
  }
  if (children.length === 1) {
    notes.of(child, '/address/words', { oneOf: [address, family.address] });
    notes.of(child, '/address/postcode', family.postcode);
  }
  for (const one of adults) {
    notes.of(one, '/phones', { ifAny: [phone] });
    notes.of(one, '/language/words', { ifAny: [child.language] });
  }
  const views = child.unborn ? '' : pen.views(child);
  if (family.referred.length > 1 && views === family.views)
    for (const one of family.referred) notes.of(one, '/views/words', { ifAny: [views] });
  return {
    title: 'Referral form to Children’s Social Care',
    council: 'London Borough of Bromhurst',
    footer: 'Bromhurst Children’s Social Care referral form – OFFICIAL-SENSITIVE',
    blocks: [
      {
        is: 'note',
        text: 'This form is to be used by all agencies when making a Child Protection or Child in Need referral. If referring more than one child in the same household, a separate form is not needed for each child, but the referral must state which children are being referred. Where you have reasonable concern that a child has suffered or may be at immediate risk of significant harm telephone 01632 960373 and then send this form within 24 hours.',
      },
      { is: 'heading', text: 'SECTION A: Children and young people in the household' },
      {
        is: 'cells',
        widths: [3, 3, 2, 1, 3, 3, 2],
        rows: [
          heads(
            'Family name',
            'First name(s)',
            'Date of birth / EDD',
            'Sex M/F',
            'Ethnicity',
            'School / nursery',
            'Being referred? (Y/N)',
          ),
          ...children.map((one): Cell[] =>
            row(
              pen.surname(one),
              pen.given(one),
              pen.birth(one),
              pen.sex(one, 'letter'),
              pen.ethnicity(one),
              pen.school(one),
              one.referred ? 'Y' : 'N',
            ),
          ),
          ...blanks(7, 2),
        ],
      },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          [...two('Home address and postcode', address, 3)],
          [...two('Home / mobile telephone', phone), ...two('First language', language)],
          [...two('Interpreter or signer required?', needed), ...two('Religion', religion)],
        ],
      },
      { is: 'heading', text: 'SECTION B: Parents, carers and other adults' },
      {
        is: 'cells',
        widths: [3, 3, 2, 3, 2, 4],
        rows: [
          heads(
            'Family name',
            'First name(s)',
            'Date of birth',
            'Relationship to child(ren)',
            'Parental responsibility (Y/N)',
            'Address if not living with child(ren)',
          ),
          ...adults.map((one): Cell[] =>
            row(
              pen.surname(one),
              pen.given(one),
              pen.birth(one),
              pen.relation(one),
              pen.responsibility(one).slice(0, 1),
              '',
            ),
          ),
          ...blanks(6, 1),
        ],
      },
      { is: 'heading', text: 'SECTION C: Referrer and consent' },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          [...two('Name of referrer', pen.referrerName()), ...two('Date of referral', pen.referredOn())],
          [...two('Job title', pen.referrerRole()), ...two('Agency', pen.referrerAgency())],
          [...two('Telephone', pen.referrerPhone()), ...two('Email (secure)', pen.referrerEmail())],
          [
            {
              label: 'Have the parents/carers been told about this referral?',
              shade: true,
              span: 2,
            },
            { value: pen.ticks('/consent/parentsInformed', hand.consent), span: 2 },
          ],
          [
            {
              label: 'Do the parents/carers consent to this referral?',
              shade: true,
              span: 2,
            },
            { value: pen.ticks('/consent/parentsAgreed', hand.agreed), span: 2 },
          ],
          [
            above(
              'If not told, or consent not given, please say why',
              pen.about(
                '/consent/reason/words',
                hand.consent === 'no' || hand.agreed === 'no' ? family.reason : '',
                0.1,
              ),
              4,
            ),
          ],
        ],
      },
      { is: 'heading', text: 'SECTION D: Agencies working with the family' },
      {
        is: 'cells',
        widths: [3, 3, 3],
        rows: [
          heads('Agency', 'Name of worker', 'Telephone / email'),
          ...pen.workers((...cells): Cell[] => row(...cells)),
          ...blanks(3, 1),
        ],
      },
      { is: 'heading', text: 'SECTION E: Information about your concerns' },
      {
        is: 'cells',
        widths: [1],
        rows: [
          banner('Reason for referral', 1, 'Include dates and evidence; distinguish fact from opinion'),
          [{ value: pen.concern() }],
          banner(
            'Parenting capacity',
            1,
            'Basic care, ensuring safety, emotional warmth, stimulation, guidance and boundaries',
          ),
          [{ value: pen.about('/assessmentOfNeed/parentingCapacity/words', family.chance.pick(PARENTING), 0.3) }],
          banner('Previous involvement with the family', 1),
          [{ value: pen.history(0.3) }],
          banner('Child/young person’s views', 1),
          [{ value: views }],
          banner('What do you hope will be achieved by this referral?', 1),
          [{ value: pen.about('/assessmentOfNeed/whatNeedsToHappen/words', family.chance.pick(HOPES)) }],
        ],
      },
      { is: 'heading', text: 'SECTION F: For completion by Children’s Social Care' },
      {
        is: 'cells',
        widths: [2, 3, 2, 3],
        rows: [
          [...two('Date received', ''), ...two('CareFirst number', '')],
          [...two('Social worker', ''), ...two('Team manager', '')],
        ],
      },
    ],
  };
}
