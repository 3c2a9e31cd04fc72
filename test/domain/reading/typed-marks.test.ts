/** Options with blanks beside them: the X belongs to the word on its own side, and to nobody where that cannot be told. */
import { expect, it } from 'vitest';
import { typedMarks } from '../../../domain/reading/typed-marks.ts';

const isOption = (words: string): boolean => /^(yes|no|not known|male|female|unborn)$/i.test(words);
const read = (text: string): string[] | undefined =>
  typedMarks(text, isOption)?.map(({ text: words, marked }) => `${words}=${marked}`);

it.each([
  ['Yes __   No X', ['Yes=false', 'No=true']],
  ['Yes X   No ___', ['Yes=true', 'No=false']],
  ['Male __   Female X   Unborn __', ['Male=false', 'Female=true', 'Unborn=false']],
  ['__ Yes  X No', ['Yes=false', 'No=true']],
  ['Yes ____ No ____', ['Yes=false', 'No=false']],
  ['Yes X No X Not known __', ['Yes=true', 'No=true', 'Not known=false']],
])('%s', (text, options) => {
  expect(read(text)).toEqual(options);
});

it('does not guess whose a mark is', () => {
  expect(read('Yes X X No __')).toEqual(['Yes=unclear', 'No=unclear']);
});

it('leaves words, and options without blanks, to other rules', () => {
  expect(read('Signed ______ by Mr X')).toBeUndefined();
  expect(read('Yes / No')).toBeUndefined();
});
