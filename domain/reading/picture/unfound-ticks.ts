/** Tells the questions whose ticks could not be found in a picture, so that a person is sent to each: no answer is taken from the words beside a lost tick. */
import type { Field, Reading, TickOption } from '../../../schemas/reading.ts';
import { OPTION_WORDS } from '../label-words.ts';

/** What forms offer beside boxes; single letters are too often something else. */
const OFFERED: ReadonlySet<string> = new Set(OPTION_WORDS.filter((word) => word.length > 1));
/** Beside an option there may be what a lost box or a struck word was read as: so many letters at most. */
const SCRAP = 3;
const LONGEST = 60;

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The options among words that are nothing but offered options and scraps, two in all at least; undefined for any other words. */
function lostOptions(text: string): string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.split(/[\s/|]+/).filter((word) => word !== '');
  const options = words.filter((word) => OFFERED.has(squeezed(word)));
  const isScrap = (word: string) => squeezed(word).length <= SCRAP && !/\d/.test(word);
  const known = words.every((word) => OFFERED.has(squeezed(word)) || isScrap(word));
  return known && options.length > 0 && words.length > 1 ? options : undefined;
}

/** A question that asks for yes or no, by how it begins. */
const YES_OR_NO =
  /^(\d+[.)]?\s*)?(is|are|was|were|has|have|had|does|do|did|will|would|can|could|should)\b[^?]{8,200}\?\s*(.*)$/i;

const unfound = (question: string) => ({
  code: 'ticks-not-found',
  text: `The ticks of “${question}” could not be found in the picture: look at the original.`,
});

function withoutGuess(field: Field, lost: readonly string[]): Field {
  const options = lost.map((text): TickOption => ({ text, marked: 'unclear', place: field.place }));
  return { ...field, value: '', options, doubts: [...(field.doubts ?? []), 'unclear-mark'] };
}

/** The reading with every such question unclear, and said by name; its words stay where they are. */
export function withUnfoundTicks(reading: Reading): Reading {
  const asked: string[] = [];
  const fields = reading.fields.map((field): Field => {
    const { options, value, label } = field;
    const lost = options ? undefined : lostOptions(value);
    if (lost === undefined) return field;
    asked.push(label);
    return withoutGuess(field, lost);
  });
  for (const { text } of reading.passages) {
    const rest = YES_OR_NO.exec(text)?.[3];
    if (rest === undefined || (rest !== '' && lostOptions(`${rest} -`) === undefined)) continue;
    asked.push(text.slice(0, text.indexOf('?') + 1));
  }
  return { ...reading, fields, doubts: [...reading.doubts, ...asked.map(unfound)] };
}
