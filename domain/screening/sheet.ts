/** The screening sheet: what must still be established, what to ask the referrer, and who is known, in words that never say more than somebody found (P25, P26, R17). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { ScreeningSheet } from '../../schemas/screening-sheet.ts';

/** What no referrer could answer: it is ours to deal with. */
const NOT_FOR_REFERRERS: ReadonlySet<string> = new Set([
  'arrival-linked',
  'arrival-unlinked',
  'calendar-horizon',
  'referrer-not-told',
  'agency-not-told',
]);

type Known = NonNullable<Referral['casework']['known']>[string];

function knownWords(system: string, answer: Known | undefined): string {
  switch (answer?.answer) {
    case 'known':
      return `Known: case ${answer.case.caseId}, ${answer.case.status}.`;
    case 'not-known':
      return `Not found in ${answer.lookedIn} by whoever looked.`;
    case 'not-yet-looked':
    case undefined:
      return `Nobody has looked yet. That is not the same as not known to children’s services: look in ${system}.`;
  }
}

/** What stands in a supplement to that finding or question. */
function isAnswered({ casework }: Referral, code: string, at?: Finding['at']): boolean {
  const answers = casework.supplements?.flatMap((one) => one.answers) ?? [];
  return (
    casework.checklist?.[code] !== undefined ||
    answers.some((one) => (at === undefined ? one.code === code : one.at === at && at !== ''))
  );
}

/** Always the council's questions, and every finding that the referrer could clear up. */
function callList(referral: Referral, { questions }: AuthorityProfile): ScreeningSheet['callList'] {
  const findings = referral.findings.filter(({ code }) => !NOT_FOR_REFERRERS.has(code));
  return [
    ...findings.map(({ code, at, text }) => ({
      from: 'finding' as const,
      code,
      at,
      words: text,
      answered: isAnswered(referral, code, at),
    })),
    ...questions.map(({ code, words }) => ({
      from: 'question' as const,
      code,
      words,
      answered: isAnswered(referral, code),
    })),
  ];
}

export function screeningSheetOf(referral: Referral, profile: AuthorityProfile): ScreeningSheet {
  const { casework, draft } = referral;
  return {
    needed: profile.screening.known === 'too' || casework.openCase === undefined,
    checklist: profile.toEstablish.map(({ code, words }) => {
      const answer = casework.checklist?.[code];
      return { point: code, words, ...(answer && { answer }) };
    }),
    callList: callList(referral, profile),
    known: draft.people.map(({ id }) => {
      const answer = casework.known?.[id];
      return { person: id, words: knownWords(profile.recording.system, answer), ...(answer && { answer }) };
    }),
  };
}
