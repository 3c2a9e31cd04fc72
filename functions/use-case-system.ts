/** GET …/case-system and …/recording: who on the loaded list might be a person of the referral, and what is taken over to the case system (P26, P27). */
import { authorityNamed, mayDo } from '../domain/authorities/authorities.ts';
import { isAuditor, keptFrom, NOT_FOR_AUDITORS } from '../domain/disclosure/may-view.ts';
import { recordingExport } from '../domain/recording/export.ts';
import type { Refusal } from '../domain/refusal.ts';
import { knownCandidates } from '../domain/screening/known-candidates.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import type { Referral } from '../schemas/referral.ts';
import type { KnownList } from '../schemas/screening-sheet.ts';
import type { Caller } from './edges/caller.ts';
import { personOf } from './edges/caller.ts';
import { referenceIn } from './edges/command.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from './edges/http.ts';
import { NOT_FOUND } from './edges/problem.ts';
import { type CaseSystem, s3CaseSystem } from './ports/case-system.ts';
import { dynamoRecords } from './ports/dynamo-records.ts';
import { type Now, now } from './ports/now.ts';
import { s3Client } from './ports/originals.ts';
import type { Records } from './ports/records.ts';
import { dynamoClient } from './ports/table.ts';

type Needs = { records: Pick<Records, 'hold'>; caseSystem: CaseSystem; profile: AuthorityProfile; now: Now };

const NOBODY: Refusal = {
  refused: 'bad-command',
  words: 'Say which person of the referral: person=p1.',
  errors: [{ at: '/person', text: 'Nobody of that id is in this referral.' }],
};

export function useCaseSystem({ records, caseSystem, profile, now }: Needs) {
  /** Whom not everybody may find is on the list for supervisors only (P26). */
  const listFor = async (caller: Caller): Promise<KnownList | undefined> => {
    const list = await caseSystem.list();
    const supervisor = caller.kind === 'worker' && mayDo(profile, 'see-restricted', caller);
    return list && { ...list, children: list.children.filter(({ restricted }) => supervisor || restricted !== true) };
  };

  const lookUp = async ({ draft }: Referral, { query, caller }: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const id = query.person;
    const person = draft.people.find((one) => one.id === id);
    if (!person) return NOBODY;
    return { status: 200, json: knownCandidates(person, await listFor(caller), profile.recording.system) };
  };

  return async (request: HttpRequest): Promise<HttpAnswer | Refusal> => {
    const reference = referenceIn(request);
    const held = reference && (await records.hold(reference));
    if (!held) return NOT_FOUND;
    const by = personOf(request.caller);
    const refusal = keptFrom(held.referral, by, profile);
    if (refusal) return refusal;
    if (isAuditor(by)) return NOT_FOR_AUDITORS;
    switch (request.route) {
      case 'GET /referrals/{reference}/case-system':
        return lookUp(held.referral, request);
      case 'GET /referrals/{reference}/recording':
        return { status: 200, json: recordingExport(held.referral, profile, now()) };
      default:
        return NOT_FOUND;
    }
  };
}

export const handler = httpFunction('use-case-system', environment.useCaseSystem, (env) =>
  useCaseSystem({
    records: dynamoRecords(dynamoClient(), env.TABLE),
    caseSystem: s3CaseSystem(s3Client(), env.READINGS_BUCKET),
    profile: authorityNamed(env.AUTHORITY),
    now,
  }),
);
