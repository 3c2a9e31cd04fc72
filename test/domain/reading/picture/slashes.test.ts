/** The slashes that forms print are put back where the engine read a letter, and nowhere else. */
import { expect, it } from 'vitest';
import { withSlashes } from '../../../../domain/reading/picture/slashes.ts';

it.each([
  ['MIF', '', 'M/F'],
  ['YIN', 'PR?', 'Y/N'],
  ['(YIN)', '', '(Y/N)'],
  ['DOBIEDD', '', 'DOB/EDD'],
  ['DOBJ/EDD', '', 'DOB/EDD'],
  ['DoBlest.', '', 'DoB/est.'],
  ['[DDIMMIYYYY]', 'Date', '[DD/MM/YYYY]'],
  ['birth(dd/mmlyy)', 'of', 'birth(dd/mm/yy)'],
  ['TellMobile:', '', 'Tel/Mobile:'],
  ['CHILD/IYOUNG', '', 'CHILD/YOUNG'],
])('%s after "%s" is %s', (read, before, printed) => {
  expect(withSlashes(read, before)).toBe(printed);
});

it.each([
  ['YIN', 'WEI'],
  ['Telephone', ''],
  ['Mill', '12'],
  ['Personal', ''],
  ['childline', ''],
  ['NIA', ''],
])('%s after "%s" stays as it is', (read, before) => {
  expect(withSlashes(read, before)).toBe(read);
});
