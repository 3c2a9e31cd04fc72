/** The routes and shapes of the figures: what is asked for, what is answered, and one example of it. */
import { figureCode, over, sliceBy } from '../../schemas/measures.ts';
import { behindView, listName, measuresView } from '../../schemas/measures-view.ts';
import { REFERENCE } from './examples.ts';
import type { Route } from './routes.ts';

const READ_PROBLEMS = ['bad-command', 'try-again'] as const;

export const figureRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/measures',
    operationId: 'measures',
    summary: 'The figures of a day, a week, four weeks, a quarter or a year',
    description:
      'Each with its numerator, its denominator, who is left out and why, its definition and its source. Made from events alone: of a day that has ended the answer is always the same. JSON, or a page for people where HTML is asked for first. Nobody is named.',
    scopes: ['frontdoor/screen', 'frontdoor/authorise'],
    query: ['day', 'over', 'by'],
    answer: { status: 200, says: 'The figures.', contract: 'MeasuresView' },
    problems: READ_PROBLEMS,
  },
  {
    method: 'get',
    path: '/measures/{figure}/behind',
    operationId: 'behindMeasure',
    summary: 'Who stands behind a figure',
    description:
      'The references it is made of, by reference: whether each counts, and its steps and clock histories up to the end of that day. `by` and `is` narrow it to one slice.',
    scopes: ['frontdoor/screen', 'frontdoor/authorise'],
    query: ['day', 'over', 'by', 'is', 'limit', 'after'],
    answer: { status: 200, says: 'The references.', contract: 'BehindView' },
    problems: ['not-found', ...READ_PROBLEMS],
  },
  {
    method: 'get',
    path: '/measures/lists/{list}',
    operationId: 'figureList',
    summary: 'A list with a row a child',
    description:
      'Contacts and referrals as inspectors ask for them (Ofsted Annex A, lists 1 and 3), and the children in need census codes; as the night after that day wrote them. What is not known has the code for that, and is named in the last column; nothing is guessed. Only for the roles that the council’s profile names, with their own token, and every reading is recorded.',
    scopes: ['frontdoor/authorise'],
    query: ['day'],
    answer: { status: 200, says: 'A CSV file.', contract: 'csv' },
    problems: ['not-authorised', 'not-found', ...READ_PROBLEMS],
  },
];

const words = (name: string, description: string, values: readonly string[]) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema: { type: 'string', enum: [...values] },
});

export const figureParameters = {
  figure: { name: 'figure', in: 'path', required: true, schema: { type: 'string', enum: [...figureCode.options] } },
  list: { name: 'list', in: 'path', required: true, schema: { type: 'string', enum: [...listName.options] } },
  day: {
    name: 'day',
    in: 'query',
    required: false,
    description: 'The last day of the period, in London. Today where none is named; of lists, yesterday.',
    schema: { type: 'string', format: 'date' },
  },
  over: words('over', 'How long the period is: four-weeks where nothing is said.', over.options),
  by: words('by', 'In what slices.', sliceBy.options),
  is: {
    name: 'is',
    in: 'query',
    required: false,
    description: 'Which slice: the `is` of one.',
    schema: { type: 'string', minLength: 1, maxLength: 100 },
  },
} as const;

const day = '2026-12-11';
const asOf = '2026-12-12T00:00:00.000Z';
const about = {
  figure: 'acknowledged-in-time',
  title: 'Acknowledged within one working day',
  definition: 'Of contacts whose acknowledgement has fallen due: a person acknowledged before it was due.',
  source: 'seed 001 s4',
};

export const figureExamples = {
  MeasuresView: measuresView.parse({
    council: 'Hertfordshire County Council',
    day,
    over: 'four-weeks',
    from: '2026-11-14',
    asOf,
    dayHasEnded: true,
    figures: [
      {
        ...about,
        unit: 'share',
        of: 'received-in-period',
        value: 97.4,
        numerator: 1810,
        denominator: 1858,
        excluded: [{ because: 'not-yet-due', words: 'not yet due', count: 96 }],
        hours: { count: 1851, median: 2.31, ninetieth: 19.4, longest: 75.2 },
        behind: `/measures/acknowledged-in-time/behind?day=${day}&over=four-weeks`,
      },
    ],
    quiet: [
      {
        code: 'mail',
        words: 'Referrals by mail',
        lastAt: '2026-12-11T15:12:00.000Z',
        expectedBy: '2026-12-15T09:12:00.000Z',
        tooLong: false,
        source: 'inferred; the council sets its own',
      },
    ],
    notCounted: 0,
  }),
  BehindView: behindView.parse({
    ...about,
    day,
    over: 'four-weeks',
    asOf,
    total: 1,
    rows: [
      {
        reference: REFERENCE,
        receivedAt: '2026-12-10T09:00:00.000Z',
        channel: 'e-form',
        source: '2A',
        team: 'customer-service-centre',
        hours: 'in',
        counts: 'for',
        tookHours: 2.5,
        steps: [
          {
            at: '2026-12-10T11:32:00.000Z',
            step: { what: 'acknowledged', how: 'telephone', done: '2026-12-10T11:30:00.000Z' },
          },
        ],
        clocks: [
          {
            id: 'acknowledge',
            kind: 'acknowledge',
            history: [
              {
                what: 'started',
                at: '2026-12-10T09:00:00.000Z',
                by: 'front-door',
                dueAt: '2026-12-11T16:00:00.000Z',
                rule: 'seed 004 s7',
              },
              { what: 'stopped', at: '2026-12-10T11:30:00.000Z', by: 'w-1' },
            ],
          },
        ],
      },
    ],
    more: false,
  }),
};

export const figureContracts = [
  {
    id: 'MeasuresView',
    file: 'measures',
    schema: measuresView,
    says: 'The figures of a period, each with what it is of.',
  },
  {
    id: 'BehindView',
    file: 'measures-behind',
    schema: behindView,
    says: 'Who stands behind a figure, and why each counts.',
  },
] as const;
