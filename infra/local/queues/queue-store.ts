/** Queues on disk that behave as SQS does: visibility, order within a group, deduplication, dead letters. */
import { createHash, randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { atomically, type State } from '../state.ts';
import { queueRows } from './queue-rows.ts';

export type QueueSettings = {
  readonly name: string;
  readonly arn: string;
  readonly fifo: boolean;
  readonly contentBasedDeduplication: boolean;
  readonly visibilitySeconds: number;
  readonly delaySeconds: number;
  readonly retentionSeconds: number;
  readonly maximumBytes: number;
  readonly encryptionKey: string | undefined;
  readonly deadLetter: { readonly queue: string; readonly maxReceiveCount: number } | undefined;
};

export type NewMessage = {
  readonly body: string;
  readonly attributes?: string | undefined;
  readonly delaySeconds?: number | undefined;
  readonly groupId?: string | undefined;
  readonly deduplicationId?: string | undefined;
};
export type Sent = { readonly messageId: string; readonly sequence: string };
export type Received = {
  readonly messageId: string;
  readonly receipt: string;
  readonly body: string;
  readonly attributes: string | null;
  readonly receiveCount: number;
  /** Real milliseconds; the stack's clock shifts them where a function sees them. */
  readonly sentAt: number;
  readonly firstReceivedAt: number;
  readonly groupId: string | null;
  readonly deduplicationId: string | null;
  readonly sequence: string;
  readonly deadLetterSource: string | null;
};
/** One message as it was put on a queue, whatever became of it since. */
export type PutOnQueue = {
  readonly queue: string;
  readonly body: string;
  readonly attributes: string | null;
  readonly groupId: string | null;
  readonly deduplicationId: string | null;
};
export type QueueCounts = { readonly waiting: number; readonly inFlight: number; readonly delayed: number };
export type QueueStore = ReturnType<typeof openQueueStore>;

const DEDUPLICATION_MS = 5 * 60_000;

export function openQueueStore({ database }: State, queues: readonly QueueSettings[], now: () => number = Date.now) {
  const rows = queueRows(database);
  const settings = new Map(queues.map((queue) => [queue.name, queue]));
  const changed = new EventEmitter().setMaxListeners(0);

  const sendOne = (queue: QueueSettings, message: NewMessage): Sent => {
    const at = now();
    const duplicateId =
      message.deduplicationId ?? (queue.contentBasedDeduplication ? sha256(message.body) : undefined);
    if (queue.fifo && duplicateId !== undefined) {
      rows.forget.run(at);
      const earlier = rows.seen.get(queue.name, duplicateId, at);
      if (earlier !== undefined) return { messageId: String(earlier.id), sequence: String(earlier.sequence) };
    }
    const messageId = randomUUID();
    const visibleAt = at + 1000 * (message.delaySeconds ?? queue.delaySeconds);
    const { lastInsertRowid } = rows.insert.run(
      queue.name,
      messageId,
      message.body,
      message.attributes ?? null,
      message.groupId ?? null,
      duplicateId ?? null,
      at,
      visibleAt,
    );
    const { body, attributes, groupId } = message;
    rows.writeDown.run(queue.name, body, attributes ?? null, groupId ?? null, duplicateId ?? null);
    const sequence = String(lastInsertRowid).padStart(20, '0');
    if (queue.fifo && duplicateId !== undefined)
      rows.remember.run(queue.name, duplicateId, messageId, sequence, at + DEDUPLICATION_MS);
    return { messageId, sequence };
  };

  return {
    settings: (name: string) => settings.get(name),
    names: () => [...settings.keys()],

    /** Keeps the messages, all or none, and wakes whoever waits on the queue. */
    send: (queue: QueueSettings, messages: readonly NewMessage[]): Sent[] => {
      const sent = atomically(database, () => messages.map((message) => sendOne(queue, message)));
      changed.emit(queue.name);
      return sent;
    },

    /** Up to `limit` messages, hidden from others for `visibilitySeconds`; what was received too often goes to its dead letter queue. */
    receive: (queue: QueueSettings, limit: number, visibilitySeconds = queue.visibilitySeconds): Received[] => {
      const at = now();
      const dead: string[] = [];
      const received = atomically(database, () => {
        rows.expire.run(queue.name, at - 1000 * queue.retentionSeconds);
        const found = (queue.fifo ? rows.readyInOrder : rows.ready).all(queue.name, at, limit);
        return found.flatMap((row) => {
          const sequence = Number(row.sequence);
          if (queue.deadLetter !== undefined && Number(row.receive_count) >= queue.deadLetter.maxReceiveCount) {
            rows.move.run(queue.deadLetter.queue, queue.arn, at, sequence);
            dead.push(queue.deadLetter.queue);
            return [];
          }
          const taken = rows.take.get(randomUUID(), at + 1000 * visibilitySeconds, at, sequence);
          return taken === undefined ? [] : [asReceived(taken)];
        });
      });
      for (const name of dead) changed.emit(name);
      return received;
    },

    delete: (queue: QueueSettings, receipt: string): void => {
      rows.remove.run(queue.name, receipt);
      changed.emit(queue.name);
    },

    /** Hides the message for so long from now; false when it is not in flight. */
    changeVisibility: (queue: QueueSettings, receipt: string, seconds: number): boolean => {
      const { changes } = rows.hide.run(now() + 1000 * seconds, queue.name, receipt, now());
      changed.emit(queue.name);
      return changes > 0;
    },

    purge: (queue: QueueSettings): void => {
      database.prepare('DELETE FROM message WHERE queue = ?').run(queue.name);
      changed.emit(queue.name);
    },

    /** Moves all of a dead letter queue back to where its messages came from (or to `target`). Returns how many. */
    redrive: (deadLetters: QueueSettings, target?: QueueSettings): number => {
      const source = target === undefined ? [...settings.values()] : [target];
      const moved = atomically(database, () =>
        source.reduce((count, { name, arn }) => {
          const statement =
            database.prepare(`UPDATE message SET queue = ?, dead_letter_source = NULL, receive_count = 0, receipt = NULL,
            visible_at = ? WHERE queue = ? ${target === undefined ? 'AND dead_letter_source = ?' : 'AND ? IS NOT NULL'}`);
          return count + Number(statement.run(name, now(), deadLetters.name, arn).changes);
        }, 0),
      );
      for (const { name } of source) changed.emit(name);
      return moved;
    },

    /** Everything ever put on the queues, oldest first: what somebody with the right to read them could have seen. */
    everPut: (): PutOnQueue[] => rows.writtenDown.all().map(asPutOnQueue),

    counts: (queue: QueueSettings): QueueCounts => {
      const row = rows.tally.get(now(), queue.name);
      return {
        waiting: Number(row?.waiting ?? 0),
        inFlight: Number(row?.in_flight ?? 0),
        delayed: Number(row?.delayed ?? 0),
      };
    },

    /** When the next hidden message of the queue comes back, in real milliseconds. */
    nextVisibleAt: (queue: QueueSettings): number | undefined => {
      const at = rows.next.get(queue.name, now())?.at;
      return typeof at === 'number' ? at : undefined;
    },

    onChange: (name: string, listener: () => void): (() => void) => {
      changed.on(name, listener);
      return () => changed.off(name, listener);
    },
  };
}

function texts(row: Record<string, unknown>): (name: string) => string | null {
  return (name) => (typeof row[name] === 'string' ? row[name] : null);
}

function asPutOnQueue(row: Record<string, unknown>): PutOnQueue {
  const text = texts(row);
  return {
    queue: String(row.queue),
    body: String(row.body),
    attributes: text('attributes'),
    groupId: text('group_id'),
    deduplicationId: text('deduplication_id'),
  };
}

function asReceived(row: Record<string, unknown>): Received {
  const text = texts(row);
  return {
    messageId: String(row.id),
    receipt: String(row.receipt),
    body: String(row.body),
    attributes: text('attributes'),
    receiveCount: Number(row.receive_count),
    sentAt: Number(row.sent_at),
    firstReceivedAt: Number(row.first_received_at),
    groupId: text('group_id'),
    deduplicationId: text('deduplication_id'),
    sequence: String(row.sequence).padStart(20, '0'),
    deadLetterSource: text('dead_letter_source'),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
