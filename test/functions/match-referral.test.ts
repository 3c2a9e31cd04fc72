/** Looking people up on a real DynamoDB engine: found through hashes alone, in as many reads however many are held, told in numbers, once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../domain/refusal.ts';
import { matchReferral } from '../../functions/match-referral.ts';
import { MOST_FOUND } from '../../functions/ports/match-index.ts';
import { showCandidates } from '../../functions/show-candidates.ts';
import { candidatesView } from '../../schemas/candidates-view.ts';
import type { Referral } from '../../schemas/referral.ts';
import { knownList } from '../../schemas/screening-sheet.ts';
import { at, HERTFORDSHIRE } from '../builders.ts';
import { personSaid } from '../domain/matching/persons.ts';
import { type Matching, startMatching } from './matching-stand.ts';

const NOW = at('2026-11-20T09:00:00.000Z');
const FERN = { at: '12 Fern Avenue', postcode: 'SG1 2AB' };
const sofia = () => personSaid({ given: 'Sofia', family: 'Offiah', born: '2016-02-11', nhs: '9990000018', ...FERN });

let stand: Matching;
beforeAll(async () => {
  stand = await startMatching();
});
afterAll(() => stand.stop());

const match = (reference: Parameters<ReturnType<typeof matchReferral>>[0]) =>
  matchReferral({ records: stand.records, candidates: stand.who, now: () => NOW })(reference);

/** What GET …/candidates answers a person of that role; `system` stands for a system's own token. */
async function asks(reference: Referral['reference'], role: string): Promise<unknown> {
  const scopes = ['frontdoor/screen'];
  const person = {
    kind: 'worker',
    id: 'w-1',
    name: 'Imogen Vance',
    role,
    team: 'x',
    qualification: 'x',
    scopes,
  } as const;
  const answer = await showCandidates({
    records: stand.records,
    candidates: stand.who,
    readings: { fetch: () => Promise.reject(new Error('not asked for here')) },
    profile: HERTFORDSHIRE,
    now: () => NOW,
  })({
    caller: role === 'system' ? { kind: 'system', id: 'screening-consumer', scopes } : person,
    receivedAt: NOW,
    route: 'GET /referrals/{reference}/candidates',
    path: { reference },
    query: {},
    headers: {},
    body: new Uint8Array(),
  });
  if (isRefusal(answer)) throw new Error(answer.words);
  return answer.json;
}

describe('looking up', () => {
  it('is "not yet" until it was done, and then numbers: nobody here is said, and sends nothing', async () => {
    const { reference } = await stand.open(1, at('2026-03-02T10:00:00.000Z'), sofia());
    expect((await stand.held(reference)).casework.matching).toBeUndefined();
    await match(reference);
    const { casework, version, events } = await stand.held(reference);
    expect(casework.matching).toEqual({
      ...{ match: 0, potential: 0, low: 0, many: 0, none: 1, earlierReferrals: 0 },
      at: NOW,
    });
    expect(version).toBe(1);
    const { messages, events: told } = await stand.records.history(reference);
    expect(told).toHaveLength(events);
    expect(messages.filter(({ content }) => content.kind === 'screening')).toHaveLength(1);
  });

  it('finds the same child again by any of their facts, and tells the screening team in one message without names', async () => {
    const turned = personSaid({ given: 'Sófia', family: 'Okoro-Offiah', born: '2016-11-02', ...FERN });
    const { reference } = await stand.open(2, at('2026-11-19T10:00:00.000Z'), turned);
    await match(reference);
    await match(reference);
    const { casework, version } = await stand.held(reference);
    expect(casework.matching).toMatchObject({ potential: 1, none: 0, earlierReferrals: 1 });
    expect(version).toBe(1);
    const { messages, events } = await stand.records.history(reference);
    const screening = messages.flatMap(({ content }) => (content.kind === 'screening' ? [content.event] : []));
    expect(screening).toHaveLength(2);
    const [told] = screening.filter(({ type }) => type === 'front-door.referral.changed.v1');
    expect(told?.data.candidates).toMatchObject({ potential: 1, earlierReferrals: 1 });
    expect(told?.id).not.toBe(screening.find((one) => one !== told)?.id);
    expect(JSON.stringify(told)).not.toMatch(/offiah|2016|fern/i);
    expect(events.filter(({ facts }) => facts.what === 'candidates-counted')).toHaveLength(1);
  });

  it('keeps nothing in the index that names anybody', async () => {
    const rows = await stand.everyRow();
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).not.toMatch(/offiah|sofia|okoro|fern|SG1|9990000018|2016-\d\d-\d\d/i);
  });

  it('takes away what somebody was found under when it is put right', async () => {
    const wrong = await stand.open(3, NOW, personSaid({ given: 'Bryn', family: 'Okafor', born: '2014-01-20' }));
    await stand.who.index(wrong);
    const before = await stand.everyRow();
    const right = personSaid({ given: 'Casimir', family: 'Dunmore', born: '2013-05-30' });
    await stand.who.index({ ...wrong, draft: { ...wrong.draft, people: [right] } });
    const after = await stand.everyRow();
    const of = (rows: string[]) => rows.filter((row) => row.includes(wrong.reference) && row.includes('"match"'));
    expect(of(after).filter((row) => of(before).includes(row))).toEqual([]);
    expect(of(after).length).toBeGreaterThan(0);
  });

  it('shows a restricted record to supervisors only, and to nobody else counts it', async () => {
    const kit = () => personSaid({ given: 'Kit', family: 'Adeyemi', born: '2012-09-30', ...FERN });
    const hidden = await stand.open(4, at('2026-11-18T10:00:00.000Z'), kit());
    await stand.who.index(hidden);
    const held = await stand.records.hold(hidden.reference);
    if (!held) throw new Error('not held');
    const restriction = { restricted: true, words: 'x', at: NOW, by: 'x', role: 'manager' };
    const referral = { ...held.referral, revision: 2, casework: { ...held.referral.casework, restriction } };
    await stand.records.commit({
      referrals: [{ guard: 1, referral, clocks: held.clocks, moved: [], events: [], messages: [] }],
    });
    const { reference } = await stand.open(5, at('2026-11-19T11:00:00.000Z'), kit());
    await match(reference);
    const open = await stand.held(reference);
    expect(open.casework.matching).toMatchObject({ match: 0, earlierReferrals: 0 });
    const { messages, events } = await stand.records.history(reference);
    const told = messages.filter(({ content }) => content.kind === 'screening');
    const pages = messages.flatMap(({ content }) => (content.kind === 'page' ? [content] : []));
    expect(pages).toMatchObject([{ because: 'restricted-candidate', rung: HERTFORDSHIRE.urgent.inHours }]);
    expect(JSON.stringify(pages)).not.toMatch(new RegExp(`${hidden.reference}|adeyemi`, 'i'));
    await match(reference);
    expect((await stand.records.history(reference)).messages).toHaveLength(messages.length);
    expect(JSON.stringify([told, events])).not.toMatch(new RegExp(`${hidden.reference}|restricted`));
    expect(told).toHaveLength(1);
    const shown = async (role: string) => {
      const answer = await asks(reference, role);
      return { view: candidatesView.parse(answer), text: JSON.stringify(answer) };
    };
    for (const role of ['customer-service-adviser', 'social-worker', 'system']) {
      const { view, text } = await shown(role);
      expect(view.people[0]).toMatchObject({ band: 'none', candidates: [] });
      expect([view.earlier, view.sameConcern]).toEqual([[], []]);
      expect(text).not.toMatch(new RegExp(`${hidden.reference}|restricted`));
    }
    const { view } = await shown('practice-supervisor');
    expect(view).toMatchObject({
      restricted: 1,
      words: expect.stringContaining('One of the records below is restricted'),
    });
    expect(view.people[0]).toMatchObject({
      band: 'match',
      candidates: [{ reference: hidden.reference, restricted: true }],
    });
    expect(view.earlier).toMatchObject([{ reference: hidden.reference, restricted: true }]);
  });

  it('compares the list of known children too, restricted rows for supervisors only', async () => {
    const row = { status: 'open', childProtectionPlan: 'no', lookedAfter: 'no', dateOfBirth: '2011-07-05' };
    stand.load(
      knownList.parse({
        takenAt: '2026-11-20T06:00:00.000Z',
        children: [
          { ...row, caseId: 'C-1', name: 'Amara Achebe' },
          { ...row, caseId: 'C-2', name: 'Amara Achebe', restricted: true },
          { ...row, caseId: 'C-3', name: 'Somebody Else', dateOfBirth: '2010-01-17' },
        ],
      }),
    );
    const amara = await stand.open(6, NOW, personSaid({ given: 'Amara', family: 'Achebe', born: '2011-07-05' }));
    const casesFor = async (restrictedToo: boolean) =>
      (await stand.who.find(amara, restrictedToo)).found[0]?.candidates.map((one) =>
        one.from === 'case-list' ? one.row.caseId : '',
      );
    expect(await casesFor(false)).toEqual(['C-1']);
    expect(await casesFor(true)).toEqual(['C-1', 'C-2']);
    stand.load(undefined);
  });

  it('reads no more where more is held, and says "many" where one key has too many', async () => {
    const zoe = (number: number) =>
      personSaid({ given: 'Zoe', family: 'Smith', born: '2015-04-04', at: `${number} Long Street` });
    const asked = await stand.open(100, NOW, zoe(1));
    const reads = async () => {
      stand.calls.length = 0;
      const { found } = await stand.who.find(asked, false);
      return {
        found,
        queries: stand.calls.filter((name) => name === 'QueryCommand').length,
        all: stand.calls.length,
      };
    };
    const empty = await reads();
    for (let number = 2; number <= MOST_FOUND + 3; number++) {
      await stand.who.index(await stand.open(100 + number, at('2026-01-05T10:00:00.000Z'), zoe(number)));
    }
    const full = await reads();
    expect(full.queries).toBe(empty.queries);
    expect(full.all).toBeLessThanOrEqual(empty.all + 2);
    expect(full.found[0]?.band).toBe('many');
    expect(full.found[0]?.candidates.length).toBeGreaterThan(0);
  });
});
