/** The same few labels are asked the same by rule after rule while a form is understood: what was found of the last words is kept for a while, in this process only. */

/** More different words than several long forms have, labels and short answers together. */
const MOST = 4_000;
/** Nothing longer is a label; an account of a child's life is asked once, and not kept. */
const LONGEST = 160;

/** The same finder, remembering what it found of short words. `find` must depend on the words alone. */
export function lately<Found>(find: (words: string) => Found): (words: string) => Found {
  const known = new Map<string, { found: Found }>();
  return (words) => {
    if (words.length > LONGEST) return find(words);
    const before = known.get(words);
    if (before !== undefined) return before.found;
    const found = find(words);
    if (known.size >= MOST) known.clear();
    known.set(words, { found });
    return found;
  };
}

/** The same for words that are asked about in a section: what is found of them depends on both. */
export function latelyIn<Section, Found>(find: (words: string, section: Section) => Found): typeof find {
  const finders = new Map<Section, (words: string) => Found>();
  return (words, section) => {
    const known = finders.get(section);
    if (known !== undefined) return known(words);
    const finder = lately((asked) => find(asked, section));
    finders.set(section, finder);
    return finder(words);
  };
}
