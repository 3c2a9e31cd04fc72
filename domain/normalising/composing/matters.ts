/** Writes the case itself: concern, needs and strengths, the four questions, consent, what is asked for (procedure P3-P9, P13, P25). */
import { reference } from '../../../schemas/primitives.ts';
import { fold, statedIn } from '../../labels/blanks.ts';
import { MATTERS, type MatterSlot } from '../../labels/slots.ts';
import type { DraftPage } from '../draft-page.ts';
import type { Said, Sheet } from '../said.ts';
import { readAnswer } from '../values/answers.ts';
import { concernOf, factorOf, groundOf } from '../values/codes.ts';
import { settle, spoken } from './settle.ts';
import { putText, unplace, writeAddress, writeAnswer, writeWords } from './write.ts';

const CATEGORIES = ['request-for-services', 'request-for-information', 'provision-of-information', 'consultation'];

/** Several at once: each ticked option, or each line or comma-parted word where all of them are known; else the words as one. */
function writeKinds(
  page: DraftPage,
  list: string,
  saids: readonly Said[],
  code: (words: string) => string | undefined,
): void {
  const seen = new Set<string>();
  const add = (words: string, said: Said) => {
    const found = code(words);
    if (seen.has(found ?? fold(words))) return;
    seen.add(found ?? fold(words));
    const at = `${list}/${page.rows(list)}`;
    page.put(`${at}/words`, words, said);
    if (found) page.put(`${at}/code`, found, said);
  };
  for (const said of saids) {
    for (const option of said.options ?? []) {
      if (option.marked === true) add(option.text.trim(), { ...said, place: option.place, text: option.text });
      else if (option.marked === 'unclear') page.find('unclear-answer', list, `${said.label}: ${option.text}`);
    }
    if (said.options?.some((option) => option.marked !== false)) continue;
    const stated = statedIn(said.text);
    if (stated.is === 'gap' && (said.options ?? []).every((option) => option.marked === false))
      page.absent(list, stated.reason);
    if (
      stated.is === 'gap' ||
      said.options?.some((option) => fold(said.text).includes(fold(option.text)) && option.marked === true)
    )
      continue;
    const pieces = said.text
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (pieces.every((one) => code(one) !== undefined)) for (const one of pieces) add(one, said);
    else add(said.text.trim(), said);
  }
}

function writeQuotes(page: DraftPage, saids: readonly Said[]): void {
  const seen = new Set<string>();
  for (const said of saids) {
    const found = said.text.toUpperCase().match(/\bFD-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b/g) ?? [];
    for (const text of found) {
      if (seen.has(text)) continue;
      seen.add(text);
      if (reference.safeParse(text).success) {
        page.put(`/quotes/${page.rows('/quotes')}`, text, said, text);
        page.find('quotes-reference', '/quotes');
      } else page.find('reference-check-failed', '', text);
    }
    if (said.label === '' || said.label === 'Subject') continue;
    if (found.length === 0 && statedIn(said.text).is === 'value') unplace(page, said);
  }
}

function writeCategory(page: DraftPage, saids: readonly Said[]): void {
  const { said, more } = settle(page, '/category', saids);
  for (const one of more) unplace(page, one);
  if (!said) return;
  const words = spoken(said).trim();
  const code = fold(words).replaceAll(' ', '-');
  page.put('/categoryWords', words, said);
  if (CATEGORIES.includes(code)) page.put('/category', code, said);
}

function writeFactors(page: DraftPage, sheet: Sheet): void {
  for (const { factor, stated, details } of sheet.factors) {
    const code = factorOf(factor.text);
    const answer = stated ? readAnswer(stated) : undefined;
    if (!code || !answer?.answer) {
      unplace(page, { ...factor, text: [factor.text, stated?.text, details?.text].filter((one) => one).join(': ') });
      if (!code) page.find('value-not-in-list', '/earlyHelpFactors', factor.text);
      continue;
    }
    const at = `/earlyHelpFactors/${page.rows('/earlyHelpFactors')}`;
    page.put(`${at}/code`, code, factor);
    page.put(`${at}/stated`, answer.answer, stated ?? factor);
    const words = details && statedIn(details.text).is === 'value' ? details : undefined;
    if (words) page.put(`${at}/words`, words.text.trim(), words);
    else if (answer.words && stated) page.put(`${at}/words`, answer.words, stated);
  }
}

/** Writes every matter of the sheet at its place. */
export function writeMatters(page: DraftPage, sheet: Sheet, sentByWorker: boolean): void {
  const slots = Object.keys(MATTERS).filter((key): key is MatterSlot => Object.hasOwn(MATTERS, key));
  for (const slot of slots) {
    const saids = sheet.matter.get(slot);
    if (!saids || saids.length === 0) continue;
    const shape = MATTERS[slot];
    if (shape.is === 'words') writeWords(page, shape.at, saids);
    else if (shape.is === 'answer') writeAnswer(page, shape.at, saids);
    else if (shape.is === 'answer-and-words') writeAnswer(page, shape.answer, saids, shape.words);
    else if (shape.is === 'kinds') writeKinds(page, '/concern/kinds', saids, concernOf);
    else if (shape.is === 'grounds') writeKinds(page, '/concern/grounds', saids, groundOf);
    else if (shape.is === 'category') writeCategory(page, saids);
    else if (shape.is === 'quotes') writeQuotes(page, saids);
    else if (shape.is === 'worker-only') {
      if (sentByWorker) continue;
      page.find('worker-only-properties', '', saids.map((said) => said.label).join(', '));
      for (const said of saids) unplace(page, said);
    } else if (shape.is === 'address') {
      const { said, gap, more } = settle(page, '/familyAddress', saids, { none: 'gap' });
      for (const one of more) unplace(page, one);
      const postcode = settle(page, '/familyAddress/postcode', sheet.matter.get('familyPostcode'), {
        none: 'gap',
      }).said;
      writeAddress(page, '/familyAddress', said, { postcode });
      if (gap) page.absent('/familyAddress', gap);
    } else if (shape.is === 'postcode') {
      if (!sheet.matter.has('familyAddress'))
        writeAddress(page, '/familyAddress', undefined, {
          postcode: settle(page, '/familyAddress', saids, { none: 'gap' }).said,
        });
    } else if (shape.is === 'text') {
      const settled = settle(page, shape.at, saids);
      if (settled.said && page.has(shape.at)) unplace(page, settled.said);
      else putText(page, shape.at, settled);
    }
  }
  writeFactors(page, sheet);
}
