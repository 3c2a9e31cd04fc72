/** Numbered cases: a reading in short on one side, the draft and its findings on the other. Each is one trap of real forms. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf, readJson, shortReading } from './readings.ts';

const golden = z.object({
  about: z.string(),
  reading: shortReading,
  facts: z.record(z.string(), z.unknown()).optional(),
  expected: z.object({
    nature: z.string(),
    draft: z.record(z.string(), z.unknown()),
    findings: z.array(z.string()),
    absences: z.record(z.string(), z.string()),
    urgency: z.object({ level: z.string(), because: z.array(z.string()) }),
  }),
});

const folder = new URL('./golden/', import.meta.url);

describe('golden readings', () => {
  const files = readdirSync(folder).sort();
  it('are at least twenty-five, numbered without a gap', () => {
    expect(files.length).toBeGreaterThanOrEqual(25);
    expect(files.map((file) => Number(file.slice(0, 3)))).toEqual(files.map((_, index) => index + 1));
  });
  for (const file of files) {
    const { about, reading, facts, expected } = golden.parse(readJson(new URL(file, folder)));
    it(`${file.slice(0, 3)} ${about}`, () => {
      const result = normalise(readingOf(reading), factsOf(facts));
      expect(result.draft).toEqual(expected.draft);
      expect(result.findings.map(({ code, at }) => `${code} ${at}`.trim())).toEqual(expected.findings);
      const asked = Object.entries(result.absences).filter(([, reason]) => reason !== 'not-asked');
      expect(Object.fromEntries(asked)).toEqual(expected.absences);
      expect({ nature: result.nature, urgency: result.urgency }).toEqual({
        nature: expected.nature,
        urgency: expected.urgency,
      });
    });
  }
});
