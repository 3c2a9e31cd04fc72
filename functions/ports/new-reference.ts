/** Where references come from: random bytes of the machine, so that a reference says nothing of the child or the day. */
import { randomBytes } from 'node:crypto';
import { type Reference, referenceFrom } from '../../schemas/primitives.ts';

export type NewReference = () => Reference;

export const newReference: NewReference = () => referenceFrom(randomBytes(5));
