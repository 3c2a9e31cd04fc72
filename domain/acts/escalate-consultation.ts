/** In a consultation it became clear that a child is at immediate risk: one command makes it an urgent contact, timed from the consultation (seed 002 s1; P36). */
import { escalateConsultationCommand } from '../../schemas/casework/consultation.ts';
import type { Referral } from '../../schemas/referral.ts';
import { changeOf } from '../change.ts';
import { startClocks } from '../clock.ts';
import { callFor, enforceAtOnce } from '../protecting/called-for.ts';
import { clocksOwed } from '../referral/clocks-owed.ts';
import { screeningMessage } from '../referral/screening.ts';
import { peopleSpokenOf } from '../referral/spoken-of.ts';
import { actRule } from './act.ts';
import { clocksMoved } from './clocks-moved.ts';

export const escalatingConsultation = actRule({
  act: 'escalate-consultation',
  contract: escalateConsultationCommand,
  rule: ({ held, by, profile, now }, { people, concern, words }) => {
    const { referral } = held;
    const { consultation } = referral.casework;
    if (!consultation || !profile.consultation.offered) {
      return { refused: 'illegal-move', words: 'It is no consultation.' };
    }
    const level = profile.consultation.urgentLevel;
    const { receivedAt, channel } = referral;
    const draft: Referral['draft'] = {
      ...referral.draft,
      people: peopleSpokenOf(people),
      concern: {
        ...referral.draft.concern,
        details: { words: concern },
        immediateProtection: { ...referral.draft.concern.immediateProtection, needed: 'yes' },
      },
    };
    const became: Referral = {
      ...referral,
      standing: 'contact',
      nature: 'referral',
      urgency: { level: 'urgent', because: ['immediate-protection-stated'] },
      draft,
      casework: {
        ...referral.casework,
        consultation: { ...consultation, escalated: { at: now, by: by.name, level, words } },
      },
    };
    const kinds = clocksOwed('referral', channel, draft);
    const started = startClocks(profile, { receivedAt, kinds });
    const called = callFor(became, [...held.clocks, ...started.clocks], profile, now);
    const after = enforceAtOnce(called, called.started, profile, now);
    const { standing, nature, urgency, casework } = after.referral;
    return {
      referrals: [
        changeOf(held, {
          at: now,
          by,
          visible: true,
          referral: { standing, nature, urgency, draft, findings: [...referral.findings, ...started.findings] },
          casework,
          clocks: after.clocks,
          events: [
            { what: 'consultation-escalated', level, words },
            ...clocksMoved(held.clocks, started.clocks),
            ...after.events,
          ],
          messages: (seen) => [
            screeningMessage(seen, after.clocks, 'front-door.referral.opened.v1', now),
            ...after.messages,
          ],
        }),
      ],
    };
  },
});
