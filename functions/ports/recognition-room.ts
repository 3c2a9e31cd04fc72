/** The recognition room: the reading room with the time and memory that telling letters in pictures takes, and a worker of its own. */
import { type ReadingRoom, readingRoom } from './reading-room.ts';

/** Within the function's own time limit, so that what takes too long is said so and not only cut off. */
const SECONDS = 240;
/** The engine and a page at 200 dots an inch take some 350 MB; the rest is for what is no ordinary page. */
const RSS_BYTES = 1_500_000_000;

/** `workerUrl`: the worker's own file; bundled it stands beside the function as recognition-worker.mjs. */
export function recognitionRoom(
  workerUrl: URL = new URL('./recognition-worker.ts', import.meta.url),
  seconds: number = SECONDS,
): ReadingRoom {
  return readingRoom({ workerUrl, seconds, rssBytes: RSS_BYTES });
}
