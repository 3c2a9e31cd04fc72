/** What each audience is shown of one case: a neighbour tells us about a child whose mother has fled to an address that nobody may know. */
import { describe, expect, test } from 'vitest';
import { disclose } from '../../../domain/disclosure/disclose.ts';
import { draft } from '../../../schemas/draft.ts';
import { HERTFORDSHIRE, heldAfter, normalised, opened } from '../../builders.ts';

const { referral } = heldAfter(
  opened({
    arrival: { sender: { kind: 'mail', address: 'dilys.quillfeather@home.example' }, channel: 'email' },
    normalised: normalised({
      draft: draft.parse({
        category: 'request-for-services',
        referrer: {
          kind: 'public',
          disclosure: 'withhold',
          name: { words: 'Mrs Dilys Quillfeather' },
          phones: [{ words: '01632 960111' }],
          toldBy: { words: 'her sister-in-law, Morwenna Tregear' },
        },
        people: [
          {
            id: 'p1',
            roles: ['subject'],
            stage: 'child',
            name: { words: 'Robin Ashby' },
            school: { words: 'Elm School' },
          },
          {
            id: 'p2',
            roles: ['parent'],
            stage: 'adult',
            name: { words: 'Carys Ashby' },
            address: { words: '4 Refuge Lane, AB1 2CD', postcode: 'AB1 2CD', undisclosed: true },
          },
          { id: 'p3', roles: ['other-child'], stage: 'child', name: { words: 'Kit Penrose' } },
        ],
        relationships: [],
        concern: { details: { words: 'I hear shouting through the wall.' } },
        assessmentOfNeed: {},
        consent: { parentsInformed: 'no' },
        involvements: [],
        unplaced: [],
      }),
    }),
  }),
);

const see = (...[audience, purpose]: [Parameters<typeof disclose>[1], Parameters<typeof disclose>[2]]) =>
  disclose(referral, audience, purpose, HERTFORDSHIRE);

describe('what each audience is shown', () => {
  test('whoever screens sees the whole record', () => {
    const view = see('screening-worker', 'screen');
    expect(view.shown).toEqual(JSON.parse(JSON.stringify(referral)));
    expect(view.withheld).toEqual([]);
  });

  test('parents see the child and how far it has got, never the neighbour, the story or the undisclosed address', () => {
    const view = see('parents', 'letter');
    expect(view.shown.draft?.people).toEqual([{ id: 'p1', name: { words: 'Robin Ashby' } }]);
    expect(view.shown.draft?.referrer).toBeUndefined();
    expect(JSON.stringify(view)).not.toMatch(/Quillfeather|960111|Tregear|Refuge|AB1|shouting|Penrose/);
    expect(view.codes).toEqual(
      expect.arrayContaining(['referrer-withheld', 'told-by-withheld', 'undisclosed-address', 'not-released']),
    );
  });

  test('an agency asked about the family sees whom it is about, and not who told us', () => {
    const view = see('other-agency', 'check');
    expect(view.shown.draft?.people?.map(({ name }) => name?.words)).toEqual(['Robin Ashby', 'Carys Ashby']);
    expect(view.shown.draft?.people?.[0]?.school).toEqual({ words: 'Elm School' });
    expect(JSON.stringify(view)).not.toMatch(/Quillfeather|960111|Tregear|Refuge|AB1|shouting|Penrose/);
  });

  test('a member of the public who told us learns nothing of the child', () => {
    const view = see('referrer-public', 'letter');
    expect(view.shown.draft).toBeUndefined();
    expect(view.shown.reference).toBe(referral.reference);
  });

  test('a purpose that does not fit the audience shows nothing at all', () => {
    expect(see('parents', 'screen')).toMatchObject({ shown: {}, codes: ['purpose-does-not-fit'] });
  });

  const toldBy = (words: string) => {
    const { draft: before } = referral;
    const draft = { ...before, referrer: { ...before.referrer, toldBy: { words } } };
    const allocated = (name: string) => ({
      worker: { name, team: 'x', socialWorker: true },
      at: referral.receivedAt,
    });
    return (name: string) => {
      const casework = { allocated: { ...allocated(name), by: 'x', role: 'x' } };
      const view = disclose({ ...referral, draft, casework }, 'other-agency', 'check', HERTFORDSHIRE);
      return [view.shown.draft?.people?.[0]?.school !== undefined, view.shown.casework?.allocated?.worker?.name];
    };
  };

  test.each([
    ['her sister-in-law, Morwenna Tregear', 'Morwenna', undefined],
    ['Mrs Okafor', 'Ada Okafor', undefined],
    ['her aunt Bea', 'Bea Lund', undefined],
    ['The class teacher at Elm School', 'Ada Elm', 'Ada Elm'],
    ['mum', 'Mum Lund', 'Mum Lund'],
  ])('who told them is "%s": a school of that kind of name is still shown, and %s is %s', (words, name, shown) => {
    expect(toldBy(words)(name)).toEqual([true, shown]);
  });

  test('nobody else who wrote about the same case is given away by their address', () => {
    const [first] = referral.originals;
    if (!first) throw new Error('no original');
    const second = { ...first, number: 2, sender: { kind: 'mail', address: 'Other@home.example' } } as const;
    const professional = {
      kind: 'practitioner',
      disclosure: 'professional',
      name: { words: 'Ines Calder' },
    } as const;
    const draft = { ...referral.draft, referrer: { ...professional, ownReference: 'copied other@home.example' } };
    const view = disclose(
      { ...referral, draft, originals: [first, second] },
      'other-agency',
      'notify',
      HERTFORDSHIRE,
    );
    expect(view.shown.draft?.referrer?.name?.words).toBe('Ines Calder');
    expect(JSON.stringify(view)).not.toContain('other@home.example');
  });
});
