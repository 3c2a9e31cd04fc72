/** A link undone: everything is as it was, but urgency and what people did meanwhile (P31). */
import { describe, expect, it } from 'vitest';
import { decidingContact } from '../../../domain/acts/decide-contact.ts';
import { decidingDisposal } from '../../../domain/acts/decide-disposal.ts';
import { linking } from '../../../domain/acts/of-the-road.ts';
import { restricting } from '../../../domain/acts/restricting.ts';
import { unlinking } from '../../../domain/acts/unlinking.ts';
import type { Held } from '../../../domain/change.ts';
import { acknowledge } from '../../../domain/referral/acknowledge.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { evidenceMap } from '../../../schemas/draft.ts';
import { arrivalId } from '../../../schemas/primitives.ts';
import { aPerson, at, HERTFORDSHIRE, heldAfter, opened, referenceNumbered } from '../../builders.ts';
import { done, refused } from '../acts/doing.ts';

const LINKED_AT = at('2026-11-19T12:00:00.000Z');
const UNDONE_AT = at('2026-11-19T13:00:00.000Z');
const opening = (number: number, receivedAt = at('2026-11-19T10:00:00.000Z')) =>
  heldAfter(
    opened({
      arrival: { id: arrivalId.parse(String(number).repeat(64)), reference: referenceNumbered(number), receivedAt },
    }),
  );
const target = opening(1);
const source = opening(2, at('2026-11-19T10:30:00.000Z'));

function linked(one: Held = source, other: Held = target): [Held, Held] {
  const command = { to: other.referral.reference, because: 'One bruise' };
  const change = done(linking, one, command, { now: LINKED_AT, others: [other] });
  return [heldAfter(change, 0), heldAfter(change, 1)];
}
const undo = (one: Held, other: Held) => {
  const command = { from: other.referral.reference, because: 'Two bruises' };
  const change = done(unlinking, one, command, { now: UNDONE_AT, others: [other] });
  return { change, here: heldAfter(change, 0), there: heldAfter(change, 1) };
};
const running = ({ clocks }: Held) =>
  clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ kind, dueAt }) => [kind, dueAt]);

describe('an undone link', () => {
  it('leaves both where they stood, with their own originals, findings and clocks, due when they first were', () => {
    const { here, there } = undo(...linked());
    expect(here.referral).toMatchObject({ standing: 'contact', originals: source.referral.originals });
    expect(here.referral).not.toHaveProperty('linkedTo');
    expect(here.referral.casework).toEqual(source.referral.casework);
    expect(there.referral.originals).toEqual(target.referral.originals);
    expect(there.referral.findings).toEqual(target.referral.findings);
    expect(running(here)).toEqual(running(source));
    expect(running(there)).toEqual(running(target));
  });

  it('is an event on both, after the link that it undoes, and says which clocks run again', () => {
    const { change } = undo(...linked());
    const what = change.referrals.map(({ events }) => events.map(({ facts }) => facts.what));
    expect(what[0]?.[0]).toBe('unlinked');
    expect(what[0]).toContain('clock-resumed');
    expect(what[1]).toContain('arrival-unlinked');
  });

  it('keeps urgency raised, and what people did meanwhile', () => {
    const urgent: Held = {
      ...source,
      referral: { ...source.referral, urgency: { level: 'urgent', because: ['words-not-safe-now'] } },
    };
    const [one, other] = linked(urgent);
    const acknowledged = acknowledge(
      one,
      { expectedVersion: one.referral.version, how: 'telephone', words: 'Rang', actions: 'A visit today' },
      aPerson(),
      HERTFORDSHIRE,
      at('2026-11-19T12:30:00.000Z'),
    );
    if (isRefusal(acknowledged)) throw new Error(acknowledged.words);
    const { here, there } = undo(heldAfter(acknowledged), other);
    expect(there.referral.urgency.level).toBe('urgent');
    expect(here.referral.acknowledgement?.words).toBe('Rang');
    expect(here.clocks.find(({ kind }) => kind === 'acknowledge')?.stoppedAt).toBeDefined();
  });

  it('points out what was typed from an original that goes, and takes nothing of it away', () => {
    const [one, other] = linked();
    const [original] = one.referral.originals;
    if (!original) throw new Error('no original');
    const evidence = {
      original: original.sha256,
      place: { kind: 'typed', part: '', words: 'page 1' },
      raw: 'x',
      reader: 'a person',
      confidence: 1,
    };
    const typed: Held = {
      ...other,
      referral: { ...other.referral, typedEvidence: evidenceMap.parse({ '/concern/details': evidence }) },
    };
    const { there } = undo(one, typed);
    expect(there.referral.findings.map(({ code }) => code)).toContain('arrival-unlinked');
    expect(there.referral.typedEvidence).toEqual(typed.referral.typedEvidence);
  });

  it('is refused of another than the one it is linked to, of one that is linked on, and where nothing is linked', () => {
    const [one, other] = linked();
    const third = opening(3);
    const from = (of: Held) => ({ from: of.referral.reference, because: 'x' });
    expect(refused(unlinking, one, from(third), { others: [third] }).errors?.[0]?.at).toBe('/from');
    const on = { ...other, referral: { ...other.referral, standing: 'linked' as const } };
    expect(refused(unlinking, one, from(on), { others: [on] }).errors?.[0]?.text).toContain('undo that link first');
    expect(refused(unlinking, source, from(target), { others: [target] }).refused).toBe('illegal-move');
  });

  it('never gives a number of an original twice', () => {
    const third = opening(3, at('2026-11-19T11:00:00.000Z'));
    const [one, both] = linked();
    const [, all] = linked(third, both);
    const { there } = undo(one, all);
    expect(there.referral.originals.map(({ number }) => number)).toEqual([1, 3]);
    const [, again] = linked(opening(4), there);
    expect(again.referral.originals.map(({ number }) => number)).toEqual([1, 3, 4]);
  });

  it('never gives the last number twice either', () => {
    const { there } = undo(...linked());
    expect(there.referral.originals.map(({ number }) => number)).toEqual([1]);
    const [, again] = linked(opening(4), there);
    expect(again.referral.originals.map(({ number }) => number)).toEqual([1, 3]);
    const { there: twice } = undo(...linked(opening(5), undo(...linked(opening(4), there)).there));
    expect(twice.referral.casework.lastOriginal).toBe(4);
  });
});

describe('what was decided meanwhile', () => {
  const MEANWHILE = at('2026-11-19T12:30:00.000Z');
  const decide = (held: Held, outcome: string, now = MEANWHILE) =>
    heldAfter(done(decidingContact, held, { outcome, words: 'x' }, { now }));
  const clock = ({ clocks }: Held, id: string) => clocks.find((one) => one.id === id);

  it('closes it: an undo never sets a decision aside', () => {
    const [one, other] = linked();
    const { here, change } = undo(decide(one, 'advice-given'), other);
    expect(here.referral).toMatchObject({ standing: 'closed', contactDecision: { outcome: 'advice-given' } });
    expect(running(here).map(([kind]) => kind)).toEqual(['acknowledge', 'write-up', 'chase']);
    const [sent] = change.referrals[0]?.messages ?? [];
    expect(sent?.content).toMatchObject({ kind: 'screening', event: { data: { standing: 'closed' } } });
  });

  it('keeps it a referral where it was progressed, before the link or meanwhile', () => {
    const [one, other] = linked(decide(source, 'progressed', LINKED_AT));
    expect(one.referral.standing).toBe('linked');
    expect(undo(one, other).here.referral.standing).toBe('referral');
    expect(clock(undo(one, other).here, 'decide')?.stoppedAt).toBeUndefined();
    const closed = undo(decide(one, 'advice-given'), other).here;
    expect(closed.referral.standing).toBe('referral');
    expect(clock(closed, 'decide')?.stoppedAt).toBeUndefined();
  });

  it('runs the disposal’s own clock again when it is progressed while linked, and no second one', () => {
    const [one, other] = linked();
    expect(clock(one, 'decide')?.stoppedAt).toBe(LINKED_AT);
    const progressed = decide(one, 'progressed');
    expect(progressed.referral).toMatchObject({ standing: 'referral', linkedTo: other.referral.reference });
    expect(progressed.clocks.filter(({ kind }) => kind === 'decide')).toEqual([
      expect.objectContaining({ id: 'decide', dueAt: clock(source, 'decide')?.dueAt }),
    ]);
    expect(clock(progressed, 'decide')?.stoppedAt).toBeUndefined();
    const { here } = undo(progressed, other);
    expect(here.referral.standing).toBe('referral');
    expect(here.referral).not.toHaveProperty('linkedTo');
    expect(running(here).map(([kind]) => kind)).toContain('decide');
  });

  it('gives a later progress a clock of its own where the contact was closed while linked', () => {
    const [one] = linked();
    const later = decide(decide(one, 'advice-given'), 'progressed', at('2026-11-19T12:45:00.000Z'));
    expect(clock(later, 'decide')?.stoppedAt).toBe(LINKED_AT);
    expect(clock(later, 'decide-2')).toMatchObject({ receivedAt: '2026-11-19T12:45:00.000Z' });
  });

  it('keeps one that is disposed of while its link stands, and its clocks stopped', () => {
    const [one, other] = linked();
    const disposed = heldAfter(
      done(
        decidingDisposal,
        decide(one, 'progressed'),
        { outcome: 'disposal-3-high-need', words: 'x', reasons: 'x' },
        { now: MEANWHILE },
      ),
    );
    const { here } = undo(disposed, other);
    expect(here.referral.standing).toBe('closed');
    expect(clock(here, 'decide')?.stoppedAt).toBe(MEANWHILE);
  });

  it('is not linked a second time while its first link stands, nor in a ring', () => {
    const [one, other] = linked();
    const progressed = decide(one, 'progressed');
    const third = opening(3);
    const to = (held: Held) => ({ to: held.referral.reference, because: 'x' });
    expect(refused(linking, progressed, to(third), { others: [third] }).errors?.[0]?.text).toContain('undo');
    expect(refused(linking, other, to(progressed), { others: [progressed] }).errors?.[0]?.at).toBe('/to');
  });
});

describe('automatic mail', () => {
  const mail = heldAfter(
    opened({
      arrival: { id: arrivalId.parse('9'.repeat(64)), reference: referenceNumbered(9), channel: 'email' },
      normalised: { nature: 'automatic' },
    }),
  );

  it('goes back to the tray, its look still to be done', () => {
    const { here, change } = undo(...linked(mail));
    expect(here.referral.standing).toBe('in-tray');
    expect(running(here).map(([kind]) => kind)).toEqual(['look']);
    expect(change.referrals[0]?.messages).toEqual([]);
  });

  it('that a person took up as a contact while it was linked is looked at, and stays decided', () => {
    const [one, other] = linked(mail);
    const taken = heldAfter(done(decidingContact, one, { outcome: 'advice-given', words: 'x' }, { now: LINKED_AT }));
    const { here } = undo(taken, other);
    expect(here.referral.standing).toBe('closed');
    expect(running(here).map(([kind]) => kind)).toEqual(['acknowledge', 'write-up', 'chase']);
  });

  it('that was taken up, and of which nothing is decided, is a contact', () => {
    const [one, other] = linked(mail);
    const { here } = undo({ ...one, clocks: [...one.clocks, ...source.clocks] }, other);
    expect(here.referral.standing).toBe('contact');
    expect(running(here).map(([kind]) => kind)).not.toContain('look');
  });
});

describe('a link of which was not written what it changed', () => {
  const bare = ([one, other]: [Held, Held]): [Held, Held] => {
    const { link: _, ...casework } = one.referral.casework;
    return [{ ...one, referral: { ...one.referral, casework } }, other];
  };

  it('is undone by what its clocks say stopped them', () => {
    const { here, there } = undo(...bare(linked()));
    expect(running(here)).toEqual(running(source));
    expect(running(there)).toEqual(running(target));
    expect(here.referral.standing).toBe('contact');
  });

  it('leaves what was stopped by somebody since, and what was decided', () => {
    const [one, other] = bare(linked());
    const closed = heldAfter(done(decidingContact, one, { outcome: 'advice-given', words: 'x' }, { now: UNDONE_AT }));
    const { here } = undo(closed, other);
    expect(here.referral.standing).toBe('closed');
    expect(running(here).map(([kind]) => kind)).not.toContain('decide');
  });

  it('of automatic mail puts it back into the tray', () => {
    const mail = heldAfter(
      opened({
        arrival: { id: arrivalId.parse('9'.repeat(64)), reference: referenceNumbered(9), channel: 'email' },
        normalised: { nature: 'automatic' },
      }),
    );
    const { here } = undo(...bare(linked(mail)));
    expect(here.referral.standing).toBe('in-tray');
    expect(running(here).map(([kind]) => kind)).toEqual(['look']);
  });
});

describe('a link that brings ninety originals', () => {
  it('stays one transaction, and its undo too', () => {
    const [first] = source.referral.originals;
    if (!first) throw new Error('no original');
    const originals = Array.from({ length: 90 }, (_, index) => ({
      ...first,
      number: index + 1,
      arrival: arrivalId.parse(index.toString(16).padStart(64, '0')),
    }));
    const many: Held = { ...source, referral: { ...source.referral, originals } };
    const command = { to: target.referral.reference, because: 'All of it' };
    const change = done(linking, many, command, { now: LINKED_AT, others: [target] });
    const rows = change.referrals.map(
      ({ events, messages, moved }) => events.length + messages.length + moved.length + 2,
    );
    expect(rows.reduce((a, b) => a + b)).toBeLessThan(60);
    expect(change.referrals[1]?.events[0]?.facts).toMatchObject({ what: 'originals-linked' });
    const { there } = undo(heldAfter(change, 0), heldAfter(change, 1));
    expect(there.referral.originals).toEqual(target.referral.originals);
  });
});

describe('a restriction', () => {
  it('is a manager’s to say and to take back', () => {
    const said = { restricted: true, words: 'A colleague’s child' };
    const adviser = aPerson({ role: 'customer-service-adviser', qualification: 'none' });
    expect(refused(restricting, source, said, { by: adviser }).refused).toBe('not-authorised');
    const after = heldAfter(done(restricting, source, said, {}));
    expect(after.referral.casework.restriction).toMatchObject({ restricted: true, by: 'Ada Okoro' });
    const back = heldAfter(done(restricting, after, { ...said, restricted: false }, {}));
    expect(back.referral.casework.restriction?.restricted).toBe(false);
  });

  it('is carried over by a link to whichever of the two is not restricted, with an event on it', () => {
    const said = { restricted: true, words: 'A colleague’s child' };
    const hidden = (one: Held) => heldAfter(done(restricting, one, said, {}));
    for (const pair of [linked(hidden(source), target), linked(source, hidden(target))]) {
      for (const { referral } of pair) {
        expect(referral.casework.restriction).toMatchObject({ restricted: true, words: said.words, by: 'Ada Okoro' });
      }
    }
    const command = { to: target.referral.reference, because: 'One bruise' };
    const change = done(linking, hidden(source), command, { now: LINKED_AT, others: [target] });
    const what = change.referrals.map(({ events }) => events.map(({ facts }) => facts.what));
    expect(what[0]).not.toContain('restricted');
    expect(what[1]).toContain('restricted');
  });

  it('stays on both when the link is undone: each may have been read beside the other, and a manager takes it back', () => {
    const hidden = heldAfter(done(restricting, source, { restricted: true, words: 'x' }, {}));
    const { here, there } = undo(...linked(hidden, target));
    for (const { referral } of [here, there]) expect(referral.casework.restriction?.restricted).toBe(true);
  });

  it('of one of those linked is of all of them, and is taken back of all', () => {
    const [one, both] = linked();
    const third = opening(3);
    const [other, all] = linked(third, both);
    expect(all.referral.casework.linkedFrom).toEqual([one.referral.reference, other.referral.reference]);
    const change = done(restricting, one, { restricted: true, words: 'x' }, { others: [all, other] });
    const held = change.referrals.map((_, index) => heldAfter(change, index));
    expect(held.map(({ referral }) => referral.casework.restriction?.restricted)).toEqual([true, true, true]);
    for (const { events } of change.referrals) expect(events.map(({ facts }) => facts.what)).toEqual(['restricted']);
    const [first, ...rest] = held;
    if (!first) throw new Error('nothing changed');
    const back = done(restricting, first, { restricted: false, words: 'x' }, { others: rest });
    expect(back.referrals.map(({ referral }) => referral.casework.restriction?.restricted)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('says which others it names: what it is linked to, and what is linked to it; an undo ends that', () => {
    const [one, both] = linked();
    const asked = restricting.read({ expectedVersion: 1, restricted: true, words: 'x' });
    if (isRefusal(asked)) throw new Error(asked.words);
    expect(asked.names(one)).toEqual([both.referral.reference]);
    expect(asked.names(both)).toEqual([one.referral.reference]);
    const { here, there } = undo(one, both);
    expect(asked.names(here)).toEqual([]);
    expect(asked.names(there)).toEqual([]);
    expect(there.referral.casework).toEqual({ ...target.referral.casework, lastOriginal: 2 });
  });

  it('tells the screening team’s system, which keeps it from its own users', () => {
    const change = done(restricting, source, { restricted: true, words: 'x' }, {});
    expect(change.referrals[0]?.messages.map(({ content }) => content.kind)).toEqual(['screening']);
  });
});
