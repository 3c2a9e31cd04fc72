/** Finds pale rules that ink alone does not show: darker, over some length, than the paper on both sides of them. */
import type { Grey } from './grey.ts';
import type { Ink } from './ink.ts';

/** In pixels at 200 dpi: how far along a rule its darkness is averaged, either way, and how far beside it the paper is looked at. */
const ALONG = 12;
const BESIDE = 4;
/** A rule is this much darker than the darker of its two sides. */
const DARKER = 0.955;

/** The ink, and every pale rule that runs across (`flat`) or down the page. */
export function ridgesIn(ink: Ink, { width, height, pixels }: Grey, flat: boolean): Ink {
  const [lines, length] = flat ? [height, width] : [width, height];
  const [across, along] = flat ? [width, 1] : [1, width];
  const even = new Float32Array(width * height);
  for (let line = 0; line < lines; line += 1) {
    const base = line * across;
    let sum = 0;
    let many = 0;
    for (let k = -ALONG; k < length; k += 1) {
      const [next, last] = [k + ALONG, k - ALONG - 1];
      if (next < length) {
        sum += pixels[base + next * along] ?? 0;
        many += 1;
      }
      if (last >= 0) {
        sum -= pixels[base + last * along] ?? 0;
        many -= 1;
      }
      if (k >= 0) even[base + k * along] = sum / many;
    }
  }
  const on = new Uint8Array(ink.on);
  for (let line = BESIDE; line < lines - BESIDE; line += 1) {
    for (let k = 0; k < length; k += 1) {
      const at = line * across + k * along;
      if (on[at] === 1) continue;
      const sides = Math.min(even[at - BESIDE * across] ?? 0, even[at + BESIDE * across] ?? 0);
      if ((even[at] ?? 255) < sides * DARKER) on[at] = 1;
    }
  }
  return { width, height, on };
}
