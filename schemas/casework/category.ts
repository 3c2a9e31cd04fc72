/** What kind of contact it is: the sender's claim, until a person confirms it. A request for information has its own path from there (seed 001 s1; P17). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { account, disclosureAudience, shortAccount } from '../disclosure-codes.ts';
import { instant } from '../primitives.ts';

export const confirmedCategory = z.enum([
  'request-for-information',
  'provision-of-information',
  'request-for-services',
]);

const line = z.string().trim().min(1).max(300);

/** Who asks, on what authority, for what. `dueAt`: where they may be owed an answer by a day of their own, such as a court's. */
const request = z.object({
  from: z.object({ name: line, agency: line.optional(), contact: line.optional() }),
  authority: words,
  about: words,
  dueAt: z.iso.datetime().optional(),
});

/** A person says what it is. `request` with a request for information, and only with it. */
export const confirmCategoryCommand = asked.extend({
  category: confirmedCategory,
  words,
  request: request.optional(),
});
export type ConfirmCategoryCommand = z.infer<typeof confirmCategoryCommand>;

export const categoryConfirmed = z.object({
  category: confirmedCategory,
  words: z.string(),
  at: instant,
  by: z.string(),
});

/** Who may ask for information of a case, and whom the council answers. */
const asker = disclosureAudience.extract([
  'other-agency',
  'parents',
  'child',
  'referrer-practitioner',
  'referrer-relative',
  'referrer-public',
]);

/** One thing that was disclosed, to the one who asked. `original`: the number of an original it came from, where it did. */
const disclosed = z.object({ what: words, original: z.int().min(1).optional() });

/**
 * A named person answers it: all, in part, or not at all; whatever is not disclosed has its reasons. `audience`: who asks, another agency
 * unless it is said; what they were shown and what was kept back is worked out by the rules of disclosure.
 */
export const answerInformationRequestCommand = asked.extend({
  id: z.string().min(1).max(60),
  audience: asker.optional(),
  result: z.enum(['answered', 'part-answered', 'refused']),
  words,
  disclosed: z.array(disclosed).max(60).optional(),
  withheld: words.optional(),
});
export type AnswerInformationRequestCommand = z.infer<typeof answerInformationRequestCommand>;

/** `id` is also the id of its clock. */
export const informationRequest = request.omit({ dueAt: true }).extend({
  id: z.string(),
  at: instant,
  by: z.string(),
  dueAt: instant,
  answer: z
    .object({
      result: answerInformationRequestCommand.shape.result,
      words: z.string(),
      disclosed: z.array(disclosed),
      withheld: z.string().optional(),
      view: shortAccount.optional(),
      at: instant,
      by: z.string(),
      role: z.string(),
    })
    .optional(),
});
export type InformationRequest = z.infer<typeof informationRequest>;

export const categoryFacts = [
  z.object({
    what: z.literal('category-confirmed'),
    stated: z.string(),
    category: confirmedCategory,
    words: z.string(),
  }),
  z.object({
    what: z.literal('information-requested'),
    id: z.string(),
    authority: z.string(),
    about: z.string(),
    dueAt: instant,
  }),
  z.object({
    what: z.literal('information-request-answered'),
    id: z.string(),
    result: z.string(),
    words: z.string(),
    disclosed: z.array(disclosed),
    withheld: z.string().optional(),
    view: account.optional(),
  }),
] as const;
