/** What can be said after `npm start --`: a wrong word stops it with a line that says what there is. */
import { parseArgs } from 'node:util';
import { AUTHORITIES } from '../../domain/authorities/authorities.ts';

export type Options = { once: boolean; fresh: boolean; samples: boolean; authority: string };

export const USAGE = `npm start [-- options]
  --once              send the samples, print what came of them, and end
  --fresh             empty this council's state folder first
  --samples           send the samples also when there is something already
  --authority NAME    ${AUTHORITIES.map(({ id }) => id).join(', ')} (hertfordshire if not given)`;

/** Throws, with words for a person, for an option that is none or an authority that we do not have. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      once: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      samples: { type: 'boolean', default: false },
      authority: { type: 'string', default: 'hertfordshire' },
    },
  });
  if (!AUTHORITIES.some(({ id }) => id === values.authority)) {
    throw new Error(`There is no authority ${values.authority}.`);
  }
  return values;
}
