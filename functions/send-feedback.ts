/** Tell the referrer what they may be told, in words fit for who they are; or leave it to a person to ring or write. Once, however often it is asked. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import type { Held } from '../domain/change.ts';
import { decidedTogether } from '../domain/feedback/decided-together.ts';
import { letter } from '../domain/feedback/letter.ts';
import { letterFacts } from '../domain/feedback/letter-facts.ts';
import { whoToTell } from '../domain/feedback/who-to-tell.ts';
import { referrerForLetters } from '../domain/referral/recognised.ts';
import { recordTold } from '../domain/referral/told.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { queuedMessage } from '../schemas/messages.ts';
import { queueFunction } from './edges/queue.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Mail, sesClient, sesMail } from './ports/mail.ts';
import { type Now, now } from './ports/now.ts';
import { dealtWith, type Owed } from './ports/owed-letter.ts';
import { decideOn, type Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = { records: Records; mail: Mail; profile: AuthorityProfile; inbox: string; now: Now };

export function sendFeedback({ records, mail, profile, inbox, now }: Needs) {
  /** The referral that this referrer sent, as their letter sees it. Undefined where none is owed to them. */
  const ownOf = async (held: Held, { originalNumber }: Owed['content']): Promise<Held | undefined> => {
    const original = held.referral.originals.find(({ number }) => number === originalNumber);
    if (!original) throw new Error('no such original');
    if (originalNumber === 1) return held;
    const arrival = await records.arrival(original.arrival);
    const own = arrival && (await records.hold(arrival.reference));
    if (!own) throw new Error('no referral of a linked original');
    return decidedTogether(own, held.referral);
  };

  return async ({ id, reference, content }: Owed): Promise<void> => {
    if (dealtWith(await records.history(reference), id)) return;
    const held = await records.hold(reference);
    if (!held) throw new Error('no such referral');
    const own = await ownOf(held, content);
    const original = own?.referral.originals[0];
    if (!own || !original) return;
    const to = own.referral.reference;
    if (to !== reference && dealtWith(await records.history(to), id)) return;
    const who = whoToTell({ referrer: referrerForLetters(own.referral) }, original, content.letter);
    if (who.how === 'nobody') return;
    if (who.how === 'mail') {
      const { letter: kind, about } = content;
      const asked = { kind, audience: who.audience, ...(about !== undefined && { about }) };
      const facts = letterFacts(own.referral, own.clocks, 1, profile, asked);
      await mail.send({ id, to: who.to, ...letter(content.letter, who.audience, facts, profile, inbox) });
    }
    const told = { what: 'told', letter: content.letter, how: who.how, message: id } as const;
    await decideOn(records, to, (fresh) => recordTold(fresh, told, profile, now()));
  };
}

export const handler = queueFunction('send-feedback', environment.sendFeedback, (env) => {
  const tell = sendFeedback({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    mail: sesMail(sesClient(), env.INBOX_ADDRESS),
    profile: authorityNamed(env.AUTHORITY),
    inbox: env.INBOX_ADDRESS,
    now,
  });
  return async (record) => {
    const { id, reference, content } = queuedMessage.parse(JSON.parse(record.body));
    if (content.kind !== 'tell-referrer') throw new Error('not a letter');
    await tell({ id, reference, content });
  };
});
