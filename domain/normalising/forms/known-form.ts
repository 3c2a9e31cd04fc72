/** What we know of one council's form beforehand: by which labels it is recognised, and what its own words mean in ours. Data, never code (issue "Reading"; docs/teach-a-form.md). */
import * as z from 'zod';

/** One thing that this form says in its own way. Printed words are compared folded: case, accents, spaces and punctuation do not count. */
const ownWords = z.strictObject({
  /** Part of the section heading under which it stands; absent = anywhere. */
  under: z.string().min(3).optional(),
  /** The label as printed. */
  label: z.string().min(2),
  /** The label, and where it matters the section heading, that say the same in words every reader of ours knows. */
  means: z.strictObject({ label: z.string().min(2), section: z.string().min(3).optional() }),
});

export const knownForm = z.strictObject({
  /** Kebab-case, with the year or version of the form. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(3),
  /** Where the form's words were taken from. */
  source: z.string().min(3),
  /** Labels, table headers or headings that stand on this form, most telling first; `atLeast` of them make it this form. */
  fingerprint: z.strictObject({ labels: z.array(z.string().min(3)).min(3), atLeast: z.int().min(3) }),
  ownWords: z.array(ownWords),
});
export type KnownForm = z.infer<typeof knownForm>;
