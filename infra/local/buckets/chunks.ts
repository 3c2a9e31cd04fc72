/** Undoes the chunked transfer that the SDK wraps around an upload (`aws-chunked`), and checks that nothing was lost on the way. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type Call, header } from '../gate/call.ts';

export type Upload = {
  readonly body: Buffer /** Checksum headers, to be given back with the object. */;
  readonly checksums: Record<string, string>;
};

/** The bytes of an upload, or `undefined` when they do not match the checksum or length that came with them. */
export function readUpload(call: Call): Upload | undefined {
  const chunked =
    (header(call, 'content-encoding') ?? '').includes('aws-chunked') ||
    header(call, 'x-amz-decoded-content-length') !== undefined;
  const { body, trailers } = chunked ? decode(call.body) : { body: call.body, trailers: {} };
  const length = header(call, 'x-amz-decoded-content-length');
  if (length !== undefined && Number(length) !== body.length) return undefined;
  const given = (name: string) => trailers[name] ?? header(call, name);
  const checksums: Record<string, string> = {};
  for (const [name, compute] of Object.entries(CHECKSUMS)) {
    const value = given(name);
    if (value === undefined) continue;
    if (value !== compute(body)) return undefined;
    checksums[name] = value;
  }
  return { body, checksums };
}

const CHECKSUMS: Record<string, (body: Buffer) => string> = {
  'x-amz-checksum-crc32': (body) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc32(body));
    return bytes.toString('base64');
  },
  'x-amz-checksum-sha1': (body) => createHash('sha1').update(body).digest('base64'),
  'x-amz-checksum-sha256': (body) => createHash('sha256').update(body).digest('base64'),
};

function decode(wire: Buffer): { body: Buffer; trailers: Record<string, string> } {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = wire.indexOf('\r\n', at);
    if (end < 0) break;
    const size = Number.parseInt(wire.subarray(at, end).toString('latin1'), 16);
    at = end + 2;
    if (!(size > 0)) break;
    parts.push(wire.subarray(at, at + size));
    at += size + 2;
  }
  const trailers = wire
    .subarray(at)
    .toString('latin1')
    .split('\r\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const];
    });
  return { body: Buffer.concat(parts), trailers: Object.fromEntries(trailers) };
}
