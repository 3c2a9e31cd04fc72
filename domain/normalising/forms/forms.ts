/** The forms we know, a file of data each. To teach another: docs/teach-a-form.md. */
import { HACKNEY_2021 } from './hackney-mash-2021.ts';
import type { KnownForm } from './known-form.ts';
import { NORFOLK_2015 } from './norfolk-2015.ts';
import { SANDWELL } from './sandwell-marf.ts';
import { SSR } from './single-service-request.ts';
import { WEST_BERKSHIRE_2014 } from './west-berkshire-2014.ts';

export const KNOWN_FORMS: readonly KnownForm[] = [SSR, NORFOLK_2015, SANDWELL, WEST_BERKSHIRE_2014, HACKNEY_2021];
