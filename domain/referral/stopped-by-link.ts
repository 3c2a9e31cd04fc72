/** Which clocks a link stopped, here and where it was linked to: what an undo, or a decision taken while it is linked, sets running again (P31). */
import type { Clock } from '../../schemas/clock.ts';
import type { Instant, Reference } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { Held } from '../change.ts';

export const linkedWords = (to: Reference) => `linked to ${to}`;
export const confirmedWords = (by: Reference) => `confirmed by ${by}`;

export type StoppedByLink = {
  /** By clock id, when the link stopped it. */
  readonly here: ReadonlyMap<string, Instant>;
  readonly there: ReadonlyMap<string, Instant>;
};

const NOTHING: StoppedByLink = { here: new Map(), there: new Map() };

/** A link made before it was written down what it changed is known by what its stops say. */
function saying(words: string, clocks: readonly Clock[]): Map<string, Instant> {
  return new Map(
    clocks.flatMap(({ id, stoppedAt, history }): [string, Instant][] => {
      const stop = history.findLast(({ what }) => what === 'stopped' || what === 'stopped-late');
      return stoppedAt && stop && 'words' in stop && stop.words === words ? [[id, stoppedAt]] : [];
    }),
  );
}

/** `target`: the one it is linked to, where its clocks are asked for too. */
export function stoppedByLink({ referral, clocks }: Held, target?: Held): StoppedByLink {
  const { linkedTo, reference, casework } = referral;
  if (linkedTo === undefined) return NOTHING;
  const { link } = casework;
  const at = (ids: readonly string[], when: Instant) => new Map(ids.map((id) => [id, when]));
  if (link) return { here: at(link.stopped, link.at), there: at(link.stoppedThere, link.at) };
  return {
    here: saying(linkedWords(linkedTo), clocks),
    there: target ? saying(confirmedWords(reference), target.clocks) : new Map(),
  };
}

/** What had come back from the in-tray meanwhile: the clocks of a contact run beside the one of the look (R19). */
export function takenUpMeanwhile(clocks: readonly Clock[]): boolean {
  const has = (kind: Clock['kind']) => clocks.some((clock) => clock.kind === kind);
  return has('look') && has('acknowledge');
}

/** Whether the contact was decided after it was linked. */
export function decidedWhileLinked({ contactDecision, casework }: Referral): boolean {
  return contactDecision !== undefined && (!casework.link || contactDecision.at >= casework.link.at);
}
