/** Each figure's definition, as a row: whom it is of, when one counts for it, who is left out and why, and who asks for it (domain reference 6; docs/figures.md is made from these). */
import type { FigureCode } from '../../schemas/measures.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { later } from '../working-time.ts';
import {
  contact,
  type Definition,
  decided,
  HOUR,
  hoursFrom,
  inTime,
  out,
  reasoned,
  waiting,
  whether,
} from './judging.ts';

const TIMELINESS = 'domain reference 6: measures to be able to produce';

export const DEFINITIONS: Readonly<Record<FigureCode, Definition>> = {
  contacts: {
    title: 'Contacts received',
    unit: 'count',
    of: 'received-in-period',
    words:
      'Everything that came about a child, one for each thing that came, whatever it holds and however many children. Automatic mail counts once a person treats it as a contact; consultations do not count.',
    source: 'Ofsted Annex A list 1 (domain reference 6)',
    judge: contact(() => whether(true)),
  },
  'acknowledged-in-time': {
    title: 'Acknowledged within one working day',
    unit: 'share',
    of: 'received-in-period',
    words:
      'Of contacts whose acknowledgement has fallen due: a person acknowledged to the referrer before it was due, by the time at which they truly did, as entered by the end of the day. An automatic receipt never counts, nor does a letter that came back. Hours are elapsed, nights and weekends too.',
    source: `seed 001 s4; ${TIMELINESS}`,
    judge: contact((facts, around) => {
      const { acknowledged, due } = facts;
      if (acknowledged?.how === 'nobody-to-acknowledge') return out('nobody-to-acknowledge');
      return inTime(facts, acknowledged?.done, due.acknowledge, around);
    }),
  },
  'decided-in-24-hours': {
    title: 'Decided within 24 hours',
    unit: 'share',
    of: 'received-in-period',
    words:
      'Of contacts that came at least 24 hours before the end of the day: a person first decided what to do with the contact within 24 elapsed hours.',
    source: `seed 002 s2; ${TIMELINESS}`,
    judge: decided(({ receivedAt }) => later(receivedAt, 24 * HOUR)),
  },
  'decided-in-time': {
    title: 'Decided within one working day',
    unit: 'share',
    of: 'received-in-period',
    words:
      'Of contacts whose decision has fallen due: a person first decided what to do with the contact before it was due.',
    source: `seed 001 s4, 004 s4; ${TIMELINESS}`,
    judge: decided(({ due }) => due.decide),
  },
  'contact-to-disposal': {
    title: 'Disposed of within one working day',
    unit: 'share',
    of: 'received-in-period',
    words:
      'Of contacts that became referrals: a manager first decided what becomes of the referral before it was due. Hours from contact to disposal are elapsed. One that was closed first and progressed later is left out: its disposal has a clock of its own. So is one that was linked to another: it is disposed of with that one, unless it was progressed by itself after it was linked.',
    source: 'P18; seed 001 s4, 002 s4',
    judge: contact((facts, around) => {
      if (!facts.progressed) return undefined;
      if (facts.linkedTo && !facts.disposed) return out('linked');
      if (!facts.progressed.atFirst) return out('progressed-later');
      return inTime(facts, facts.disposed?.at, facts.due.decide, around);
    }),
  },
  'no-further-action': {
    title: 'Referrals that ended in no further action',
    unit: 'share',
    of: 'received-in-period',
    words:
      'Of referrals that were disposed of: the last disposal is one that the council’s profile counts as no further action. Contacts that never became referrals are in neither number, nor is one that was linked to another and not disposed of by itself.',
    source: 'Ofsted Annex A list 3, CIN census rule 8568 (domain reference 2, 6)',
    judge: contact(({ progressed, disposed, linkedTo }) => {
      if (!progressed) return undefined;
      if (linkedTo && !disposed) return out('linked');
      return disposed ? whether(disposed.noFurtherAction) : out('not-yet-disposed');
    }),
  },
  're-referred': {
    title: 'Referred again within twelve months',
    unit: 'share',
    of: 'received-in-period',
    words:
      'Of referrals for whose children somebody looked: another referral of the same child came within the twelve months before. The same child only as a person said: found under the same case number. What was linked as the same concern is one referral, not two.',
    source: 'domain reference 6, 8.1; DfE re-referrals within twelve months',
    judge: contact((facts, around) => {
      if (!facts.progressed || facts.linkedTo) return undefined;
      if (!facts.lookedUp) return out('nobody-has-looked');
      return whether(around.earlierOf(facts).length > 0);
    }),
  },
  'possibly-re-referred': {
    title: 'Possibly referred again, for a person to confirm',
    unit: 'count',
    of: 'received-in-period',
    words:
      'Referrals with an earlier one of the household within twelve months that a machine found alike, and which no person has confirmed by a case number. They are not in the share above.',
    source: 'domain reference 6; people decide (P31)',
    judge: contact((facts, around) => {
      if (!facts.progressed || facts.linkedTo) return undefined;
      return whether(facts.possiblyEarlier > 0 && around.earlierOf(facts).length === 0);
    }),
  },
  'parents-informed': {
    title: 'Parents informed, or the reason why not',
    unit: 'share',
    of: 'received-in-period',
    words:
      'The referrer said that the parents know, or wrote a reason; or the council told them; or a manager authorised going without, with reasons. An unclear answer does not count.',
    source: 'P13; seed 001 s4; Ofsted on Hertfordshire (domain reference 9.20)',
    judge: contact((facts) =>
      whether(facts.parentsInformed === 'yes' || facts.toldParents?.informed === 'yes' || reasoned(facts)),
    ),
  },
  'agreement-recorded': {
    title: 'Agreement recorded, or the reason why not',
    unit: 'share',
    of: 'received-in-period',
    words:
      'Whether the parents agree is recorded as yes or no, by the referrer or by the council; or a reason is; or a manager authorised going without. An unclear answer does not count.',
    source: 'P13; domain reference 6',
    judge: contact((facts) => {
      const { parentsAgreed, toldParents } = facts;
      const answered = parentsAgreed === 'yes' || parentsAgreed === 'no';
      const asked = toldParents !== undefined && toldParents.consent !== 'not-asked';
      return whether(answered || asked || reasoned(facts));
    }),
  },
  repaired: {
    title: 'Repaired by a person',
    unit: 'share',
    of: 'received-in-period',
    words: 'A person typed something from the original that no machine had read.',
    source: 'domain reference 6, 9.25: label drift in forms shows here first',
    judge: contact(({ completed }) => whether(completed)),
  },
  unread: {
    title: 'Unread',
    unit: 'count',
    of: 'standing-at-end',
    words:
      'Nobody, machine or person, has read what came. Hours are its age at the end of the day. Looked for among what came in the period and the twelve months before it.',
    source: 'design, promise 3',
    judge: (facts, { asOf }) =>
      waiting(facts) && facts.nature === 'unread' && !facts.completed
        ? { counts: 'for', tookHours: hoursFrom(facts.receivedAt, asOf) }
        : undefined,
  },
  unscreened: {
    title: 'Not yet screened',
    unit: 'count',
    of: 'standing-at-end',
    words:
      'No person has done anything of screening: no category, checklist, look-up, threshold, route or decision. An acknowledgement is none of these. Hours are the age at the end of the day; the longest is the oldest.',
    source: 'domain reference 6: age of oldest unscreened item',
    judge: (facts, { asOf }) =>
      waiting(facts) && !facts.screenedAt && !facts.decided
        ? { counts: 'for', tookHours: hoursFrom(facts.receivedAt, asOf) }
        : undefined,
  },
  overdue: {
    title: 'Waiting past their time',
    unit: 'count',
    of: 'standing-at-end',
    words:
      'Not acknowledged, or not decided, and the time for it has passed. Each is counted once. Hours are its age at the end of the day.',
    source: 'seed 001 s4; P32',
    judge: (facts, { asOf }) => {
      if (facts.kind !== 'contact' || facts.setAside) return undefined;
      const { due, acknowledged, decided: one, linkedTo, disposed, progressed } = facts;
      const late = (limit: Instant | undefined) => limit !== undefined && limit < asOf;
      const undecided = !linkedTo && (progressed?.atFirst ? !disposed : !one);
      return (!acknowledged && late(due.acknowledge)) || (undecided && late(due.decide))
        ? { counts: 'for', tookHours: hoursFrom(facts.receivedAt, asOf) }
        : undefined;
    },
  },
};
