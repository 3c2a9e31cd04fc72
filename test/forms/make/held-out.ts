/** What is held out: styles, and letters by their file's stem. Nobody looks at their lines when changing a reader; once somebody has, they leave this list. */
export const HELD_OUT: ReadonlySet<string> = new Set([
  'hollinbrook',
  'ormsley',
  'rookhope',
  'tarnbeck',
  'ulverdale',
  'prose-library',
  'prose-clinic-letter',
  'prose-landlady',
  'prose-youth-court',
  'prose-big-sister',
]);
