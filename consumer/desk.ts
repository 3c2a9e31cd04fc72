/** The desk is the part that a council replaces: it sees a referral and says what a person there does next. */
import type { Act, ReferralView } from './contract.ts';

/** `leave`: a person must look before anything is done. Nothing is lost by it: the referral stays on the worklist with its clocks running. */
export type NextStep =
  | { readonly step: 'act'; readonly act: Act }
  | { readonly step: 'leave'; readonly because: string }
  | { readonly step: 'done' };

/** Called again with what stands after each act, until it leaves the referral or is done. It must not act by itself. */
export type Desk = (view: ReferralView) => NextStep | Promise<NextStep>;
