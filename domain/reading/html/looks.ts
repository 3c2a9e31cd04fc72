/** How an HTML element makes its words look, as far as it changes what they mean: hidden, bold, struck, pointed at, a heading, quoted. */

export type Opened = {
  name: string;
  hidden: boolean;
  strong: boolean;
  struck: boolean;
  pointed: boolean;
  heading: boolean;
  quoted: boolean;
};

/** The page itself: nothing special. */
export const PAGE: Opened = {
  name: '',
  hidden: false,
  strong: false,
  struck: false,
  pointed: false,
  heading: false,
  quoted: false,
};

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(px|pt|em)?\s*(;|$)|mso-hide\s*:\s*all/i;
const BOLD = /font-weight\s*:\s*(bold|[6-9]00)/i;
const PLAIN = /font-weight\s*:\s*(normal|400)/i;
const STRUCK = /text-decoration[^;]*line-through/i;
const POINTED = /text-decoration[^;]*underline|background(-color)?\s*:\s*yellow/i;
/** How mail programs mark what they quote, beside `blockquote`. */
const QUOTED = /gmail_quote|moz-cite|yahoo_quoted/i;

/** An element's look inside what is already open. */
export function openedBy(name: string, attributes: Record<string, string>, around: Opened): Opened {
  const style = attributes.style ?? '';
  return {
    name,
    hidden: around.hidden || 'hidden' in attributes || HIDDEN.test(style),
    strong: BOLD.test(style) || ((around.strong || /^(b|strong|th|h[1-6])$/.test(name)) && !PLAIN.test(style)),
    struck: around.struck || /^(s|strike|del)$/.test(name) || STRUCK.test(style),
    pointed: around.pointed || /^(u|mark)$/.test(name) || POINTED.test(style),
    heading: around.heading || /^(h[1-6]|legend|caption)$/.test(name),
    quoted: around.quoted || name === 'blockquote' || QUOTED.test(attributes.class ?? ''),
  };
}
