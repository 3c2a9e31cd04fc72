/** Who is shown what at the door of one referral: the queue, a manager, an auditor, a system; a restricted record only to whoever may see those. */
import { describe, expect, it } from 'vitest';
import type { Held } from '../../domain/change.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Caller } from '../../functions/edges/caller.ts';
import type { HttpRequest } from '../../functions/edges/http.ts';
import { showReferral } from '../../functions/show-referral.ts';
import { anArrival, at, HERTFORDSHIRE, heldAfter, opened } from '../builders.ts';

const NOW = at('2026-11-19T12:00:00.000Z');
const change = opened();
const open = heldAfter(change);
const restriction = { restricted: true, words: 'Her father works here', at: NOW, by: 'x', role: 'manager' };
const hidden: Held = { ...open, referral: { ...open.referral, casework: { restriction } } };

const worker = (role: string): Caller => ({
  kind: 'worker',
  id: 'w',
  name: 'Imogen Vance',
  role,
  team: 'x',
  qualification: 'none',
  scopes: ['frontdoor/screen'],
});
const SYSTEM: Caller = { kind: 'system', id: 'screening-consumer', scopes: ['frontdoor/screen'] };

async function ask(held: Held, caller: Caller, path = '', query: Record<string, string> = {}) {
  const never = () => Promise.reject(new Error('not asked for here'));
  const show = showReferral({
    records: {
      hold: async () => held,
      history: async () => ({
        events: change.referrals.flatMap(({ events }) => events),
        clocks: held.clocks,
        messages: [],
      }),
      arrivalOf: async () => anArrival(),
    },
    originals: { fetch: async () => Uint8Array.of(1), lend: never },
    readings: { fetch: never },
    profile: HERTFORDSHIRE,
    now: () => NOW,
    log: { note: () => undefined, trouble: () => undefined },
  });
  const request: HttpRequest = {
    caller,
    receivedAt: NOW,
    route: `GET /referrals/{reference}${path}`,
    path: { reference: held.referral.reference, number: '1' },
    query,
    headers: {},
    body: new Uint8Array(),
  };
  const answer = await show(request);
  return isRefusal(answer) ? answer.refused : answer.status;
}

const RECORD = ['', '/originals/{number}'] as const;

describe('the door of one referral', () => {
  it('shows the record to the queue and to a system, the history to an auditor too', async () => {
    for (const caller of [worker('customer-service-adviser'), worker('manager'), SYSTEM]) {
      for (const path of [...RECORD, '/history']) expect(await ask(open, caller, path)).toBe(200);
    }
    for (const path of RECORD) expect(await ask(open, worker('auditor'), path)).toBe('not-authorised');
    expect(await ask(open, worker('auditor'), '/history')).toBe(200);
  });

  it('makes a view for whoever may do what it is for', async () => {
    const view = (caller: Caller, audience: string, purpose: string) =>
      ask(open, caller, '/view', { audience, purpose });
    const adviser = worker('customer-service-adviser');
    expect(await view(adviser, 'parents', 'letter')).toBe(200);
    expect(await view(adviser, 'other-agency', 'check')).toBe(200);
    expect(await view(adviser, 'other-agency', 'information-request')).toBe('not-authorised');
    expect(await view(worker('social-worker'), 'other-agency', 'information-request')).toBe(200);
    expect(await view(SYSTEM, 'parents', 'letter')).toBe(200);
    expect(await view(SYSTEM, 'parents', 'information-request')).toBe('no-named-person');
    expect(await view(worker('manager'), 'auditor', 'audit')).toBe(200);
    expect(await view(worker('auditor'), 'auditor', 'audit')).toBe(200);
    expect(await view(worker('auditor'), 'parents', 'letter')).toBe('not-authorised');
    expect(await view(adviser, 'parents', 'screen')).toBe('bad-command');
    expect(await view(adviser, 'the-press', 'letter')).toBe('bad-command');
    expect(await ask(open, adviser, '/view')).toBe('bad-command');
    expect(await ask(open, adviser, '/redaction', { audience: 'parents', purpose: 'letter' })).toBe(200);
  });

  it('keeps a restricted record from everybody who comes in person but those who may see such', async () => {
    const view = { audience: 'parents', purpose: 'letter' };
    for (const path of [...RECORD, '/history', '/view', '/redaction', '/status']) {
      expect([path, await ask(hidden, worker('customer-service-adviser'), path, view)]).toEqual([
        path,
        'not-authorised',
      ]);
      expect([path, await ask(hidden, worker('manager'), path, view)]).toEqual([path, 200]);
    }
    expect(await ask(hidden, SYSTEM)).toBe(200);
    expect(await ask(hidden, worker('auditor'), '/history')).toBe(200);
  });
});
