/** Who in the council may ask for a view made for somebody outside: whoever may do, by the council's profile, what the view is for (P22, R5, P34). */
import type { Act, AuthorityProfile } from '../../schemas/authority.ts';
import type { DisclosureAudience, DisclosurePurpose } from '../../schemas/disclosure.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { Person } from '../acts/act.ts';
import { isRestricted } from '../matching/found.ts';
import { notAllowed } from '../referral/may.ts';
import type { Refusal } from '../refusal.ts';
import { READERS } from './rules.ts';

/** The role of whoever audits: they see that, and nothing else. */
const AUDITOR = 'auditor';

export function isAuditor(who: { role: string } | undefined): boolean {
  return who?.role === AUDITOR;
}

/** Whoever works the queue reads the record as it stands; an auditor reads the view that is made for them. */
export const NOT_FOR_AUDITORS: Refusal = {
  refused: 'not-authorised',
  words: 'An auditor reads the history, and the view made for an audit.',
};

/** For which act a view is made. What is not here is open to whoever may read the referral itself. */
const FOR_ACT: Readonly<Partial<Record<DisclosurePurpose, Act>>> = {
  check: 'ask-check',
  notify: 'record-share',
  'information-request': 'answer-information-request',
  export: 'confirm-recording',
  /** A manager answers for what an auditor is shown. */
  audit: 'authorise-sharing',
};

/** `by` undefined: a system that names nobody. It reads and writes letters as before, and asks for nothing that a person must answer for. */
export function mayNotView(
  audience: DisclosureAudience,
  purpose: DisclosurePurpose,
  by: Person | undefined,
  profile: AuthorityProfile,
): Refusal | undefined {
  if (!READERS[audience][purpose]) {
    const fitting = Object.keys(READERS[audience]);
    return {
      refused: 'bad-command',
      words: `A view for "${audience}" is made for: ${fitting.join(', ')}.`,
      legal: fitting,
      errors: [{ at: '/purpose', text: 'It does not fit that audience.' }],
    };
  }
  if (isAuditor(by)) {
    return audience === 'auditor' ? undefined : NOT_FOR_AUDITORS;
  }
  const act = FOR_ACT[purpose];
  if (!act) return undefined;
  if (by) return notAllowed(profile, act, by);
  return { refused: 'no-named-person', words: 'A person asks for this view, with their own token.' };
}

/** Whether restricted records may be named to them. A system is told of none that it does not ask for by its reference. */
export function seesRestricted(by: Person | undefined, profile: AuthorityProfile): boolean {
  return by !== undefined && (isAuditor(by) || notAllowed(profile, 'see-restricted', by) === undefined);
}

/**
 * A restricted record is read by whoever the profile lets see those, and by nobody else who comes in person; an auditor reads what is made
 * for them. `by` undefined: a system, which is told in the record that it is restricted and keeps it from its own users.
 */
export function keptFrom(referral: Referral, by: Person | undefined, profile: AuthorityProfile): Refusal | undefined {
  if (!isRestricted(referral) || !by || seesRestricted(by, profile)) return undefined;
  return notAllowed(profile, 'see-restricted', by);
}
