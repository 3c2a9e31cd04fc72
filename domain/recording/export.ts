/** What is taken over to the case system, through the rules of disclosure: the referral as it stands, the same to read, who may not see what of it, and the list of its originals (seed 002 s7, 004 s8; P27). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { type Referral, referral as wholeReferral } from '../../schemas/referral.ts';
import type { RecordingExport } from '../../schemas/screening-sheet.ts';
import { disclose } from '../disclosure/disclose.ts';
import { RULES } from '../disclosure/rules.ts';
import { londonWords } from '../feedback/london-words.ts';

/** `parentalResponsibility` → "parental responsibility": the member's own name is plain enough to read. */
function label(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
}

/** Every value on a line of its own under the members that hold it, in the order of the record. Nothing is left out. */
function lines(value: unknown, names: readonly string[] = []): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [`${names.join(', ')}: ${String(value).replaceAll('\n', '\n    ')}`];
  const inner: [string, unknown][] = Array.isArray(value)
    ? value.map((each, index) => [String(index + 1), each])
    : Object.entries(value).map(([name, each]) => [label(name), each]);
  return inner.flatMap(([name, each]) => lines(each, [...names, name]));
}

function section(title: string, value: unknown): string {
  const inside = lines(value);
  return [title, '-'.repeat(title.length), ...(inside.length > 0 ? inside : ['Nothing recorded.'])].join('\n');
}

/** What the case system must keep from whom: the copy that leaves us carries its marks with it. */
function keptFrom(referral: Referral, profile: AuthorityProfile): RecordingExport['keptFrom'] {
  const readers = [
    ['parents', 'letter'],
    ['child', 'letter'],
    ['other-agency', 'notify'],
  ] as const;
  return readers.map(([audience, purpose]) => ({
    audience,
    kinds: disclose(referral, audience, purpose, profile).withheld.map(({ kind, because }) => ({
      kind,
      because,
      words: RULES[kind].says,
    })),
  }));
}

export function recordingExport(held: Referral, profile: AuthorityProfile, madeAt: Instant): RecordingExport {
  const { name, recording } = profile;
  const referral = wholeReferral.parse(disclose(held, 'case-system', 'export', profile).shown);
  const marks = keptFrom(referral, profile);
  const { reference, version, draft, casework, contactDecision, disposal, acknowledgement, findings } = referral;
  const document = [
    `${name}: ${reference} as it stood ${londonWords(madeAt)}, for ${recording.system}`,
    `Received ${londonWords(referral.receivedAt)} by ${referral.channel}; stands as ${referral.standing}.`,
    section('Decisions', { contactDecision, disposal, acknowledgement }),
    section('What was sent', draft),
    section(
      'What to look at',
      findings.map(({ text }) => text),
    ),
    section('Casework', casework),
    section(
      'Who must not see what',
      Object.fromEntries(marks.map(({ audience, kinds }) => [audience, kinds.map(({ words }) => words)])),
    ),
  ].join('\n\n');
  return {
    reference,
    version,
    madeAt,
    owed: casework.recording?.owed ?? [],
    referral: JSON.parse(JSON.stringify(referral)),
    document,
    keptFrom: marks,
    originals: referral.originals.map(({ number, name: called, mediaType, bytes, sha256 }) => ({
      number,
      name: called,
      mediaType,
      bytes,
      sha256,
      path: `/referrals/${reference}/originals/${number}`,
    })),
  };
}
