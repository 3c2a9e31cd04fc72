/** Puts very many rows into a table of the bench, as fast as the engine takes them. */
import type { BenchTable } from './bench-stack.ts';

const AT_ONCE = 100;

/** A value as DynamoDB writes it; the SDK's own way of doing this takes longer for so many rows than the engine does. */
function marshalled(value: unknown): object {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(marshalled) };
  return { M: fields(value ?? {}) };
}

const fields = (of: object) =>
  Object.fromEntries(
    Object.entries(of).flatMap(([name, value]) => (value === undefined ? [] : [[name, marshalled(value)]])),
  );

/** In transactions: the engine commits a batch row by row, which takes several times as long. */
export async function fill({ engine }: BenchTable, table: string, rows: Iterable<object>): Promise<void> {
  const left = rows[Symbol.iterator]();
  const nextPuts = (): object[] => {
    const puts: object[] = [];
    while (puts.length < AT_ONCE) {
      const { value, done } = left.next();
      if (done) break;
      puts.push({ Put: { TableName: table, Item: fields(value) } });
    }
    return puts;
  };
  const writer = async () => {
    for (let TransactItems = nextPuts(); TransactItems.length > 0; TransactItems = nextPuts()) {
      await engine.call('DynamoDB_20120810.TransactWriteItems', { TransactItems });
    }
  };
  await Promise.all([writer(), writer()]);
}
