import { describe, expect, it } from 'vitest';
import { knownCandidates } from '../../../domain/screening/known-candidates.ts';
import { person } from '../../../schemas/person.ts';
import { knownList } from '../../../schemas/screening-sheet.ts';

const child = (given: object) => ({
  caseId: 'LCS-1',
  name: 'Bryn Okafor',
  status: 'open',
  childProtectionPlan: 'no',
  lookedAfter: 'no',
  ...given,
});
const listOf = (...children: object[]) => knownList.parse({ takenAt: '2026-11-19T06:00:00.000Z', children });
const bryn = (given: object = {}) =>
  person.parse({ id: 'p1', roles: ['subject'], stage: 'child', name: { words: 'Bryn Okafor' }, ...given });
const found = (who: ReturnType<typeof bryn>, ...children: object[]) =>
  knownCandidates(who, listOf(...children), 'LCS').candidates.map(({ caseId, because }) => [caseId, because]);

describe('who on the list may be this person', () => {
  it.each([
    ['the name, in any order and without its accents', {}, { name: 'OKAFOR, Brýn' }, ['same-name']],
    ['an alias', { name: { words: 'B Smith', aliases: ['Bryn Okafor'] } }, {}, ['same-name']],
    ['an alias on the list', { name: { words: 'Bryn Eze' } }, { aliases: ['Bryn Eze'] }, ['same-name']],
    [
      'the NHS number',
      { name: { words: 'X' }, nhsNumber: { words: '999 000 0018', digits: '9990000018', valid: true } },
      { nhsNumber: '999 000 0018' },
      ['same-nhs-number'],
    ],
    [
      'one name and the birth date',
      { name: { words: 'Bryn' }, dateOfBirth: '2018-05-03' },
      { dateOfBirth: '2018-05-03' },
      ['same-birth-date', 'one-name-the-same'],
    ],
  ])('is told by %s', (_, who, row, because) => {
    expect(found(bryn(who), child(row))).toEqual([['LCS-1', because]]);
  });

  it('is nobody by one name alone, or with no name at all', () => {
    expect(found(bryn({ name: { words: 'Bryn Eze' } }), child({}))).toEqual([]);
    expect(found(bryn({ name: undefined }), child({}))).toEqual([]);
  });

  it('has the best first', () => {
    const rows = [child({}), child({ caseId: 'LCS-2', dateOfBirth: '2018-05-03' })];
    expect(found(bryn({ dateOfBirth: '2018-05-03' }), ...rows).map(([id]) => id)).toEqual(['LCS-2', 'LCS-1']);
  });
});

describe('what is said', () => {
  it('never says that nobody is known, with a list or without one (R17)', () => {
    const none = knownCandidates(bryn(), listOf(), 'LCS');
    expect(none).toMatchObject({ takenAt: '2026-11-19T06:00:00.000Z', candidates: [] });
    expect(none.words).toContain('not the same as not known');
    const unloaded = knownCandidates(bryn(), undefined, 'LCS');
    expect(unloaded.words).toBe('No list is loaded: look in LCS itself.');
    expect(unloaded).not.toHaveProperty('takenAt');
  });
});
