/** What one audience is shown of a referral, and what was kept back and why, never its words (P34). */
import * as z from 'zod';
import { datumKind, disclosureAudience, disclosurePurpose, withheldCode } from './disclosure-codes.ts';
import { instant, pointer, reference, sha256 } from './primitives.ts';
import { type Referral, referral } from './referral.ts';

export type { DatumKind, DisclosureAudience, DisclosurePurpose, WithheldCode } from './disclosure-codes.ts';
export { disclosureAudience, disclosurePurpose } from './disclosure-codes.ts';

/** Any value with any of its members left out. */
export type PartOf<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Each)[]
    ? PartOf<Each>[]
    : { [Key in keyof Value]?: PartOf<Value[Key]> };

/** The same shape with every member optional, at every depth. */
function partOf(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return partOf(schema.unwrap()).optional();
  if (schema instanceof z.ZodObject) {
    const members = Object.entries<z.core.$ZodType>(schema.shape);
    return z.object(Object.fromEntries(members.map(([name, member]) => [name, partOf(member).optional()])));
  }
  if (schema instanceof z.ZodArray) return z.array(partOf(schema.element));
  if (schema instanceof z.ZodRecord) return z.record(z.string(), partOf(schema.valueType));
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map(partOf));
  if (schema instanceof z.ZodType) return schema;
  throw new Error('a shape that this does not know');
}

/** A referral with any of its members left out. */
const shownPart = partOf(referral);
export type ShownReferral = PartOf<Referral>;

export function isShownReferral(value: unknown): value is ShownReferral {
  return shownPart.safeParse(value).success;
}

/** What was kept back: which kind, why, and where it stands in the referral. Never its words. */
export const withheld = z.object({ kind: datumKind, because: withheldCode, at: z.array(pointer) });
export type Withheld = z.infer<typeof withheld>;

/** A text that a person released, as they cut it: at its place in the referral, or of an original by its number. */
export const releasedText = z.object({
  release: z.int().min(1),
  at: pointer.optional(),
  original: z.int().min(1).optional(),
  text: z.string(),
});
export type ReleasedText = z.infer<typeof releasedText>;

/** `shown` is what the audience may see, of the kinds in `kinds`; `withheld` says what it may not and why; `codes` are those reasons, each once. */
export const disclosedView = z.object({
  reference,
  /** The council whose view it is, by name. */
  council: z.string(),
  version: z.int().min(1),
  receivedAt: instant,
  audience: disclosureAudience,
  purpose: disclosurePurpose,
  /** The referral with members left out at any depth. */
  shown: z.looseObject({}),
  kinds: z.array(datumKind),
  released: z.array(releasedText),
  withheld: z.array(withheld),
  codes: z.array(withheldCode),
});
export type DisclosedView = Omit<z.infer<typeof disclosedView>, 'shown'> & { shown: ShownReferral };

/** GET …/view and …/redaction: for whom, and for what. */
export const viewQuery = z.object({ audience: disclosureAudience, purpose: disclosurePurpose });

/** What a suggestion thinks it found. */
const suggested = z.enum([
  'name',
  'told-by',
  'agency',
  'role',
  'relationship',
  'work',
  'nearness',
  'address',
  'undisclosed-address',
  'number',
  'mail',
  'first-person',
]);
export type Suggested = z.infer<typeof suggested>;

/** From one character to before another (UTF-16). */
const suggestion = z.object({ because: suggested, from: z.int().min(0), to: z.int().min(1) });
export type Suggestion = z.infer<typeof suggestion>;

/** A text that may go out once a person has cut and released it. An original is looked at as it is: its `text` is not here. */
const releasable = z.object({
  at: pointer.optional(),
  original: z.int().min(1).optional(),
  kind: datumKind,
  text: z.string().optional(),
  /** To be named when it is redacted. */
  sees: sha256,
  suggestions: z.array(suggestion),
  /** The release that lets it out now, by its number. */
  release: z.int().min(1).optional(),
});

/** GET …/redaction?audience=&purpose=: what could go out to them, and what to look at before it does. */
export const redactionSheet = z.object({
  reference,
  version: z.int().min(1),
  audience: disclosureAudience,
  purpose: disclosurePurpose,
  texts: z.array(releasable),
});
export type RedactionSheet = z.infer<typeof redactionSheet>;
