/** Before the council talks to other agencies: parents are told or asked, or a manager authorises going without, with reasons (seed 000, 001 s4, 002 s5, 004 s6; P13, R6). */
import { authoriseSharingCommand, tellParentsCommand } from '../../schemas/casework/sharing.ts';
import { isRefusal } from '../refusal.ts';
import { actRule } from './act.ts';
import { notOfThisReferral } from './people-named.ts';
import { statedAt } from './stated-at.ts';

/** The last of them are kept beside the referral; the history keeps every one. */
const KEPT = 30;

export const tellingParents = actRule({
  act: 'tell-parents',
  contract: tellParentsCommand,
  rule: ({ held, by, now }, { who, informed, consent, how, words, at: stated }) => {
    const { referral } = held;
    const refusal = notOfThisReferral(referral, '/who', who);
    if (refusal) return refusal;
    const at = statedAt(stated, now, referral.receivedAt);
    if (isRefusal(at)) return at;
    if (consent !== 'not-asked' && informed === 'no') {
      const text = 'Nobody can be asked for consent without knowing.';
      return { refused: 'bad-command', words: text, errors: [{ at: '/consent', text }] };
    }
    const { sharing } = referral.casework;
    const one = { at, by: by.name, ...(who && { who }), informed, consent, how, words };
    return {
      casework: { sharing: { ...sharing, parents: [...(sharing?.parents ?? []), one].slice(-KEPT) } },
      events: [{ what: 'parents-told', informed, consent, how, at, words }],
    };
  },
});

export const authorisingSharing = actRule({
  act: 'authorise-sharing',
  contract: authoriseSharingCommand,
  rule: ({ held, by, profile, now }, { without, ground, reasons }) => {
    const grounds = profile.sharing.grounds.map(({ code }) => code);
    if (!grounds.includes(ground)) {
      const text = 'Not a ground of this council.';
      return { refused: 'bad-command', words: text, errors: [{ at: '/ground', text }], legal: grounds };
    }
    const { sharing } = held.referral.casework;
    const one = { at: now, by: by.name, role: by.role, without, ground, reasons };
    return {
      casework: { sharing: { ...sharing, authorised: [...(sharing?.authorised ?? []), one].slice(-KEPT) } },
      events: [{ what: 'sharing-authorised', without, ground, reasons }],
    };
  },
});
