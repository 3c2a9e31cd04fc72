/** What normalising gives: a draft, everything doubtful about it, the evidence for each value, the reason for each gap, and how urgent it reads. */
import type { AbsenceMap, Draft, EvidenceMap } from '../../schemas/draft.ts';
import type { Finding } from '../../schemas/finding.ts';

/**
 * `nature` says what kind of arrival this is, as far as a machine may say: `referral` has at least one thing a referral has;
 * `supporting-document` is a CAF, FSP or assessment alone (P9); `unread` could not be read; `automatic` is an auto-reply, bounce or bulk mail;
 * `no-referral` is a mail or document in which no referral was found. All of them are kept and put before a person.
 */
export type Nature = 'referral' | 'supporting-document' | 'unread' | 'automatic' | 'no-referral';

export type Normalised = {
  nature: Nature;
  draft: Draft;
  findings: Finding[];
  evidence: EvidenceMap;
  absences: AbsenceMap;
  /** Raised by ticks, words, or being unreadable; nothing ever lowers it (design 1, promise 4). */
  urgency: { level: 'urgent' | 'routine'; because: string[] };
};
