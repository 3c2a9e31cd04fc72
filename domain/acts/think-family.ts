/** Think Family: the assessment is planned with those who work with the family, the parent is asked, somebody other than the parent co-ordinates, and everybody is asked to the conference (seed 000; P37). */
import {
  type ThinkFamily,
  type ThinkFamilyCommand,
  thinkFamilyCommand,
} from '../../schemas/casework/think-family.ts';
import { instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { kindsOf } from '../protecting/outstanding-checks.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { actRule, type Did, type On } from './act.ts';
import { notOfThisReferral } from './people-named.ts';
import { statedAt } from './stated-at.ts';

type Of<What extends ThinkFamilyCommand['what']> = Extract<ThinkFamilyCommand, { what: What }>;

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A parent, or anybody else of the family: co-ordination is not left to them. */
function isFamily({ draft }: Referral, { name, person }: { name: string; person?: string | undefined }): boolean {
  if (person !== undefined && draft.people.some(({ id }) => id === person)) return true;
  return draft.people.some((each) => each.name && folded(each.name.words) === folded(name));
}

const left = ({ held }: On, part: Partial<ThinkFamily>): NonNullable<Did['casework']> => ({
  thinkFamily: { ...held.referral.casework.thinkFamily, ...part },
});

function planned(on: On, command: Of<'joint-planning'> | Of<'too-urgent'>): Did | Refusal {
  const { held, by, now: at } = on;
  const { what, words } = command;
  const practitioners = command.what === 'joint-planning' ? command.with : [];
  const refusal = notOfThisReferral(
    held.referral,
    '/with',
    practitioners.flatMap((each) => (each.for === undefined ? [] : [each.for])),
  );
  if (refusal) return refusal;
  const planning = { what, ...(practitioners.length > 0 && { with: practitioners }), words, at, by: by.name };
  return {
    casework: left(on, { planning }),
    events: [
      {
        what: 'joint-planning',
        with: practitioners.map(({ agency }) => agency),
        tooUrgent: what === 'too-urgent',
        words,
      },
    ],
  };
}

const KEPT = 30;

function parentAsked(on: On, command: Of<'parent-asked'>): Did | Refusal {
  const { held, by, now } = on;
  const { parent, support, benefitsExplained, answers } = command;
  const refusal = notOfThisReferral(held.referral, '/parent', parent);
  if (refusal) return refusal;
  const at = statedAt(command.at, now, held.referral.receivedAt);
  if (isRefusal(at)) return at;
  if (!benefitsExplained && answers.some(({ share }) => share !== 'undecided')) {
    const text = 'Explain to the family what sharing is good for before you take an answer.';
    return { refused: 'bad-command', words: text, errors: [{ at: '/benefitsExplained', text }] };
  }
  const one = { parent, support, benefitsExplained, answers, at, by: by.name };
  const parents = [...(held.referral.casework.thinkFamily?.parents ?? []), one].slice(-KEPT);
  return {
    casework: left(on, { parents }),
    events: [{ what: 'parent-asked', parent, benefitsExplained, answers, at }],
  };
}

function coordinated(on: On, { who, words }: Of<'coordinator'>): Did | Refusal {
  if (isFamily(on.held.referral, who)) {
    const text = 'Co-ordination is never left to a parent or another of the family.';
    return { refused: 'bad-command', words: text, errors: [{ at: '/who', text }] };
  }
  const { name, agency } = who;
  return {
    casework: left(on, { coordinator: { name, agency, words, at: on.now, by: on.by.name } }),
    events: [{ what: 'coordinator-named', agency, words }],
  };
}

const WRITES = new Set(['agency', 'gp', 'key-worker', 'other-practitioner']);

/** Whom the list lacks: the GP always, the key worker of an adult whom somebody works with, and somebody at the parents' side. */
function notInvited({ draft }: Referral, roles: ReadonlySet<string>): string[] {
  const adults = new Set(draft.people.filter((each) => kindsOf(each).includes('adult')).map(({ id }) => id));
  const worked = draft.involvements.some((each) => each.for !== undefined && adults.has(each.for));
  return [
    ...(roles.has('gp') ? [] : ['gp']),
    ...(!worked || roles.has('key-worker') ? [] : ['key-worker']),
    ...(roles.has('supporter') || roles.has('advocate') ? [] : ['supporter-or-advocate']),
  ];
}

function conferred(on: On, { on: when, invited }: Of<'conference'>): Did {
  const list = invited.map((one) => ({
    ...one,
    writtenReport: one.comes === 'no' && WRITES.has(one.as) ? ('asked' as const) : ('not-asked' as const),
  }));
  const conference = {
    ...(when !== undefined && { on: instant.parse(new Date(when).toISOString()) }),
    invited: list,
    notInvited: notInvited(on.held.referral, new Set(invited.map((one) => one.as))),
    at: on.now,
    by: on.by.name,
  };
  const reportsAsked = list.filter(({ writtenReport }) => writtenReport === 'asked').length;
  return {
    casework: left(on, { conference }),
    events: [{ what: 'conference-listed', invited: list.length, reportsAsked }],
  };
}

export const thinkingFamily = actRule({
  act: 'think-family',
  contract: thinkFamilyCommand,
  rule: (on, command) => {
    switch (command.what) {
      case 'joint-planning':
      case 'too-urgent':
        return planned(on, command);
      case 'parent-asked':
        return parentAsked(on, command);
      case 'coordinator':
        return coordinated(on, command);
      case 'conference':
        return conferred(on, command);
    }
  },
});
