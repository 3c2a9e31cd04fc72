/** The parts a page is taken apart into before anything is understood: words, rules, shades, marks, fillable slots. */
import type { Rect } from './shapes.ts';

/** A run of text. `print` = the form or a typed value; `note` = typed over with a comment tool. */
export type Piece = {
  text: string;
  at: Rect;
  size: number;
  bold: boolean;
  slanted?: boolean;
  from: 'print' | 'note';
  upright: boolean;
};
/** A straight rule: `flat` = it runs across the page at height `at`, else it runs down at x = `at`. */
export type Rule = { flat: boolean; at: number; from: number; to: number };
/** A tick box or a tick. `name` = the form field behind it, which groups radio buttons; `label` = what the form itself calls it. */
export type Mark = { at: Rect; on: boolean | 'unclear'; round?: boolean; name?: string; label?: string };
/** A text field or list, filled or not: a form's own, or (with no name) one that was printed as a box. `cut` = its text runs to its edge. */
export type Slot = { at: Rect; value: string; name: string; label: string; cut?: boolean };

export type Page = {
  number: number;
  width: number;
  height: number;
  pieces: Piece[];
  rules: Rule[];
  /** Tinted areas behind text. */
  shades: Rect[];
  marks: Mark[];
  slots: Slot[];
  /** Frames round printed inputs: text may be cut at their edge. */
  frames: Rect[];
  /** Lines through words, and rings round them. */
  strikes: Rect[];
  rings: Rect[];
  /** Handwritten or stamped strokes that met no box and no word. */
  strays: Rect[];
  /** What was said beside the page with a comment tool. */
  comments: { text: string; at: Rect }[];
  pictures: number;
  hiddenText: boolean;
  /** It is one column of a page, parted by position: nothing read there without rules is beyond doubt. */
  inColumns?: boolean;
};
