/** Forms put together by chance from the wordings and layouts that councils use: no two alike, each as some council might have it. */
import { above, banner, inside, two } from '../cells.ts';
import { chance } from '../chance.ts';
import { first } from '../family-case.ts';
import type { Block, Cell, Form, Pair } from '../model.ts';
import type { Pen } from '../pen.ts';
import { WORDS } from './mosaic-words.ts';

type Layout = 'one' | 'two' | 'beside' | 'above' | 'inside' | 'behind' | 'below' | 'hints';
const LAYOUTS: readonly Layout[] = ['one', 'two', 'beside', 'above', 'inside', 'behind', 'below', 'hints'];
const HINTS = ['(please print)', '(if known)', '– state if not known', '*'];

/** So many to a row; the last row is filled up with empty cells. */
function rowsOf(cells: readonly Cell[], columns: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let at = 0; at < cells.length; at += columns) {
    const row = cells.slice(at, at + columns);
    while (row.length < columns) row.push({ value: '' });
    rows.push(row);
  }
  return rows;
}

/** A list of labels and values, laid out as this form lays them out, under its heading. */
function laid(layout: Layout, title: string, pairs: Pair[], bannered: boolean): Block[] {
  const heading: Block[] = [{ is: 'heading', text: title }];
  const cells = (widths: number[], rows: Cell[][]): Block[] =>
    bannered
      ? [{ is: 'cells', widths, rows: [banner(title, widths.length), ...rows] }]
      : [...heading, { is: 'cells', widths, rows }];
  switch (layout) {
    case 'one':
      return [...heading, { is: 'pairs', columns: 1, pairs }];
    case 'two':
      return [...heading, { is: 'pairs', columns: 2, pairs }];
    case 'beside':
      return cells(
        [2, 3, 2, 3],
        rowsOf(
          pairs.flatMap(({ label, value }) => two(label, value)),
          4,
        ),
      );
    case 'hints':
      return cells(
        [3, 4],
        pairs.map(({ label, value }, index) => two(label, value, 1, index % 3 === 1 ? HINTS[index % 4] : undefined)),
      );
    case 'above':
      return cells(
        [1, 1, 1],
        rowsOf(
          pairs.map(({ label, value }) => above(label, value)),
          3,
        ),
      );
    case 'inside':
      return cells(
        [1, 1],
        rowsOf(
          pairs.map(({ label, value }) => inside(label, value)),
          2,
        ),
      );
    default:
      return [...heading, { is: 'lines', how: layout, pairs }];
  }
}

/** `number`: which of the forms; the same number is the same form. */
export const mosaic =
  (number: number) =>
  (pen: Pen): Form => {
    const luck = chance(`mosaic ${number}`);
    const say = (what: keyof typeof WORDS): string => luck.pick<string>(WORDS[what]);
    const { family, hand } = pen;
    const child = first(family.referred);
    for (const one of family.referred.slice(1)) one.referred = false;
    const others = [...family.referred.slice(1), ...family.others];
    const layout = luck.pick(LAYOUTS);
    const another = luck.often(0.4) ? luck.pick(LAYOUTS) : layout;
    const bannered = luck.often(0.5);
    const parted = luck.often(0.6);
    const optional = (share: number, pair: () => Pair): Pair[] => (luck.often(share) ? [pair()] : []);
    const about: Pair[] = [
      ...(parted
        ? [
            { label: say('given'), value: pen.given(child) },
            { label: say('family'), value: pen.surname(child) },
          ]
        : [{ label: say('full'), value: pen.full(child) }]),
      { label: say('birth'), value: pen.birth(child) },
      { label: say('gender'), value: pen.sex(child) },
      ...optional(0.7, () => ({ label: say('ethnicity'), value: pen.ethnicity(child) })),
      ...optional(0.6, () => ({ label: say('language'), value: pen.language(child) })),
      ...optional(0.4, () => ({ label: say('religion'), value: pen.religion(child) })),
      ...optional(0.4, () => ({ label: say('nhs'), value: pen.nhs(child) })),
      { label: say('address'), value: pen.wholeAddress(child) },
      ...optional(0.7, () => ({ label: say('school'), value: pen.school(child) })),
      ...optional(0.6, () => ({ label: say('gp'), value: pen.gp(child) })),
    ];
    const referrer: Pair[] = [
      { label: say('name'), value: pen.referrerName() },
      { label: say('role'), value: pen.referrerRole() },
      { label: say('agency'), value: pen.referrerAgency() },
      { label: say('phone'), value: pen.referrerPhone() },
      { label: say('email'), value: pen.referrerEmail() },
      { label: say('date'), value: pen.referredOn() },
    ];
    const withResponsibility = luck.often(0.7);
    const household: Block[] = [
      { is: 'heading', text: say('household') },
      {
        is: 'table',
        headers: [
          say('person'),
          say('born'),
          say('relation'),
          ...(withResponsibility ? [say('responsibility')] : []),
        ],
        rows: others.map((one) => [
          pen.full(one),
          pen.birth(one),
          pen.relation(one),
          ...(withResponsibility ? [pen.responsibility(one)] : []),
        ]),
      },
    ];
    const worries: Block[] = [
      { is: 'heading', text: say('worry') },
      { is: 'box', label: say('concern'), text: pen.concern() },
      ...(luck.often(0.5)
        ? [
            {
              is: 'box' as const,
              label: say('strengths'),
              text: pen.about('/assessmentOfNeed/strengths/words', family.strengths),
            },
          ]
        : []),
      {
        is: 'ask',
        question: say('urgent'),
        ticks: pen.ticks('/concern/immediateProtection/needed', hand.urgent),
      },
    ];
    const consent: Block[] = [
      { is: 'heading', text: say('consent') },
      { is: 'ask', question: say('informed'), ticks: pen.ticks('/consent/parentsInformed', hand.consent) },
      { is: 'ask', question: say('agreed'), ticks: pen.ticks('/consent/parentsAgreed', hand.agreed) },
    ];
    const you = laid(another, say('referrer'), referrer, bannered);
    const them = [...laid(layout, say('child'), about, bannered), ...household];
    const note: Block = { is: 'note', text: say('note') };
    const orders: readonly Block[][] = [
      [note, ...you, ...them, ...worries, ...consent],
      [note, ...them, ...worries, ...consent, ...you],
      [note, ...consent, ...you, ...them, ...worries],
      [...you, ...consent, note, ...them, ...worries],
    ];
    return {
      title: say('title'),
      council: `Council no. ${number} of no county`,
      footer: say('footer'),
      blocks: luck.pick(orders),
    };
  };

/** How many such forms there are. */
export const MOSAICS = 24;
