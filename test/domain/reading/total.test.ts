/** Reading is total: whatever bytes come, the answer is a reading of the contract's shape, with a reason where nothing was read. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { reading } from '../../../schemas/reading.ts';
import { fixture, mailWith } from './reading-of.ts';

const text = (words: string) => new TextEncoder().encode(words);
const originals = [
  await fixture('word/sdt-A.docx'),
  await fixture('word/legacy-A.docx'),
  await fixture('word/sdt-A.odt'),
  await fixture('mail/08-html-only.eml'),
  await fixture('mail/24-smime-clear.eml'),
  text(mailWith('Name: Jo\nDOB: 12/05/2016', [{ name: 'form.docx', content: await fixture('word/glyph-B.docx') }])),
  text('<table><tr><td>Name</td><td>Jo <b>Sample</b> &#x2612; Yes</td></tr></table>'),
];

/** One of the files with some of its bytes changed and its end perhaps cut off. */
const spoiled = fc
  .record({
    original: fc.constantFrom(...originals),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
    kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ original, changes, kept }) => {
    const bytes = new Uint8Array(original.subarray(0, Math.ceil(original.length * kept)));
    for (const [at, value] of changes) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = value;
    return bytes;
  });

/** Lines of the sort that labels, ticks and quotations are found in. */
const lines = fc
  .array(
    fc.constantFrom(
      'Name:',
      'Child 1:',
      '☒ Yes',
      '[ ] No',
      '> ',
      'From: a',
      'Sent: b',
      'To: c',
      '--',
      'Regards,',
      'ABC',
      '',
      ' - ',
      '\t',
      '? ',
      '|',
      'Yes / No',
      '....',
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => text(parts.join('\n')));

it.each([
  ['spoiled files', spoiled],
  ['odd lines', lines],
  ['any bytes', fc.uint8Array({ maxLength: 400 })],
  ['any text', fc.string({ unit: 'grapheme', maxLength: 400 }).map(text)],
])('%s', async (_, bytes) => {
  await fc.assert(
    fc.asyncProperty(bytes, async (original) => {
      const read = reading.parse(await readOriginal(original, 'original'));
      expect(read.outcome).not.toMatchObject({ because: 'reader-failed' });
      if (read.outcome.status === 'unread') expect(read.fields).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
