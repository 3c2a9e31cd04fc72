/** Forms put together by chance from layouts, more than from wordings: grids of answers, columns, cards, margins, questions over one row of answers. */
import { above, answered, banner, heads, inside, row, two } from '../cells.ts';
import { chance } from '../chance.ts';
import type { Block, Cell, Form, Value } from '../model.ts';
import type { Pen } from '../pen.ts';
import { WORDS } from './mosaic-words.ts';
import { alone, several } from './varied-child.ts';
import { household, type Luck } from './varied-household.ts';

const GUIDANCE = [
  'Give facts first and say how you know them. Use another sheet if you need one.',
  'Please be as specific as you can: who, what, where and when.',
  'Do not investigate. Write down what the child said in the child’s own words.',
];

function referrer(pen: Pen, { chance: luck, say }: Luck): Block[] {
  const title = say('referrer');
  const pairs: [string, Value][] = [
    [say('name'), pen.referrerName()],
    [say('role'), pen.referrerRole()],
    [say('agency'), pen.referrerAgency()],
    [say('phone'), pen.referrerPhone()],
    [say('email'), pen.referrerEmail()],
    [say('date'), pen.referredOn()],
  ];
  switch (luck.pick(['row', 'rows', 'inside', 'above', 'running', 'behind'] as const)) {
    case 'row':
      return [
        {
          is: 'cells',
          widths: [3, 3, 3, 2, 4, 2],
          rows: [banner(title, 6), heads(...pairs.map(([label]) => label)), row(...pairs.map(([, value]) => value))],
        },
      ];
    case 'rows':
      return [
        {
          is: 'cells',
          widths: [2, 5],
          rows: [banner(title, 2), ...pairs.map(([label, value]) => two(label, value))],
        },
      ];
    case 'running':
      return [
        { is: 'heading', text: title },
        {
          is: 'running',
          rows: [pairs.slice(0, 2), pairs.slice(2, 4), pairs.slice(4)].map((group) =>
            group.map(([label, value]) => ({ label: `${label.replace(/[:\s]+$/, '')}:`, value })),
          ),
        },
      ];
    case 'behind':
      return [
        { is: 'heading', text: title },
        {
          is: 'lines',
          how: 'behind',
          pairs: pairs.map(([label, value]) => ({ label: `${label.replace(/[:\s]+$/, '')}:`, value })),
        },
      ];
    default: {
      const cell = luck.often(0.5) ? inside : above;
      return [
        {
          is: 'cells',
          widths: [1, 1],
          rows: [
            banner(title, 2),
            ...[pairs.slice(0, 2), pairs.slice(2, 4), pairs.slice(4)].map((group) =>
              group.map(([label, value]) => cell(label, value)),
            ),
          ],
        },
      ];
    }
  }
}

function worries(pen: Pen, { chance: luck, say }: Luck): Block[] {
  const strengths = () => pen.about('/assessmentOfNeed/strengths/words', pen.family.strengths);
  const guidance = luck.pick(GUIDANCE);
  switch (luck.pick(['guided', 'hinted', 'side', 'boxes', 'margin'] as const)) {
    case 'guided':
      return [
        {
          is: 'cells',
          widths: [1],
          rows: [banner(say('concern'), 1), [{ printed: guidance }], [{ value: pen.concern() }]],
        },
      ];
    case 'hinted':
      return [
        {
          is: 'cells',
          widths: [1],
          rows: [[above(say('concern'), pen.concern(), 1, guidance)], [above(say('strengths'), strengths())]],
        },
      ];
    case 'side':
      return [
        {
          is: 'cells',
          widths: [3, 2],
          rows: [heads(say('concern'), say('strengths')), row(pen.concern(), strengths())],
        },
      ];
    case 'boxes':
      return [
        { is: 'note', text: guidance },
        { is: 'box', label: say('concern'), text: pen.concern() },
        { is: 'box', label: say('strengths'), text: strengths() },
      ];
    case 'margin':
      return [
        {
          is: 'cells',
          widths: [2, 7],
          rows: [
            [{ printed: guidance }, { label: say('concern'), value: pen.concern(), under: true }],
            [{ printed: 'What helps?' }, { label: say('strengths'), value: strengths(), under: true }],
          ],
        },
      ];
  }
}

function consent(pen: Pen, { chance: luck, say }: Luck): Block[] {
  const { hand } = pen;
  const asked = [
    [say('informed'), pen.ticks('/consent/parentsInformed', hand.consent)],
    [say('agreed'), pen.ticks('/consent/parentsAgreed', hand.agreed)],
    [say('urgent'), pen.ticks('/concern/immediateProtection/needed', hand.urgent)],
  ] as const;
  const how = luck.pick(['grid', 'marked', 'rows', 'inside', 'reply'] as const);
  if (how === 'rows' || how === 'inside')
    return [
      {
        is: 'cells',
        widths: how === 'rows' ? [4, 2] : [1],
        rows: [
          banner(say('consent'), how === 'rows' ? 2 : 1),
          ...asked.map(([question, ticks]): Cell[] =>
            how === 'rows' ? two(question, ticks) : [inside(question, ticks)],
          ),
        ],
      },
    ];
  if (how === 'reply') {
    // Typed in words: nothing where both or neither were meant.
    return [
      { is: 'heading', text: say('consent') },
      {
        is: 'pairs',
        columns: 1,
        pairs: [
          { label: asked[0][0], value: pen.answer('/consent/parentsInformed', hand.consent) },
          { label: asked[1][0], value: pen.answer('/consent/parentsAgreed', hand.agreed) },
          { label: asked[2][0], value: pen.answer('/concern/immediateProtection/needed', hand.urgent) },
        ],
      },
    ];
  }
  const answers = luck.often(0.5) ? ['Yes', 'No'] : ['Yes', 'No', luck.pick(['Not known', 'N/A', 'N/K'])];
  return [
    {
      is: 'cells',
      widths: [7, ...answers.map(() => 1)],
      rows: [
        [{ label: say('consent'), shade: true }, ...answers.map((label): Cell => ({ label, shade: true }))],
        ...asked.map(([question, ticks]) =>
          answered(
            question,
            { ...ticks, options: answers },
            how === 'marked' ? luck.pick(['X', '✓', 'x', '√']) : undefined,
          ),
        ),
      ],
    },
  ];
}

/** `number`: which of the forms; the same number is the same form. */
export const varied =
  (number: number) =>
  (pen: Pen): Form => {
    const luck: Luck = {
      chance: chance(`varied ${number}`),
      say: (what) => luck.chance.pick<string>(WORDS[what]),
    };
    const { family } = pen;
    const many = family.referred.length > 1 && luck.chance.often(0.6);
    if (!many) for (const one of family.referred.slice(1)) one.referred = false;
    const others = family.members.filter(({ referred }) => !referred);
    const them: Block[] = [...(many ? several(pen, luck) : alone(pen, luck)), ...household(pen, luck, others)];
    const you = referrer(pen, luck);
    const why = [...worries(pen, luck), ...consent(pen, luck)];
    const note: Block = { is: 'note', text: luck.say('note') };
    return {
      title: luck.say('title'),
      council: `Council no. ${number} of no county`,
      ...(luck.chance.often(0.4) ? { header: luck.say('footer') } : {}),
      footer: luck.say('footer'),
      blocks: luck.chance.pick([
        [note, ...you, ...them, ...why],
        [note, ...them, ...why, ...you],
        [...why, ...them, ...you],
      ]),
    };
  };
