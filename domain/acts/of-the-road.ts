/** The acts that carry an arrival along: acknowledge, complete, link, set aside. Their rules are in `domain/referral`. */
import { acknowledgeCommand, completeCommand, linkCommand, setAsideCommand } from '../../schemas/commands.ts';
import { acknowledge } from '../referral/acknowledge.ts';
import { complete } from '../referral/complete.ts';
import { link } from '../referral/link.ts';
import { setAside } from '../referral/set-aside.ts';
import { actRule } from './act.ts';

export const acknowledging = actRule({
  act: 'acknowledge',
  contract: acknowledgeCommand,
  rule: ({ held, by, profile, now }, command) => acknowledge(held, command, by, profile, now),
});

export const completing = actRule({
  act: 'complete',
  contract: completeCommand,
  rule: ({ held, by, profile, now }, command) => complete(held, command, by, profile, now),
});

export const linking = actRule({
  act: 'link',
  contract: linkCommand,
  names: ({ to }) => [to],
  rule: ({ held, by, profile, now, others }, command) => {
    const target = others.get(command.to);
    return target
      ? link(held, target, command, by, profile, now)
      : {
          refused: 'bad-command',
          words: 'There is no such referral to link to.',
          errors: [{ at: '/to', text: 'Not held.' }],
        };
  },
});

export const settingAside = actRule({
  act: 'set-aside',
  contract: setAsideCommand,
  rule: ({ held, by, profile, now }, command) => setAside(held, command, by, profile, now),
});
