/** What to do with the contact: advice, redirection, the worker who already has it, or a referral; at any later time a closed one may be progressed (seed 002 s2-3, 004 s1, s3; P18, R16). */
import { decideCommand } from '../../schemas/commands.ts';
import { decided } from '../referral/decide.ts';
import { isRefusal } from '../refusal.ts';
import { actRule } from './act.ts';

export const decidingContact = actRule({
  act: 'decide-contact',
  contract: decideCommand,
  rule: (on, command) => {
    const decision = decided('contact', on, command);
    return isRefusal(decision) ? decision : decision.did;
  },
});
