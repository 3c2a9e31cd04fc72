/** What should come with a referral at each level, as seed 003 asks; the levels and their names are each council's own. */
import type { ThresholdLevel } from '../../../schemas/authority.ts';

type Expected = Pick<ThresholdLevel, 'documents' | 'agreement'>;

/** Nothing is asked for. */
export const NOTHING_EXPECTED: Expected = { documents: [], agreement: 'expected' };

/** Early help: the assessment and plan, and the family's agreement (seed 003, early help). */
export const AT_EARLY_HELP: Expected = {
  documents: [
    { kind: 'early-help', expected: 'attach' },
    { kind: 'other-multi-agency', expected: 'if-made' },
    { kind: 'information-sharing-consent', expected: 'if-made' },
  ],
  agreement: 'expected',
};

/** Section 17: the early help assessment, or EHCP, or another plan that identifies the needs, and the tools that informed the judgement (seed 003, section 17). */
export const AT_SECTION_17: Expected = {
  documents: [
    { kind: 'early-help', expected: 'attach' },
    { kind: 'ehcp', expected: 'attach' },
    { kind: 'other-multi-agency', expected: 'attach' },
    { kind: 'risk-assessment', expected: 'attach' },
    { kind: 'information-sharing-consent', expected: 'if-made' },
  ],
  agreement: 'expected',
};

/** Section 47: any risk assessment or screening tool; agreement is not needed, but whether to inform is recorded (seed 003, section 47). */
export const AT_SECTION_47: Expected = {
  documents: [
    { kind: 'risk-assessment', expected: 'attach' },
    { kind: 'early-help', expected: 'if-made' },
    { kind: 'other-multi-agency', expected: 'if-made' },
  ],
  agreement: 'not-needed',
};

/** A council's own early-help documents, expected as the early help assessment is. */
export const withDocuments = (
  expected: Expected,
  ...kinds: readonly Expected['documents'][number]['kind'][]
): Expected => ({
  ...expected,
  documents: [...kinds.map((kind) => ({ kind, expected: 'attach' as const })), ...expected.documents],
});
