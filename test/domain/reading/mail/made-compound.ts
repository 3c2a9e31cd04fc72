/** Makes Outlook and old Office files ("compound files") for tests. */
import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import type { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';

const ROOT: TypeEnum = 5;
const FOLDER: TypeEnum = 1;
const STREAM: TypeEnum = 2;

/** A folder of streams by name, and folders in it. */
export type Folder = { [name: string]: Uint8Array | Folder };

type Entry = Parameters<typeof burn>[0][number];

/** A compound file holding these streams and folders. */
export function compound(folder: Folder): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: ROOT, length: 0, children: [] }];
  fill(entries, 0, folder);
  return burn(entries);
}

/** A compound file with empty-ish streams of these names. */
export function madeCompound(names: readonly string[]): Uint8Array {
  return compound(Object.fromEntries(names.map((name) => [name, new Uint8Array(64)])));
}

function fill(entries: Entry[], parent: number, folder: Folder): void {
  for (const [name, content] of Object.entries(folder)) {
    const index = entries.length;
    entries[parent]?.children?.push(index);
    if (content instanceof Uint8Array) {
      entries.push({ name, type: STREAM, length: content.length, binaryProvider: () => content });
    } else {
      entries.push({ name, type: FOLDER, length: 0, children: [] });
      fill(entries, index, content);
    }
  }
}

const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

/** An Outlook mail: subject, sender, body, and attachments by name. */
export function madeMsg(
  subject: string,
  address: string,
  body: string,
  attachments: Record<string, Uint8Array> = {},
): Uint8Array {
  const folders = Object.entries(attachments).map(([name, content], index): [string, Folder] => [
    `__attach_version1.0_#0000000${index}`,
    {
      '__properties_version1.0': new Uint8Array(8),
      '__substg1.0_3707001F': wide(name),
      '__substg1.0_37010102': content,
    },
  ]);
  return compound({
    '__properties_version1.0': new Uint8Array(32),
    '__substg1.0_0037001F': wide(subject),
    '__substg1.0_0C1A001F': wide('Jane Sample'),
    '__substg1.0_5D01001F': wide(address),
    '__substg1.0_1000001F': wide(body),
    ...Object.fromEntries(folders),
  });
}
