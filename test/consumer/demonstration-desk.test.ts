/** The demonstration desk's fictional people may do, in every council we ship, what they do. */
import { describe, expect, it } from 'vitest';
import type { Act, ReferralView } from '../../consumer/contract.ts';
import { demonstrationDesk } from '../../consumer/demonstration-desk.ts';
import { AUTHORITIES, outcomeNamed } from '../../domain/authorities/authorities.ts';
import { notAllowed } from '../../domain/referral/may.ts';
import { recordChecklistCommand } from '../../schemas/casework/checklist.ts';
import { acknowledgeCommand, decideCommand, disposeCommand } from '../../schemas/commands.ts';
import type { Actor } from '../../schemas/event.ts';

type Kind = 'acknowledge' | 'decide';

/** A referral with these clocks still running. */
function seen(
  authority: string,
  standing: string,
  owed: Kind[],
  more: Partial<ReferralView['referral']> = {},
): ReferralView {
  return {
    version: 1,
    referral: {
      reference: 'FD-0000-0000-0',
      standing,
      nature: 'referral',
      channel: 'e-form',
      authority,
      team: 'a-team',
      draft: { referrer: { phones: [{ words: '01632 960745' }], email: 'k.attwater@larkmeadow.example' } },
      ...more,
    },
    screening: { checklist: [] },
    clocks: (['acknowledge', 'decide'] as const).map((kind) => ({
      kind,
      dueAt: '2026-12-11T16:00:00.000Z',
      ...(owed.includes(kind) ? {} : { stoppedAt: '2026-12-10T11:00:00.000Z' }),
    })),
  };
}

/** The person as the door would record them: asserted by a system. */
function actor(onBehalfOf: Act['body']['onBehalfOf']): Actor {
  return { kind: 'person', id: 'consumer:1', qualification: 'none', ...onBehalfOf, assertedBy: 'consumer' };
}

/** The act, once it has been seen to be a whole command. */
async function acted(view: ReferralView): Promise<Act> {
  const next = await demonstrationDesk(view);
  if (next.step !== 'act') throw new Error(`it did not act: ${next.step}`);
  const command = { ...next.act.body, expectedVersion: view.version };
  const contracts = {
    acknowledgement: acknowledgeCommand,
    'contact-decision': decideCommand,
    disposal: disposeCommand,
    checklist: recordChecklistCommand,
  };
  contracts[next.act.path].parse(command);
  return next.act;
}

describe.each(AUTHORITIES.map((profile) => [profile.id, profile] as const))('in %s', (id, profile) => {
  it('acknowledges with what the council asks of it', async () => {
    const { path, body } = await acted(seen(id, 'contact', ['acknowledge', 'decide']));
    expect(path).toBe('acknowledgement');
    expect(body).toMatchObject({ how: 'telephone', actions: expect.stringMatching(/\w/) });
    expect(notAllowed(profile, 'acknowledge', actor(body.onBehalfOf))).toBeUndefined();
  });

  it.each([
    ['contact', 'decide-contact', 'contact'],
    ['referral', 'decide-disposal', 'disposal'],
  ] as const)(
    'decides a %s with an outcome of the council, for somebody who may',
    async (standing, act, decision) => {
      const { path, body } = await acted(seen(id, standing, ['decide']));
      if (path === 'acknowledgement' || path === 'checklist') throw new Error('not a decision');
      expect(path).toBe(act === 'decide-contact' ? 'contact-decision' : 'disposal');
      expect(outcomeNamed(profile, body.outcome)?.decision).toBe(decision);
      expect(notAllowed(profile, act, actor(body.onBehalfOf))).toBeUndefined();
    },
  );

  it('answers every open point of the checklist before it decides, and none that somebody answered', async () => {
    const points = profile.toEstablish.map(({ code: point, words }) => ({ point, words }));
    const [first, ...others] = points;
    if (!first) throw new Error('no checklist');
    const answered = [{ ...first, answer: { words: 'Somebody found this' } }, ...others];
    const { path, body } = await acted({ ...seen(id, 'contact', ['decide']), screening: { checklist: answered } });
    if (path !== 'checklist') throw new Error('not the checklist');
    expect(body.answers.map(({ point }) => point)).toEqual(others.map(({ point }) => point));
    expect(notAllowed(profile, 'record-checklist', actor(body.onBehalfOf))).toBeUndefined();
  });

  it('is done when nothing is owed', async () => {
    expect(await demonstrationDesk(seen(id, 'referral', []))).toEqual({ step: 'done' });
  });
});

it.each([
  ['unread', 'contact'],
  ['no-referral', 'in-tray'],
])('leaves what is %s to a person', async (nature, standing) => {
  const next = await demonstrationDesk(seen('hertfordshire', standing, ['acknowledge', 'decide'], { nature }));
  expect(next.step).toBe('leave');
});

it.each([
  ['by telephone where there is a number', { phones: [{ words: '01632 960745' }] }, 'e-form', 'telephone'],
  ['in writing where there is only an address', { email: 'k.attwater@larkmeadow.example' }, 'e-form', 'writing'],
  ['in writing to whoever sent a mail', {}, 'email', 'writing'],
  ['to nobody where there is nobody', {}, 'e-form', 'nobody-to-acknowledge'],
])('acknowledges %s', async (_, referrer, channel, how) => {
  const { body } = await acted(seen('hertfordshire', 'contact', ['acknowledge'], { channel, draft: { referrer } }));
  expect(body).toMatchObject({ how });
});
