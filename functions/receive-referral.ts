/** POST /referrals: keep what arrived, exactly as it came, and give a receipt. Content is never refused here (R1). */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { receiptFor } from '../domain/feedback/receipt.ts';
import { jsonReader } from '../domain/reading/json.ts';
import { textKind } from '../domain/reading/text-kind.ts';
import type { Refusal } from '../domain/refusal.ts';
import { type Stated, statedArrival } from '../domain/stated-time.ts';
import type { Arrival, Sender } from '../schemas/arrival.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Reading } from '../schemas/reading.ts';
import type { Caller } from './edges/caller.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { dynamoLandings } from './ports/dynamo-landings.ts';
import { type LedgerNeeds, ledger } from './ports/ledger.ts';
import { newReference } from './ports/new-reference.ts';
import { now } from './ports/now.ts';
import { s3Client, s3Originals } from './ports/originals.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = LedgerNeeds & { profile: AuthorityProfile; inbox: string };

/** Decoded; the gateway itself stops at 6 MB of text, which is about this in base64. */
const MOST_BYTES = 4 * 1024 * 1024;

const MOST_KEY = 255;

function senderOf(caller: Caller): Sender {
  if (caller.kind === 'system') return { kind: 'system', id: caller.id };
  return { kind: 'worker', id: caller.id, name: caller.name, ...(caller.team && { team: caller.team }) };
}

/** Base64 whole, on one line or many; its padding may be missing. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The body's bytes, decoded once more where the sender says that it encoded them and truly did: decoding anything else would lose what came. */
function contentOf({ headers, body }: HttpRequest): Uint8Array {
  if (headers['content-transfer-encoding']?.trim().toLowerCase() !== 'base64') return body;
  const text = Buffer.from(body).toString('latin1').replaceAll(/\s+/g, '');
  return BASE64.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : body;
}

function mediaTypeOf(headers: HttpRequest['headers']): string {
  return (headers['content-type'] ?? 'application/octet-stream').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** What the sender calls the file, from Content-Disposition; shown to people, never trusted as a path or a type. */
function nameOf(headers: HttpRequest['headers']): string {
  const stated = /filename="?([^";]+)"?/i.exec(headers['content-disposition'] ?? '')?.[1] ?? '';
  const base = stated.split(/[/\\]/).at(-1) ?? '';
  return base.replaceAll(/\p{Cc}/gu, '').slice(0, 100);
}

async function formIn(content: Uint8Array, mediaType: string): Promise<Reading | undefined> {
  const isForm = mediaType === 'application/json' || mediaType.endsWith('+json');
  if (!isForm || textKind(content) !== 'json') return undefined;
  return jsonReader.read({ bytes: content, kind: 'json', name: '', part: '', depth: 0 }, () =>
    Promise.reject(new Error('an e-form has no parts')),
  );
}

export function receiveReferral({ profile, inbox, ...needs }: Needs) {
  const land = ledger(needs);

  /** What a form shows at once; documents and mails are read in their own room, a moment later, and their senders never wait for this code. */
  const findingsAtOnce = async (form: Reading | undefined, arrival: Arrival): Promise<Finding[]> => {
    if (!form) return [];
    const { normalise } = await import('../domain/normalising/normalise.ts');
    return normalise(form, arrival).findings;
  };

  return async (request: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const content = contentOf(request);
    if (content.byteLength > MOST_BYTES) {
      return {
        refused: 'too-large',
        words: `More than 4 MiB does not fit this door. Send it by mail to ${inbox}, up to 30 MB.`,
      };
    }
    const mediaType = mediaTypeOf(request.headers);
    const form = await formIn(content, mediaType);
    const byWorker = request.caller.kind === 'worker';
    const stated: Stated =
      mediaType === 'message/rfc822'
        ? { channel: 'email', findings: [] }
        : form || mediaType.endsWith('json')
          ? statedArrival(form?.json, byWorker, request.receivedAt)
          : { channel: 'document', findings: [] };
    const key = request.headers['idempotency-key']?.trim().slice(0, MOST_KEY);
    const { arrival, repeat } = await land({
      ...stated,
      sender: senderOf(request.caller),
      receivedAt: request.receivedAt,
      mediaType,
      name: nameOf(request.headers),
      content,
      sameness: key ? { by: 'key', value: key } : { by: 'content' },
    });
    const status = `/referrals/${arrival.reference}/status`;
    const json = receiptFor(arrival, { profile, repeat, status, findings: await findingsAtOnce(form, arrival) });
    return { status: 202, json, headers: { location: status } };
  };
}

export const handler = httpFunction('receive-referral', environment.receiveReferral, (env) => {
  const originals = s3Originals(s3Client(), env.ORIGINALS_BUCKET, env.ORIGINALS_LOCK_DAYS);
  const records = dynamoLandings(dynamoClient(), env.TABLE);
  const profile = authorityNamed(env.AUTHORITY);
  return receiveReferral({ originals, records, newReference, now, profile, inbox: env.INBOX_ADDRESS });
});
