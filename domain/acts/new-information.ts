/** New information is passed to every agency involved and, after a decision, put to a manager as "reassess?"; somebody new in the family is checked, and their children (seed 000, case management; P38, R8). */

import type { Casework } from '../../schemas/casework/casework.ts';
import { type NewInformation, recordNewInformationCommand } from '../../schemas/casework/new-information.ts';
import type { Clock, ClockKind } from '../../schemas/clock.ts';
import type { Person } from '../../schemas/person.ts';
import { type Instant, pointerTo } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { startClock } from '../clock.ts';
import { agenciesInvolved } from '../referral/agencies-involved.ts';
import { screeningMessage } from '../referral/screening.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { actRule, type On } from './act.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

/** More than any family has; what is more than that is another referral. */
const MOST_NEWS = 40;
const MOST_PEOPLE = 60;

const NEWS = 'tell-news-';
const tellId = (number: number, place: number) => `${NEWS}${number}-${place + 1}`;

/** Whether the clock of that id waits until an agency has the news. */
export const isNews = (id: string): boolean => id.startsWith(NEWS);

type Told = { words: string; from: string; people?: readonly (Omit<Person, 'id'> & { related?: Related })[] };
type Related = readonly { to: string; words: string }[] | undefined;

/** The draft with whoever is new in it, and whose word it is; a refusal where it names nobody's relation. */
function withPeople(
  { held, by }: On,
  { from, people = [] }: Told,
): { referral: Partial<Referral>; ids: string[] } | Refusal {
  const { draft, typedEvidence } = held.referral;
  const known = new Set(draft.people.map(({ id }) => id));
  const first = Math.max(0, ...draft.people.map(({ id }) => Number(id.slice(1)))) + 1;
  const ids = people.map((_, index) => `p${first + index}`);
  const all = new Set([...known, ...ids]);
  const errors = people.flatMap(({ related }, index) =>
    (related ?? []).flatMap(({ to }, place) =>
      all.has(to) ? [] : [{ at: `/people/${index}/related/${place}/to`, text: 'Nobody of that id here.' }],
    ),
  );
  if (errors.length > 0) return { refused: 'bad-command', words: 'It names somebody who is not here.', errors };
  if (all.size > MOST_PEOPLE) {
    const text = 'That is more people than one referral holds.';
    return { refused: 'bad-command', words: text, errors: [{ at: '/people', text }] };
  }
  const added = people.map(({ related: _, ...person }, index) => ({ ...person, id: ids[index] ?? '' }));
  const pairs = people.flatMap(({ related }, index) =>
    (related ?? []).map(({ to, words }) => ({ from: ids[index] ?? '', to, words })),
  );
  const evidence = added.map((person, index) => [
    pointerTo('people', draft.people.length + index),
    {
      place: { kind: 'typed', part: '', words: `told by ${from}` } as const,
      raw: person.name?.words ?? '',
      reader: `recorded by ${by.name}`,
      confidence: 1,
    },
  ]);
  const { relationships } = draft;
  return {
    referral: {
      draft: { ...draft, people: [...draft.people, ...added], relationships: [...relationships, ...pairs] },
      typedEvidence: { ...typedEvidence, ...Object.fromEntries(evidence) },
    },
    ids,
  };
}

const isDecided = ({ contactDecision, disposal }: Referral): boolean =>
  contactDecision !== undefined || disposal !== undefined;

export const recordingNewInformation = actRule({
  act: 'record-new-information',
  contract: recordNewInformationCommand,
  rule: (on, { words, from, people, at: stated }) => {
    const { held, by, profile, now } = on;
    const { referral } = held;
    const at = statedAt(stated, now, referral.receivedAt);
    if (isRefusal(at)) return at;
    const before = referral.casework.newInformation ?? [];
    if (before.length >= MOST_NEWS) return { refused: 'illegal-move', words: 'Make it a referral of its own.' };
    const added = withPeople(on, { words, from, ...(people && { people }) });
    if ('refused' in added) return added;
    const number = before.length + 1;
    const passTo = agenciesInvolved(referral);
    const about = String(number);
    const start = (kind: ClockKind, id: string): Clock =>
      startClock(profile, { kind, id, about, receivedAt: now }).clock;
    const clocks = [
      ...held.clocks,
      ...passTo.map((_, place) => start('tell', tellId(number, place))),
      ...(isDecided(referral) ? [start('reassess', `reassess-${number}`)] : []),
    ];
    const one: NewInformation = {
      number,
      at,
      by: by.name,
      from,
      words,
      people: added.ids,
      passTo: passTo.map((agency) => ({ agency })),
    };
    return {
      ...(added.ids.length > 0 && { referral: added.referral }),
      casework: { newInformation: [...before, one] },
      clocks,
      events: [
        { what: 'new-information', number, people: added.ids, passTo, words, at },
        ...(added.ids.length > 0 ? [{ what: 'checks-reopened', for: added.ids } as const] : []),
      ],
      messages: (after) => [screeningMessage(after, clocks, 'front-door.referral.changed.v1', now)],
    };
  },
});

/** That a share passed the news on to one agency: marked, and its clock stopped. */
export function passingOn(
  { held, by, profile }: On,
  number: number,
  agency: string,
  at: Instant,
): { casework: Partial<Casework>; clocks: Clock[] } | Refusal {
  const news = held.referral.casework.newInformation ?? [];
  const one = news.find((each) => each.number === number);
  const place = one?.passTo.findIndex((each) => each.agency.toLowerCase() === agency.toLowerCase()) ?? -1;
  if (!one || place < 0) {
    const [where, text] = one
      ? ['/to/agency', 'Not one of those to whom it is to be passed.']
      : ['/newInformation', 'No such news.'];
    const legal = one?.passTo.map((each) => each.agency);
    return { refused: 'bad-command', words: text, errors: [{ at: where, text }], ...(legal && { legal }) };
  }
  const passTo = one.passTo.map((each, index) => (index === place ? { ...each, passedAt: at } : each));
  const id = tellId(number, place);
  return {
    casework: { newInformation: news.map((each) => (each === one ? { ...one, passTo } : each)) },
    clocks: stopBy(
      held.clocks,
      profile,
      { act: 'record-share', at, by: by.id, words: 'passed on' },
      (clock) => clock.id === id,
    ),
  };
}
