/** GET /referrals/{reference} and what belongs to it, through the rules of disclosure: for screening the referral, its history and originals; a view for anybody else; for a sender, only how far it got. */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import type { Held } from '../domain/change.ts';
import { disclose } from '../domain/disclosure/disclose.ts';
import { historyFor } from '../domain/disclosure/history.ts';
import { isAuditor, keptFrom, mayNotView, NOT_FOR_AUDITORS } from '../domain/disclosure/may-view.ts';
import { redactionSheet } from '../domain/disclosure/redaction-sheet.ts';
import { askedAbout } from '../domain/protecting/asked-about.ts';
import { outstandingChecks } from '../domain/protecting/outstanding-checks.ts';
import { statusFor } from '../domain/referral/status.ts';
import type { Refusal } from '../domain/refusal.ts';
import { screeningSheetOf } from '../domain/screening/sheet.ts';
import type { Arrival } from '../schemas/arrival.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { disclosureAudience, disclosurePurpose, viewQuery } from '../schemas/disclosure.ts';
import type { EvidenceMap } from '../schemas/draft.ts';
import { environment } from '../schemas/environment.ts';
import type { Finding } from '../schemas/finding.ts';
import { pointer, type Reference } from '../schemas/primitives.ts';
import { referral as wholeReferral } from '../schemas/referral.ts';
import type { HistoryView, ReferralView } from '../schemas/views.ts';
import { type Caller, personOf } from './edges/caller.ts';
import { clockViews, referenceIn } from './edges/command.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import type { Log } from './edges/log.ts';
import { NOT_FOUND } from './edges/problem.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { type Originals, s3Client, s3Originals } from './ports/originals.ts';
import { type Readings, s3Readings } from './ports/readings.ts';
import type { Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = {
  records: Pick<Records, 'hold' | 'history' | 'arrivalOf'>;
  originals: Pick<Originals, 'fetch' | 'lend'>;
  readings: Pick<Readings, 'fetch'>;
  profile: AuthorityProfile;
  now: Now;
  log: Log;
};
type Answer = Promise<HttpAnswer | Refusal>;

const SCREEN = 'frontdoor/screen';

/** What fits the gateway's 6 MB in base64; a larger original is lent by a short-lived address. */
const MOST_IN_ANSWER = 4 * 1024 * 1024;
const LENT_SECONDS = 60;

function isSender({ sender }: Arrival, caller: Caller): boolean {
  return sender.kind === caller.kind && sender.id === caller.id;
}

const FOR_WHOM: Refusal = {
  refused: 'bad-command',
  words: 'Say for whom the view is, and for what.',
  errors: [
    { at: '/audience', text: `One of: ${disclosureAudience.options.join(', ')}.` },
    { at: '/purpose', text: `One of: ${disclosurePurpose.options.join(', ')}.` },
  ],
};

const NO_EVIDENCE: Finding = {
  code: 'evidence-not-to-hand',
  at: pointer.parse(''),
  severity: 'check',
  text: 'Where each value stands in the original cannot be shown now: compare with the original itself.',
};

export function showReferral({ records, originals, readings, profile, now, log }: Needs) {
  /** Undefined where it cannot be had or read: what is known of the child is shown all the same, and said to be without its places. */
  const evidenceIn = async (readingKey: string, reference: Reference): Promise<EvidenceMap | undefined> => {
    try {
      return (await readings.fetch(readingKey)).evidence;
    } catch (trouble) {
      log.trouble('reading-not-shown', trouble, { reference });
      return undefined;
    }
  };

  const referral = async (held: Held): Answer => {
    const { reference } = held.referral;
    const readingKey = held.referral.originals[0]?.readingKey;
    const read = readingKey === undefined ? {} : await evidenceIn(readingKey, reference);
    const whole = wholeReferral.parse(disclose(held.referral, 'screening-worker', 'screen', profile).shown);
    const { findings } = whole;
    const json: ReferralView = {
      version: held.referral.version,
      referral: { ...whole, findings: read ? findings : [...findings, NO_EVIDENCE] },
      clocks: clockViews(held.clocks),
      evidence: { ...read, ...held.referral.typedEvidence },
      checks: outstandingChecks(held.referral, profile, now()),
      screening: screeningSheetOf(held.referral, profile),
      questions: askedAbout(held.referral, profile),
    };
    return { status: 200, json };
  };

  const history = async (held: Held, auditor: boolean): Answer => {
    const { reference } = held.referral;
    const { events, clocks } = await records.history(reference);
    const seen = auditor
      ? historyFor(held.referral, events, 'auditor', 'audit')
      : historyFor(held.referral, events, 'screening-worker', 'screen');
    const json: HistoryView = { reference, events: seen, clocks };
    return { status: 200, json };
  };

  /** What an audience may see, or what could be let out to them: asked for by whoever may do what it is for. */
  const forAudience = async (held: Held, { query, caller, route }: HttpRequest): Answer => {
    const asked = viewQuery.safeParse(query);
    if (!asked.success) return FOR_WHOM;
    const { audience, purpose } = asked.data;
    const by = personOf(caller);
    const refusal = mayNotView(audience, purpose, by, profile);
    if (refusal) return refusal;
    if (route === 'GET /referrals/{reference}/view') {
      return { status: 200, json: disclose(held.referral, audience, purpose, profile) };
    }
    return isAuditor(by) ? NOT_FOR_AUDITORS : { status: 200, json: redactionSheet(held.referral, audience, purpose) };
  };

  /** The bytes as they came, for saving and opening elsewhere: never shown by the browser on our own address. */
  const original = async (held: Held, number: number): Answer => {
    const { reference } = held.referral;
    const one = held.referral.originals.find((each) => each.number === number);
    if (!one) return NOT_FOUND;
    const name = `${reference}-${number}`;
    if (one.bytes > MOST_IN_ANSWER) {
      const location = await originals.lend(one.objectKey, name, LENT_SECONDS);
      return { status: 303, json: { location }, headers: { location } };
    }
    return {
      status: 200,
      bytes: await originals.fetch(one.objectKey),
      headers: {
        'content-type': 'application/octet-stream',
        'x-original-media-type': one.mediaType.replaceAll(/[^\w/.+-]/g, ''),
        'content-disposition': `attachment; filename="${name}"`,
        'content-security-policy': "default-src 'none'; sandbox",
      },
    };
  };

  const status = async (reference: Reference, caller: Caller): Answer => {
    const arrival = await records.arrivalOf(reference);
    if (!arrival || !(caller.scopes.includes(SCREEN) || isSender(arrival, caller))) return NOT_FOUND;
    const held = await records.hold(reference);
    if (!isSender(arrival, caller)) {
      const by = personOf(caller);
      const refusal = held && keptFrom(held.referral, by, profile);
      if (refusal) return refusal;
      if (isAuditor(by)) return NOT_FOR_AUDITORS;
    }
    return { status: 200, json: statusFor(arrival, held) };
  };

  return async (request: HttpRequest): Answer => {
    const reference = referenceIn(request);
    if (!reference) return NOT_FOUND;
    const { route, caller } = request;
    if (route === 'GET /referrals/{reference}/status') return status(reference, caller);
    const held = await records.hold(reference);
    if (!held) return NOT_FOUND;
    const by = personOf(caller);
    const refusal = keptFrom(held.referral, by, profile);
    if (refusal) return refusal;
    const auditor = isAuditor(by);
    switch (route) {
      case 'GET /referrals/{reference}':
        return auditor ? NOT_FOR_AUDITORS : referral(held);
      case 'GET /referrals/{reference}/history':
        return history(held, auditor);
      case 'GET /referrals/{reference}/originals/{number}':
        return auditor ? NOT_FOR_AUDITORS : original(held, Number(request.path.number));
      case 'GET /referrals/{reference}/view':
      case 'GET /referrals/{reference}/redaction':
        return forAudience(held, request);
      default:
        return NOT_FOUND;
    }
  };
}

export const handler = httpFunction('show-referral', environment.showReferral, (env, log) => {
  const s3 = s3Client();
  return showReferral({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    originals: s3Originals(s3, env.ORIGINALS_BUCKET, env.ORIGINALS_LOCK_DAYS),
    readings: s3Readings(s3, env.READINGS_BUCKET),
    profile: authorityNamed(env.AUTHORITY),
    now,
    log,
  });
});
