/** Before any disposal a manager authorises whatever actions are needed to protect the child or others in the household, which may be services at once (seed 002 s5-6, 004 s5; P23). */
import { authoriseServicesCommand } from '../../schemas/casework/protection.ts';
import { actRule } from './act.ts';
import { notOfThisReferral } from './people-named.ts';

/** More than any child is ever given at once; the history keeps every one. */
const KEPT = 50;

export const authorisingServices = actRule({
  act: 'authorise-services',
  contract: authoriseServicesCommand,
  rule: ({ held, by, now }, { services, for: people, reasons }) => {
    const refusal = notOfThisReferral(held.referral, '/for', people);
    if (refusal) return refusal;
    const { protection } = held.referral.casework;
    const one = { at: now, by: by.name, role: by.role, services, ...(people && { for: people }), reasons };
    return {
      casework: {
        protection: { ...protection, authorised: [...(protection?.authorised ?? []), one].slice(-KEPT) },
      },
      events: [{ what: 'services-authorised', kinds: services.map(({ kind }) => kind), for: people ?? [], reasons }],
    };
  },
});
