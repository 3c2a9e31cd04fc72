/** After screening: threshold met goes to the named team; not met or not yet clear to the advice service, whose steps are events (seed 004 s1; P28). */
import {
  type RouteCommand,
  type Routing,
  routeCommand,
  type TasStepCommand,
  tasStepCommand,
} from '../../schemas/casework/routing.ts';
import { screeningMessage } from '../referral/screening.ts';
import type { Refusal } from '../refusal.ts';
import { actRule, type Did, type On } from './act.ts';

const MOST = 40;
const TOO_MANY: Refusal = { refused: 'illegal-move', words: 'Enough steps were taken: decide.' };

const refuse = (at: string, text: string): Refusal => ({
  refused: 'bad-command',
  words: text,
  errors: [{ at, text }],
});

const routingOf = ({ held }: On): Routing => held.referral.casework.routing ?? { routes: [], steps: [] };

const TARGETS = { met: 'met', 'not-met': 'notMet', 'not-clear': 'notClear' } as const;

/** What the person who set the threshold said, as far as a route must not contradict it. */
function contradicts({ because }: RouteCommand, { held }: On): boolean {
  const found = held.referral.casework.threshold?.meets;
  return (found === 'met' && because !== 'met') || (found === 'not-met' && because === 'met');
}

/** The change of team, its event, and a word to whoever screens there. */
function moved(on: On, { to, because, words }: Pick<RouteCommand, 'to' | 'because' | 'words'>): Did {
  const { held, by, now } = on;
  const { team: from } = held.referral;
  const { routes, steps } = routingOf(on);
  const route = { from, to, because, words };
  return {
    referral: { team: to },
    casework: { routing: { routes: [...routes, { ...route, at: now, by: by.name, role: by.role }], steps } },
    events: [{ what: 'routed', ...route }],
    messages: (after) => [screeningMessage(after, held.clocks, 'front-door.referral.changed.v1', now)],
  };
}

export const routing = actRule({
  act: 'route',
  contract: routeCommand,
  rule: (on, command) => {
    const { held, profile } = on;
    const { team } = held.referral;
    const legal = profile.screenedTo[TARGETS[command.because]].filter((one) => one !== team);
    if (!legal.includes(command.to)) {
      return { ...refuse('/to', 'Not a team that takes such a contact from here.'), legal };
    }
    if (contradicts(command, on))
      return refuse('/because', 'The threshold that was set says otherwise: set it again.');
    if (routingOf(on).routes.length >= MOST) return TOO_MANY;
    return moved(on, command);
  },
});

/** What a step must say: with whom, and to whom in the directory a signpost points. */
function unsaid({ step, with: whom, to = [] }: TasStepCommand, { profile }: On): Refusal | undefined {
  if (step === 'referrer-contacted' && !whom) return refuse('/with', 'Say with whom.');
  if (step === 'support-mobilised' && !whom) return refuse('/with', 'Say whose support.');
  if (step === 'signposted' && to.length === 0) return refuse('/to', 'Say to whom, from the directory.');
  const listed = profile.directory.map(({ code }) => code);
  const strange = to.findIndex((one) => !listed.includes(one));
  return strange < 0 ? undefined : refuse(`/to/${strange}`, 'Not in the directory of support.');
}

/** A step is taken while the contact is with a team that advises; "returned as met" gives it back to the team that takes what is met. */
export const takingTasStep = actRule({
  act: 'tas-step',
  contract: tasStepCommand,
  rule: (on, command) => {
    const { held, by, profile, now } = on;
    const { step, with: whom, to, words } = command;
    const { team } = held.referral;
    const { met, notMet, notClear } = profile.screenedTo;
    if (![...notMet, ...notClear].includes(team)) {
      return { refused: 'illegal-move', words: 'It is not with the team that takes these steps: route it there.' };
    }
    const refusal = unsaid(command, on);
    if (refusal) return refusal;
    if (routingOf(on).steps.length >= MOST) return TOO_MANY;
    const taken = { step, ...(whom !== undefined && { with: whom }), ...(to && { to }), words };
    const [back] = met;
    const returned = step === 'returned-as-met' && back ? moved(on, { to: back, because: 'met', words }) : undefined;
    const { routes } = returned?.casework?.routing ?? routingOf(on);
    const steps = [...routingOf(on).steps, { ...taken, at: now, by: by.name, role: by.role }];
    return {
      ...returned,
      casework: { routing: { routes, steps } },
      events: [{ what: 'tas-step', ...taken }, ...(returned?.events ?? [])],
    };
  },
});
