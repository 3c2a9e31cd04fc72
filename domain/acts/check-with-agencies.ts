/** A check asked of an agency about one person, or a section 27 request: due, chased, answered or refused; and a share like any other (seed 000, 002 s5-6, 004 s2; P35). */
import type { Agency } from '../../schemas/authority.ts';
import { answerCheckCommand, askCheckCommand, type Check } from '../../schemas/casework/checks.ts';
import { type Instant, instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { startClock } from '../clock.ts';
import { mayShare } from '../protecting/may-share.ts';
import { kindsOf } from '../protecting/outstanding-checks.ts';
import { chased } from '../referral/enforce.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { later } from '../working-time.ts';
import { actRule, type On } from './act.ts';
import { notOfThisReferral } from './people-named.ts';
import { sayingTooMuch, shared } from './record-share.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

/** A family of ten with every agency, twice. */
const MOST = 240;

/** Nobody waits longer for what was asked about a child. */
const LONGEST = 90 * 24 * 60 * 60_000;

const wrong = (at: string, text: string, legal?: string[]): Refusal => ({
  refused: 'bad-command',
  words: text,
  errors: [{ at, text }],
  ...(legal && { legal }),
});

/** Of which kind of person the agency is asked: a child, an adult, either where nobody knows; or the household. */
function isFor({ about }: Agency, { draft }: Referral, id: string): boolean {
  if (id === 'household') return about.includes('household');
  const person = draft.people.find((each) => each.id === id);
  return person !== undefined && kindsOf(person).some((kind) => about.includes(kind));
}

function dueOf(stated: string | undefined, now: Instant): Instant | undefined | Refusal {
  if (stated === undefined) return undefined;
  const due = instant.parse(new Date(stated).toISOString());
  const latest = later(now, LONGEST);
  return due > now && due <= latest ? due : wrong('/due', 'It must be still to come, within ninety days.');
}

export const askingCheck = actRule({
  act: 'ask-check',
  contract: askCheckCommand,
  rule: (on, command) => {
    const { held, by, profile, now } = on;
    const { about, agency: code, for: asks, why, withheld, section27 = false, section47: informing } = command;
    const { referral } = held;
    const nobody = about === 'household' ? undefined : notOfThisReferral(referral, '/about', about);
    const tooMuch = nobody ?? sayingTooMuch(referral, 'check', '/for', asks);
    if (tooMuch) return tooMuch;
    const agencies = profile.agencies.filter((each) => isFor(each, referral, about));
    const agency = agencies.find((each) => each.code === code);
    if (!agency) {
      return wrong(
        '/agency',
        'Not an agency that is asked of this person.',
        agencies.map((each) => each.code),
      );
    }
    if (section27 && !agency.section27) return wrong('/section27', 'It has no duty to co-operate under section 27.');
    const before = referral.casework.checks ?? [];
    if (before.length >= MOST) return { refused: 'illegal-move', words: 'More checks than any family needs.' };
    if (before.some((one) => one.about === about && one.agency === code && one.state === 'asked')) {
      return wrong('/agency', 'They are asked already: chase them, or record their answer.');
    }
    const due = dueOf(command.due, now);
    if (due !== undefined && typeof due !== 'string') return due;
    const may = mayShare(referral, profile, { informing, by: by.name, now });
    if (isRefusal(may)) return may;
    const number = before.length + 1;
    const { clock } = startClock(profile, {
      kind: 'check',
      id: `check-${number}`,
      about: String(number),
      receivedAt: now,
      ...(due && { dueAt: due }),
    });
    const share = shared(on, may, {
      to: { agency: code },
      about: about === 'household' ? undefined : [about],
      what: asks,
      why,
      withheld,
      purpose: 'check',
      at: now,
    });
    const one: Check = {
      number,
      about,
      agency: code,
      for: asks,
      section27,
      askedAt: now,
      askedBy: by.name,
      due: clock.dueAt,
      basis: may.basis,
      state: 'asked',
      chased: 0,
    };
    return {
      casework: { checks: [...before, one], sharing: share.sharing },
      clocks: [...held.clocks, clock],
      events: [
        { what: 'check-asked', check: number, about, agency: code, section27, due: clock.dueAt, basis: may.basis },
        ...share.events,
      ],
    };
  },
});

/** The check that waits under that number, or why nothing can be said to it. */
function waiting({ held }: On, number: number): Check | Refusal {
  const checks = held.referral.casework.checks ?? [];
  const one = checks.find((each) => each.number === number);
  if (one?.state === 'asked') return one;
  return wrong('/check', one ? 'It was answered already.' : 'No such check.');
}

export const answeringCheck = actRule({
  act: 'answer-check',
  contract: answerCheckCommand,
  rule: (on, { check: number, what, words, known, services, at: stated }) => {
    const { held, by, profile, now } = on;
    const one = waiting(on, number);
    if (isRefusal(one)) return one;
    const at = statedAt(stated, now, one.askedAt);
    if (isRefusal(at)) return at;
    const { about, agency } = one;
    const replaced = (after: Check) =>
      (held.referral.casework.checks ?? []).map((each) => (each.number === number ? after : each));
    const mine = (clock: (typeof held.clocks)[number]) => clock.kind === 'check' && clock.about === String(number);
    const said = { check: number, about, agency, words, at };
    if (what === 'chased') {
      const escalated = held.clocks
        .filter(mine)
        .map((clock) => chased(held.referral, clock, { at: now, by: by.id, words: 'chased' }, profile));
      return {
        casework: { checks: replaced({ ...one, chased: one.chased + 1 }) },
        clocks: held.clocks.map((clock) => escalated.find((each) => each.clock.id === clock.id)?.clock ?? clock),
        events: [{ what: 'check-chased', ...said }, ...escalated.flatMap((each) => each.events)],
        messages: () => escalated.flatMap((each) => each.messages),
      };
    }
    const after: Check = {
      ...one,
      state: what,
      answeredAt: at,
      answer: words,
      ...(known && { known }),
      ...(services !== undefined && { services }),
    };
    return {
      casework: { checks: replaced(after) },
      clocks: stopBy(held.clocks, profile, { act: 'answer-check', at, by: by.id, words: what }, mine),
      events: [{ what: `check-${what}`, ...said }],
    };
  },
});
