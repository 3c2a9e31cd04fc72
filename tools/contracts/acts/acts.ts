/** Every act on a referral that the contracts show, by subject. */
import type { ActPage } from './act-page.ts';
import { screeningActs } from './screening.ts';

export const actPages: readonly ActPage[] = [...screeningActs];
