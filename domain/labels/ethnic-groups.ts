/** Knows the rows of the grid in which forms ask a child's ethnicity: "White", "Mixed", "Asian or Asian British", each with its own boxes (domain reference 1.2, F7). */

import { fold } from './blanks.ts';

const ASKS = /\bethnic(ity|ities| origin| group| background| category)?\b/;
const GROUP =
  /^(?:[a-h1-9][.):]? )?(?:white(?: \/ white british)?|mixed(?:,? (?:or|\/) ?(?:multiple|dual|other)(?: ethnic(?:ity| groups?)?| heritage| background)?| ethnicity| background| heritage)?|dual heritage|asian(?: ?(?:or|\/|,|&|and) ?asian british| british)?|black(?: ?(?:or|\/|,|&|and) ?black british|, (?:black british,? )?(?:caribbean|african)(?: or (?:african|caribbean))?)?|chinese(?: or other(?: ethnic group)?)?|arab|other(?: ethnic groups?| ethnicity| groups?)?|any other ethnic group)$/;

/** Whether this label is one row of such a grid. */
export const isEthnicGroup = (section: string, label: string): boolean =>
  ASKS.test(fold(section.slice(0, 200))) && GROUP.test(fold(label.slice(0, 80)).replace(/[?:*\s]+$/, ''));
