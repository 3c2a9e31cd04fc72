/** What was kept back, gathered by kind and reason: where it stands, never its words. */
import type { DatumKind, Withheld, WithheldCode } from '../../schemas/disclosure.ts';
import { type Pointer, pointerTo } from '../../schemas/primitives.ts';
import type { Step } from './kinds-at.ts';

export type KeepingBack = ReturnType<typeof keepingBack>;

export function keepingBack() {
  const found = new Map<string, { kind: DatumKind; because: WithheldCode; at: Set<Pointer> }>();
  return {
    keepBack(kind: DatumKind, because: WithheldCode, at: readonly Step[]): undefined {
      const key = `${kind} ${because}`;
      const one = found.get(key) ?? { kind, because, at: new Set() };
      one.at.add(pointerTo(...at));
      found.set(key, one);
    },
    withheld: (): Withheld[] => [...found.values()].map(({ at, ...one }) => ({ ...one, at: [...at] })),
    codes: (): WithheldCode[] => [...new Set([...found.values()].map(({ because }) => because))],
  };
}
