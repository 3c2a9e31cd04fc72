/** GET /referrals/{reference}/letters/{kind}: a letter for a person to read, print and hand over; asking for it sends nothing and tells nobody (P33, P34). */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { isAuditor, keptFrom } from '../domain/disclosure/may-view.ts';
import { hasLetter, letter } from '../domain/feedback/letter.ts';
import { letterFacts } from '../domain/feedback/letter-facts.ts';
import { seenBy } from '../domain/feedback/seen-by.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { letterAudience, letterKind } from '../schemas/letter.ts';
import { type LetterView, letterQuery } from '../schemas/letter-view.ts';
import { personOf } from './edges/caller.ts';
import { referenceIn } from './edges/command.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { wantsJson } from './edges/open-page.ts';
import { NOT_FOUND } from './edges/problem.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import type { Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = { records: Records; profile: AuthorityProfile; inbox: string };

const FOR_WHOM: Refusal = {
  refused: 'bad-command',
  words: 'Say for whom the letter is.',
  errors: [{ at: '/audience', text: `One of: ${letterAudience.options.join(', ')}.` }],
};

const NOT_FOR_AUDITORS: Refusal = {
  refused: 'not-authorised',
  words: 'An auditor reads in the history what was given.',
};

const html = (page: string): HttpAnswer => ({
  status: 200,
  bytes: new TextEncoder().encode(page),
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    'referrer-policy': 'no-referrer',
  },
});

/** What that audience could be told now, of this case as it stands: the page where HTML is asked for, JSON otherwise. */
export function showLetter({ records, profile, inbox }: Needs) {
  return async (request: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const { caller, path, query, headers } = request;
    const reference = referenceIn(request);
    const kind = letterKind.safeParse(path.kind);
    if (!reference || !kind.success) return NOT_FOUND;
    const by = personOf(caller);
    if (isAuditor(by)) return NOT_FOR_AUDITORS;
    const asked = letterQuery.safeParse(query);
    if (!asked.success) return FOR_WHOM;
    const { audience, about, agency } = asked.data;
    const held = await records.hold(reference);
    if (!held || !hasLetter(profile, audience, kind.data)) return NOT_FOUND;
    const refusal = keptFrom(held.referral, by, profile);
    if (refusal) return refusal;
    const { referral, clocks } = held;
    const facts = letterFacts(referral, clocks, 1, profile, {
      kind: kind.data,
      audience,
      ...(about !== undefined && { about }),
      ...(agency !== undefined && { agency }),
    });
    const written = letter(kind.data, audience, facts, profile, inbox);
    if (headers.accept?.includes('text/html') && !wantsJson(headers.accept)) return html(written.html);
    const { codes: withheld } = seenBy(referral, audience, profile);
    const json: LetterView = {
      reference,
      version: referral.version,
      letter: kind.data,
      audience,
      ...written,
      withheld,
    };
    return { status: 200, json };
  };
}

export const handler = httpFunction('show-letter', environment.showLetter, (env) =>
  showLetter({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    inbox: env.INBOX_ADDRESS,
  }),
);
