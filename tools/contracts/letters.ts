/** What a letter is asked for with, as the contracts show it. */
import { letterAudience, letterKind } from '../../schemas/letter.ts';

export const letterParameters = {
  kind: { name: 'kind', in: 'path', required: true, schema: { type: 'string', enum: [...letterKind.options] } },
  reader: {
    name: 'audience',
    in: 'query',
    required: true,
    description: 'For whom the letter is written.',
    schema: { type: 'string', enum: [...letterAudience.options] },
  },
  about: {
    name: 'about',
    in: 'query',
    required: false,
    description: 'Which of several: the id of a clock or question, the number of a dispute or complaint.',
    schema: { type: 'string', minLength: 1, maxLength: 60 },
  },
  agency: {
    name: 'agency',
    in: 'query',
    required: false,
    description: 'To whom a notice goes, as its row names it.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  },
} as const;
