/** Whom a letter may go to, and in whose words: the address a mail truly came from, a professional's own address, or nobody without a person's say (P34, R14, R19). */
import type { ArrivalFacts } from '../../schemas/arrival.ts';
import type { Audience } from '../../schemas/authority.ts';
import type { Draft } from '../../schemas/draft.ts';
import type { ReferrerLetter } from '../../schemas/letter.ts';

/** Why no mail goes out by itself. */
export type NoMail =
  | 'no-address'
  | 'machine-address'
  | 'for-a-person-to-say'
  | 'read-by-others-at-home'
  | 'nobody-to-tell';

/** `to-ring-or-write`: a person finds out how it is safe to tell them. `nobody`: there is nobody to tell, or only a machine. */
export type WhoToTell =
  | { how: 'mail'; to: string; audience: Audience }
  | { how: 'to-ring-or-write'; audience: Audience; because: NoMail }
  | { how: 'nobody'; because: NoMail };

/** A relative is written to as the public, and so is whoever we cannot place. */
const AUDIENCES: Record<Draft['referrer']['kind'], Audience> = {
  practitioner: 'practitioner',
  relative: 'public',
  public: 'public',
  child: 'child',
  'not-known': 'public',
};

/** Anybody can have an address at these: mail from them is answered in the public's words, whoever it says it is from. */
const OPEN_TO_ANYBODY =
  /@(?:[a-z0-9-]+\.)*(?:gmail\.com|googlemail\.com|hotmail\.[a-z.]+|outlook\.[a-z.]+|live\.[a-z.]+|msn\.com|yahoo\.[a-z.]+|ymail\.com|aol\.[a-z.]+|icloud\.com|me\.com|mac\.com|btinternet\.com|sky\.com|talktalk\.net|virginmedia\.com|proton\.me|protonmail\.com|gmx\.[a-z.]+|mail\.com)$/;

/** Nobody reads these, or they are machines that answer machines (RFC 5321 s6.1, RFC 3834 s2). */
const MACHINES = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|donotreply|bounces?)(?:[+=._-].*)?@/;

/** One plain address, no display name, no list; the top domain may be any. */
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

function wellFormed(address: string | undefined): string | undefined {
  const plain = address?.trim().toLowerCase() ?? '';
  return plain.length <= 254 && ADDRESS.test(plain) ? plain : undefined;
}

function reachable({ phones, email, address, agency }: Draft['referrer']): boolean {
  return Boolean(phones?.length || email || address || agency);
}

/**
 * Letters that a person hands over or reads out, whose words a person wrote about a complaint, or that are a child's: what is decided
 * about a child, or asked of one, is never in a mail (P33). A professional is mailed every letter.
 */
function isForAPerson(letter: ReferrerLetter, audience: Audience): boolean {
  if (audience === 'practitioner') return false;
  if (letter === 'dispute-answer' || letter === 'complaint-answer') return true;
  return audience === 'child' && (letter === 'decision' || letter === 'supplement');
}

/** The sender of a mail, at the envelope's address. Mail from an address that anybody can have is answered in the public's words. */
function toTheSender(address: string, automatic: boolean, stated: Audience, letter: ReferrerLetter): WhoToTell {
  const bare = address.trim();
  if (!bare || bare === '<>') return { how: 'nobody', because: 'machine-address' };
  const to = wellFormed(bare);
  if (!to || automatic || MACHINES.test(to)) {
    return { how: 'to-ring-or-write', audience: stated, because: 'machine-address' };
  }
  const audience = stated === 'practitioner' && OPEN_TO_ANYBODY.test(to) ? 'public' : stated;
  if (isForAPerson(letter, audience)) return { how: 'to-ring-or-write', audience, because: 'for-a-person-to-say' };
  return { how: 'mail', to, audience };
}

/**
 * `arrival` is the original that this referrer sent: its channel, and the sender as the door knows them. The `From:` line and what the
 * content says are never used for a mail. Where a worker took it down (phone, letter, fax, visit), only a practitioner is mailed: at home
 * a mail may be read by somebody else.
 */
export function whoToTell(
  { referrer }: Pick<Draft, 'referrer'>,
  arrival: Pick<ArrivalFacts, 'channel' | 'sender'> & { automatic?: boolean | undefined },
  letter: ReferrerLetter,
): WhoToTell {
  const audience = AUDIENCES[referrer.kind];
  const { sender, automatic = false, channel } = arrival;
  if (sender.kind === 'mail') return toTheSender(sender.address, automatic, audience, letter);
  const to = automatic ? undefined : wellFormed(referrer.email);
  const byPerson = (because: NoMail): WhoToTell => ({ how: 'to-ring-or-write', audience, because });
  if (to && !MACHINES.test(to)) {
    if (isForAPerson(letter, audience)) return byPerson('for-a-person-to-say');
    const atHome = audience !== 'practitioner' && !['e-form', 'document', 'email'].includes(channel);
    return atHome ? byPerson('read-by-others-at-home') : { how: 'mail', to, audience };
  }
  if (referrer.disclosure === 'anonymous' && !reachable(referrer))
    return { how: 'nobody', because: 'nobody-to-tell' };
  return byPerson(to ? 'machine-address' : 'no-address');
}
