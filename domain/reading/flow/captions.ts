/** Knows the heading of a table's rows where only its number or its capitals show that it is one. */

/** "3. Members of the household", "CHILD DETAILS": a heading that only its number or capitals show. */
export function isCaption(text: string): boolean {
  if (text === '' || text.split(/\s+/).length > 12 || /[.;,]$|\n/.test(text)) return false;
  return (
    /^(\d{1,2}|[A-Z])[.)]\s*\p{Lu}|^(section|part)\s+\w+/iu.test(text) ||
    (/\p{Lu}{3}/u.test(text) && !/\p{Ll}|\d/u.test(text))
  );
}
