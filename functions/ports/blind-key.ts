/** Turns keys made of names and dates into hashes that nobody can turn back or guess without our secret, which lives in KMS alone (docs/decisions/blind-index.md). */
import { createHmac } from 'node:crypto';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';

export type BlindKey = {
  /** One hash each, in the same order. */
  hash(keys: readonly string[]): Promise<string[]>;
};

export const kmsClient = (): KMSClient => new KMSClient({});

/** What the secret is made of, once for each start of a function; another label makes another index. */
const LABEL = 'front-door/match-index/v1';

/** Half of the hash: 128 bits, more than anything could ever collide in. */
const LENGTH = 32;

/** Throws where KMS does not answer: there is no index without its key. */
export function kmsBlindKey(kms: KMSClient, keyArn: string): BlindKey {
  let secret: Promise<Uint8Array> | undefined;
  const derive = async (): Promise<Uint8Array> => {
    const { Mac } = await kms.send(
      new GenerateMacCommand({ KeyId: keyArn, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(LABEL) }),
    );
    if (!Mac) throw new Error('no secret for the index');
    return Mac;
  };
  const known = async (): Promise<Uint8Array> => {
    secret ??= derive();
    try {
      return await secret;
    } catch (trouble) {
      secret = undefined;
      throw trouble;
    }
  };
  return {
    async hash(keys) {
      const mac = await known();
      return keys.map((key) => createHmac('sha256', mac).update(key).digest('hex').slice(0, LENGTH));
    },
  };
}
