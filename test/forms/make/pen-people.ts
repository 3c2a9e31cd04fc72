/** The boxes about one person: names, dates, addresses, what the form asks of each. */
import type { Expectation } from '../../../tools/accuracy/truth.ts';
import { writeDate } from './dates.ts';
import type { Desk } from './desk.ts';
import type { Member } from './family-case.ts';

/** A birth date as this hand gives it: whole, in two digits, by the month, by age, impossible, in American order. */
export const birthBox =
  ({ hand, notes }: Desk) =>
  (member: Member, label: 'birth' | 'either' | 'expected' = 'either'): string => {
    const none = (places: string[]) => {
      for (const place of places) notes.of(member, place, { absent: true });
    };
    if (member.unborn) {
      if (label === 'birth') {
        none(['/dateOfBirth']);
        return '';
      }
      notes.of(member, '/expectedDate/date', member.born);
      notes.of(member, '/gender/words', { any: true });
      none(['/dateOfBirth']);
      const written = writeDate(member.born, hand.dates);
      return label === 'expected' ? written : `EDD ${written}`;
    }
    if (label === 'expected') {
      none(['/expectedDate/date']);
      return '';
    }
    const [year = '', month = '', day = ''] = member.born.split('-');
    switch (member.birth) {
      case 'date':
        notes.of(member, '/dateOfBirth', member.born);
        return writeDate(member.born, hand.dates);
      case 'two-digit':
        notes.of(member, '/dateOfBirth', member.born);
        return `${Number(day)}.${Number(month)}.${year.slice(2)}`;
      case 'month-only':
        none(['/dateOfBirth']);
        notes.of(member, '/birthEstimate/words', `${month}/${year}`);
        return `${month}/${year}`;
      case 'about': {
        const text = `aged about ${2026 - Number(year)}`;
        none(['/dateOfBirth']);
        notes.of(member, '/birthEstimate/words', text);
        return text;
      }
      case 'impossible':
        notes.of(member, '/dateOfBirth', { doubtful: [] });
        notes.of(member, '/birthEstimate/words', { any: true });
        return `31/02/${year}`;
      case 'american':
        notes.of(member, '/dateOfBirth', { doubtful: [member.born] });
        notes.of(member, '/birthEstimate/words', { any: true });
        return `${month}/${day}/${year}`;
    }
  };

/** Address and postcode as one writes them in one box. */
export const whole = ({ address, postcode }: Desk['family']): string =>
  postcode === '' ? address : `${address}, ${postcode}`;
/** A postcode that is expected; none where none is written. */
export const code = ({ postcode }: Desk['family']): Expectation => (postcode === '' ? { absent: true } : postcode);

export function peopleBoxes({ family, hand, notes, letters, maybe, of }: Desk) {
  function fullOf({ given, family: surname }: Member): string {
    if (hand.names === 'comma') return `${surname.toUpperCase()}, ${given}`;
    return letters(hand.names === 'loud-surname' ? `${given} ${surname.toUpperCase()}` : `${given} ${surname}`);
  }

  return {
    full(member: Member): string {
      const text = fullOf(member);
      notes.called(member, text);
      notes.of(member, '/name/words', text);
      // Where given and family name part is not printed: right if told apart so, no gap if not told apart.
      notes.of(member, '/name/given', { ifAny: [member.given] });
      notes.of(member, '/name/family', { ifAny: [member.family] });
      return text;
    },
    given(member: Member): string {
      notes.called(member, fullOf(member));
      notes.of(member, '/name/given', letters(member.given));
      return letters(member.given);
    },
    surname(member: Member): string {
      notes.called(member, fullOf(member));
      notes.of(member, '/name/family', letters(member.family));
      notes.of(member, '/name/words', fullOf(member));
      return letters(member.family);
    },
    /** Several children in one box of a form that has room for one. */
    together(members: readonly Member[]): string {
      const [first, ...rest] = members;
      if (first === undefined) throw new Error('nobody to name');
      const text = `${members.map(({ given }) => given).join(' and ')} ${first.family}`;
      notes.called(first, text, { severalNames: true });
      for (const one of rest) notes.called(one, '');
      return text;
    },
    alias: (member: Member) =>
      maybe(
        member.alias,
        (what) => notes.of(member, '/name/aliases', what === null ? { absent: true } : { set: [what] }),
        0.2,
      ),
    sex(member: Member, how: 'word' | 'letter' = 'word'): string {
      if (member.unborn) {
        notes.of(member, '/gender/words', { any: true });
        return '';
      }
      return maybe(
        member.sex,
        (what) => notes.of(member, '/gender/words', what ?? { absent: true }),
        hand.omits / 2,
      ).replace(/^(M|F)(e?m?ale)$/, how === 'letter' ? '$1' : '$1$2');
    },
    age(member: Member): string {
      if (member.unborn || member.born === '' || member.birth !== 'date') return '';
      notes.of(member, '/birthEstimate/words', { any: true });
      const before = member.born.slice(5) > '11-20' ? 1 : 0;
      return String(2026 - Number(member.born.slice(0, 4)) - before);
    },
    ethnicity: (member: Member) => of(member, '/ethnicity/words', member.ethnicity),
    language: (member: Member) => of(member, '/language/words', member.language),
    religion: (member: Member) =>
      maybe(member.religion === 'None' ? '' : member.religion, (what) =>
        notes.of(member, '/religion/words', what ?? { absent: true }),
      ),
    school: (member: Member) => of(member, '/school/words', member.school),
    gp: (member: Member) => of(member, '/gp/words', family.gp),
    needs: (member: Member) => of(member, '/needs/words', member.needs),
    nhs(member: Member): string {
      const digits = member.nhs;
      return maybe(
        digits,
        (what) => notes.of(member, '/nhsNumber/digits', what ?? { absent: true }),
        hand.omits * 1.5,
      ).replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
    },
    upn: (member: Member) => of(member, '/upn/words', member.upn, hand.omits * 1.5),
    relation(member: Member): string {
      notes.of(member, '/relationshipWords', member.relation);
      return letters(member.relation);
    },
    responsibility(member: Member): string {
      const { responsibility } = member;
      notes.of(
        member,
        '/parentalResponsibility',
        responsibility === '' ? { absent: true } : responsibility.toLowerCase(),
      );
      return responsibility;
    },
    address(member: Member): string {
      return of(member, '/address/words', family.address, 0);
    },
    postcode(member: Member): string {
      return of(member, '/address/postcode', family.postcode, hand.omits / 2);
    },
    wholeAddress(member: Member): string {
      notes.of(member, '/address/words', { oneOf: [whole(family), family.address] });
      notes.of(member, '/address/postcode', code(family));
      return whole(family);
    },
    /** One address below a list of children: of the first, or of the family. */
    addressBelow(members: readonly Member[]): string {
      const text = whole(family);
      for (const one of members) {
        notes.of(
          one,
          '/address/words',
          members.length === 1 ? { oneOf: [text, family.address] } : { ifAny: [text, family.address] },
        );
        notes.of(
          one,
          '/address/postcode',
          members.length === 1 || family.postcode === '' ? code(family) : { ifAny: [family.postcode] },
        );
      }
      notes.note('/familyAddress/words', { ifAny: [text, family.address] });
      return text;
    },
    /** The address of somebody else in the house. */
    sameAddress(member: Member, text = whole(family)): string {
      notes.of(member, '/address/words', { oneOf: [text, family.address, 'as above', 'same as above'] });
      notes.of(member, '/address/postcode', { any: true });
      return hand.asAbove === true ? 'as above' : text;
    },
    phone: (member: Member) =>
      maybe(family.phone, (what) => notes.of(member, '/phones', what === null ? { absent: true } : { set: [what] })),
    views: (member: Member) => of(member, '/views/words', family.views),
  };
}
