/** Who leads the work with the child: decided by a manager with partners, agreed by the lead, a social worker where the law or the council says so; and one worker proposed for the children of a household (seed 001 s4, 002 s3, 004 s9; P39). */
import { appointLeadCommand, type Lead } from '../../schemas/casework/lead.ts';
import type { EventFacts } from '../../schemas/event.ts';
import { isSection47 } from '../protecting/section-47.ts';
import { actRule } from './act.ts';
import { childrenOfHousehold } from './household.ts';
import { notOfThisReferral } from './people-named.ts';

function workersOf(appointed: readonly Lead[], children: readonly string[]): string[] {
  const mine = appointed.filter((one) => one.for.some((id) => children.includes(id)));
  return [...new Set(mine.map(({ lead }) => lead.name))];
}

/** Each worker of the household, and the others whom they are told of, so that each knows the other children's plans. */
function toldOf(workers: readonly string[]) {
  if (workers.length < 2) return [];
  return workers.map((worker) => ({ worker, others: workers.filter((other) => other !== worker) }));
}

export const appointingLead = actRule({
  act: 'appoint-lead',
  contract: appointLeadCommand,
  rule: ({ held, by, profile, now }, { for: children, lead, partners, agreed, words, differs }) => {
    const { referral } = held;
    const refusal = notOfThisReferral(referral, '/for', children);
    if (refusal) return refusal;
    const rules = profile.leadPractitioner;
    const errors: { at: string; text: string }[] = [];
    if (!lead.socialWorker && (rules.socialWorker === 'always' || isSection47(referral, profile))) {
      errors.push({ at: '/lead/socialWorker', text: 'Here the lead practitioner is always a social worker.' });
    }
    if (rules.withTheirAgreement && !agreed.agrees) {
      errors.push({ at: '/agreed/agrees', text: 'The lead practitioner is appointed with their own agreement.' });
    }
    const kept = (referral.casework.leads?.appointed ?? [])
      .map((one) => ({ ...one, for: one.for.filter((id) => !children.includes(id)) }))
      .filter((one) => one.for.length > 0);
    const household = childrenOfHousehold(referral);
    const inHousehold = children.some((id) => household.includes(id));
    const others = inHousehold ? workersOf(kept, household).filter((name) => name !== lead.name) : [];
    if (rules.sameWorkerForHousehold && others.length > 0 && differs === undefined) {
      errors.push({ at: '/differs', text: 'Another child of the household has another worker: say why.' });
    }
    if (errors.length > 0) return { refused: 'bad-command', words: 'This lead cannot be appointed so.', errors };
    const one: Lead = {
      for: children,
      lead: {
        name: lead.name,
        role: lead.role,
        ...(lead.agency !== undefined && { agency: lead.agency }),
        socialWorker: lead.socialWorker,
      },
      partners,
      ...(agreed.words !== undefined && { agreed: agreed.words }),
      at: now,
      by: by.name,
      role: by.role,
      words,
      ...(differs !== undefined && { differs }),
    };
    const appointed = [...kept, one];
    const led = new Set(appointed.flatMap((each) => each.for));
    const proposed =
      rules.sameWorkerForHousehold && inHousehold
        ? household.filter((id) => !led.has(id)).map((id) => ({ for: id, worker: lead.name }))
        : [];
    const told = toldOf(workersOf(appointed, household));
    const events: EventFacts[] = [
      {
        what: 'lead-appointed',
        for: children,
        lead: lead.name,
        role: lead.role,
        socialWorker: lead.socialWorker,
        partners,
        words,
        ...(differs !== undefined && { differs }),
      },
      ...(told.length > 0
        ? [{ what: 'workers-told-of-each-other', workers: told.map(({ worker }) => worker) } as const]
        : []),
    ];
    return { casework: { leads: { appointed, proposed, toldOf: told } }, events };
  },
});
