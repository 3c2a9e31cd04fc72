/** The referrer, or whoever told them, agrees to be named or no longer does: asked by a person, for each audience (seeds 002 s5, 004 s6; P12). */
import { recordReferrerConsentCommand } from '../../schemas/casework/disclosing.ts';
import { isRefusal } from '../refusal.ts';
import { actRule } from './act.ts';
import { statedAt } from './stated-at.ts';

/** Beside the referral the last of them; the history keeps every one. */
const KEPT = 40;

export const recordingReferrerConsent = actRule({
  act: 'record-referrer-consent',
  contract: recordReferrerConsentCommand,
  rule: ({ held: { referral }, by, now }, command) => {
    const { whose, agrees, to, how, words } = command;
    const at = statedAt(command.at, now, referral.receivedAt);
    if (isRefusal(at)) return at;
    if (whose === 'told-by' && !referral.draft.referrer.toldBy) {
      const text = 'Nobody is recorded as having told the referrer.';
      return { refused: 'bad-command', words: text, errors: [{ at: '/whose', text }] };
    }
    const { disclosing = {} } = referral.casework;
    const consents = [...(disclosing.consents ?? []), { whose, agrees, to, how, words, at, by: by.name }].slice(
      -KEPT,
    );
    return {
      casework: { disclosing: { ...disclosing, consents } },
      events: [{ what: 'referrer-asked-to-be-named', whose, agrees, to, how, words, at }],
    };
  },
});
