/** A manager says that a referral is about somebody whom not everybody may find; or takes it back (P26). */
import { restrictCommand } from '../../schemas/casework/matching.ts';
import { actRule } from './act.ts';

export const restricting = actRule({
  act: 'restrict',
  contract: restrictCommand,
  rule: ({ by, now }, { restricted, words }) => ({
    casework: { restriction: { restricted, words, at: now, by: by.name, role: by.role } },
    events: [{ what: 'restricted', restricted, words }],
  }),
});
