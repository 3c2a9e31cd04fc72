/** Boxes that only some councils print: an address in several lines, ethnicity to be ticked, one column for each answer. */
import type { Desk } from './desk.ts';
import type { Member } from './family-case.ts';
import type { Ticks } from './model.ts';
import { code, whole } from './pen-people.ts';
import { LINE } from './render/docx-runs.ts';

export function furtherBoxes({ family, notes, hand, chance, of }: Desk) {
  const lines = family.address.split(', ');
  return {
    /** Without the postcode, which has a box of its own. */
    addressLines(member: Member): string {
      notes.of(member, '/address/words', family.address);
      return lines.join(LINE);
    },
    wholeAddressLines(member: Member): string {
      notes.of(member, '/address/words', { oneOf: [whole(family), family.address] });
      notes.of(member, '/address/postcode', code(family));
      return [...lines, family.postcode].filter(Boolean).join(LINE);
    },
    /** One of many; nothing ticked where none fits or the writer left it. */
    ethnicTicks(member: Member, options: readonly string[]): Ticks {
      const index = chance.often(hand.omits / 2) ? -1 : options.indexOf(member.ethnicity);
      notes.of(member, '/ethnicity/words', options[index] ?? { absent: true });
      return { options, marked: index < 0 ? [] : [index] };
    },
    /** "Is English the first language?": a yes says which, a no does not. */
    englishFirst(member: Member): { ticks: Ticks; other: string } {
      const english = member.language === 'English';
      if (english) notes.of(member, '/language/words', { ifAny: ['English'] });
      const other = english ? '' : of(member, '/language/words', member.language, 0);
      return { ticks: { options: ['Yes', 'No'], marked: [english ? 0 : 1] }, other };
    },
    needed(member: Member): Ticks {
      const needed = member.language !== 'English';
      notes.of(member, '/interpreter/needed', needed ? 'yes' : 'no');
      return { options: ['Yes', 'No'], marked: [needed ? 0 : 1] };
    },
    /** Disability asked and described in one line. */
    disabled(member: Member): Ticks & { after: string } {
      const told = of(member, '/needs/words', member.needs, 0);
      const named = told !== '' && told === member.needs;
      if (named) notes.of(member, '/disability/stated', 'yes');
      else {
        notes.of(member, '/needs/words', { absent: true });
        notes.of(member, '/disability/stated', 'no');
      }
      return { options: ['Yes', 'No'], marked: [named ? 0 : 1], after: named ? told : '' };
    },
    /** One box for the agency and where it is: either may be told apart from the other, or both be kept as they stand. */
    agencyAndAddress(): string {
      const { agency, address, postcode } = family.referrer;
      const text = `${address}, ${postcode}`;
      notes.note('/referrer/agency/words', { oneOf: [agency, text, address] });
      notes.note('/referrer/address/words', {
        ifAny: [text, address, ...[text, address].map((one) => one.slice(agency.length + 2))],
      });
      notes.note('/referrer/address/postcode', { ifAny: [postcode] });
      return text;
    },
  };
}
