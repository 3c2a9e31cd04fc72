/** The ways in which councils print a household, for forms put together by chance: rows, columns, blocks, cards. */
import { banner, blanks, heads, row, two } from '../cells.ts';
import type { Chance } from '../chance.ts';
import type { Member } from '../family-case.ts';
import type { Block, Cell, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';
import type { WORDS } from './mosaic-words.ts';

export type Luck = { chance: Chance; say: (what: keyof typeof WORDS) => string };

export const bare = (label: string): string => label.replace(/[:\s]+$/, '');

/** What a household's table asks of each. */
function asked(pen: Pen, { chance, say }: Luck): [string, (one: Member) => string][] {
  const all: [string, (one: Member) => string][] = [
    [say('person'), (one) => pen.full(one)],
    [say('born'), (one) => pen.birth(one)],
    [say('relation'), (one) => pen.relation(one)],
  ];
  if (chance.often(0.3)) all.splice(2, 0, [chance.pick(['M/F', 'Sex', 'Gender']), (one) => pen.sex(one, 'letter')]);
  if (chance.often(0.6)) all.push([say('responsibility'), (one) => pen.responsibility(one)]);
  if (chance.often(0.3))
    all.push([chance.pick(['Ethnicity', 'Ethnic origin', 'Ethnic group']), (one) => pen.ethnicity(one)]);
  return all;
}

export function household(pen: Pen, luck: Luck, others: readonly Member[]): Block[] {
  const { chance, say } = luck;
  const title = say('household');
  const questions = asked(pen, luck);
  const lines = (one: Member): Pair[] =>
    questions.map(([label, of]) => ({ label: `${bare(label)}:`, value: of(one) }));
  const person = chance.pick(['Person', 'Family member', 'Household member', 'Adult or child']);
  const heading: Block = { is: 'heading', text: title };
  const banded = (count: number): Cell[] =>
    banner(title, count, chance.often(0.3) ? '(include all adults and children who live there)' : undefined);
  switch (chance.pick(['table', 'banded', 'blocks', 'cards', 'columns', 'parted', 'paired'] as const)) {
    case 'table':
      return [
        heading,
        {
          is: 'table',
          headers: questions.map(([label]) => label),
          rows: others.map((one) => questions.map(([, of]) => of(one))),
        },
      ];
    case 'banded':
      return [
        {
          is: 'cells',
          widths: questions.map(() => 1),
          rows: [
            banded(questions.length),
            heads(...questions.map(([label]) => label)),
            ...others.map((one) => row(...questions.map(([, of]) => of(one)))),
            ...blanks(questions.length, Math.floor(chance.next() * 3)),
          ],
        },
      ];
    case 'blocks':
      return [
        heading,
        ...others.flatMap((one, at): Block[] => [
          { is: 'heading', text: `${person} ${at + 1}` },
          { is: 'pairs', columns: 1, pairs: lines(one) },
        ]),
      ];
    case 'cards': {
      const card = (one: Member, at: number): Cell => ({ label: `Person ${at + 1}`, lines: lines(one) });
      return [
        {
          is: 'cells',
          widths: [1, 1],
          rows: [
            banded(2),
            ...others.flatMap((one, at): Cell[][] => {
              if (at % 2 === 1) return [];
              const next = others[at + 1];
              return [[card(one, at), next === undefined ? { value: '' } : card(next, at + 1)]];
            }),
          ],
        },
      ];
    }
    case 'columns':
      if (others.length > 4) return household(pen, luck, others);
      return [
        heading,
        {
          is: 'columns',
          heads: others.map((_, at) => `Person ${at + 1}`),
          rows: questions.map(([label, of]) => ({ label, values: others.map(of) })),
        },
      ];
    case 'parted': {
      // Grown-ups and children in tables of their own, one below the other.
      const part = (name: string, list: readonly Member[]): Block[] =>
        list.length === 0
          ? []
          : [
              {
                is: 'cells',
                widths: questions.map(() => 1),
                rows: [
                  banner(name, questions.length),
                  heads(...questions.map(([label]) => label)),
                  ...list.map((one) => row(...questions.map(([, of]) => of(one)))),
                ],
              },
            ];
      return [
        heading,
        ...part(
          'Parents, carers and other adults',
          others.filter(({ adult }) => adult),
        ),
        ...part(
          'Other children in the household',
          others.filter(({ adult }) => !adult),
        ),
      ];
    }
    case 'paired':
      return [
        heading,
        {
          is: 'cells',
          widths: [2, 3, 2, 3],
          rows: others.flatMap((one, at): Cell[][] => {
            const pairs = lines(one);
            const cells: Cell[][] = [banner(`Household member ${at + 1}`, 4)];
            for (let from = 0; from < pairs.length; from += 2) {
              const [left, right] = pairs.slice(from, from + 2);
              if (left === undefined) continue;
              cells.push([
                ...two(left.label, left.value),
                ...(right === undefined ? [{ value: '' }, { value: '' }] : two(right.label, right.value)),
              ]);
            }
            return cells;
          }),
        },
      ];
  }
}
