/** The boxes about the referrer, the concern and its history. */
import { writeDate } from './dates.ts';
import type { Desk } from './desk.ts';

export function caseBoxes({ family, hand, notes, letters, maybe, about }: Desk) {
  return {
    date: (at: string, iso: string) => {
      notes.note(at, iso);
      return writeDate(iso, hand.dates);
    },
    /** A mail may take the word "Background:" at its beginning for a label of the same thing. */
    history: (omits: number) =>
      maybe(
        family.history,
        (what) =>
          notes.note(
            '/concern/history/words',
            what === null ? { absent: true } : { oneOf: [what, what.replace(/^Background: /, '')] },
          ),
        omits,
      ),

    referrerName: () => about('/referrer/name/words', letters(family.referrer.name), 0),
    referrerRole: () => about('/referrer/role/words', family.referrer.role, 0),
    referrerAgency: () => about('/referrer/agency/words', family.referrer.agency, 0),
    referrerPhone: () =>
      maybe(
        family.referrer.phone,
        (what) => notes.note('/referrer/phones', what === null ? { absent: true } : { set: [what] }),
        0,
      ),
    referrerEmail: () => about('/referrer/email', family.referrer.email, hand.omits / 2),
    referrerAddress: () => {
      const text = `${family.referrer.address}, ${family.referrer.postcode}`;
      notes.note('/referrer/address/words', { oneOf: [text, family.referrer.address] });
      notes.note('/referrer/address/postcode', family.referrer.postcode);
      return text;
    },
    referrerRelationship: () => about('/referrer/relationship/words', family.referrer.relationship),
    referredOn() {
      notes.note('/referrer/date/date', family.referrer.date);
      return writeDate(family.referrer.date, hand.dates);
    },
    concern(at = '/concern/details/words'): string {
      notes.note(at, family.concern);
      return family.concern;
    },
  };
}
