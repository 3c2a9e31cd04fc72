/** The signing key of the local sign-in, made once and kept in the state folder, so that tokens outlive a restart. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';

export type SigningKey = { readonly secret: JWK; readonly publicKeys: JSONWebKeySet };

export async function openSigningKey(stateDir: string): Promise<SigningKey> {
  const file = join(stateDir, 'signing-key.json');
  const secret: JWK = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : await newKey();
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(secret), { mode: 0o600 });
  const { kty, n, e, kid, alg, use } = secret;
  if (kty !== 'RSA' || n === undefined || e === undefined)
    throw new Error(`${file} holds no RSA key; delete it to make a new one.`);
  const shown = {
    kty,
    n,
    e,
    ...(kid === undefined ? {} : { kid }),
    ...(alg === undefined ? {} : { alg }),
    ...(use === undefined ? {} : { use }),
  };
  return { secret, publicKeys: { keys: [shown] } };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' };
}
