/** One way in for every kind of file: the right reader, limits kept, and a reason for whatever stays unread. */
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../domain/reading/reader.ts';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { madeCompound } from './mail/made-compound.ts';
import { mailWith, readingOf } from './reading-of.ts';
import { madeDocx, paragraph } from './word/made-docx.ts';

describe('what no reader takes', () => {
  it.each([
    ['nothing', new Uint8Array(), 'application/x-empty', 'empty'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), 'image/*', 'picture'],
    ['a locked Office file', madeCompound(['EncryptedPackage']), 'application/vnd.ms-office.encrypted', 'locked'],
    ['rich text with no words', new TextEncoder().encode('{\\rtf1 }'), 'application/rtf', 'no-text'],
    ['too many bytes', new Uint8Array(LIMITS.bytes + 1).fill(65), 'text/plain', 'too-large'],
    ['blank lines', new TextEncoder().encode(' \n \n'), 'text/plain', 'no-text'],
    ['a page without words', new TextEncoder().encode('<html><script>x</script></html>'), 'text/html', 'no-text'],
    ['a broken old Word file', madeCompound(['WordDocument']), 'application/msword', 'damaged'],
  ])('%s', async (_, bytes, type, because) => {
    expect(await readingOf(bytes)).toMatchObject({ type, outcome: { status: 'unread', because }, confidence: 0 });
  });
});

describe('text, pages and JSON', () => {
  it('reads labelled text', async () => {
    const read = await readingOf('\ufeffName: Jo Sample\r\nDOB: 12/05/2016\r\n\r\nShe is at home.');
    expect(read.fields.map(({ label, value, place }) => [label, value, place])).toEqual([
      ['Name', 'Jo Sample', { kind: 'line', part: '', line: 1 }],
      ['DOB', '12/05/2016', { kind: 'line', part: '', line: 2 }],
    ]);
    expect(read.passages.map(({ text }) => text)).toEqual(['She is at home.']);
  });

  it('reads a page under any name', async () => {
    const read = await readingOf('<!doctype html><table><tr><th>Name</th><td>Jo</td></tr></table>', 'form.pdf');
    expect(read).toMatchObject({ type: 'text/html', fields: [{ label: 'Name', value: 'Jo' }] });
  });

  it('keeps JSON as a value', async () => {
    expect(await readingOf('{"child": {"name": "Jo"}}')).toMatchObject({
      type: 'application/json',
      json: { child: { name: 'Jo' } },
      fields: [],
    });
  });

  it('leaves broken JSON unread, with its text', async () => {
    const read = await readingOf('{"child": ');
    expect(read).toMatchObject({
      outcome: { status: 'unread', because: 'damaged' },
      doubts: [{ code: 'invalid-json' }],
    });
    expect(read.passages.map(({ text }) => text)).toEqual(['{"child": ']);
  });
});

describe('circumstances', () => {
  it('tells which part it is at, and passes over what it must not open', async () => {
    const mail = mailWith('DOB: 12/05/2016', [{ name: 'form.docx', content: madeDocx(paragraph('Name: Jo')) }]);
    const entered: string[] = [];
    const read = await readOriginal(new TextEncoder().encode(mail), 'mail.eml', {
      avoid: { '1': 'took-too-long' },
      entering: (part) => entered.push(part),
    });
    expect(read.parts.map(({ outcome, because }) => [outcome, because])).toEqual([['unread', 'took-too-long']]);
    expect(read.fields.map(({ value }) => value)).toEqual(['12/05/2016']);
    expect(entered[0]).toBe('');
    const all: string[] = [];
    await readOriginal(new TextEncoder().encode(mail), 'mail.eml', { entering: (part) => all.push(part) });
    expect(all).toEqual(['', '1', '']);
  });

  it('opens no more parts in all than the limit, however they are nested', async () => {
    const leaves = Array.from({ length: 9 }, (_, index) => ({ name: `${index}.txt`, content: 'Name: Jo' }));
    const branches = Array.from({ length: 9 }, (_, index) => ({
      name: `${index}.eml`,
      type: 'message/rfc822',
      content: mailWith('x', leaves),
    }));
    const { parts } = await readingOf(mailWith('x', branches));
    expect(parts).toHaveLength(
      90 - 9 * parts.filter(({ path, because }) => !path.includes('.') && because !== undefined).length,
    );
    expect(parts.filter(({ outcome }) => outcome === 'read')).toHaveLength(40);
    expect(new Set(parts.flatMap(({ because }) => because ?? []))).toEqual(new Set(['too-deep']));
  });
});
