/** Where the sign-in keeps sessions and codes: in memory, because a restart may ask people to sign in again; tokens outlive it. */
import type { Adapter, AdapterPayload } from 'oidc-provider';

type Kept = { readonly payload: AdapterPayload; readonly until: number };

/** One store for all kinds of things the provider remembers. */
export function memoryOf(): (kind: string) => Adapter {
  const kept = new Map<string, Kept>();
  const find = (key: string): AdapterPayload | undefined => {
    const entry = kept.get(key);
    return entry === undefined || entry.until < Date.now() ? undefined : entry.payload;
  };
  const search = (kind: string, fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const key of kept.keys()) {
      const payload = key.startsWith(`${kind}:`) ? find(key) : undefined;
      if (payload !== undefined && fits(payload)) return payload;
    }
    return undefined;
  };
  return (kind) => ({
    upsert: async (id, payload, expiresIn) => {
      kept.set(`${kind}:${id}`, {
        payload,
        until: expiresIn === undefined ? Infinity : Date.now() + 1000 * expiresIn,
      });
    },
    find: async (id) => find(`${kind}:${id}`),
    findByUid: async (uid) => search(kind, (payload) => payload.uid === uid),
    findByUserCode: async (code) => search(kind, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = find(`${kind}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void kept.delete(`${kind}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
