/** Canaries in every field of a referral: for each audience, where they may surface and where never (system 20; seeds 002 s5, 004 s6; P12, P34). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclose } from '../../../domain/disclosure/disclose.ts';
import { classOf } from '../../../domain/disclosure/kinds.ts';
import { READERS } from '../../../domain/disclosure/rules.ts';
import {
  type DisclosureAudience,
  type DisclosurePurpose,
  disclosureAudience,
  disclosurePurpose,
} from '../../../schemas/disclosure.ts';
import { type Referral, referral } from '../../../schemas/referral.ts';
import { HERTFORDSHIRE } from '../../builders.ts';
import { anyOf, type Plant } from '../../canaries.ts';

/** A word of its own for each place, and back. */
function garden() {
  const words = new Map<string, string>();
  const plant: Plant = (place) => {
    const word = words.get(place) ?? `Canary${words.size}x`;
    words.set(place, word);
    return word;
  };
  return { plant, words };
}

const { plant, words } = garden();
/** Whatever else is said of people, each has an id of their own. */
const anyReferral = anyOf(referral, plant).map((value): Referral => {
  const whole = referral.parse(value);
  const people = whole.draft.people.map((person, index) => ({ ...person, id: `p${index + 1}` }));
  return { ...whole, draft: { ...whole.draft, people } };
});

/** Drawn once for all: the seed stands in the name of the tests, so that what fails can be drawn again. */
const SEED = Date.now() % 1_000_000;
const drawn = fc.constantFrom(...fc.sample(anyReferral, { numRuns: 40, seed: SEED }));

const pairs = disclosureAudience.options.flatMap((audience) =>
  disclosurePurpose.options.flatMap((purpose): [DisclosureAudience, DisclosurePurpose][] =>
    READERS[audience][purpose] ? [[audience, purpose]] : [],
  ),
);
const OUTSIDE = pairs.filter(([, purpose]) => !['screen', 'decide', 'assess', 'export', 'audit'].includes(purpose));
const RUNS = { numRuns: 40 };

/** Where planted words stand in something, by place. */
function surfacing(shown: unknown): string[] {
  const text = JSON.stringify(shown);
  return [...words].flatMap(([place, word]) => (text.includes(word) ? [place] : []));
}

/**
 * Written by hand, apart from the rules: the only places whose free words may ever surface outside the council without a release, for
 * anybody. Names of the council's own, of the child and of those whom an agency is asked about, and of a referrer who may be named.
 */
const MAY_SURFACE: readonly RegExp[] = [
  /^\/(authority|team|linkedTo)$/,
  /^\/(contactDecision|disposal)\/(outcome|team|reasons|alternatives\/\*)$/,
  /^\/acknowledgement\/actions$/,
  /^\/casework\/owed\/\*\/(code|words)$/,
  /^\/casework\/(allocated\/worker\/(name|team)|leads\/appointed\/\*\/(for\/\*|lead\/(name|role|agency)))$/,
  /^\/draft\/people\/\*\/(name|birthEstimate|expectedDate|sex|school|gp|address|previousAddress|nhsNumber|consistentIdentifier|upn)\b/,
  /^\/draft\/familyAddress\//,
  /^\/draft\/referrer\/(name|role|agency|relationship|date|ownReference|phones|email|address|wantsToSpeakTo|bestTime|toldBy)\b/,
];

/** The same for some audiences, shorter. */
const ONLY: Readonly<Record<string, readonly RegExp[]>> = {
  'parents letter': [
    /^\/(authority|team|linkedTo)$/,
    /^\/(contactDecision|disposal)\/(outcome|team)$/,
    /^\/casework\/owed\/\*\/(code|words)$/,
    /^\/casework\/(allocated|leads)\//,
    /^\/draft\/people\/\*\/name\//,
    /^\/draft\/referrer\/(name|role|agency|relationship|date|ownReference|toldBy)\b/,
  ],
  'referrer-public letter': [/^\/authority$/],
  'referrer-relative letter': [/^\/authority$/],
};

describe(`canaries in every field (seed ${SEED})`, () => {
  it('are planted wherever words can stand, the original’s name and its sender included', () => {
    fc.assert(
      fc.property(drawn, (held) => surfacing(held).length > 20),
      RUNS,
    );
    const places = [...words.keys()];
    expect(places.length).toBeGreaterThan(400);
    expect(places).toEqual(
      expect.arrayContaining([
        '/originals/*/name',
        '/sender/address',
        '/draft/referrer/toldBy/words',
        '/draft/people/*/notes',
        '/findings/*/text',
        '/casework/checklist/{key}',
        '/casework/disclosing/redactions/*/copy',
      ]),
    );
  });

  it('all surface for whoever screens, decides or works with the child, and in what the case system takes over', () => {
    fc.assert(
      fc.property(drawn, (held) => {
        for (const [audience, purpose] of [
          ['screening-worker', 'screen'],
          ['manager', 'decide'],
          ['allocated-team', 'assess'],
          ['case-system', 'export'],
        ] as const) {
          const view = disclose(held, audience, purpose, HERTFORDSHIRE);
          expect(view.shown).toEqual(JSON.parse(JSON.stringify(held)));
          expect(view.withheld).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(OUTSIDE)(
    'surface for %s to %s only where they may, and nobody shows but whom they may know of',
    (audience, purpose) => {
      const allowed = ONLY[`${audience} ${purpose}`] ?? MAY_SURFACE;
      const asked = audience === 'other-agency' && purpose !== 'information-request';
      const classes = asked
        ? ['subject', 'sibling', 'parent', ...(purpose === 'check' ? ['other-adult'] : [])]
        : ['subject'];
      fc.assert(
        fc.property(drawn, (held) => {
          const { disclosing: _, ...casework } = held.casework;
          const view = disclose({ ...held, casework }, audience, purpose, HERTFORDSHIRE);
          const places = surfacing(view);
          expect(places.filter((place) => !allowed.some((may) => may.test(place)))).toEqual([]);
          const { kind, disclosure } = held.draft.referrer;
          const named = places.filter((place) => /^.draft.referrer|sender/.test(place));
          if (kind !== 'practitioner' || disclosure !== 'professional') expect(named).toEqual([]);
          expect(named.filter((place) => /toldBy|sender/.test(place))).toEqual([]);
          const people = held.draft.people.filter(({ id }) => view.shown.draft?.people?.some((one) => one.id === id));
          expect(people.map(classOf).filter((one) => !classes.includes(one))).toEqual([]);
        }),
        RUNS,
      );
    },
  );
});
