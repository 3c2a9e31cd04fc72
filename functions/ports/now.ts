/** What time it is, asked of the machine in one place, so that rules and tests are given it. */
import { type Instant, instant } from '../../schemas/primitives.ts';

export type Now = () => Instant;

export const now: Now = () => instant.parse(new Date().toISOString());
