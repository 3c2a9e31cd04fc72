/** Writes a person's name: as written always, in parts only where the source shows them (domain reference 1.3, 3). */

import { squeeze, statedIn } from '../../labels/blanks.ts';
import type { DraftPage } from '../draft-page.ts';
import type { PersonSheet, Said } from '../said.ts';
import { readName } from '../values/names.ts';
import { settle, spoken } from './settle.ts';
import { unplace } from './write.ts';

const UNBORN = /^(un-?born|baby|unborn baby|ubb)\b/i;

/** Several aliases in one box are parted at commas, semicolons and lines; nothing else parts them. */
function writeAliases(page: DraftPage, at: string, saids: readonly Said[] | undefined): void {
  let row = 0;
  for (const said of saids ?? []) {
    const stated = statedIn(said.text);
    if (stated.is === 'value') {
      for (const alias of stated.text
        .split(/[;\n]|,\s/)
        .map((one) => one.trim())
        .filter((one) => one !== ''))
        page.put(`${at}/${row++}`, alias, said);
    } else if (stated.is === 'gap') page.absent(at, stated.reason);
    else if (stated.is === 'none') page.absent(at, 'not-applicable');
    else unplace(page, said);
  }
}

function writeOwnName(page: DraftPage, at: string, person: PersonSheet): { unborn?: Said; anyBaby?: Said } {
  const here = `${at}/name`;
  const { slots } = person;
  const given = settle(page, `${here}/given`, slots.get('given'), { none: 'gap' });
  const family = settle(page, `${here}/family`, slots.get('family'), { none: 'gap' });
  const lastFirst = settle(page, here, slots.get('familyFirstName'), { none: 'gap' });
  const whole = settle(page, here, slots.get('fullName'), { none: 'gap' });
  const title = settle(page, `${here}/title`, slots.get('title'), { none: 'gap' });
  for (const one of [given, family, lastFirst, whole, title]) for (const more of one.more) unplace(page, more);
  writeAliases(page, `${here}/aliases`, slots.get('aliases'));
  if (title.said && spoken(title.said).trim() !== '')
    page.put(`${here}/title`, spoken(title.said).trim(), title.said);

  const full = whole.said ?? lastFirst.said;
  const parts = [given.said?.text.trim(), family.said?.text.trim()].filter((one) => one !== undefined);
  const first = given.said ?? family.said;
  if (first) {
    const joined = parts.join(' ');
    page.put(`${here}/words`, joined, first, joined);
    if (given.said) page.put(`${here}/given`, given.said.text.trim(), given.said);
    if (family.said) page.put(`${here}/family`, family.said.text.trim(), family.said);
    if (given.said && readName(given.said.text).several) page.find('several-names-in-one-box', here);
    if (full && squeeze(full.text) !== squeeze(joined)) {
      page.find('conflicting-values', here, `“${joined}” and “${full.text.slice(0, 120)}”`);
      unplace(page, full);
    }
    if (!given.said && given.gap) page.absent(`${here}/given`, given.gap);
    if (!family.said && family.gap) page.absent(`${here}/family`, family.gap);
    return signs(first, joined);
  }
  if (!full) {
    const gap = whole.gap ?? family.gap ?? given.gap ?? lastFirst.gap;
    if (gap) page.absent(here, gap);
    return {};
  }
  page.put(`${here}/words`, full.text.trim(), full);
  const read = readName(full.text);
  if (read.title && !title.said) page.put(`${here}/title`, read.title, full);
  if (read.several) page.find('several-names-in-one-box', here);
  if (read.alias && !page.has(`${here}/aliases`)) page.put(`${here}/aliases/0`, read.alias, full);
  if (lastFirst.said === full && !read.family) writeLastFirst(page, here, full);
  if (read.given) page.put(`${here}/given`, read.given, full);
  if (read.family) page.put(`${here}/family`, read.family, full);
  if (read.single) page.find('single-name', here);
  else if (!page.has(`${here}/family`) && !read.several && !read.unborn && person.listed === 'subject')
    page.find('name-not-split', here);
  return signs(full, full.text);
}

/** Writes `name` of the person at `at`; says what in it tells of an unborn child. Somebody known by another name or a title only is called by that. */
export function writeName(page: DraftPage, at: string, person: PersonSheet): { unborn?: Said; anyBaby?: Said } {
  const signs = writeOwnName(page, at, person);
  const here = `${at}/name`;
  if (!page.has(here) || page.has(`${here}/words`)) return signs;
  const alias = (person.slots.get('aliases') ?? []).find((said) => statedIn(said.text).is === 'value');
  const title = (person.slots.get('title') ?? []).find((said) => spoken(said).trim() !== '');
  const words = page.text(`${here}/aliases/0`) || page.text(`${here}/title`);
  const known = alias ?? title;
  if (known && words !== '') page.put(`${here}/words`, words, known);
  return signs;
}

/** A box labelled "Surname, first name" shows the order itself, if it holds two words. */
function writeLastFirst(page: DraftPage, here: string, said: Said): void {
  const [family, given, ...more] = said.text.trim().split(/[\s,]+/);
  if (!family || !given || more.length > 0) return;
  page.put(`${here}/family`, family, said);
  page.put(`${here}/given`, given, said);
}

function signs(said: Said, name: string): { unborn?: Said; anyBaby?: Said } {
  if (readName(name).unborn) return { unborn: said };
  return UNBORN.test(name.trim()) ? { anyBaby: said } : {};
}
