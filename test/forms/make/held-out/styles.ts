/** The styles that are held out: nobody looks at their lines when changing a reader. */
import type { Form } from '../model.ts';
import type { Pen } from '../pen.ts';
import { ashcombe } from './ashcombe.ts';
import { belverley } from './belverley.ts';
import { coldwater } from './coldwater.ts';
import { derrymoor } from './derrymoor.ts';
import { exbourne } from './exbourne.ts';
import { frensham } from './frensham.ts';
import { gosford } from './gosford.ts';
import { haverleigh } from './haverleigh.ts';

export const HELD_OUT_STYLES: Readonly<Record<string, { draw: (pen: Pen) => Form; heldOut: true }>> = {
  ashcombe: { draw: ashcombe, heldOut: true },
  belverley: { draw: belverley, heldOut: true },
  coldwater: { draw: coldwater, heldOut: true },
  derrymoor: { draw: derrymoor, heldOut: true },
  exbourne: { draw: exbourne, heldOut: true },
  frensham: { draw: frensham, heldOut: true },
  gosford: { draw: gosford, heldOut: true },
  haverleigh: { draw: haverleigh, heldOut: true },
};
