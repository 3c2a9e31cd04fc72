/** Decides between what several places say of one thing: the most trusted is taken, agreement is merged, disagreement is shown (documents reference 0). */
import type { Absence } from '../../../schemas/draft.ts';
import { type SameAs, squeeze, statedIn } from '../../labels/blanks.ts';
import type { DraftPage } from '../draft-page.ts';
import type { Said } from '../said.ts';

export type Settled = {
  said?: Said;
  /** Said under another label of the same form: it adds, and does not contradict. */
  more: Said[];
  /** Why there is nothing: the label stood there. Absent where no label stood at all. */
  gap?: Absence;
  same?: { said: Said; as: SameAs };
  none?: Said;
};

const GAP_ORDER: readonly Absence[] = ['refused', 'not-known', 'unreadable', 'not-applicable', 'not-given'];
const sourceName = (said: Said): string =>
  said.trust >= 5 ? 'e-form' : said.trust === 4 ? 'Word' : said.trust >= 2 ? 'PDF' : 'mail or text';

/** The text that counts for comparing two sources: what is ticked, else what is written. */
export const spoken = (said: Said): string => {
  const ticked = (said.options ?? []).filter((option) => option.marked === true).map((option) => option.text);
  return ticked.length > 0 ? ticked.join(' and ') : said.text;
};

/** "Nil" in a box for words says that there are none to write, which is no words; "none known" says that nobody knows. */
const NIL = /^\s*nil[.\s]*$/i;
const NONE_KNOWN = /^\s*none (known|given|stated|recorded|provided)[.\s]*$/i;

/** What only a guess put here comes after what the form says itself. */
const guess = (said: Said): number => Number(said.doubts.includes('label-guessed'));

const marksDoubtful = (said: Said): boolean => (said.options ?? []).some((option) => option.marked === 'unclear');

/**
 * Settles one slot at its place in the draft. `key` gives what two texts must share to agree; `none` says whether "none" is a value here.
 * Findings: `conflicting-values`, `value-unreadable`.
 */
export function settle(
  page: DraftPage,
  at: string,
  saids: readonly Said[] | undefined,
  { key = squeeze, none = 'value' }: { key?: (text: string) => string; none?: 'value' | 'gap' } = {},
): Settled {
  const settled: Settled = { more: [] };
  const gaps = new Set<Absence>();
  const values: Said[] = [];
  for (const said of saids ?? []) {
    const stated = statedIn(spoken(said));
    if (stated.is === 'value' || marksDoubtful(said)) values.push(said);
    else if (stated.is === 'gap') gaps.add(stated.reason);
    else if (stated.is === 'same') settled.same ??= { said, as: stated.as };
    else if (NONE_KNOWN.test(spoken(said))) gaps.add('not-known');
    else if (none === 'value' && !NIL.test(spoken(said))) values.push(said);
    else {
      gaps.add('not-applicable');
      settled.none ??= said;
    }
  }
  values.sort((one, other) => other.trust - one.trust || guess(one) - guess(other));
  const [first, ...others] = values;
  if (first) {
    settled.said = first;
    const different = others.filter((other) => key(spoken(other)) !== key(spoken(first)));
    const adds = (other: Said) =>
      other.place.part === first.place.part && squeeze(other.label) !== squeeze(first.label);
    settled.more = different.filter(adds);
    const against = different.filter((other) => !adds(other));
    if (against.length > 0) {
      const shown = [first, ...against].map((said) => `“${spoken(said).slice(0, 120)}” (${sourceName(said)})`);
      page.find('conflicting-values', at, shown.join(', '));
    }
  } else {
    const gap = GAP_ORDER.find((one) => gaps.has(one));
    if (gap) settled.gap = gap;
    if (gap === 'unreadable') page.find('value-unreadable', at, saids?.[0]?.text);
  }
  return settled;
}
