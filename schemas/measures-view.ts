/** What somebody sees who asks for figures: GET /measures, and the references with their clock histories behind each (domain reference 6). */
import * as z from 'zod';
import { channel } from './arrival.ts';
import { clock } from './clock.ts';
import { because, figure, figureCode, over, sliceBy, step } from './measures.ts';
import { instant, localDate, reference } from './primitives.ts';

/** Something that is expected to arrive: for how long it has been quiet, in working hours, and whether that is too long. */
export const quiet = z.object({
  code: z.string(),
  words: z.string(),
  lastAt: instant.optional(),
  /** When it became, or becomes, too long. Absent where nothing came within a fortnight: it is too long. */
  expectedBy: instant.optional(),
  tooLong: z.boolean(),
  source: z.string(),
});
export type Quiet = z.infer<typeof quiet>;

/** GET /measures?day=&over=&by= */
export const measuresQuery = z.object({
  day: localDate.optional(),
  over: over.default('four-weeks'),
  by: sliceBy.optional(),
});

/** `asOf`: everything entered before it counts, and nothing after: of a day that has ended the answer is always the same. */
export const measuresView = z.object({
  council: z.string(),
  day: localDate,
  over,
  from: localDate,
  asOf: instant,
  dayHasEnded: z.boolean(),
  by: sliceBy.optional(),
  figures: z.array(figure),
  quiet: z.array(quiet),
  /** Referrals in the index that were opened before figures were kept: they are in no figure. */
  notCounted: z.int(),
});
export type MeasuresView = z.infer<typeof measuresView>;

/** What a person may see of a clock behind a figure: its history without the words in it. */
const clockHistory = z.object({
  id: z.string(),
  kind: clock.shape.kind,
  history: z.array(
    z.object({
      what: z.string(),
      at: instant,
      by: z.string(),
      dueAt: instant.optional(),
      rule: z.string().optional(),
    }),
  ),
});

export const behindRow = z.object({
  reference,
  receivedAt: instant,
  channel: z.union([channel, z.string()]),
  source: z.string(),
  team: z.string(),
  hours: z.enum(['in', 'out']),
  /** Whether it counts for the figure, against it, or not at all. */
  counts: z.enum(['for', 'against', 'excluded']),
  because: because.optional(),
  tookHours: z.number().optional(),
  /** The steps that it was counted by, as far as the day asked. */
  steps: z.array(z.object({ at: instant, step })),
  clocks: z.array(clockHistory),
});
export type BehindRow = z.infer<typeof behindRow>;

/** GET /measures/{figure}/behind?day=&over=&by=&is=&limit=&after= : `by` and `is` narrow it to one slice. */
export const behindQuery = measuresQuery.extend({
  is: z.string().min(1).max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  after: reference.optional(),
});
export const behindView = z.object({
  figure: figureCode,
  title: z.string(),
  definition: z.string(),
  source: z.string(),
  day: localDate,
  over,
  asOf: instant,
  total: z.int(),
  /** How many of them are restricted: counted, and not named to whoever may not see such. */
  restricted: z.int().optional(),
  rows: z.array(behindRow),
  more: z.boolean(),
  next: reference.optional(),
});
export type BehindView = z.infer<typeof behindView>;

/** The lists with a row a child: contacts and referrals as inspectors ask for them, and the children in need census codes. */
export const childList = z.enum(['contacts', 'referrals', 'cin-census']);
export type ChildList = z.infer<typeof childList>;
/** Those, and who read them. */
export const listName = z.enum([...childList.options, 'readings']);
export type ListName = z.infer<typeof listName>;

/** GET /measures/lists/{list}?day= : as the night after that day wrote it; yesterday's where no day is named. */
export const listQuery = z.object({ day: localDate.optional() });

/** That somebody read a list with children in it: who, when, which. Kept for the auditor, and never changed. */
export const listRead = z.object({
  at: instant,
  by: z.object({ id: z.string(), name: z.string(), role: z.string(), team: z.string() }),
  list: listName,
  day: localDate,
});
export type ListRead = z.infer<typeof listRead>;
