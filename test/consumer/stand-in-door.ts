/** A small real HTTP server that stands in for the door and its token issuer: versions, clocks, scopes and refusals as the contract says. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

type Kept = { version: number; standing: string; nature: string; stopped: Set<string> };

const STOPS: Record<string, string | undefined> = {
  acknowledgement: 'acknowledge',
  'contact-decision': 'decide',
  disposal: 'decide',
};

/** A referral as it arrived: a contact at version 1 with both clocks running. */
export function contact(nature = 'referral'): Kept {
  return { version: 1, standing: 'contact', nature, stopped: new Set() };
}

function view(reference: string, { version, standing, nature, stopped }: Kept) {
  const clock = (kind: string) => ({
    kind,
    dueAt: '2026-12-11T16:00:00.000Z',
    ...(stopped.has(kind) ? { stoppedAt: '2026-12-10T10:00:00.000Z' } : {}),
  });
  const referrer = { phones: [{ words: '01632 960745' }], email: 'k.attwater@larkmeadow.example' };
  const referral = {
    reference,
    standing,
    nature,
    channel: 'e-form',
    authority: 'hertfordshire',
    team: 'customer-service-centre',
    draft: { referrer, people: [{ name: { words: 'Wilfred Marchbanks-Adeyemi' } }] },
  };
  return { version, referral, clocks: [clock('acknowledge'), clock('decide')], screening: { checklist: [] } };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

export async function standInDoor(kept: Map<string, Kept>) {
  const happened: string[] = [];
  let tokens = 0;
  let good = 'token-1';
  /** What goes wrong next, by method and path: a status, once each. */
  const faults = new Map<string, number>();
  /** What somebody else does just before a request is answered, by method and path, once each. */
  const meanwhile = new Map<string, () => void>();

  function answer(response: ServerResponse, status: number, body: object) {
    response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' });
    response.end(JSON.stringify(body));
  }

  function command(response: ServerResponse, reference: string, path: string, held: Kept, body: string) {
    const { expectedVersion, outcome, onBehalfOf } = JSON.parse(body);
    if (expectedVersion !== held.version) return answer(response, 409, { status: 409, code: 'stale-version' });
    if (typeof onBehalfOf?.name !== 'string') return answer(response, 403, { status: 403, code: 'no-named-person' });
    const clock = STOPS[path];
    if (clock !== undefined && outcome !== 'progressed') held.stopped.add(clock);
    if (outcome === 'progressed') held.standing = 'referral';
    held.version += 1;
    happened.push(`${reference} ${outcome ?? path}`);
    answer(response, 200, { reference, version: held.version, standing: held.standing, clocks: [] });
  }

  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request;
    const body = await bodyOf(request);
    if (url === '/token') {
      const asked = new URLSearchParams(body);
      const known = request.headers.authorization === `Basic ${Buffer.from('screener:secret').toString('base64')}`;
      if (!known || asked.get('grant_type') !== 'client_credentials') return answer(response, 401, {});
      tokens += 1;
      good = `token-${tokens}`;
      return answer(response, 200, { access_token: good, expires_in: 3600 });
    }
    if (request.headers.authorization !== `Bearer ${good}`) return answer(response, 401, { message: 'Unauthorized' });
    const fault = faults.get(`${method} ${url}`);
    if (fault !== undefined) {
      faults.delete(`${method} ${url}`);
      return answer(response, fault, { message: 'Service Unavailable' });
    }
    meanwhile.get(`${method} ${url}`)?.();
    meanwhile.delete(`${method} ${url}`);
    const [, , reference = '', path] = url.split('/');
    const held = kept.get(reference);
    if (held === undefined) return answer(response, 404, { status: 404, code: 'not-found' });
    if (path === undefined) return answer(response, 200, view(reference, held));
    return command(response, reference, path, held, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    happened,
    meanwhile,
    faults,
    /** The issuer turns its keys over: the token in use is good no more. */
    spoilToken: () => {
      good = 'none';
    },
    tokens: () => tokens,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
