/** The sample letters that docs/letters shows: three or more for each audience, as a page and as text, and a list of them. */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { LetterAudience, LetterKind } from '../../schemas/letter.ts';
import type { Decided } from './sample-case.ts';
import { sampleLetter } from './sample-letters.ts';

type Shown = LetterKind | readonly [LetterKind, Decided];

/** Three or more for each; what is written of a decision differs with the decision. */
const SHOWN: readonly [LetterAudience, string, readonly Shown[]][] = [
  [
    'practitioner',
    'A professional who referred',
    ['receipt', 'decision', ['decision', 'nothing-more'], 'should-have-heard', 'supplement'],
  ],
  ['public', 'A neighbour or relative', ['receipt', 'decision', 'should-have-heard']],
  ['child', 'A child or young person', ['receipt', 'family', ['family', 'nothing-more'], 'should-have-heard']],
  [
    'parents',
    'Parents and carers',
    ['family', ['family', 'support'], ['family', 'nothing-more'], 'complaint-answer'],
  ],
  [
    'agency',
    'An agency that works with the family',
    ['agency-notice', ['agency-notice', 'support'], ['agency-notice', 'nothing-more']],
  ],
];

/** What stands behind a heading where a letter is shown for several decisions. */
const AFTER: Readonly<Record<Decided, string>> = {
  assessment: '',
  support: ', where support is offered',
  'nothing-more': ', where nothing more is planned',
};

export type SampleFile = { name: string; text: string };

export function sampleFiles(profile: AuthorityProfile): SampleFile[] {
  const parts = SHOWN.map(([audience, who, kinds]) => {
    const letters = kinds.map((shown) => {
      const [kind, decided] = typeof shown === 'string' ? [shown, 'assessment' as const] : shown;
      const name = [audience, kind, ...(decided === 'assessment' ? [] : [decided])].join('-');
      return { name, after: AFTER[decided], ...sampleLetter(kind, audience, profile, decided) };
    });
    const rows = letters.map(
      ({ name, heading, after }) => `- ${heading}${after}: [page](${name}.html), [text](${name}.txt)`,
    );
    return {
      list: [`## ${who}`, '', ...rows, ''],
      files: letters.flatMap(({ name, html, text }) => [
        { name: `${name}.html`, text: html },
        { name: `${name}.txt`, text },
      ]),
    };
  });
  const page = [
    '# Letters',
    '',
    `What people are sent or handed, made by \`npm run letters\` from the wording in \`domain/feedback/wording\` and one made-up case of ${profile.name}. A test compares these files with the code, and holds every letter of every council to its reading age: nine to ten for a child, twelve for parents and the public, fourteen for professionals.`,
    '',
    ...parts.flatMap(({ list }) => list),
  ];
  return [{ name: 'README.md', text: `${page.join('\n').trimEnd()}\n` }, ...parts.flatMap(({ files }) => files)];
}
