/** A person confirms what kind of contact it is; until then it is screened like any other, whatever its sender called it (seed 001 s1; P17, R4). */
import { type ConfirmCategoryCommand, confirmCategoryCommand } from '../../schemas/casework/category.ts';
import { instant } from '../../schemas/primitives.ts';
import { startClock } from '../clock.ts';
import type { Refusal } from '../refusal.ts';
import { actRule, type On } from './act.ts';

/** Nobody asks more often of one contact; it would be another contact. */
const MOST_REQUESTS = 12;

function wrong({ category, request }: ConfirmCategoryCommand, { held, now }: On): Refusal | undefined {
  const refuse = (at: string, text: string): Refusal => ({
    refused: 'bad-command',
    words: text,
    errors: [{ at, text }],
  });
  if (category === 'request-for-information' && !request) {
    return refuse('/request', 'Say who asks, on what authority, and for what.');
  }
  if (category !== 'request-for-information' && request) {
    return refuse('/request', 'Only a request for information has one.');
  }
  if (request?.dueAt && instant.parse(new Date(request.dueAt).toISOString()) <= now) {
    return refuse('/request/dueAt', 'It cannot be due in the past.');
  }
  if (request && (held.referral.casework.informationRequests?.length ?? 0) >= MOST_REQUESTS) {
    return { refused: 'illegal-move', words: 'There are too many requests on this contact.' };
  }
  return undefined;
}

/** The request and its clock, from the time the contact came; where another is answered already, from now. */
function requested({ held, by, profile, now }: On, request: NonNullable<ConfirmCategoryCommand['request']>) {
  const before = held.referral.casework.informationRequests ?? [];
  const id = `information-request-${before.length + 1}`;
  const { dueAt: stated, ...rest } = request;
  const { clock } = startClock(profile, {
    kind: 'information-request',
    id,
    receivedAt: before.length === 0 ? held.referral.receivedAt : now,
    ...(stated !== undefined && { dueAt: instant.parse(new Date(stated).toISOString()) }),
  });
  const { dueAt } = clock;
  return {
    casework: { informationRequests: [...before, { ...rest, id, at: now, by: by.name, dueAt }] },
    clocks: [...held.clocks, clock],
    events: [
      { what: 'information-requested' as const, id, authority: request.authority, about: request.about, dueAt },
    ],
  };
}

export const confirmingCategory = actRule({
  act: 'confirm-category',
  contract: confirmCategoryCommand,
  rule: (on, command) => {
    const refusal = wrong(command, on);
    if (refusal) return refusal;
    const { held, by, now } = on;
    const { category, words } = command;
    const asked = command.request && requested(on, command.request);
    return {
      casework: { ...asked?.casework, category: { category, words, at: now, by: by.name } },
      ...(asked && { clocks: asked.clocks }),
      events: [
        { what: 'category-confirmed', stated: held.referral.draft.category, category, words },
        ...(asked?.events ?? []),
      ],
    };
  },
});
