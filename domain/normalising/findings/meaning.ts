/** What is known of each finding: how much it matters, what a person is told, and the rule behind it. */
import type { Severity } from '../../../schemas/finding.ts';

/** `{}` in a text is where the words of the case go. */
export type Meaning = { readonly severity: Severity; readonly text: string; readonly source: string };
