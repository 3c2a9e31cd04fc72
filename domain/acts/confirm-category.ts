/** A person confirms what kind of contact it is; until then it is screened like any other, whatever its sender called it (seed 001 s1; P17, R4). */
import { confirmCategoryCommand } from '../../schemas/casework/category.ts';
import { actRule } from './act.ts';

export const confirmingCategory = actRule({
  act: 'confirm-category',
  contract: confirmCategoryCommand,
  rule: ({ held, by, now }, { category, words }) => ({
    casework: { category: { category, words, at: now, by: by.name } },
    events: [{ what: 'category-confirmed', stated: held.referral.draft.category, category, words }],
  }),
});
