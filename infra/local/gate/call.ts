/** One call to an AWS service as it came over the wire, and what every service on this machine must be able to say about it. */
import type { IncomingHttpHeaders } from 'node:http';

export type Call = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};
/** What a caller must be allowed for a call to go through: an action on a resource, as IAM names them. */
export type Demand = {
  readonly action: string;
  readonly resource: string;
  /** What conditions in policies may ask about this call, by lower-case condition key. */
  readonly facts?: Readonly<Record<string, string>>;
};

export type Service = {
  readonly name: string;
  /** Everything the call needs; a transaction is the sum of its parts. Any one of `resources` in a nested list is enough. */
  readonly demands: (call: Call) => readonly (Demand | readonly Demand[])[];
  readonly answer: (call: Call) => Promise<Answer> | Answer;
  /** AccessDenied in this service's own wire format. */
  readonly refuse: (message: string) => Answer;
};

export function header(call: Call, name: string): string | undefined {
  const value = call.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', ...headers },
    body: JSON.stringify(value),
  };
}

export function xmlAnswer(status: number, xml: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml', ...headers },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`,
  };
}

export function escapeXml(text: string): string {
  const entities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[<>&"']/g, (character) => entities[character] ?? character);
}
