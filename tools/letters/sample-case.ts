/** One made-up case in which everything happened that a letter can speak of, so that every letter can be shown, read aloud and tested. */

import type { Held } from '../../domain/change.ts';
import { startClock } from '../../domain/clock.ts';
import type { AuthorityProfile, Outcome } from '../../schemas/authority.ts';
import { instant, referenceFrom } from '../../schemas/primitives.ts';
import { referral } from '../../schemas/referral.ts';

const REFERENCE = referenceFrom(new Uint8Array([20, 26, 11, 22, 7]));
const RECEIVED = instant.parse('2026-11-19T14:10:00.000Z');
const DECIDED = instant.parse('2026-11-20T11:30:00.000Z');

/** What a manager may decide, as the sample shows it: an assessment, support that the family may choose, or nothing more. */
export type Decided = 'assessment' | 'support' | 'nothing-more';

const LEADS_TO: Readonly<Record<Decided, (outcome: Outcome) => boolean>> = {
  assessment: ({ toFamily }) => toFamily?.assessed === true,
  support: ({ toFamily, opens }) => toFamily?.assessed === false && opens.length > 0,
  'nothing-more': ({ toFamily, opens }) => toFamily?.assessed === false && opens.length === 0,
};

/** What the manager writes for the professional who referred. */
const REASONS: Readonly<Record<Decided, string>> = {
  assessment:
    'What you told us and what the health visitor knows show that both children need more help than one service can give.',
  support: 'The parents want help, and the services who know the family can give it together.',
  'nothing-more': 'The health visitor and the parents both say that things are better. The services below can help.',
};

const isTo = (decided: Decided) => (one: Outcome) => one.decision === 'disposal' && LEADS_TO[decided](one);

/** What of these a manager of this council can decide. */
export function canBeDecided({ outcomes }: AuthorityProfile): Decided[] {
  return (['assessment', 'support', 'nothing-more'] as const).filter((decided) => outcomes.some(isTo(decided)));
}

/** The disposal that leads there, in this council's own words. */
function disposalTo(decided: Decided, { outcomes, id }: AuthorityProfile): Outcome {
  const outcome = outcomes.find(isTo(decided));
  if (!outcome) throw new Error(`no disposal of ${id} leads to ${decided}`);
  return outcome;
}

const person = (id: string, roles: string[], stage: string, words: string, dateOfBirth?: string) => ({
  id,
  roles,
  stage,
  name: { words },
  ...(dateOfBirth !== undefined && { dateOfBirth }),
});

function casework(profile: AuthorityProfile, disposal: Outcome) {
  const { disputeSteps, complaintSteps } = profile.routes;
  const answered = (step: (typeof disputeSteps)[number] | undefined, words: string, answer: string) => ({
    code: step?.code ?? '',
    owner: step?.owner ?? '',
    policy: step?.policy ?? '',
    raisedAt: DECIDED,
    words,
    answeredAt: DECIDED,
    answeredBy: 'Grace Oduya',
    answer,
  });
  return {
    owed: disposal.opens
      .filter(({ clock, mandatory }, index) => clock === 'owed' && (mandatory || (disposal.oneOf && index === 0)))
      .map(({ owed, words }, index) => ({
        id: `owed-${index + 1}`,
        code: owed,
        words,
        mandatory: true,
        openedAt: DECIDED,
        openedBy: 'Grace Oduya',
        dueAt: '2026-11-23T17:00:00.000Z',
        state: 'owed',
      })),
    supplements: [
      {
        id: 'supplement-1',
        at: DECIDED,
        by: 'Grace Oduya',
        how: 'mail',
        questions: [
          { words: 'Who collects the children from school on Fridays?' },
          { words: 'Do you know of any domestic abuse at home?' },
        ],
        answers: [],
        dueAt: '2026-11-24T17:00:00.000Z',
        state: 'asked',
      },
    ],
    consultation: {
      at: RECEIVED,
      by: 'Ruth Amaya',
      role: 'social-worker',
      level: profile.thresholds.levels[1]?.code ?? '',
      advice: 'Talk with the parents first, and offer them a plan of early help. Ring again if they say no.',
      consent: { given: true, words: 'Both parents agreed to the talk.' },
      caller: { name: 'Ben Castle' },
    },
    disputes: [
      {
        number: 1,
        from: 'Ben Castle, head of year',
        steps: [
          answered(
            disputeSteps[0],
            'We think that this cannot wait.',
            'We have looked again with the team manager. The visit is brought forward to Monday morning.',
          ),
        ],
      },
    ],
    complaints: [
      {
        number: 1,
        from: 'The caller',
        steps: [
          answered(
            complaintSteps[0],
            'Nobody rang me back.',
            'You are right that we rang you a day late. We are sorry, and we have changed who takes calls on Fridays.',
          ),
        ],
      },
    ],
    leads: {
      appointed: [
        {
          for: ['p1', 'p2'],
          lead: { name: 'Ruth Amaya', role: 'social worker', socialWorker: true },
          partners: [],
          at: DECIDED,
          by: 'Grace Oduya',
          role: 'team-manager',
          words: 'As planned.',
        },
      ],
      proposed: [],
      toldOf: [],
    },
  };
}

/** With all its clocks running, as when it came; `decided`: decided so, and its clocks stopped. */
export function sampleCase(profile: AuthorityProfile, decided?: Decided): Held {
  const disposal = disposalTo(decided ?? 'assessment', profile);
  const sender = { kind: 'mail', address: 'b.castle@hillside-school.example' } as const;
  const original = {
    number: 1,
    arrival: 'c'.repeat(64),
    sha256: '0'.repeat(64),
    objectKey: 'originals/0',
    mediaType: 'message/rfc822',
    name: 'mail.eml',
    bytes: 10,
    receivedAt: RECEIVED,
    channel: 'email',
    sender,
  };
  const clocks = (['acknowledge', 'decide'] as const).map(
    (kind) => startClock(profile, { kind, receivedAt: RECEIVED }).clock,
  );
  return {
    referral: referral.parse({
      reference: REFERENCE,
      version: 4,
      revision: 4,
      standing: decided ? 'closed' : 'contact',
      nature: 'referral',
      channel: 'email',
      sender,
      receivedAt: RECEIVED,
      openedAt: RECEIVED,
      authority: profile.id,
      team: profile.teams.list.find(({ kind }) => kind === 'social-work')?.id ?? profile.teams.default,
      urgency: { level: 'routine', because: [] },
      originals: [original],
      draft: {
        category: 'not-stated',
        referrer: { kind: 'practitioner', disclosure: 'professional', toldBy: { words: 'a dinner lady' } },
        people: [
          person('p1', ['subject'], 'child', 'Poppy Ashdown', '2016-03-09'),
          person('p2', ['subject'], 'child', 'Leo Ashdown', '2018-07-21'),
          person('p3', ['parent'], 'adult', 'Kerry Ashdown'),
        ],
        relationships: [],
        concern: {},
        assessmentOfNeed: {},
        consent: {},
        involvements: [{ service: { words: 'Hillside Primary School' } }],
        unplaced: [],
      },
      findings: [],
      absences: {},
      typedEvidence: {},
      casework: casework(profile, disposal),
      acknowledgement: {
        at: RECEIVED,
        how: 'writing',
        words: 'Written.',
        actions: 'We will speak with the school nurse and with the parents, and then decide what is needed.',
      },
      ...(decided && {
        disposal: {
          at: DECIDED,
          by: 'Grace Oduya',
          role: 'team-manager',
          team: 'customer-service-centre',
          outcome: disposal.code,
          words: 'For colleagues.',
          reasons: REASONS[decided],
          alternatives: ['young-minds-parents', 'family-lives'],
        },
      }),
      events: 9,
    }),
    clocks: decided ? [] : clocks,
  };
}
