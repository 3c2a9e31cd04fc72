/** Which act is legal where a referral stands. The state machine is this table; an illegal move is an absent entry (design 5). */
import type { Standing } from '../schemas/referral.ts';

export type Act = 'acknowledge' | 'decide' | 'complete' | 'link' | 'set-aside';

/**
 * `acknowledge` stays legal after closing and linking, because each referrer is still owed it (P31; seed 004 s7).
 * A linked one keeps its decision where the referral it is linked to cannot carry it in time. `decide` on a closed contact is how a contact closed with advice is progressed at any later time (P18; seed 002 s2).
 */
const LEGAL: Readonly<Record<Standing, readonly Act[]>> = {
  'in-tray': ['acknowledge', 'decide', 'complete', 'link', 'set-aside'],
  contact: ['acknowledge', 'decide', 'complete', 'link'],
  referral: ['acknowledge', 'decide', 'complete', 'link'],
  closed: ['acknowledge', 'decide', 'complete'],
  linked: ['acknowledge', 'decide'],
  'set-aside': [],
};

export function legalActs(standing: Standing): readonly Act[] {
  return LEGAL[standing];
}

export function isLegal(act: Act, standing: Standing): boolean {
  return LEGAL[standing].includes(act);
}
