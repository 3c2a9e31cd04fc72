/** Reads NHS numbers and unique pupil numbers: a wrong check digit is a finding, and the value is kept (domain reference 2, 3). */
import { UPN_UNKNOWN } from '../../../schemas/codes/cin-census.ts';
import { nhsNumberIsValid, upnIsValid } from '../../../schemas/primitives.ts';
import type { FindingCode } from '../finding-codes.ts';

export type ReadNhsNumber = { digits?: string; valid: boolean; finding?: FindingCode };

/** Ten digits as they stand among words: "999 000 0018 (from SIMS)". */
const WRITTEN = /(?<![\d-])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?![\d-])/g;

/** Ten digits with or without spaces or hyphens. A valid number is not a verified one. */
export function readNhsNumber(text: string): ReadNhsNumber {
  const own = text.match(WRITTEN) ?? [];
  const bare = (own.length === 1 && own[0] ? own[0] : text).replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(bare)) return { valid: false, finding: 'nhs-number-check-digit' };
  if (!nhsNumberIsValid(bare)) return { digits: bare, valid: false, finding: 'nhs-number-check-digit' };
  if (bare.startsWith('9')) return { digits: bare, valid: true, finding: 'nhs-number-test-range' };
  const ours = /^[467]/.test(bare);
  return { digits: bare, valid: true, ...(ours ? {} : { finding: 'nhs-number-other-range' }) };
}

export type ReadUpn = { valid: boolean; unknown?: string; finding?: FindingCode };

export function readUpn(text: string): ReadUpn {
  const bare = text
    .replace(/^\s*upn\s*:?/i, '')
    .replace(/[\s-]/g, '')
    .toUpperCase();
  if (Object.hasOwn(UPN_UNKNOWN.codes, bare)) return { valid: true, unknown: bare };
  return upnIsValid(bare) ? { valid: true } : { valid: false, finding: 'upn-check-letter' };
}
