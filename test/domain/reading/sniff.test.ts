/** The kind of a file is told by its bytes alone. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../domain/reading/reader.ts';
import { sniff } from '../../../domain/reading/sniff.ts';
import { decodeText } from '../../../domain/reading/text-encoding.ts';
import { madeCompound } from './mail/made-compound.ts';
import { fixture, mail } from './reading-of.ts';

const ascii = (text: string) => strToU8(text, true);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, ascii('x')])));

describe('sniffing', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a PDF', ascii('%PDF-1.7\n'), 'pdf'],
    ['a PDF behind junk', ascii(`${'junk '.repeat(120)}%PDF-1.4\n`), 'pdf'],
    [
      'Word with its entries in another order',
      zip('docProps/app.xml', 'word/document.xml', '[Content_Types].xml'),
      'docx',
    ],
    ['Word with macros', zip('word/vbaProject.bin', 'word/document.xml'), 'docm'],
    ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['some other zip', zip('a.txt'), 'zip'],
    ['a cut-off Word file', zip('word/document.xml').subarray(0, 60), 'docx'],
    ['rich text', ascii('{\\rtf1 hello}'), 'rtf'],
    ['winmail.dat', new Uint8Array([0x78, 0x9f, 0x3e, 0x22, 0, 0]), 'tnef'],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image'],
    ['an iPhone photograph', ascii('\0\0\0\x18ftypheic'), 'image'],
    ['an Outlook mail', madeCompound(['__properties_version1.0', 'x']), 'msg'],
    ['an old Word file', madeCompound(['1Table', 'WordDocument']), 'doc'],
    ['a locked Office file', madeCompound(['EncryptionInfo', 'EncryptedPackage']), 'encrypted-office'],
    ['some other compound file', madeCompound(['Workbook']), 'cfb'],
    ['a mail', ascii(mail('hello')), 'eml'],
    ['a mail saved with its mbox line', ascii('From jane Mon\nReceived: x\n\nhello'), 'eml'],
    ['a labelled letter', ascii('Name: Jo Sample\nDate: 1 May\n\nhello'), 'text'],
    ['an object', ascii('  {"a": 1}'), 'json'],
    ['a broken object', ascii('{"a": 1'), 'json'],
    ['a web page under another name', ascii('<!DOCTYPE html><p>x'), 'html'],
    ['random bytes', new Uint8Array(400).map((_, index) => (index * 37) % 256), 'unknown'],
  ] as const)('knows %s', (_, bytes, kind) => {
    expect(sniff(bytes)).toBe(kind);
  });

  it('knows the sample files', async () => {
    expect(sniff(await fixture('word/glyph-A.doc'))).toBe('doc');
    expect(sniff(await fixture('word/sdt-A.odt'))).toBe('odt');
    expect(sniff(await fixture('mail/05-rawlatin1-nocharset.eml'))).toBe('eml');
    expect(sniff(await fixture('mail/13-garbage.eml'))).toBe('unknown');
  });

  it('looks at no more names in a zip than the limit', () => {
    const names = Array.from({ length: LIMITS.zipEntries + 5 }, (_, index) => `${index}.txt`);
    expect(sniff(zip(...names, 'word/document.xml'))).toBe('zip');
  });
});

describe('encodings of text', () => {
  it.each([
    ['UTF-8', Buffer.from('Zoë Łuk', 'utf8'), 'Zoë Łuk'],
    ['UTF-16 with its mark', Buffer.from('\ufeffZoë Łuk', 'utf16le'), 'Zoë Łuk'],
    ['UTF-16 without a mark', Buffer.from('Zoë Sample', 'utf16le'), 'Zoë Sample'],
    ['Windows-1252', Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x93, 0x78, 0x94]), 'Zoë “x”'],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });

  it('reads nothing of an encoding that it does not know: a mainframe’s letters are no name', () => {
    const ebcdic = Buffer.from([0xc3, 0x88, 0x89, 0x93, 0x84, 0x7a, 0x40, 0xd2, 0x89, 0xa3, 0x40, 0xd9, 0x85, 0x85]);
    expect(decodeText(new Uint8Array(ebcdic))).toBeNull();
    expect(sniff(new Uint8Array(ebcdic))).toBe('unknown');
  });
});
