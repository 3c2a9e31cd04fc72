/** Scans and photographs as people really send them: askew, aslant, upside down, faxed, in every wrapping; each read, or said to be a picture. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PictureTools, pictureReader } from '../../../../domain/reading/picture/reader.ts';
import { readOriginal } from '../../../../domain/reading/registry.ts';
import { pictureTools } from '../../../../functions/ports/picture-tools.ts';
import { type Reading, reading } from '../../../../schemas/reading.ts';
import { paperScore, scans } from '../../../../tools/recognise/paper.ts';

const FOLDER = new URL('../../../fixtures/scans/', import.meta.url);
/** A page takes some four seconds; on a busy machine many more. */
const PATIENCE = 300_000;

let tools: PictureTools;
beforeAll(async () => {
  tools = await pictureTools(new URL('../../../../functions/ports/picture-tools.ts', import.meta.url).href);
});

const recognised = async (name: string): Promise<Reading> =>
  reading.parse(await readOriginal(await readFile(new URL(name, FOLDER)), name, { pictures: pictureReader(tools) }));

/** The least share of words for each scan (docs/recognition.md has what was measured), and how large a part of its answers. */
const LEAST = [
  ['westerley-hurried-photograph.jpg', 0.9],
  ['fenbrook-landlord-upsidedown.pdf', 0.9],
  ['hackworth-nurse-faxfile.tif', 0.85],
  ['knowlebury-midwife-screenshot.png', 0.85],
] as const;

describe('a picture of a form', () => {
  it.each(LEAST)(
    '%s is read, and nothing in it is believed',
    async (name, words) => {
      const known = scans.parse(JSON.parse((await readFile(new URL('truth.json', FOLDER))).toString('utf8')));
      const paper = known.find(({ file }) => file === name);
      if (!paper) throw new Error(`no truth is known of ${name}`);
      const score = paperScore(await recognised(name), paper);
      expect(score.words.right / score.words.of).toBeGreaterThanOrEqual(words);
      expect(score.believed).toBe(0);
    },
    PATIENCE,
  );

  it('that cannot be drawn stays with a person, and says that it is a picture', async () => {
    const read = await recognised('erlestoke-police-apple.heic');
    expect(read.outcome).toMatchObject({ status: 'unread', because: 'picture' });
  });
});
