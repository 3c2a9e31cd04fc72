/** What of an original can be looked at: pictures of pages, lines of text, cells of tables. Never HTML, never anything that could run. */

/** `tags`: the form's own names of the fields that stand in this line or cell. */
export type Line = { kind: 'line'; line: number; text: string; tags: string[] };
export type GridLeafCell = { column: number; span: number; text: string; tags: string[] };
export type GridLeaf = { kind: 'grid'; table: number; rows: { row: number; cells: GridLeafCell[] }[] };
export type Stretch = Line | GridLeaf;

/**
 * One leaf of an original or of one of its parts (`part` as in places).
 * page: `picture` shows a page of `width` by `height` points, not drawn when too large. picture: a photograph or scan as it came.
 * text: as lines and tables; a mail with two bodies gives two of them, `body` says which.
 */
export type Leaf =
  | { kind: 'page'; part: string; page: number; width: number; height: number; picture: Uint8Array | null }
  | { kind: 'picture'; part: string; type: string; picture: Uint8Array }
  | { kind: 'text'; part: string; body: 'plain' | 'html'; stretches: Stretch[] };
