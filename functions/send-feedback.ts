/** Tell the referrer, or an agency, what they may be told, in words fit for who they are; or leave it to a person to ring or write. Once, however often it is asked. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import type { Held } from '../domain/change.ts';
import { decidedTogether } from '../domain/feedback/decided-together.ts';
import { letter } from '../domain/feedback/letter.ts';
import { letterFacts } from '../domain/feedback/letter-facts.ts';
import { whoToTell } from '../domain/feedback/who-to-tell.ts';
import { noticeSent, noticeToSend } from '../domain/referral/notice-sent.ts';
import { referrerForLetters } from '../domain/referral/recognised.ts';
import { recordTold, recordWithheld } from '../domain/referral/told.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { queuedMessage } from '../schemas/messages.ts';
import type { Reference } from '../schemas/primitives.ts';
import { queueFunction } from './edges/queue.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Mail, sesClient, sesMail } from './ports/mail.ts';
import { type Now, now } from './ports/now.ts';
import { dealtWith, type Owed, type OwedNotice } from './ports/owed-letter.ts';
import { decideOn, type Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = {
  records: Pick<Records, 'arrival' | 'hold' | 'history' | 'commit'>;
  mail: Mail;
  profile: AuthorityProfile;
  inbox: string;
  now: Now;
};

export function sendFeedback({ records, mail, profile, inbox, now }: Needs) {
  /** The referral that this referrer sent, as their letter sees it. Undefined where none is owed to them. */
  const ownOf = async (held: Held, { originalNumber }: Owed['content']): Promise<Held | undefined> => {
    const original = held.referral.originals.find(({ number }) => number === originalNumber);
    // Its link was undone since: what is owed to whoever sent it is told where it stands now.
    if (!original) return undefined;
    if (originalNumber === 1) return held;
    const arrival = await records.arrival(original.arrival);
    const own = arrival && (await records.hold(arrival.reference));
    if (!own) throw new Error('no referral of a linked original');
    return decidedTogether(own, held.referral);
  };

  const withhold = (reference: Reference, { id, content }: Owed, because: string) => {
    const { letter: kind, about } = content;
    const withheld = {
      what: 'letter-withheld',
      letter: kind,
      because,
      message: id,
      ...(about && { about }),
    } as const;
    return decideOn(records, reference, (fresh) => recordWithheld(fresh, withheld, now()));
  };

  return async (owed: Owed): Promise<void> => {
    const { id, reference, content } = owed;
    if (dealtWith(await records.history(reference), id)) return;
    const held = await records.hold(reference);
    if (!held) throw new Error('no such referral');
    const own = await ownOf(held, content);
    const original = own?.referral.originals[0];
    if (!own || !original) {
      await withhold(reference, owed, 'not-owed-here');
      return;
    }
    const to = own.referral.reference;
    if (to !== reference && dealtWith(await records.history(to), id)) return;
    const { letter: kind, about } = content;
    const who = whoToTell({ referrer: referrerForLetters(own.referral) }, original, kind);
    // Where no mail can go, the clock that ran out is on the worklist already: a second task would say the same.
    if (who.how === 'nobody' || (who.how !== 'mail' && kind === 'should-have-heard')) {
      await withhold(to, owed, who.because);
      return;
    }
    const { audience } = who;
    const facts = letterFacts(own.referral, own.clocks, 1, profile, { kind, audience, ...(about && { about }) });
    const sent =
      who.how === 'mail'
        ? await mail.send({ id, to: who.to, ...letter(kind, audience, facts, profile, inbox) })
        : { because: who.because };
    const told = {
      what: 'told',
      letter: kind,
      how: who.how,
      message: id,
      audience,
      ...(about && { about }),
      ...sent,
    } as const;
    await decideOn(records, to, (fresh) => recordTold(fresh, told, profile, now()));
  };
}

/** A notice to an agency: sent where the council may share and has a secure address; otherwise its clock goes on waiting for a person. */
export function sendNotice({ records, mail, profile, inbox, now }: Needs) {
  return async ({ id, reference, content: { notice: about } }: OwedNotice): Promise<void> => {
    if (dealtWith(await records.history(reference), id)) return;
    const held = await records.hold(reference);
    if (!held) throw new Error('no such referral');
    const sending = noticeToSend(held, about, profile, now());
    if (sending === 'dealt-with') return;
    if (typeof sending === 'string') {
      const withheld = {
        what: 'letter-withheld',
        letter: 'agency-notice',
        because: sending,
        message: id,
        about,
      } as const;
      await decideOn(records, reference, (fresh) => recordWithheld(fresh, withheld, now()));
      return;
    }
    const asked = { kind: 'agency-notice', audience: 'agency', agency: sending.notice.agency } as const;
    const facts = letterFacts(held.referral, held.clocks, 1, profile, asked);
    const sent = await mail.send({ id, to: sending.to, ...letter('agency-notice', 'agency', facts, profile, inbox) });
    await decideOn(records, reference, (fresh) =>
      noticeSent(fresh, sending, { message: id, ...sent }, profile, now()),
    );
  };
}

export const handler = queueFunction('send-feedback', environment.sendFeedback, (env) => {
  const needs = {
    records: dynamoRecords(dynamoClient(), env.TABLE),
    mail: sesMail(sesClient(), env.INBOX_ADDRESS),
    profile: authorityNamed(env.AUTHORITY),
    inbox: env.INBOX_ADDRESS,
    now,
  };
  const [tell, notify] = [sendFeedback(needs), sendNotice(needs)];
  return async (record) => {
    const { id, reference, content } = queuedMessage.parse(JSON.parse(record.body));
    if (content.kind === 'tell-referrer') await tell({ id, reference, content });
    else if (content.kind === 'tell-agency') await notify({ id, reference, content });
    else throw new Error('not a letter');
  };
});
