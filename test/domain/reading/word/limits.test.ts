/** Hostile and broken Word files end as unread, quickly and with the reason. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../domain/reading/reader.ts';
import { fixture, readingOf } from '../reading-of.ts';
import { documentXml, madeDocx, paragraph } from './made-docx.ts';

const because = async (bytes: Uint8Array) => {
  const { outcome } = await readingOf(bytes);
  return outcome.status === 'unread' ? outcome.because : 'read';
};

describe('Word files that cannot be read', () => {
  it('refuses an entry that swells past the limit, before unpacking it', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(LIMITS.unzippedEntryBytes + 1) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await because(bomb)).toBe('too-large');
  });

  it('refuses entity declarations', async () => {
    const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${documentXml(paragraph('&amp;')).replace(/^<\?.*?\?>/, '')}`;
    expect(await because(zipSync({ 'word/document.xml': strToU8(laughs) }))).toBe('damaged');
  });

  it('says damaged of a cut file and of broken XML', async () => {
    const whole = await fixture('word/glyph-A.docx');
    expect(await because(whole.subarray(0, Math.floor(whole.length / 2)))).toBe('damaged');
    expect(await because(zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }))).toBe('damaged');
  });

  it('says scan of pictures without words, and no-text of nothing', async () => {
    expect(await because(madeDocx(paragraph(), { 'word/media/image1.jpeg': 'x' }))).toBe('scan');
    expect(await because(madeDocx(paragraph()))).toBe('no-text');
  });

  it('reads a macro file’s words and says that it holds macros', async () => {
    const read = await readingOf(madeDocx(paragraph('Name: Jo Sample'), { 'word/vbaProject.bin': 'x' }));
    expect(read.fields.map(({ label, value }) => [label, value])).toEqual([['Name', 'Jo Sample']]);
    expect(read.doubts.map(({ code }) => code)).toEqual(['macros']);
  });

  it('reads an embedded document as a part', async () => {
    const inner = madeDocx(paragraph('DOB: 12/05/2016'));
    const read = await readingOf(madeDocx(paragraph('Name: Jo Sample'), { 'word/embeddings/inner.docx': inner }));
    expect(read.parts.map(({ path, outcome }) => [path, outcome])).toEqual([['1', 'read']]);
    expect(read.fields.map(({ value, place }) => [value, place.part])).toEqual([
      ['Jo Sample', ''],
      ['12/05/2016', '1'],
    ]);
  });
});
