/** What is linked has one circle of readers: who may not see one of them would else read it in the other (P26, P31). */
import type { Casework } from '../../schemas/casework/casework.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { Reference } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { Step } from '../change.ts';
import { isRestricted } from '../matching/found.ts';

type Linked = Pick<Referral, 'linkedTo' | 'casework'>;

/** What this is linked to, and what is linked to it; each of those may be linked on. */
export function linkedWith({ linkedTo, casework }: Linked): Reference[] {
  return [...(linkedTo === undefined ? [] : [linkedTo]), ...(casework.linkedFrom ?? [])];
}

/** As many as a row always has room for; answers that machines send without end are the only thing that comes near it. */
const MOST_LINKED = 1000;

/** What is linked to it, with one more. */
export function withLinked(
  { linkedFrom = [] }: Linked['casework'],
  reference: Reference,
): Pick<Casework, 'linkedFrom'> {
  return { linkedFrom: [...linkedFrom, reference].slice(-MOST_LINKED) };
}

type Carried = { casework: NonNullable<Step['casework']>; events: EventFacts[] };

/** What a manager said of the one is said of the other, as they said it, once the two are linked; nothing where that one is restricted too. */
export function carriedOver(from: Referral, to: Referral): Carried {
  const { restriction } = from.casework;
  if (!restriction || !isRestricted(from) || isRestricted(to)) return { casework: {}, events: [] };
  const words = `Linked with ${from.reference}, which is restricted.`;
  return { casework: { restriction }, events: [{ what: 'restricted', restricted: true, words }] };
}
