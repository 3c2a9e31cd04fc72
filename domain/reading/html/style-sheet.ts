/** Reads the style sheet that a page or a mail carries in itself, as far as it changes what words mean: bold, struck out, hidden. */

type Part = { name: string; classes: string[] };
type Rule = { path: Part[]; weight: number; style: string };
/** An element as far as a selector can ask for it. */
export type Styled = { name: string; classes: readonly string[] };
export type StyleSheet = (element: Styled, around: readonly Styled[]) => string;

/** A sheet longer than this is some program's own; what a form's writer meant stands at its beginning. */
const LONGEST = 200_000;
const MOST_RULES = 300;
const MATTERS = /font-weight|font-style|text-decoration|display|visibility|font-size\s*:\s*0|mso-hide|background/i;

/** What the sheet says of an element inside others. Rules that hold for some screens only (`@media`) are left out. */
export function styleSheetOf(html: string): StyleSheet {
  const rules = rulesOf(sheetText(html));
  if (rules.length === 0) return () => '';
  return (element, around) =>
    rules
      .filter(({ path }) => meets(path, element, around))
      .map(({ style }) => style)
      .join(';');
}

function sheetText(html: string): string {
  let text = '';
  for (let at = html.search(/<style\b/i); at >= 0 && text.length < LONGEST; ) {
    const from = html.indexOf('>', at) + 1;
    const until = html.slice(from).search(/<\/style/i);
    if (from === 0 || until < 0) break;
    text += html.slice(from, from + until);
    const next = html.slice(from + until).search(/<style\b/i);
    at = next < 0 ? -1 : from + until + next;
  }
  return text
    .slice(0, LONGEST)
    .replace(/<!--|-->/g, ' ')
    .replace(/\/\*[\s\S]*?\*\//g, ' ');
}

function rulesOf(sheet: string): Rule[] {
  const found: Rule[] = [];
  let depth = 0;
  let from = 0;
  let selector = '';
  let inside = false;
  for (let at = 0; at < sheet.length && found.length < MOST_RULES; at++) {
    const letter = sheet[at];
    if (letter === '{') {
      if (depth === 0) {
        selector = sheet.slice(from, at).trim();
        inside = selector.startsWith('@');
      }
      depth++;
      from = at + 1;
    } else if (letter === '}') {
      const style = sheet.slice(from, at);
      if (depth === 1 && !inside && MATTERS.test(style))
        for (const one of selector.split(',')) {
          const path = pathOf(one);
          if (path !== undefined)
            found.push({ path, weight: path.flatMap(({ classes }) => classes).length * 10 + path.length, style });
        }
      depth = Math.max(0, depth - 1);
      from = at + 1;
    } else if (letter === ';' && depth === 0) from = at + 1;
  }
  // A rule that names more wins: it is said last.
  return found
    .map((rule, index) => ({ rule, index }))
    .sort((a, b) => a.rule.weight - b.rule.weight || a.index - b.index)
    .map(({ rule }) => rule);
}

/** "p.pair .label" as its parts; undefined for what asks for more than names and classes. */
function pathOf(selector: string): Part[] | undefined {
  const parts = selector.trim().split(/\s+/);
  if (parts.length > 4) return undefined;
  const path = parts.map((part): Part | undefined => {
    const match = /^([a-z][a-z0-9]*|\*)?((?:\.[\w-]+)*)$/i.exec(part);
    if (match === null || part === '') return undefined;
    const name = match[1] === '*' ? '' : (match[1] ?? '').toLowerCase();
    return { name, classes: (match[2] ?? '').split('.').filter((one) => one !== '') };
  });
  return path.every((part) => part !== undefined) ? path : undefined;
}

const is = (part: Part, element: Styled): boolean =>
  (part.name === '' || part.name === element.name) && part.classes.every((one) => element.classes.includes(one));

function meets(path: readonly Part[], element: Styled, around: readonly Styled[]): boolean {
  const own = path.at(-1);
  if (own === undefined || !is(own, element)) return false;
  let left = path.length - 2;
  for (let at = around.length - 1; at >= 0 && left >= 0; at--) {
    const part = path[left];
    const outer = around[at];
    if (part !== undefined && outer !== undefined && is(part, outer)) left--;
  }
  return left < 0;
}
