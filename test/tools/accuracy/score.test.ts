import { describe, expect, test } from 'vitest';
import { draft } from '../../../schemas/draft.ts';
import { finding } from '../../../schemas/finding.ts';
import { matters } from '../../../tools/accuracy/prose.ts';
import { isFalseStatement, score } from '../../../tools/accuracy/score.ts';
import { drops } from '../../../tools/accuracy/table.ts';
import { precision, recall, tallied } from '../../../tools/accuracy/tally.ts';
import type { Read } from '../../../tools/accuracy/tree.ts';
import { type ArtefactTruth, artefactTruth } from '../../../tools/accuracy/truth.ts';

type Child = Record<string, unknown>;
const child = (more: Child = {}): Child => ({ id: 'p1', roles: ['subject'], stage: 'child', ...more });

/** A draft with these people and this much more, and what is doubtful about it: `code at severity`. */
function read(people: Child[], more: object = {}, findings: string[] = [], unplaced: object[] = []): Read {
  return {
    draft: draft.parse({
      category: 'not-stated',
      referrer: { kind: 'not-known', disclosure: 'withhold' },
      people,
      relationships: [],
      concern: {},
      assessmentOfNeed: {},
      consent: {},
      involvements: [],
      unplaced,
      ...more,
    }),
    findings: findings.map((text) => {
      const [code, at = '', severity = 'check'] = text.split(' ');
      return finding.parse({ code, at, severity, text: 'Look.' });
    }),
    absences: {},
    urgent: false,
  };
}

function truth(people: object[], values: object = {}, involvements: object[] = []): ArtefactTruth {
  return artefactTruth.parse({
    file: 'a.pdf',
    style: 's',
    hand: 'h',
    rendering: 'PDF',
    values,
    people,
    involvements,
  });
}

const verdicts = (of: ArtefactTruth, given: Read) =>
  score(of, given)
    .filter(({ field }) => !field.endsWith('/roles'))
    .map(({ field, verdict, told }) => `${field} ${verdict} ${told}`);

const mary = {
  called: 'Mary Ó Sé',
  subject: true,
  values: { '/name/words': 'Mary Ó Sé', '/dateOfBirth': '2018-05-03' },
};

describe('one artefact', () => {
  test('what is read as it stands is right, whatever its spacing, case and marks', () => {
    const given = read([child({ name: { words: 'Ó SÉ,  mary' }, dateOfBirth: '2018-05-03' })]);
    expect(verdicts(truth([mary]), given)).toEqual([
      'child/name/words right silent',
      'child/dateOfBirth right silent',
    ]);
  });

  test('a wrong value that nobody doubts is a false statement; one with a finding on it is not', () => {
    const people = [child({ name: { words: 'Mary Ó Sé' }, dateOfBirth: '2018-03-05' })];
    const silent = score(truth([mary]), read(people)).filter(isFalseStatement);
    expect(silent.map(({ at, expected, got }) => [at, expected, got])).toEqual([
      ['/people/0/dateOfBirth', '2018-05-03', '2018-03-05'],
    ]);
    const told = read(people, {}, ['date-american-order /people/0/dateOfBirth']);
    expect(score(truth([mary]), told).filter(isFalseStatement)).toEqual([]);
  });

  test('a finding on what holds the value excuses it only when somebody must look; one on the whole referral never', () => {
    const people = [child({ name: { words: 'Mary Ó Sé' }, dateOfBirth: '2018-03-05' })];
    const lies = (code: string) => score(truth([mary]), read(people, {}, [code])).filter(isFalseStatement).length;
    expect(lies('reader-unsure /people/0 check')).toBe(0);
    expect(lies('stage-not-known /people/0 note')).toBe(1);
    expect(lies('label-count-low  check')).toBe(1);
    expect(lies('reader-unsure /people/1/dateOfBirth check')).toBe(1);
  });

  test('a value where the box is blank is made up', () => {
    const of = truth([{ ...mary, values: { ...mary.values, '/religion/words': { absent: true } } }]);
    const given = read([
      child({ name: { words: 'Mary Ó Sé' }, dateOfBirth: '2018-05-03', religion: { words: 'GP' } }),
    ]);
    expect(verdicts(of, given)).toContain('child/religion/words made-up silent');
  });

  test('what a form asks for next may stand as what is wanted or as what needs to happen', () => {
    const of = truth([mary], { '/assessmentOfNeed/whatNeedsToHappen/words': 'A strategy discussion' });
    const wanted = (words: string) =>
      verdicts(of, read([], { assessmentOfNeed: { outcomeWanted: { words, origin: 'stated' } } }));
    expect(wanted('A strategy discussion.')).toContain('/assessmentOfNeed/whatNeedsToHappen/words right silent');
    expect(wanted('A place at nursery')).toContain('/assessmentOfNeed/whatNeedsToHappen/words wrong silent');
  });

  test('a value that no box of the form asks for is made up too', () => {
    const given = read([child({ name: { words: 'Mary Ó Sé' }, dateOfBirth: '2018-05-03', email: 'a@b.example' })]);
    expect(verdicts(truth([mary]), given)).toContain('child/email made-up silent');
  });

  test('a gap is flagged, or kept among what found no home, or silent', () => {
    const only = [child({ name: { words: 'Mary Ó Sé' } })];
    const [, flagged] = verdicts(truth([mary]), read(only, {}, ['date-not-understood /people/0/dateOfBirth']));
    expect(flagged).toBe('child/dateOfBirth gap flagged');
    const of = truth([{ ...mary, values: { '/name/words': 'Mary Ó Sé', '/gp/words': 'Dr Lee, Bow Road' } }]);
    const homeless = [{ section: '', label: 'Doctor', words: 'Dr Lee, Bow Road' }];
    expect(verdicts(of, read(only, {}, [], homeless))).toContain('child/gp/words gap kept');
    expect(verdicts(of, read(only))).toContain('child/gp/words gap silent');
  });

  test.each(['3/5/18', '03-05-2018', '3rd of May 2018', '3 MAY 2018'])(
    'a day that is kept as %s is kept',
    (words) => {
      const only = [child({ name: { words: 'Mary Ó Sé' } })];
      const of = truth([{ ...mary, values: { '/dateOfBirth': '2018-05-03' } }]);
      expect(verdicts(of, read(only, {}, [], [{ section: '', label: 'D.O.B.', words }]))).toContain(
        'child/dateOfBirth gap kept',
      );
      expect(verdicts(of, read(only, {}, [], [{ section: '', label: 'Date', words: '13/05/2018' }]))).toContain(
        'child/dateOfBirth gap silent',
      );
    },
  );

  test('both ticked is unclear: yes and no are both false, saying so is right', () => {
    const of = truth([], { '/consent/parentsInformed': { unclear: true } });
    const answered = (parentsInformed: string) => score(of, read([], { consent: { parentsInformed } }));
    expect(answered('yes').filter(isFalseStatement)).toHaveLength(1);
    expect(answered('no').filter(isFalseStatement)).toHaveLength(1);
    expect(answered('unclear').map(({ verdict }) => verdict)).toEqual(['right']);
    expect(score(of, read([])).map(({ verdict }) => verdict)).toEqual(['gap']);
  });

  test('a question that nobody answered must not be answered', () => {
    const of = truth([], { '/consent/parentsInformed': { absent: true } });
    expect(score(of, read([])).map(({ verdict, tick }) => [verdict, tick])).toEqual([['rightly-blank', true]]);
    expect(score(of, read([], { consent: { parentsInformed: 'no' } })).filter(isFalseStatement)).toHaveLength(1);
  });

  test('people are found by name in any order, and a person whom nobody named is made up', () => {
    const tom = { called: 'Tom Ó Sé', subject: false, values: { '/name/words': 'Tom Ó Sé' } };
    const given = read([
      child({ id: 'p1', roles: ['sibling'], name: { words: 'Tom Ó Sé' } }),
      child({ id: 'p2', name: { words: 'Mary Ó Sé' }, dateOfBirth: '2018-05-03' }),
      child({ id: 'p3', roles: ['sibling'], name: { words: 'Date of Birth' } }),
    ]);
    const lies = score(truth([mary, tom]), given).filter(isFalseStatement);
    expect(lies.map(({ at, got }) => [at, got])).toEqual([['/people/2/name', '"Date of Birth"']]);
  });

  test('a sibling who is not referred and read as referred is a false statement', () => {
    const tom = { called: 'Tom Ó Sé', subject: false, values: { '/name/words': 'Tom Ó Sé' } };
    const lies = score(truth([tom]), read([child({ name: { words: 'Tom Ó Sé' } })])).filter(isFalseStatement);
    expect(lies.map(({ field }) => field)).toEqual(['family/roles']);
  });

  test('several names in one box: right only when a person is told', () => {
    const of = truth([{ called: 'Amy and Ben Lee', subject: true, severalNames: true, values: {} }]);
    const people = [child({ name: { words: 'Amy and Ben Lee' } })];
    const told = read(people, {}, ['several-names-in-one-box /people/0/name']);
    expect(score(of, told).map(({ verdict }) => verdict)).toEqual(['right']);
    expect(score(of, read(people)).filter(isFalseStatement)).toHaveLength(1);
  });

  test('a doubtful date is right when doubted, and false when taken without a word', () => {
    const values = {
      '/name/words': 'Mary Ó Sé',
      '/dateOfBirth': { doubtful: [] },
      '/birthEstimate/words': { any: true },
    };
    const of = truth([{ ...mary, values }]);
    const kept = child({ name: { words: 'Mary Ó Sé' }, birthEstimate: { words: '31/02/2018' } });
    expect(verdicts(of, read([kept], {}, ['date-impossible /people/0/birthEstimate']))).toContain(
      'child/dateOfBirth right silent',
    );
    const taken = read([child({ name: { words: 'Mary Ó Sé' }, dateOfBirth: '2018-03-03' })]);
    expect(score(of, taken).filter(isFalseStatement)).toHaveLength(1);
  });

  test('lists: each member counts, and what is too much is made up', () => {
    const of = truth([], { '/concern/kinds': { set: ['Neglect', 'Physical abuse'] } });
    const given = read([], { concern: { kinds: [{ words: 'Neglect' }, { words: 'Grooming' }] } });
    expect(verdicts(of, given)).toEqual([
      '/concern/kinds right silent',
      '/concern/kinds gap silent',
      '/concern/kinds made-up silent',
    ]);
  });

  test('agencies are matched by their service', () => {
    const of = truth([], {}, [{ '/service/words': 'GP', '/worker/words': 'Dr Lee' }]);
    const given = read([], {
      involvements: [{ service: { words: 'School' } }, { service: { words: 'GP' }, worker: { words: 'Dr Lee' } }],
    });
    expect(verdicts(of, given)).toEqual([
      'agency/service/words right silent',
      'agency/worker/words right silent',
      'agency made-up silent',
    ]);
  });
});

describe('the table', () => {
  const scored = (more: Child) =>
    tallied([
      {
        file: 'a.pdf',
        style: 's',
        rendering: 'PDF',
        heldOut: false,
        milliseconds: 1,
        scores: score(truth([mary]), read([child({ name: { words: 'Mary Ó Sé' }, ...more })])),
      },
    ]);

  test('recall is of what is stated, precision of what is read', () => {
    const { all } = scored({ dateOfBirth: '2018-03-05' }).tuned;
    // Name and being referred are right, the date is wrong: two of three stated, two of three read.
    expect([recall(all), precision(all), all.false]).toEqual([2 / 3, 2 / 3, 1]);
    const gap = scored({}).tuned.all;
    expect([recall(gap), precision(gap), gap.gapsSilent]).toEqual([2 / 3, 1, 1]);
  });

  test('a drop against what was committed is named; an improvement is not', () => {
    const good = scored({ dateOfBirth: '2018-05-03' });
    const bad = scored({ dateOfBirth: '2018-03-05' });
    expect(drops(good, bad)).toEqual([]);
    expect(drops(bad, good).join('\n')).toContain('tuned: 1 false statements, were 0');
    expect(drops(bad, bad)).toEqual(['tuned: 1 false statements, and none may be']);
    expect(drops({ ...good, tuned: { ...good.tuned, byRendering: {} } }, good)).toEqual([
      'tuned, PDF: no such forms any more',
    ]);
  });
});

describe('running text', () => {
  const letter = (given: Read, values: object = { '/referrer/phones': { set: ['01632 960111'] } }) =>
    matters([score(truth([mary], values), given)]);

  test('a matter is found, or told to be missing, or neither', () => {
    const found = letter(read([child({ name: { words: 'Mary Ó Sé' }, dateOfBirth: '2018-05-03' })]));
    expect([found.child, found.contact]).toEqual([
      { asked: 1, found: 1, told: 0, false: 0 },
      { asked: 1, found: 0, told: 0, false: 0 },
    ]);
    expect(letter(read([], {}, ['no-child-named /people'])).child).toEqual({ asked: 1, found: 0, told: 1, false: 0 });
  });

  test('a way to reach the referrer is found with either of two', () => {
    const values = { '/referrer/phones': { set: ['01632 960111'] }, '/referrer/email': 'a@b.example' };
    const given = read([], { referrer: { kind: 'public', disclosure: 'withhold', email: 'a@b.example' } });
    expect(letter(given, values).contact).toEqual({ asked: 1, found: 1, told: 0, false: 0 });
  });
});

describe('who is meant', () => {
  test('a name that lost its first letter is that name read wrongly, not a person made up', () => {
    const eva = { called: 'Ewa Łukasz', subject: false, values: { '/name/words': 'Ewa Łukasz' } };
    const given = read([child({ roles: ['parent'], name: { words: 'Ewa ?ukasz' } })]);
    expect(verdicts(truth([eva]), given)).toEqual(['family/name/words wrong silent']);
  });

  test('a name read wrongly altogether is found by the relationship', () => {
    const values = { '/name/words': 'علي', '/relationshipWords': 'Lodger' };
    const ali = { called: 'علي', subject: false, values };
    const given = read([child({ roles: ['household-member'], name: { words: '???' }, relationshipWords: 'Lodger' })]);
    expect(verdicts(truth([ali]), given)).toEqual([
      'family/name/words wrong silent',
      'family/relationshipWords right silent',
    ]);
  });

  test('in what nobody could read every gap is told', () => {
    const given = read([], {}, ['unread-unknown-type  urgent']);
    expect(verdicts(truth([mary]), given)).toEqual(['child/name/words gap flagged', 'child/dateOfBirth gap flagged']);
  });
});
