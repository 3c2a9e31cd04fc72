/** Ink that hangs together: letters, specks, boxes, tables. */
import type { Rect } from '../pdf/shapes.ts';
import type { Ink } from './ink.ts';

/** The rectangles round all connected ink, in pixels. */
export function blobsIn({ width: wide, height: high, on }: Ink): Rect[] {
  const seen = new Uint8Array(on.length);
  const found: Rect[] = [];
  const stack: number[] = [];
  for (let start = 0; start < on.length; start += 1) {
    if (on[start] !== 1 || seen[start] === 1) continue;
    stack.push(start);
    seen[start] = 1;
    let [l, r, t, b] = [wide, 0, high, 0];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % wide;
      const y = (at - x) / wide;
      if (x < l) l = x;
      if (x > r) r = x;
      if (y < t) t = y;
      if (y > b) b = y;
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) {
          const [nx, ny] = [x + dx, y + dy];
          const next = ny * wide + nx;
          if (nx < 0 || ny < 0 || nx >= wide || ny >= high || on[next] !== 1 || seen[next] === 1) continue;
          seen[next] = 1;
          stack.push(next);
        }
      }
    }
    found.push({ l, t, r: r + 1, b: b + 1 });
  }
  return found;
}
