/** The rows that queues are made of, and every question and change ever put to them. */
import type { DatabaseSync } from 'node:sqlite';

export function queueRows(database: DatabaseSync) {
  database.exec(`
    CREATE TABLE IF NOT EXISTS message (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, attributes TEXT,
      group_id TEXT, deduplication_id TEXT, sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL, receipt TEXT,
      receive_count INTEGER NOT NULL DEFAULT 0, first_received_at INTEGER, dead_letter_source TEXT);
    CREATE INDEX IF NOT EXISTS message_by_queue ON message (queue, visible_at, sequence);
    CREATE INDEX IF NOT EXISTS message_by_group ON message (queue, group_id, sequence);
    CREATE INDEX IF NOT EXISTS message_by_receipt ON message (receipt);
    CREATE TABLE IF NOT EXISTS deduplication (
      queue TEXT NOT NULL, deduplication_id TEXT NOT NULL, id TEXT NOT NULL, sequence TEXT NOT NULL, until INTEGER NOT NULL,
      PRIMARY KEY (queue, deduplication_id));
    CREATE TABLE IF NOT EXISTS put_on_queue (
      sequence INTEGER PRIMARY KEY, queue TEXT NOT NULL, body TEXT NOT NULL, attributes TEXT, group_id TEXT,
      deduplication_id TEXT);`);

  const insert =
    database.prepare(`INSERT INTO message (queue, id, body, attributes, group_id, deduplication_id, sent_at, visible_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const writeDown = database.prepare(
    'INSERT INTO put_on_queue (queue, body, attributes, group_id, deduplication_id) VALUES (?, ?, ?, ?, ?)',
  );
  const writtenDown = database.prepare('SELECT * FROM put_on_queue ORDER BY sequence');
  const seen = database.prepare(
    'SELECT id, sequence FROM deduplication WHERE queue = ? AND deduplication_id = ? AND until > ?',
  );
  const remember = database.prepare('INSERT OR REPLACE INTO deduplication VALUES (?, ?, ?, ?, ?)');
  const forget = database.prepare('DELETE FROM deduplication WHERE until <= ?');
  const ready = database.prepare(
    `SELECT sequence, receive_count FROM message WHERE queue = ? AND visible_at <= ? ORDER BY sequence LIMIT ?`,
  );
  // A FIFO group waits behind its own first message: nothing of it is handed out while any of it is in flight.
  const readyInOrder =
    database.prepare(`SELECT sequence, receive_count FROM message AS candidate WHERE queue = ?1 AND visible_at <= ?2
    AND NOT EXISTS (SELECT 1 FROM message AS held WHERE held.queue = ?1 AND held.group_id = candidate.group_id
      AND held.visible_at > ?2 AND held.sequence <> candidate.sequence AND (held.receipt IS NOT NULL OR held.sequence < candidate.sequence))
    ORDER BY sequence LIMIT ?3`);
  const take = database.prepare(`UPDATE message SET receipt = ?, visible_at = ?, receive_count = receive_count + 1,
    first_received_at = coalesce(first_received_at, ?) WHERE sequence = ? RETURNING *`);
  const move =
    database.prepare(`UPDATE message SET queue = ?, dead_letter_source = ?, receive_count = 0, receipt = NULL, visible_at = ?
    WHERE sequence = ?`);
  const remove = database.prepare('DELETE FROM message WHERE queue = ? AND receipt = ?');
  const hide = database.prepare(
    'UPDATE message SET visible_at = ? WHERE queue = ? AND receipt = ? AND visible_at > ?',
  );
  const expire = database.prepare('DELETE FROM message WHERE queue = ? AND sent_at < ?');
  const next = database.prepare('SELECT min(visible_at) AS at FROM message WHERE queue = ? AND visible_at > ?');
  const tally =
    database.prepare(`SELECT sum(visible_at <= ?1) AS waiting, sum(visible_at > ?1 AND receipt IS NOT NULL) AS in_flight,
    sum(visible_at > ?1 AND receipt IS NULL) AS delayed FROM message WHERE queue = ?2`);

  return {
    insert,
    writeDown,
    writtenDown,
    seen,
    remember,
    forget,
    ready,
    readyInOrder,
    take,
    move,
    remove,
    hide,
    expire,
    next,
    tally,
  };
}
