/** What a letter or mail in running text is made of, and what a screener must get from it. */
import type { ArtefactTruth, Expectations, PersonTruth } from '../../../../tools/accuracy/truth.ts';

export type Prose = {
  id: string;
  as: 'mail' | 'docx' | 'pdf' | 'print';
  from: string;
  subject: string;
  text: string;
  truth: Pick<ArtefactTruth, 'values' | 'people' | 'urgent'>;
};

export const child = (called: string, values: Expectations = {}, more: Partial<PersonTruth> = {}): PersonTruth => ({
  called,
  subject: true,
  ...more,
  values: {
    '/name/words': called,
    '/name/given': { any: true },
    '/name/family': { any: true },
    '/relationshipWords': { any: true },
    '/gender/words': { any: true },
    '/school/words': { any: true },
    '/address/words': { any: true },
    '/address/postcode': { any: true },
    ...values,
  },
});
export const other = (called: string, values: Expectations = {}): PersonTruth => ({
  ...child(called, values),
  subject: false,
  optional: true,
});

/** What a screener needs first: who refers, how to reach them, what the worry is. */
export const basics = (
  name: string,
  contact: { phone?: string; email?: string },
  holds: string[],
  more: Expectations = {},
): Expectations => ({
  '/referrer/name/words': { oneOf: [name, name.replace(/^(Mrs|Mr|Ms|Dr|PC \d+) /, '')] },
  '/referrer/phones': contact.phone === undefined ? { absent: true } : { set: [contact.phone] },
  '/referrer/email': contact.email ?? { any: true },
  '/concern/details/words': { holds },
  '/referrer/role/words': { any: true },
  '/referrer/agency/words': { any: true },
  '/referrer/address/words': { any: true },
  '/referrer/address/postcode': { any: true },
  '/referrer/relationship/words': { any: true },
  '/referrer/date/date': { any: true },
  ...more,
});
