/** Reads each artefact as the service would, in two reading rooms side by side, and scores it. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { normalise } from '../../domain/normalising/normalise.ts';
import { contentHash } from '../../domain/reading/parts.ts';
import { readingRoom } from '../../functions/ports/reading-room.ts';
import { arrivalFacts } from '../../schemas/arrival.ts';
import { score } from './score.ts';
import type { Scored } from './tally.ts';
import type { ArtefactTruth } from './truth.ts';

/** Seconds for one original: more than the service gives, so that a busy machine does not count as a worse reader; `npm run bench` is about speed. */
const PATIENCE = 60;

const MAIL = new Set(['message/rfc822', 'application/vnd.ms-outlook']);

/** `artefacts` name files below `folder`. The order of the answer is theirs. */
export async function readAll(
  folder: string,
  receivedAt: string,
  artefacts: readonly ArtefactTruth[],
): Promise<Scored[]> {
  const scored: (Scored | undefined)[] = artefacts.map(() => undefined);
  const waiting = [...artefacts.entries()];
  const work = async () => {
    const room = readingRoom({ seconds: PATIENCE });
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, truth] = next;
      const bytes = new Uint8Array(await readFile(join(folder, truth.file)));
      const started = performance.now();
      const reading = await room.read(bytes, basename(truth.file));
      const facts = arrivalFacts.parse({
        channel: MAIL.has(reading.type) ? 'email' : 'document',
        sender: { kind: 'system', id: 'accuracy' },
        receivedAt,
        original: contentHash(bytes),
        mediaType: reading.type,
        name: basename(truth.file),
        bytes: bytes.length,
      });
      const { draft, findings, absences, urgency } = normalise(reading, facts);
      const scores = score(truth, { draft, findings, absences, urgent: urgency.level === 'urgent' });
      scored[index] = {
        file: truth.file,
        style: truth.style,
        rendering: truth.rendering,
        heldOut: truth.heldOut === true,
        scores,
        milliseconds: performance.now() - started,
      };
    }
    await room.close();
  };
  await Promise.all([work(), work()]);
  return scored.filter((one) => one !== undefined);
}
