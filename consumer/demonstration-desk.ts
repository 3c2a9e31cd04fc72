/** A desk for demonstrations: two fictional people acknowledge, fill the checklist, take the contact on, and dispose of it. No council should let a machine decide this way. */
import type { Act, ReferralView } from './contract.ts';
import type { Desk, NextStep } from './desk.ts';

const SOCIAL_WORKER = { name: 'Odalys Brackenridge', role: 'social-worker', qualification: 'social-work' };
const TEAM_MANAGER = { name: 'Ismay Thackeray-Bello', role: 'team-manager', qualification: 'social-work' };

/** The disposal that the fictional manager always comes to, in each council's own codes. */
const DISPOSAL: Readonly<Record<string, string>> = {
  hertfordshire: 'disposal-3-high-need',
  norfolk: 'disposal-3-high-need',
  england: 'child-in-need',
};

/** What no machine could read, and what is perhaps no referral, waits for a person. */
const NOT_FOR_A_MACHINE = new Set(['in-tray', 'set-aside', 'linked']);

function owed(view: ReferralView, kind: string): boolean {
  return view.clocks.some((clock) => clock.kind === kind && clock.stoppedAt === undefined);
}

type How = Omit<Extract<Act, { path: 'acknowledgement' }>['body'], 'onBehalfOf'>;

/** By telephone where there is a number, in writing where there is only an address; with neither, a person closes it with that reason. */
function acknowledge({ referral }: ReferralView): NextStep {
  const { phones = [], email } = referral.draft.referrer;
  const onBehalfOf = { ...SOCIAL_WORKER, team: referral.team };
  const actions = 'We check with school and health today; a social worker sees the family next.';
  const how: How =
    phones.length > 0
      ? { how: 'telephone', words: 'Rang the referrer: we have it, and who is dealing with it.', actions }
      : email !== undefined || referral.channel === 'email'
        ? { how: 'writing', words: 'Wrote to the referrer.', actions, telephoneAttempts: 'There is no number.' }
        : { how: 'nobody-to-acknowledge', words: 'The referrer gave neither a number nor an address.' };
  return { step: 'act', act: { path: 'acknowledgement', body: { onBehalfOf, ...how } } };
}

/** Every point that nobody has answered. What is written here is about nobody: a person who screens answers each from what they found. */
function fillChecklist({ referral, screening }: ReferralView): NextStep | undefined {
  const open = screening.checklist.filter(({ answer }) => answer === undefined);
  if (open.length === 0) return undefined;
  const onBehalfOf = { ...SOCIAL_WORKER, team: referral.team };
  const answers = open.map(({ point }) => ({
    point,
    words: 'As the referrer describes it; confirmed on the telephone.',
  }));
  return { step: 'act', act: { path: 'checklist', body: { onBehalfOf, answers } } };
}

function decide({ referral }: ReferralView): NextStep {
  const onBehalfOf = { ...TEAM_MANAGER, team: referral.team };
  const contact = referral.standing === 'contact';
  const outcome = contact ? 'progressed' : DISPOSAL[referral.authority];
  if (outcome === undefined) return { step: 'leave', because: 'no disposal known for this council' };
  const words = contact ? 'Threshold met on what the referrer describes.' : 'An assessment is needed.';
  const reasons = 'What you told us calls for an assessment.';
  return {
    step: 'act',
    act: { path: contact ? 'contact-decision' : 'disposal', body: { onBehalfOf, outcome, words, reasons } },
  };
}

export const demonstrationDesk: Desk = (view) => {
  const { standing, nature } = view.referral;
  if (nature === 'unread' || NOT_FOR_A_MACHINE.has(standing)) {
    return { step: 'leave', because: `${nature}, ${standing}: for a person` };
  }
  if (owed(view, 'acknowledge')) return acknowledge(view);
  if (owed(view, 'decide')) return fillChecklist(view) ?? decide(view);
  return { step: 'done' };
};
