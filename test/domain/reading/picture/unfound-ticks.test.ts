/** A question whose ticks were lost in a picture is unclear and named; answers in words stay as they are. */
import { describe, expect, it } from 'vitest';
import { withUnfoundTicks } from '../../../../domain/reading/picture/unfound-ticks.ts';
import { blankReading } from '../../../../domain/reading/readings.ts';
import type { Field, Place } from '../../../../schemas/reading.ts';

const place: Place = { kind: 'box', part: '', page: 1, box: [0, 0, 10, 10] };
const field = (label: string, value: string): Field => ({ section: '', label, value, place, confidence: 0.4 });
const read = (fields: Field[], passages: string[] = []) =>
  withUnfoundTicks({
    ...blankReading('application/pdf', 'ocr'),
    fields,
    passages: passages.map((text) => ({ section: '', text, place, confidence: 0.2 })),
  });

describe('a picture whose ticks were lost', () => {
  it.each(['Yes O', 'Yes / No', 'Yes v No', '® YES NO'])('takes no answer from “%s”', (value) => {
    const { fields, doubts } = read([field('Is an interpreter needed?', value)]);
    expect(fields[0]?.value).toBe('');
    expect(fields[0]?.options?.every(({ marked }) => marked === 'unclear')).toBe(true);
    expect(doubts.map(({ text }) => text)).toEqual([
      'The ticks of “Is an interpreter needed?” could not be found in the picture: look at the original.',
    ]);
  });

  it.each(['Yes', 'No evidence of this', 'Joanne Pike', '12/05/2016', 'M'])('leaves “%s” as it was read', (value) => {
    const one = field('Does the family know?', value);
    expect(read([one])).toMatchObject({ fields: [one], doubts: [] });
  });

  it('names a question that found no answer at all', () => {
    const { doubts } = read(
      [],
      ['Is immediate protection needed? ¥es/ No', 'Does the child attend school?', 'Is this it? She said so.'],
    );
    expect(doubts.map(({ code }) => code)).toEqual(['ticks-not-found', 'ticks-not-found']);
  });
});
