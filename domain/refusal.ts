/** A refusal is a final "no" with a code and the legal next moves. Rules return it; only trouble is thrown. */
import type { ProblemCode } from '../schemas/problem.ts';

export type Refusal = {
  refused: ProblemCode;
  /** One plain sentence; never personal data. */
  words: string;
  legal?: string[];
  version?: number;
  errors?: { at: string; text: string }[];
  happened?: { what: string; at: string; role: string; team: string }[];
};

export function isRefusal(value: object | string): value is Refusal {
  return typeof value === 'object' && 'refused' in value;
}
