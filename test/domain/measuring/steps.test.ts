/** What the figures take from a real history: through the rules themselves, from opening to disposal. */
import { describe, expect, it } from 'vitest';
import { confirmingCategory } from '../../../domain/acts/confirm-category.ts';
import { decidingContact } from '../../../domain/acts/decide-contact.ts';
import { recordingKnown } from '../../../domain/acts/record-known.ts';
import type { Change, Held } from '../../../domain/change.ts';
import { childrenOf } from '../../../domain/measuring/counted.ts';
import { factsOf } from '../../../domain/measuring/facts.ts';
import { figuresOf, measured } from '../../../domain/measuring/figures.ts';
import { stepsOf } from '../../../domain/measuring/steps.ts';
import { acknowledge } from '../../../domain/referral/acknowledge.ts';
import { complete } from '../../../domain/referral/complete.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { draft } from '../../../schemas/draft.ts';
import type { Actor } from '../../../schemas/event.ts';
import { measuredStep } from '../../../schemas/measures.ts';
import { pointer } from '../../../schemas/primitives.ts';
import { aDraft, aPerson, at, HERTFORDSHIRE, opened, referenceNumbered } from '../../builders.ts';
import { result } from '../acts/acting.ts';
import { period } from './steps-made.ts';

/** A history that grows: each act on what the one before left. */
function lived(first: Change) {
  const events = [...(first.referrals[0]?.events ?? [])];
  let held: Held | undefined = first.referrals[0];
  return {
    events,
    do(act: (held: Held) => Change | Refusal) {
      if (!held) throw new Error('nothing was opened');
      const change = act(held);
      if (isRefusal(change)) throw new Error(`refused: ${change.words} ${JSON.stringify(change.errors)}`);
      held = change.referrals[0];
      events.push(...(held && 'events' in held ? (change.referrals[0]?.events ?? []) : []));
    },
  };
}

const CHILD = { id: 'p1', roles: ['subject'], stage: 'child', name: { words: 'Sofia Offiah' } };
const told = draft.parse({
  ...aDraft(),
  people: [CHILD],
  consent: { parentsInformed: 'no', reason: { words: 'It would put her at risk' } },
});

function aLife() {
  const life = lived(opened({ normalised: { draft: told } }));
  life.do((held) =>
    acknowledge(
      held,
      { expectedVersion: 1, how: 'telephone', words: 'Rang Mrs Nkemelu', actions: 'A visit today' },
      aPerson(),
      HERTFORDSHIRE,
      at('2026-11-19T11:00:00.000Z'),
    ),
  );
  life.do((held) =>
    result(
      recordingKnown,
      held,
      {
        people: [
          {
            person: 'p1',
            answer: 'known',
            lookedIn: 'LCS',
            words: 'Found by name and birth date',
            case: { caseId: 'CASE-100417', status: 'closed', childProtectionPlan: 'no', lookedAfter: 'no' },
          },
        ],
      },
      { at: at('2026-11-19T12:00:00.000Z') },
    ),
  );
  life.do((held) =>
    complete(
      held,
      {
        expectedVersion: held.referral.version,
        originalNumber: 1,
        values: [{ at: pointer.parse('/referrer/agency'), value: { words: 'Marlowe Road School', source: '2A' } }],
      },
      aPerson(),
      HERTFORDSHIRE,
      at('2026-11-19T12:30:00.000Z'),
    ),
  );
  life.do((held) =>
    result(
      decidingContact,
      held,
      { outcome: 'progressed', words: 'Sofia needs us' },
      { at: at('2026-11-19T13:00:00.000Z') },
    ),
  );
  return life;
}

describe('the steps of a history', () => {
  it('hold codes and times, and not a word or a name of what happened', () => {
    const steps = stepsOf(aLife().events);
    expect(steps.map(({ step }) => step.what)).toEqual([
      'opened',
      'acknowledged',
      'looked-up',
      'recounted',
      'decided',
    ]);
    for (const one of steps) expect(measuredStep.parse(one)).toEqual(one);
    expect(JSON.stringify(steps)).not.toMatch(/Sofia|Offiah|Nkemelu|Marlowe|risk|visit|Okoro|w-1/);
  });

  it('give the figures: one contact, acknowledged, decided, its parents’ reason recorded, repaired', () => {
    const known = measured(stepsOf(aLife().events), period('2026-11-22'), HERTFORDSHIRE);
    const figures = figuresOf(known, HERTFORDSHIRE, 'source');
    const shown = Object.fromEntries(
      figures.map(({ figure, numerator, denominator }) => [figure, [numerator, denominator]]),
    );
    expect(shown).toEqual({
      contacts: [1, 1],
      'acknowledged-in-time': [1, 1],
      'decided-in-24-hours': [1, 1],
      'decided-in-time': [1, 1],
      'contact-to-disposal': [0, 1],
      'no-further-action': [0, 0],
      're-referred': [0, 1],
      'possibly-re-referred': [0, 1],
      'parents-informed': [1, 1],
      'agreement-recorded': [1, 1],
      repaired: [1, 1],
      unread: [0, 0],
      unscreened: [0, 0],
      overdue: [1, 1],
    });
    expect(figures[0]?.slices).toMatchObject([{ is: '2A', words: 'Schools', numerator: 1 }]);
  });

  it('count as screening what a person does of it', () => {
    const life = lived(opened());
    life.do((held) =>
      result(
        confirmingCategory,
        held,
        { category: 'request-for-services', words: 'It is' },
        { at: at('2026-11-19T11:00:00.000Z') },
      ),
    );
    expect(stepsOf(life.events).map(({ step }) => step.what)).toEqual(['opened', 'screened']);
  });

  it('count a link as screening only where a person made it', () => {
    const [first] = opened().referrals[0]?.events ?? [];
    if (!first) throw new Error('nothing was opened');
    const linked = { what: 'linked', to: referenceNumbered(2), because: 'The same letter' } as const;
    const screenedAt = (by: Actor) => {
      const steps = stepsOf([first, { ...first, sequence: 2, by, facts: linked }]);
      return factsOf(steps, at('2027-01-01T00:00:00.000Z'), new Set())?.screenedAt;
    };
    expect(screenedAt({ kind: 'front-door' })).toBeUndefined();
    expect(screenedAt(aPerson())).toBe(first.at);
  });

  it('take of matching only how many came before, of letters only an acknowledgement that came back, of a link that it was undone', () => {
    const [first] = opened().referrals[0]?.events ?? [];
    if (!first) throw new Error('nothing was opened');
    const counts = { match: 1, potential: 0, low: 0, many: 0, none: 1, earlierReferrals: 2 };
    const events = [
      { ...first, facts: { what: 'candidates-counted', counts } as const },
      {
        ...first,
        facts: { what: 'letter-bounced', letter: 'acknowledgement', message: 'm', from: first.reference } as const,
      },
      {
        ...first,
        facts: { what: 'letter-bounced', letter: 'receipt', message: 'm', from: first.reference } as const,
      },
      { ...first, facts: { what: 'unlinked', from: first.reference, because: 'Two other families' } as const },
    ];
    expect(stepsOf(events).map(({ step }) => step)).toEqual([
      { what: 'possibly-earlier', count: 2 },
      { what: 'acknowledgement-came-back' },
      { what: 'link-undone' },
    ]);
  });

  it('are of the children it is about; where nobody is marked so, of every child in it', () => {
    const sibling = { ...CHILD, id: 'p2', roles: ['sibling'] };
    const unborn = { id: 'p3', roles: [], stage: 'unborn' };
    const of = (...people: object[]) => childrenOf(draft.parse({ ...aDraft(), people })).map(({ id }) => id);
    expect(of(CHILD, sibling)).toEqual(['p1']);
    expect(of(sibling, unborn)).toEqual(['p2', 'p3']);
  });
});
