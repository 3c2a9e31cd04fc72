/** The libraries that were tried for how like two names are, each asked the same way: 0 for nothing in common, 1 for the same. */
import { jaroWinkler } from '@skyra/jaro-winkler';
import { CmpStr, type CmpStrResult } from 'cmpstr';
import { distance } from 'fastest-levenshtein';
import { stringSimilarity } from 'string-similarity-js';
import talisman from 'talisman/metrics/jaro-winkler.js';
import type { Likeness } from '../../domain/matching/names-alike.ts';

export type Tried = {
  readonly library: string;
  readonly measure: string;
  readonly licence: string;
  readonly likeness: Likeness;
};

const damerau = CmpStr.create({ metric: 'damerau' });

export const TRIED: readonly Tried[] = [
  { library: '@skyra/jaro-winkler 1.1.1', measure: 'Jaro-Winkler', licence: 'MIT', likeness: jaroWinkler },
  { library: 'talisman 1.1.4', measure: 'Jaro-Winkler', licence: 'MIT', likeness: talisman },
  {
    library: 'fastest-levenshtein 1.0.16',
    measure: 'Levenshtein, as a share',
    licence: 'MIT',
    likeness: (one, other) => 1 - distance(one, other) / Math.max(one.length, other.length, 1),
  },
  {
    library: 'string-similarity-js 2.1.4',
    measure: 'Dice, pairs of letters',
    licence: 'MIT',
    likeness: stringSimilarity,
  },
  {
    library: 'cmpstr 3.3.0',
    measure: 'Damerau-Levenshtein, as a share',
    licence: 'MIT',
    likeness: (one, other) => damerau.test<CmpStrResult>(one, other).match,
  },
];
