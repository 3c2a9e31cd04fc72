/** Each sample, read and normalised as on the road but without it: what its expectations say of the draft, the findings and the urgency. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../domain/normalising/normalise.ts';
import { contentHash } from '../../domain/reading/parts.ts';
import { readOriginal } from '../../domain/reading/registry.ts';
import { arrivalFacts } from '../../schemas/arrival.ts';
import { type Sample, samples, unlike } from './sample.ts';

/** The sender as the door would know them. */
function senderOf({ send }: Sample) {
  if (send.by === 'mail') return { kind: 'mail', address: send.from === '<>' ? '' : send.from };
  if ('system' in send.as) return { kind: 'system', id: send.as.system };
  return { kind: 'worker', id: send.as.worker, name: 'Ade Balogun' };
}

async function opened(sample: Sample) {
  const bytes = await sample.bytes();
  const reading = await readOriginal(bytes, sample.file);
  const facts = arrivalFacts.parse({
    channel: sample.expected.channel,
    sender: senderOf(sample),
    receivedAt: '2026-11-20T17:40:00.000Z',
    original: contentHash(bytes),
    mediaType: sample.send.by === 'mail' ? 'message/rfc822' : sample.send.contentType,
    name: sample.file,
    bytes: bytes.length,
  });
  return normalise(reading, facts);
}

const all = await samples();

describe.each(all.map((sample) => [sample.file, sample.title, sample] as const))(
  '%s: %s',
  (_file, _title, sample) => {
    it('is read as it stands', async () => {
      const { draft, findings, nature, urgency } = await opened(sample);
      const codes = findings.map(({ code }) => code);
      expect({ nature, urgency: urgency.level, unlike: unlike(sample.expected, draft, codes) }).toEqual({
        nature: sample.expected.nature,
        urgency: sample.expected.urgency,
        unlike: [],
      });
      expect(urgency.because).toEqual(expect.arrayContaining(sample.expected.because));
    });
  },
);
