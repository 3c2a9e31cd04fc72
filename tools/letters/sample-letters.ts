/** Every letter that this council can write, made from the one sample case. */
import { hasLetter, type Letter, letter } from '../../domain/feedback/letter.ts';
import { letterFacts } from '../../domain/feedback/letter-facts.ts';
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { type LetterAudience, type LetterKind, letterAudience, letterKind } from '../../schemas/letter.ts';
import { canBeDecided, type Decided, sampleCase } from './sample-case.ts';

const INBOX = 'referrals@front-door.example';

export type SampleLetter = Letter & { kind: LetterKind; audience: LetterAudience; reference: string };

/** Written while it is being decided; all others come after. */
const BEFORE: readonly LetterKind[] = [
  'receipt',
  'acknowledgement',
  'consultation',
  'redirection',
  'supplement',
  'should-have-heard',
];

/** What they say differs with what was decided. */
const OF_A_DECISION: readonly LetterKind[] = ['decision', 'family', 'agency-notice'];

export function sampleLetter(
  kind: LetterKind,
  audience: LetterAudience,
  profile: AuthorityProfile,
  decided: Decided = 'assessment',
): SampleLetter {
  const { referral, clocks } = sampleCase(profile, BEFORE.includes(kind) ? undefined : decided);
  const agency = audience === 'agency' ? { agency: 'Hillside Primary School' } : {};
  const facts = letterFacts(referral, clocks, 1, profile, { kind, audience, ...agency });
  return { kind, audience, reference: referral.reference, ...letter(kind, audience, facts, profile, INBOX) };
}

export function everyLetter(profile: AuthorityProfile): SampleLetter[] {
  return letterAudience.options.flatMap((audience) =>
    letterKind.options
      .filter((kind) => hasLetter(profile, audience, kind))
      .flatMap((kind) =>
        (OF_A_DECISION.includes(kind) ? canBeDecided(profile) : [undefined]).map((decided) =>
          sampleLetter(kind, audience, profile, decided),
        ),
      ),
  );
}
