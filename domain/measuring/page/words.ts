/** Times, numbers and steps of the figures' page in words. */
import type { Because, Step } from '../../../schemas/measures.ts';
import type { Instant } from '../../../schemas/primitives.ts';
import { BECAUSE } from '../because.ts';

const LONDON = { timeZone: 'Europe/London', hourCycle: 'h23' } as const;
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  ...LONDON,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const wholeDay = new Intl.DateTimeFormat('en-GB', {
  ...LONDON,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `Thu 19 Nov, 10:00`, in London. */
export const when = (at: Instant): string => dayAndTime.format(new Date(at));
/** `Thursday 19 November 2026`. */
export const dayWords = (date: string): string => wholeDay.format(new Date(`${date}T12:00:00Z`));

/** Hours as people say them: minutes under two hours, days and hours from two days on. */
export function hoursWords(hours: number): string {
  if (hours < 2) return `${Math.round(hours * 60)} min`;
  if (hours < 48) return `${hours.toFixed(1)} h`;
  const days = Math.floor(hours / 24);
  return `${days} days ${Math.round(hours - days * 24)} h`;
}

export const becauseWords = (because: Because): string => BECAUSE[because];

/** What a step says of itself; a decision by its outcome, an acknowledgement by when it was truly done. */
export function stepWords(step: Step): string {
  switch (step.what) {
    case 'opened':
      return `opened (${step.channel}, ${step.nature}, ${step.urgency})`;
    case 'consulted':
      return 'consultation recorded';
    case 'consultation-escalated':
      return 'consultation became an urgent contact';
    case 'recounted':
      return step.by === 'person' ? 'completed by a person' : 'read by a machine in pictures';
    case 'screened':
      return 'screening recorded';
    case 'acknowledged':
      return `acknowledged (${step.how}), done ${when(step.done)}`;
    case 'acknowledgement-came-back':
      return 'the acknowledgement came back undelivered';
    case 'decided':
      return `${step.decision === 'disposal' ? 'disposal' : 'contact decision'}: ${step.outcome}`;
    case 'linked':
      return `linked to ${step.to}`;
    case 'link-undone':
      return 'link undone';
    case 'restricted':
      return step.restricted ? 'restricted: to be found by few' : 'restricted no more';
    case 'set-aside':
      return 'set aside';
    case 'team':
      return `passed to ${step.team}`;
    case 'due':
      return `${step.clock} due ${when(step.dueAt)}`;
    case 'parents-told':
      return `parents told: ${step.informed}, agreement ${step.consent}`;
    case 'sharing-authorised':
      return `sharing authorised without ${step.without.join(' and ')}`;
    case 'looked-up':
      return `looked whether known: ${step.cases.length === 0 ? 'not found' : 'found'}`;
    case 'possibly-earlier':
      return `${step.count} earlier found alike by a machine`;
  }
}
