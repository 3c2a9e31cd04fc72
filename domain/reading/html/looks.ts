/** How an HTML element makes its words look, as far as it changes what they mean: hidden, bold, struck, pointed at, a heading, quoted. */
import type { StyleSheet } from './style-sheet.ts';

export type Opened = {
  name: string;
  classes: readonly string[];
  hidden: boolean;
  strong: boolean;
  slanted: boolean;
  struck: boolean;
  pointed: boolean;
  heading: boolean;
  quoted: boolean;
};

/** The page itself: nothing special. */
export const PAGE: Opened = {
  name: '',
  classes: [],
  hidden: false,
  strong: false,
  slanted: false,
  struck: false,
  pointed: false,
  heading: false,
  quoted: false,
};

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(px|pt|em)?\s*(;|$)|mso-hide\s*:\s*all/i;
const WEIGHT = /font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)/gi;
const SLOPE = /font-style\s*:\s*(italic|oblique|normal)/gi;
const STRUCK = /text-decoration[^;]*line-through/i;
const POINTED = /text-decoration[^;]*underline|background(-color)?\s*:\s*yellow/i;
/** How mail programs mark what they quote, beside `blockquote`. */
const QUOTED = /gmail_quote|moz-cite|yahoo_quoted/i;

const isBold = (weight: string): boolean => /^(bold|[6-9]00)$/i.test(weight);
const classesOf = (attributes: Record<string, string>): string[] =>
  (attributes.class ?? '').split(/\s+/).filter((one) => one !== '');

/** An element's look inside what is already open; its own `style` says more than the page's sheet. */
export function openedBy(
  name: string,
  attributes: Record<string, string>,
  opened: readonly Opened[],
  sheet: StyleSheet,
): Opened {
  const around = opened.at(-1) ?? PAGE;
  const classes = classesOf(attributes);
  const style = [sheet({ name, classes }, opened), attributes.style ?? ''].filter((one) => one !== '').join(';');
  const weight = [...style.matchAll(WEIGHT)].at(-1)?.[1];
  const slope = [...style.matchAll(SLOPE)].at(-1)?.[1];
  return {
    name,
    classes,
    hidden: around.hidden || 'hidden' in attributes || HIDDEN.test(style),
    strong: weight === undefined ? around.strong || /^(b|strong|th|h[1-6])$/.test(name) : isBold(weight),
    slanted: slope === undefined ? around.slanted || /^(i|em)$/.test(name) : /italic|oblique/i.test(slope),
    struck: around.struck || /^(s|strike|del)$/.test(name) || STRUCK.test(style),
    pointed: around.pointed || /^(u|mark)$/.test(name) || POINTED.test(style),
    heading: around.heading || /^(h[1-6]|legend|caption)$/.test(name),
    quoted: around.quoted || name === 'blockquote' || QUOTED.test(attributes.class ?? ''),
  };
}
