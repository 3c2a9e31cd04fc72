/** One family and what somebody has to say about it, made up from the pools: everything that any council's form may ask for. */
import { type Chance, chance } from './chance.ts';
import { CROWD, CROWD_NAMES } from './crowd.ts';
import type { Hand } from './hands.ts';
import type { Member } from './member.ts';

import { sexOfChild } from './pools/first-people.ts';
import { POOLS, type Pools } from './pools/pools.ts';

export type { Member } from './member.ts';

export type FamilyCase = {
  chance: Chance;
  members: Member[];
  referred: Member[];
  others: Member[];
  address: string;
  postcode: string;
  phone: string;
  gp: string;
  referrer: Pools['REFERRERS'][number] & {
    phone: string;
    address: string;
    postcode: string;
    date: string;
    relationship: string;
  };
  concern: string;
  history: string;
  strengths: string;
  views: string;
  reason: string;
  workers: readonly (readonly [string, string, string])[];
  kinds: readonly string[];
};

const wrap = <T>(list: readonly T[], index: number): T => {
  const one = list[((index % list.length) + list.length) % list.length];
  if (one === undefined) throw new Error('empty pool');
  return one;
};
const two = (number: number): string => String(number).padStart(2, '0');
const phone = (luck: Chance, how: Hand['phones']): string => {
  const [code, first] = luck.often(0.5) ? ['01632', '960'] : ['07700', '900'];
  const last = Math.floor(100 + luck.next() * 899);
  switch (how) {
    case 'plain':
      return `${code} ${first}${last}`;
    case 'brackets':
      return `(${code}) ${first} ${last}`;
    case 'abroad':
      return `+44 (0)${code.slice(1)} ${first}${last}`;
    case 'together':
      return `${code}${first}${last}`;
    case 'dashes':
      return `${code}-${first}-${last}`;
  }
};

/** The same style and hand give the same family every time. */
export function familyCase(style: string, hand: Hand, pools: Pools = POOLS[hand.pools]): FamilyCase {
  const { CONCERNS, FAMILIES, GPS, HOMES, LONGER, NEEDS, NHS_NUMBERS, REASONS } = pools;
  const { REFERRERS, RELATIONSHIPS, SCHOOLS, STRENGTHS, UPNS, VIEWS, WORKERS } = pools;
  const luck = chance(`${style} ${hand.id}`);
  const shift = [...style].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const pool = wrap(FAMILIES, hand.family + shift);
  const member = (given: string, more: Partial<Member>): Member => ({
    given,
    family: pool.family,
    alias: '',
    referred: false,
    unborn: false,
    adult: false,
    born: '',
    birth: 'date',
    sex: '',
    relation: '',
    ethnicity: pool.ethnicity,
    language: pool.language,
    religion: pool.religion,
    school: '',
    needs: '',
    nhs: '',
    upn: '',
    responsibility: '',
    ...more,
  });
  const members: Member[] = [];
  for (let index = 0; index < hand.children + hand.siblings; index++) {
    const unborn = hand.unborn === true && index === 0;
    const referred = index < hand.children;
    const year = 2010 + Math.floor(luck.next() * 13);
    const sex = sexOfChild(index);
    members.push(
      member(unborn ? 'Unborn Baby' : wrap(pool.children, index), {
        referred,
        unborn,
        born: unborn
          ? `2027-0${1 + Math.floor(luck.next() * 4)}-${two(1 + Math.floor(luck.next() * 27))}`
          : `${year}-${two(1 + Math.floor(luck.next() * 12))}-${two(13 + Math.floor(luck.next() * 15))}`,
        birth: index === 0 && !unborn ? (hand.birth ?? 'date') : hand.birth === 'two-digit' ? 'two-digit' : 'date',
        sex: unborn ? '' : sex,
        alias: index === 0 && !unborn && luck.often(0.3) ? `${wrap(pool.children, index)} Marsh` : '',
        relation: sex === 'Female' ? 'Sister' : 'Brother',
        school: unborn ? '' : wrap(SCHOOLS, shift + hand.family + (referred ? 0 : index)),
        needs: unborn || !luck.often(0.4) ? '' : luck.pick(NEEDS),
        nhs: unborn ? '' : wrap(NHS_NUMBERS, index + shift),
        upn: unborn || index > 2 ? '' : wrap(UPNS, index),
      }),
    );
  }
  const grown = (
    full: string,
    sex: 'Female' | 'Male',
    relation: string,
    responsibility: Member['responsibility'],
    born: string,
  ) => {
    const [given = '', ...rest] = full.split(' ');
    members.push(member(given, { family: rest.join(' '), adult: true, sex, relation, responsibility, born }));
  };
  grown(
    pool.mother,
    'Female',
    'Mother',
    'Yes',
    `19${85 + Math.floor(luck.next() * 9)}-0${1 + Math.floor(luck.next() * 8)}-${13 + Math.floor(luck.next() * 14)}`,
  );
  if (hand.adults > 1)
    grown(
      pool.father,
      'Male',
      'Father',
      luck.often(0.7) ? 'Yes' : 'No',
      `19${75 + Math.floor(luck.next() * 15)}-1${Math.floor(luck.next() * 2)}-${13 + Math.floor(luck.next() * 14)}`,
    );
  for (let index = 0; index < (hand.crowd ?? 0); index++) {
    grown(
      `${wrap(CROWD_NAMES, index)} ${wrap(['Gill', 'Dhillon', 'Sandhu', 'Kaur Grewal'], index)}`,
      index % 2 === 0 ? 'Female' : 'Male',
      wrap(CROWD, index),
      'No',
      `19${50 + ((index * 3) % 48)}-0${1 + (index % 9)}-${13 + (index % 15)}`,
    );
  }
  const [address, postcode] =
    hand.undisclosed === true
      ? (['In refuge – address not to be disclosed', ''] as const)
      : wrap(HOMES, shift + hand.family);
  const who = wrap(REFERRERS, hand.referrer);
  const concern = wrap(CONCERNS, hand.family + shift);
  return {
    chance: luck,
    members,
    referred: members.filter(({ referred }) => referred),
    others: members.filter(({ referred }) => !referred),
    address,
    postcode,
    phone: phone(luck, hand.phones),
    gp: luck.pick(GPS),
    referrer: {
      ...who,
      phone: phone(luck, hand.phones),
      address: `${who.agency}, High Street, Wexbridge`,
      postcode: 'WX1 1AA',
      date: `2026-11-${two(1 + Math.floor(luck.next() * 19))}`,
      relationship: luck.pick(RELATIONSHIPS),
    },
    concern: hand.long === true ? [concern, ...LONGER].join(' ') : concern,
    history: wrap(LONGER, shift),
    strengths: luck.pick(STRENGTHS),
    views: luck.pick(VIEWS),
    reason: luck.pick(REASONS),
    workers: WORKERS.filter(() => luck.often(0.6)),
    kinds: luck.pick([
      ['Neglect'],
      ['Physical abuse', 'Emotional abuse'],
      ['Domestic abuse'],
      ['Neglect', 'Domestic abuse'],
    ]),
  };
}

/** The first of those referred; a form without one is a mistake of the plan. */
export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('nobody is referred');
  return one;
}
