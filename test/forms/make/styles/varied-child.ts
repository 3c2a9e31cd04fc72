/** The ways in which councils print the child or children, for forms put together by chance. */
import { above, banner, blanks, heads, inside, row, two } from '../cells.ts';
import { first, type Member } from '../family-case.ts';
import type { Block, Cell, Value } from '../model.ts';
import type { Pen } from '../pen.ts';
import { bare, type Luck } from './varied-household.ts';

/** What is asked of a child, in printed order. */
function about(pen: Pen, { chance, say }: Luck, child: Member): [string, Value][] {
  const whole = chance.often(0.5);
  const maybe = (share: number, label: string, value: () => Value): [string, Value][] =>
    chance.often(share) ? [[label, value()]] : [];
  const named: [string, Value][] = chance.often(0.6)
    ? [
        [say('given'), pen.given(child)],
        [say('family'), pen.surname(child)],
      ]
    : [[say('full'), pen.full(child)]];
  if (named.length === 2 && chance.often(0.4)) named.reverse();
  return [
    ...named,
    [say('birth'), pen.birth(child)],
    [say('gender'), chance.often(0.3) ? pen.sexTicks(child, ['Male', 'Female', 'Not known']) : pen.sex(child)],
    ...maybe(0.6, say('ethnicity'), () => pen.ethnicity(child)),
    ...maybe(0.6, say('language'), () => pen.language(child)),
    ...maybe(0.4, say('religion'), () => pen.religion(child)),
    ...maybe(0.4, say('nhs'), () => pen.nhs(child)),
    ...(whole
      ? ([
          ['Home address and postcode', chance.often(0.5) ? pen.wholeAddressLines(child) : pen.wholeAddress(child)],
        ] as [string, Value][])
      : ([
          ['Home address', chance.often(0.5) ? pen.addressLines(child) : pen.address(child)],
          [chance.pick(['Postcode', 'Post Code', 'Postcode:']), pen.postcode(child)],
        ] as [string, Value][])),
    ...maybe(0.7, say('school'), () => pen.school(child)),
    ...maybe(0.5, say('gp'), () => pen.gp(child)),
  ];
}

const GUIDANCE = [
  'Use the name on the birth certificate.',
  'Tell us if the child stays elsewhere for part of the week.',
  'Ask the family; do not guess.',
];

/** One child, laid out in one of the ways that stand in no mosaic. */
export function alone(pen: Pen, luck: Luck): Block[] {
  const { chance, say } = luck;
  const title = say('child');
  const pairs = about(pen, luck, first(pen.family.referred));
  const some = (size: number): [string, Value][][] =>
    Array.from({ length: Math.ceil(pairs.length / size) }, (_, at) => pairs.slice(at * size, at * size + size));
  switch (chance.pick(['numbered', 'margin', 'stacked', 'lined', 'running', 'uneven'] as const)) {
    case 'numbered':
      return [
        {
          is: 'cells',
          widths: [1, 4, 6],
          rows: [
            banner(title, 3),
            ...pairs.map(([label, value], at): Cell[] => [{ printed: `${at + 1}` }, ...two(label, value)]),
          ],
        },
      ];
    case 'margin':
      return [
        {
          is: 'cells',
          widths: [3, 3, 5],
          rows: [
            banner(title, 3),
            ...some(4).flatMap((group, number) =>
              group.map(([label, value], at): Cell[] => [
                at === 0
                  ? { printed: GUIDANCE[number % GUIDANCE.length] ?? '', down: group.length }
                  : { merged: true },
                ...two(label, value),
              ]),
            ),
          ],
        },
      ];
    case 'stacked':
      // A row of labels, then the row of their answers.
      return [
        { is: 'heading', text: title },
        ...some(3).map(
          (group): Block => ({
            is: 'cells',
            widths: group.map(() => 1),
            rows: [heads(...group.map(([label]) => label)), row(...group.map(([, value]) => value))],
          }),
        ),
      ];
    case 'lined':
      return [
        {
          is: 'cells',
          widths: [1, 1],
          rows: [
            banner(title, 2),
            ...some(8).map((group): Cell[] => {
              const card = (list: [string, Value][]): Cell => ({
                lines: list.map(([label, value]) => ({ label: `${bare(label)}:`, value })),
              });
              const half = Math.ceil(group.length / 2);
              return [card(group.slice(0, half)), group.length === 1 ? { value: '' } : card(group.slice(half))];
            }),
          ],
        },
      ];
    case 'running':
      return [
        { is: 'heading', text: title },
        {
          is: 'running',
          rows: some(2).map((group) => group.map(([label, value]) => ({ label: `${bare(label)}:`, value }))),
        },
      ];
    case 'uneven':
      // Rows of three, two and one, label and answer in one cell.
      return [
        {
          is: 'cells',
          widths: [1, 1, 1, 1, 1, 1],
          rows: [
            banner(title, 6),
            ...pairs
              .reduce<[string, Value][][]>((rows, pair) => {
                const last = rows.at(-1);
                const room = 3 - ((rows.length - 1) % 3);
                if (last === undefined || last.length >= room) rows.push([pair]);
                else last.push(pair);
                return rows;
              }, [])
              .map((group): Cell[] =>
                group.map(([label, value], at) => {
                  const span = Math.floor(6 / group.length);
                  return chance.often(0.3)
                    ? above(label, value, span)
                    : inside(label, value, at === 0 ? 6 - span * (group.length - 1) : span);
                }),
              ),
          ],
        },
      ];
  }
}

/** All children of the referral: as rows, as columns, in blocks. */
export function several(pen: Pen, luck: Luck): Block[] {
  const { chance, say } = luck;
  const title = say('child');
  const children = pen.family.referred;
  const questions: [string, (one: Member) => string][] = [
    [say('given'), (one) => pen.given(one)],
    [say('family'), (one) => pen.surname(one)],
    [say('birth'), (one) => pen.birth(one)],
    [say('gender'), (one) => pen.sex(one, 'letter')],
  ];
  if (chance.often(0.5)) questions.push([say('ethnicity'), (one) => pen.ethnicity(one)]);
  if (chance.often(0.5)) questions.push([say('school'), (one) => pen.school(one)]);
  const how = chance.pick(['rows', 'columns', 'blocks'] as const);
  const where: Block = {
    is: 'pairs',
    columns: 1,
    pairs: [
      {
        label: chance.pick(['Address', 'Home address and postcode', 'Address of child(ren)']),
        value: pen.addressBelow(children),
      },
    ],
  };
  if (how === 'columns')
    return [
      { is: 'heading', text: title },
      {
        is: 'columns',
        heads: children.map((_, at) => `Child ${at + 1}`),
        rows: questions.map(([label, of]) => ({ label, values: children.map(of) })),
      },
      where,
    ];
  if (how === 'blocks')
    return [
      { is: 'heading', text: title },
      ...children.flatMap((one, at): Block[] => [
        { is: 'heading', text: `Child ${at + 1}` },
        {
          is: 'pairs',
          columns: chance.often(0.5) ? 1 : 2,
          pairs: questions.map(([label, of]) => ({ label, value: of(one) })),
        },
      ]),
      where,
    ];
  return [
    {
      is: 'cells',
      widths: questions.map(() => 1),
      rows: [
        banner(title, questions.length),
        heads(...questions.map(([label]) => label)),
        ...children.map((one) => row(...questions.map(([, of]) => of(one)))),
        ...blanks(questions.length, 1),
      ],
    },
    where,
  ];
}
