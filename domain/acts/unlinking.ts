/** A person undoes a link: what it changed becomes as it was, and what each referrer is owed runs on (P31). */
import { unlinkCommand } from '../../schemas/casework/matching.ts';
import { unlink } from '../referral/unlink.ts';
import { actRule } from './act.ts';

export const unlinking = actRule({
  act: 'unlink',
  contract: unlinkCommand,
  names: ({ from }) => [from],
  rule: ({ held, by, profile, now, others }, command) =>
    unlink(held, others.get(command.from), command, by, profile, now),
});
