/** Tells a ring drawn round a word from a box with rounded corners. */
import type { Drawing } from './drawings.ts';
import { height, width } from './shapes.ts';

/** A ring has no straight side to speak of; a box with rounded corners has. */
export function isRound({ at, outlines, curved }: Drawing): boolean {
  if (!curved) return false;
  const longest = Math.max(
    ...outlines.flatMap((outline) =>
      outline.map((to, i) => {
        const from = outline[i - 1] ?? to;
        const straight = Math.abs(to.x - from.x) < 0.2 || Math.abs(to.y - from.y) < 0.2;
        return straight ? Math.abs(to.x - from.x) / width(at) + Math.abs(to.y - from.y) / height(at) : 0;
      }),
    ),
  );
  return longest < 0.4;
}
