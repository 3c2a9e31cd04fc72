/** Queues behave as SQS does, and remember over a restart what they must. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueueStore, type QueueSettings } from '../../../infra/local/queues/queue-store.ts';
import { openState, type State } from '../../../infra/local/state.ts';

const plain: QueueSettings = {
  name: 'plain',
  arn: 'arn:aws:sqs:eu-west-2:000000000000:plain',
  fifo: false,
  contentBasedDeduplication: false,
  visibilitySeconds: 30,
  delaySeconds: 0,
  retentionSeconds: 3600,
  maximumBytes: 1024,
  encryptionKey: undefined,
  deadLetter: { queue: 'dead', maxReceiveCount: 2 },
};
const dead: QueueSettings = { ...plain, name: 'dead', arn: `${plain.arn}-dead`, deadLetter: undefined };
const fifo: QueueSettings = {
  ...plain,
  name: 'line.fifo',
  arn: `${plain.arn}-line`,
  fifo: true,
  deadLetter: undefined,
};

let folder: string;
let state: State;
let now: number;
const open = () => {
  state = openState(folder);
  return openQueueStore(state, [plain, dead, fifo], () => now);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'front-door-queues-'));
  now = Date.parse('2026-12-18T16:59:00Z');
});
afterEach(() => {
  state.close();
  rmSync(folder, { recursive: true });
});
const bodies = (messages: readonly { body: string }[]) => messages.map(({ body }) => body);
const inLine = (body: string, groupId: string, deduplicationId = body) => ({ body, groupId, deduplicationId });

describe('a queue', () => {
  it('hides what it gave out, gives it again when nobody finished it, and sets it aside at last', () => {
    const store = open();
    store.send(plain, [{ body: 'a' }]);
    expect(bodies(store.receive(plain, 10))).toEqual(['a']);
    expect(store.receive(plain, 10)).toEqual([]);
    now += 30_001;
    expect(store.receive(plain, 10)[0]?.receiveCount).toBe(2);
    now += 30_001;
    expect(store.receive(plain, 10)).toEqual([]);
    expect(store.receive(dead, 10)[0]).toMatchObject({ body: 'a', deadLetterSource: plain.arn });
  });

  it('gives a message back at once when its visibility is set to nothing', () => {
    const store = open();
    store.send(plain, [{ body: 'a' }]);
    const [message] = store.receive(plain, 1);
    expect(store.changeVisibility(plain, message?.receipt ?? '', 0)).toBe(true);
    expect(bodies(store.receive(plain, 1))).toEqual(['a']);
  });

  it('moves dead letters back to where they came from', () => {
    const store = open();
    store.send(plain, [{ body: 'a' }, { body: 'b' }]);
    for (let round = 0; round < 3; round += 1) {
      store.receive(plain, 10, 0);
      now += 1;
    }
    expect(store.counts(dead).waiting).toBe(2);
    expect(store.redrive(dead)).toBe(2);
    expect(bodies(store.receive(plain, 10))).toEqual(['a', 'b']);
  });

  it('loses nothing and forgets no receipt over a restart', () => {
    const store = open();
    store.send(plain, [{ body: 'a' }, { body: 'b' }]);
    const [first] = store.receive(plain, 1);
    state.close();
    const again = open();
    again.delete(plain, first?.receipt ?? '');
    expect(again.counts(plain)).toEqual({ waiting: 1, inFlight: 0, delayed: 0 });
    expect(bodies(again.receive(plain, 10))).toEqual(['b']);
  });
});

describe('a queue that keeps order', () => {
  it('gives a group out in order, and nothing more of it until that is finished', () => {
    const store = open();
    store.send(fifo, [inLine('a1', 'a'), inLine('b1', 'b'), inLine('a2', 'a'), inLine('a3', 'a')]);
    const first = store.receive(fifo, 2);
    expect(bodies(first)).toEqual(['a1', 'b1']);
    expect(store.receive(fifo, 10)).toEqual([]);
    store.delete(fifo, first[0]?.receipt ?? '');
    expect(bodies(store.receive(fifo, 10))).toEqual(['a2', 'a3']);
  });

  it('takes the same id once in five minutes, over a restart too, also when the first is long done', () => {
    const store = open();
    const [sent] = store.send(fifo, [inLine('a1', 'a', 'same')]);
    store.delete(fifo, store.receive(fifo, 1)[0]?.receipt ?? '');
    state.close();
    const again = open();
    expect(again.send(fifo, [inLine('other words', 'a', 'same')])[0]?.messageId).toBe(sent?.messageId);
    expect(again.receive(fifo, 10)).toEqual([]);
    now += 5 * 60_000 + 1;
    again.send(fifo, [inLine('later', 'a', 'same')]);
    expect(bodies(again.receive(fifo, 10))).toEqual(['later']);
  });
});
