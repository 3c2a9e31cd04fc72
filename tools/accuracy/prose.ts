/** What a screener needs first from running text: the child, the referrer, a way to reach them, the worry, its urgency. Found, told to be missing, or neither. */
import * as z from 'zod';
import { isFalseStatement, type Score } from './score.ts';

const count = z.int().min(0);
/** `asked`: letters and mails that say it. `told`: not found, but a person is told to look. */
export const matter = z.strictObject({ asked: count, found: count, told: count, false: count });
export type Matter = z.infer<typeof matter>;

const MATTERS: Readonly<Record<string, readonly string[]>> = {
  child: ['child/name/words'],
  'date of birth': ['child/dateOfBirth', 'child/expectedDate/date'],
  referrer: ['/referrer/name/words'],
  contact: ['/referrer/phones', '/referrer/email'],
  concern: ['/concern/details/words'],
  urgency: ['/urgency'],
};

/** Each letter's scores in; each matter's count out. A matter of several values (two children, telephone or mail) is found with the first of them. */
export function matters(letters: readonly (readonly Score[])[]): Record<string, Matter> {
  const counts = Object.entries(MATTERS).map(([name, fields]): [string, Matter] => {
    const sum: Matter = { asked: 0, found: 0, told: 0, false: 0 };
    for (const scores of letters) {
      const mine = scores.filter(({ field }) => fields.includes(field));
      const stated = mine.filter(({ verdict }) => verdict === 'right' || verdict === 'wrong' || verdict === 'gap');
      sum.false += mine.filter(isFalseStatement).length;
      if (stated.length === 0) continue;
      sum.asked += 1;
      if (stated.some(({ verdict }) => verdict === 'right')) sum.found += 1;
      else if (stated.some(({ told }) => told === 'flagged')) sum.told += 1;
    }
    return [name, sum];
  });
  return Object.fromEntries(counts);
}
