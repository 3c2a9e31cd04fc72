/** GET …/candidates and …/compare: who the people of a referral may be, and two referrals side by side. A restricted record is shown to supervisors only. */
import { authorityNamed, mayDo } from '../domain/authorities/authorities.ts';
import { isAuditor, keptFrom, NOT_FOR_AUDITORS } from '../domain/disclosure/may-view.ts';
import { candidatesViewOf } from '../domain/matching/candidates-view.ts';
import { isRestricted } from '../domain/matching/found.ts';
import { type Side, sideBySideOf } from '../domain/matching/side-by-side.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import { reference as referenceOf } from '../schemas/primitives.ts';
import type { Referral } from '../schemas/referral.ts';
import { type Caller, personOf } from './edges/caller.ts';
import { referenceIn } from './edges/command.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { NOT_FOUND } from './edges/problem.ts';
import { kmsBlindKey, kmsClient } from './ports/blind-key.ts';
import { type Candidates, candidates } from './ports/candidates.ts';
import { s3CaseSystem } from './ports/case-system.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { dynamoMatchIndex } from './ports/match-index.ts';
import { type Now, now } from './ports/now.ts';
import { s3Client } from './ports/originals.ts';
import { type Readings, s3Readings } from './ports/readings.ts';
import type { Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = {
  records: Pick<Records, 'hold'>;
  candidates: Candidates;
  readings: Pick<Readings, 'fetch'>;
  profile: AuthorityProfile;
  now: Now;
};

const WITH_WHOM: Refusal = {
  refused: 'bad-command',
  words: 'Say with which referral: with=FD-….',
  errors: [{ at: '/with', text: 'No reference of a referral held here.' }],
};

/** A person with a token of their own, whom the profile lets see restricted records; never a system. */
function isSupervisor(caller: Caller, profile: AuthorityProfile): boolean {
  return caller.kind === 'worker' && mayDo(profile, 'see-restricted', caller);
}

export function showCandidates({ records, candidates: who, readings, profile, now }: Needs) {
  const listed = async (referral: Referral, restrictedToo: boolean): Promise<HttpAnswer> => {
    const { recording, leadPractitioner } = profile;
    const { sameWorkerForHousehold } = leadPractitioner;
    const looked = await who.find(referral, restrictedToo);
    const json = candidatesViewOf({
      referral,
      ...looked,
      system: recording.system,
      sameWorkerForHousehold,
      at: now(),
    });
    return { status: 200, json };
  };

  const sideOf = async (referral: Referral): Promise<Side> => {
    const readingKey = referral.originals[0]?.readingKey;
    const read = readingKey === undefined ? {} : (await readings.fetch(readingKey)).evidence;
    return { referral, evidence: { ...read, ...referral.typedEvidence } };
  };

  const compared = async (here: Referral, other: string | undefined, restrictedToo: boolean) => {
    const parsed = referenceOf.safeParse(other?.toUpperCase());
    const there = parsed.success ? await records.hold(parsed.data) : undefined;
    // Who may not see it is told the same as where there is none.
    if (!there || (isRestricted(there.referral) && !restrictedToo)) return WITH_WHOM;
    return { status: 200, json: sideBySideOf(await sideOf(here), await sideOf(there.referral)) };
  };

  return async (request: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const reference = referenceIn(request);
    const held = reference && (await records.hold(reference));
    if (!held) return NOT_FOUND;
    const by = personOf(request.caller);
    const refusal = keptFrom(held.referral, by, profile);
    if (refusal) return refusal;
    if (isAuditor(by)) return NOT_FOR_AUDITORS;
    const restrictedToo = isSupervisor(request.caller, profile);
    switch (request.route) {
      case 'GET /referrals/{reference}/candidates':
        return listed(held.referral, restrictedToo);
      case 'GET /referrals/{reference}/compare':
        return compared(held.referral, request.query.with, restrictedToo);
      default:
        return NOT_FOUND;
    }
  };
}

export const handler = httpFunction('show-candidates', environment.showCandidates, (env) => {
  const dynamo = dynamoClient();
  const s3 = s3Client();
  return showCandidates({
    records: dynamoRecords(dynamo, env.TABLE),
    candidates: candidates({
      index: dynamoMatchIndex(dynamo, env.MATCHES_TABLE, env.TABLE),
      blindKey: kmsBlindKey(kmsClient(), env.MATCH_KEY_ARN),
      caseSystem: s3CaseSystem(s3, env.READINGS_BUCKET),
    }),
    readings: s3Readings(s3, env.READINGS_BUCKET),
    profile: authorityNamed(env.AUTHORITY),
    now,
  });
});
