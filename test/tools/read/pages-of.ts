/** Takes a report apart without a browser: its ids, links, boxes and everything it might fetch. */

const all = (page: string, pattern: RegExp): string[] => [...page.matchAll(pattern)].map((match) => match[1] ?? '');

export const ids = (page: string) => all(page, /\sid="([^"]*)"/g);
export const links = (page: string) => all(page, /\shref="([^"]*)"/g);
export const sources = (page: string) => all(page, /\ssrc="([^"]*)"/g);
export const styles = (page: string) => all(page, /<style>([\s\S]*?)<\/style>/g);
export const scripts = (page: string) => all(page, /<script>([\s\S]*?)<\/script>/g);

/** Every tag's name that occurs in it, those of elements made out of somebody's words included. */
export const tagNames = (page: string) => new Set(all(withoutCode(page), /<([a-z][a-z0-9]*)/gi));

/** The page without its own style and script, which are not made of anybody's words. */
export function withoutCode(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '');
}

/** The pages shown: their size in points and the boxes on them as x, y, width, height. */
export function drawnPages(page: string): { width: number; height: number; boxes: number[][] }[] {
  return [...page.matchAll(/<svg viewBox="0 0 ([\d.]+) ([\d.]+)"[\s\S]*?<\/svg>/g)].map((match) => ({
    width: Number(match[1]),
    height: Number(match[2]),
    boxes: [
      ...match[0].matchAll(/<rect class="box" x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ].map((box) => box.slice(1).map(Number)),
  }));
}
