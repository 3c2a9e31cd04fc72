/** The OpenAPI 3.1 page of the door: every route, every answer, the gateway's own bodies included. */
import { disclosureAudience, disclosurePurpose } from '../../schemas/disclosure.ts';
import { GATEWAY_ANSWERS } from '../../schemas/gateway-answer.ts';
import { actPages } from './acts/acts.ts';
import { consultExample } from './acts/consultation.ts';
import { examples } from './examples.ts';
import { figureContracts, figureExamples, figureParameters } from './figures.ts';
import { components } from './json-schema.ts';
import { letterParameters } from './letters.ts';
import { byStatus } from './problems.ts';
import { type Route, routes } from './routes.ts';

const schemaRef = (id: string) => ({ $ref: `#/components/schemas/${id}` });
const shown: Readonly<Record<string, object>> = {
  ...examples,
  ...figureExamples,
  ConsultCommand: consultExample,
  ...Object.fromEntries(actPages.map(({ id, example }) => [id, example])),
};

/** A contract as JSON content, with its example where there is one. */
function json(id: string) {
  const example = shown[id];
  return {
    'application/json': {
      schema: schemaRef(id),
      ...(example === undefined ? {} : { examples: { example: { value: example } } }),
    },
  };
}

const bytes = { schema: {} };

/** What the door takes: JSON is read as an e-form; everything else is kept as a document. */
const anything = {
  required: true,
  description: 'Up to 4 MiB as sent, decoded. An empty body is kept too.',
  content: {
    ...json('EForm'),
    'application/pdf': bytes,
    'message/rfc822': bytes,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': bytes,
    '*/*': bytes,
  },
};

function answered(route: Route): Readonly<Record<string, object>> {
  const { status, says, contract } = route.answer;
  const page =
    route.scopes.length === 0 || route.path === '/measures' ? { 'text/html': { schema: { type: 'string' } } } : {};
  if (contract === 'csv') {
    return { [status]: { description: says, content: { 'text/csv': { schema: { type: 'string' } } } } };
  }
  if (contract !== 'bytes') return { [status]: { description: says, content: { ...page, ...json(contract) } } };
  const text = { schema: { type: 'string' } };
  return {
    [status]: {
      description: says,
      headers: {
        'Content-Disposition': { ...text, description: 'Always attachment.' },
        'X-Content-Type-Options': { schema: { type: 'string', const: 'nosniff' } },
        'X-Original-Media-Type': { ...text, description: 'What its sender called it: a claim.' },
      },
      content: { 'application/octet-stream': bytes },
    },
    303: {
      description: 'Over 4 MiB: lent at this address for a minute. Fetch it without your token.',
      headers: { Location: text },
      content: { 'application/json': { schema: { type: 'object', properties: { location: { type: 'string' } } } } },
    },
  };
}

const GATEWAY_SAYS = {
  401: 'No token, or one that is expired, of another issuer or for another audience. The body is the gateway’s own.',
  403: 'The token has none of the scopes of this route: the body is the gateway’s own.',
  429: 'Too many requests: wait, and send again. The body is the gateway’s own.',
} as const;

function gateway(status: 401 | 403 | 429) {
  return {
    'application/json': {
      schema: schemaRef('GatewayAnswer'),
      examples: { gateway: { value: GATEWAY_ANSWERS[status] } },
    },
  };
}

/** Ours and the gateway's by status. 403 can be either: the media type tells them apart. */
function refused(route: Route) {
  const out: Record<string, object> = {};
  for (const status of route.scopes.length === 0 ? ([429] as const) : ([401, 403, 429] as const)) {
    out[status] = { description: GATEWAY_SAYS[status], content: gateway(status) };
  }
  const retry = { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } };
  for (const [status, examples] of byStatus(route.problems)) {
    const ours = { 'application/problem+json': { schema: schemaRef('Problem'), examples } };
    const codes = Object.keys(examples).map((code) => `\`${code}\``);
    out[status] =
      status === 403
        ? {
            description: `${GATEWAY_SAYS[403]} Or a problem of ours: ${codes.join(', ')}.`,
            content: { ...gateway(403), ...ours },
          }
        : { description: `${codes.join(', ')}.`, ...(status === 503 ? { headers: retry } : {}), content: ours };
  }
  return out;
}

const PARAMETERS = {
  ...figureParameters,
  ...letterParameters,
  reference: {
    name: 'reference',
    in: 'path',
    required: true,
    description: 'As in the receipt.',
    schema: schemaRef('Reference'),
  },
  number: { name: 'number', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
  idempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Your own key for this one referral or act; send the same again when you did not hear. 1 to 255 characters.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  person: {
    name: 'person',
    in: 'query',
    required: true,
    description: 'A person of the referral, p1.',
    schema: { type: 'string', pattern: '^p[0-9]+$' },
  },
  with: {
    name: 'with',
    in: 'query',
    required: true,
    description: 'The reference of the other referral.',
    schema: schemaRef('Reference'),
  },
  audience: {
    name: 'audience',
    in: 'query',
    required: true,
    description: 'For whom the view is made.',
    schema: { type: 'string', enum: [...disclosureAudience.options] },
  },
  purpose: {
    name: 'purpose',
    in: 'query',
    required: true,
    description: 'What it is made for. A purpose that does not fit the audience is refused with those that do.',
    schema: { type: 'string', enum: [...disclosurePurpose.options] },
  },
  team: { name: 'team', in: 'query', required: false, schema: { type: 'string', minLength: 1, maxLength: 100 } },
  limit: {
    name: 'limit',
    in: 'query',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
  },
  after: {
    name: 'after',
    in: 'query',
    required: false,
    description: 'The `next` of the page before.',
    schema: { type: 'string', minLength: 1, maxLength: 100 },
  },
} as const;

function parametersOf(route: Route) {
  const names = [
    ...(route.path.includes('{reference}') ? (['reference'] as const) : []),
    ...(route.path.includes('{number}') ? (['number'] as const) : []),
    ...(route.path.includes('{kind}') ? (['kind'] as const) : []),
    ...(route.path.includes('{figure}') ? (['figure'] as const) : []),
    ...(route.path.includes('{list}') ? (['list'] as const) : []),
    ...(route.method === 'post' ? (['idempotencyKey'] as const) : []),
    ...(route.query ?? []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function operation(route: Route) {
  const { operationId, summary, description, scopes, body } = route;
  return {
    operationId,
    summary,
    description,
    security: scopes.map((scope) => ({ token: [scope] })),
    parameters: parametersOf(route),
    ...(body === undefined
      ? {}
      : { requestBody: body === 'anything' ? anything : { required: true, content: json(body) } }),
    responses: { ...answered(route), ...refused(route) },
  };
}

export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Front Door',
      version: '1.0.0',
      summary: "The intake of a council's children's social care.",
      description:
        'Send what you are worried about; it is kept exactly as it came and its clocks start at once. **This is not an emergency service: if a child is in danger now, ring 999.** Times are UTC. Errors of ours are problem+json (RFC 9457) with a stable `code`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://front-door.example', description: "Your council's own address." }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'oauth2',
          description: 'Systems: client credentials. People: authorization code with the council’s own log-in.',
          flows: {
            clientCredentials: {
              tokenUrl: 'https://issuer.example/token',
              scopes: {
                'frontdoor/send': 'Send referrals, and see how far they got.',
                'frontdoor/screen': 'Read referrals and act on them.',
                'frontdoor/authorise': 'Record decisions.',
              },
            },
          },
        },
      },
      parameters: PARAMETERS,
      schemas: components([
        'EForm',
        'Receipt',
        'SenderStatus',
        'Problem',
        'GatewayAnswer',
        'AcknowledgeCommand',
        'DecideCommand',
        'DisposeCommand',
        'CompleteCommand',
        'LinkCommand',
        'SetAsideCommand',
        'ConsultCommand',
        'CommandAnswer',
        'ReferralView',
        'HistoryView',
        'DisclosedView',
        'RedactionSheet',
        'WorklistView',
        'KnownCandidates',
        'CandidatesView',
        'SideBySide',
        'RecordingExport',
        'ContactDetails',
        'LetterView',
        ...figureContracts.map(({ id }) => id),
        ...actPages.map(({ id }) => id),
      ]),
    },
  };
}
