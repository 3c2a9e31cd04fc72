/** The sample letters that docs/letters shows: three for each audience, as a page and as text, and a list of them. */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { LetterAudience, LetterKind } from '../../schemas/letter.ts';
import { sampleLetter } from './sample-letters.ts';

/** Three for each that has three; parents and agencies have fewer letters, and all of them are here. */
const SHOWN: readonly [LetterAudience, string, readonly LetterKind[]][] = [
  ['practitioner', 'A professional who referred', ['receipt', 'decision', 'should-have-heard', 'supplement']],
  ['public', 'A neighbour or relative', ['receipt', 'decision', 'should-have-heard']],
  ['child', 'A child or young person', ['receipt', 'family', 'should-have-heard']],
  ['parents', 'Parents and carers', ['family', 'complaint-answer']],
  ['agency', 'An agency that works with the family', ['agency-notice']],
];

export type SampleFile = { name: string; text: string };

export function sampleFiles(profile: AuthorityProfile): SampleFile[] {
  const parts = SHOWN.map(([audience, who, kinds]) => {
    const letters = kinds.map((kind) => ({ name: `${audience}-${kind}`, ...sampleLetter(kind, audience, profile) }));
    const rows = letters.map(({ name, heading }) => `- ${heading}: [page](${name}.html), [text](${name}.txt)`);
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
