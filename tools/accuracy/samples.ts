/** Turns the truth of the sample forms (one made-up layout, referrals by letter) into the shape of ours. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { ArtefactTruth, Expectation, Expectations, PersonTruth } from './truth.ts';

const row = z.record(z.string(), z.string());
const referral = z.looseObject({ id: z.string(), household: z.array(row), agencies: z.array(row) });
const truth = z.looseObject({ referrals: z.array(referral) });

/** The samples' keys → places of the draft (`child.` ones from the person down). */
const CASE: Readonly<Record<string, string>> = {
  'referrer.name': '/referrer/name/words',
  'referrer.role': '/referrer/role/words',
  'referrer.agency': '/referrer/agency/words',
  'referrer.email': '/referrer/email',
  'referrer.relationship': '/referrer/relationship/words',
  'concern.detail': '/concern/details/words',
  'concern.location': '/concern/whereabouts/words',
  'concern.perpetrator': '/concern/perpetrator/words',
  'consent.reason': '/consent/reason/words',
};
const CHILD: Readonly<Record<string, string>> = {
  'child.ethnicity': '/ethnicity/words',
  'child.religion': '/religion/words',
  'child.language': '/language/words',
  'child.school': '/school/words',
  'child.address': '/address/words',
  'child.postcode': '/address/postcode',
  'child.needs': '/needs/words',
  'child.views': '/views/words',
  'child.upn': '/upn/words',
  'child.first': '/name/given',
  'child.last': '/name/family',
};
const TICKS: Readonly<Record<string, string>> = {
  'concern.immediate': '/concern/immediateProtection/needed',
  'consent.informed': '/consent/parentsInformed',
  'consent.agreed': '/consent/parentsAgreed',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An ISO date from `03/05/2018`, `5.6.2001`, `EDD 20.11.26`, `1 Oct 2026`; undefined where there is none. */
export function isoDate(text: string): string | undefined {
  const [, day, month, year] = /(\d{1,2})[./ -]([\d]{1,2}|[A-Z][a-z]{2,8})[./ -](\d{4}|\d{2})\b/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const BLANK = /^(|not known|unknown|n\/?k|none|refused|n\/a)$/i;
const stated = (text: string): Expectation => (BLANK.test(text.trim()) ? { absent: true } : text);

function birthOf(text: string, values: Expectations): void {
  const iso = isoDate(text);
  if (/EDD/i.test(text)) {
    values['/expectedDate/date'] = iso ?? { any: true };
    values['/dateOfBirth'] = { absent: true };
    values['/gender/words'] = { any: true };
  } else if (iso !== undefined) values['/dateOfBirth'] = iso;
  else {
    values['/dateOfBirth'] = { absent: true };
    values['/birthEstimate/words'] = { any: true };
  }
}

function choice(picked: readonly string[], options: Readonly<Record<string, string>> = { Yes: 'yes', No: 'no' }) {
  const [one, another] = picked;
  if (another !== undefined) return { unclear: true } as const;
  if (one === undefined) return { absent: true } as const;
  return options[one] ?? ({ absent: true } as const);
}

function personOf(member: Readonly<Record<string, string>>): PersonTruth {
  const values: Expectations = {};
  const name = member.name ?? '';
  if (!BLANK.test(name)) values['/name/words'] = name;
  values['/name/given'] = { any: true };
  values['/name/family'] = { any: true };
  birthOf(member.dob ?? '', values);
  values['/relationshipWords'] = stated(member.rel ?? '');
  values['/parentalResponsibility'] = choice((member.pr ?? '') === '' ? [] : [member.pr ?? '']);
  values['/language/words'] = stated(member.lang ?? '');
  const unborn = /unborn/i.test(name);
  return { called: BLANK.test(name) ? '' : name, subject: false, ...(unborn ? { unborn } : {}), values };
}

function truthOf(one: z.infer<typeof referral>): Pick<ArtefactTruth, 'values' | 'people' | 'involvements'> {
  const text = (key: string): string => z.string().catch('').parse(one[key]);
  const picked = (key: string): string[] => z.array(z.string()).catch([]).parse(one[key]);
  const values: Expectations = {};
  for (const [key, place] of Object.entries(CASE)) values[place] = stated(text(key));
  for (const [key, place] of Object.entries(TICKS)) values[place] = choice(picked(key));
  values['/concern/kinds'] = { set: picked('concern.areas') };
  const phone = text('referrer.phone');
  values['/referrer/phones'] = phone === '' ? { absent: true } : { set: [phone] };
  values['/referrer/date/date'] = isoDate(text('referrer.date')) ?? { any: true };
  const child: Expectations = {};
  for (const [key, place] of Object.entries(CHILD)) child[place] = stated(text(key));
  const name = `${text('child.first')} ${text('child.last')}`;
  child['/name/words'] = name;
  const alias = text('child.aka');
  child['/name/aliases'] = alias === '' ? { absent: true } : { set: [alias] };
  const gender = picked('child.gender')[0];
  child['/gender/words'] = gender === undefined || /not known/i.test(gender) ? { absent: true } : gender;
  child['/interpreter/needed'] = choice(picked('child.interpreter'));
  child['/nhsNumber/digits'] = stated(text('child.nhs'));
  birthOf(text('child.dob'), child);
  return {
    values,
    people: [{ called: name, subject: true, values: child }, ...one.household.map(personOf)],
    involvements: one.agencies.map((agency) => ({
      '/service/words': stated(agency.agency ?? ''),
      '/worker/words': stated(agency.worker ?? ''),
      '/contact/words': stated(agency.contact ?? ''),
    })),
  };
}

/** The forms in `folder/forms` (scans left out: they are measured by the reader of pictures), with the truth of `folder/truth.json`. */
export async function samplesTruth(folder: string): Promise<ArtefactTruth[]> {
  const { referrals } = truth.parse(JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')));
  const files = (await readdir(join(folder, 'forms'))).filter((file) => !/^scan-|blank/.test(file)).sort();
  return files.flatMap((file) => {
    const [, letter, ending] = /-([A-Z])\.([a-z]+)$/.exec(file) ?? [];
    const one = referrals.find(({ id }) => id === letter);
    if (one === undefined || ending === undefined) return [];
    const rendering = ending === 'pdf' ? `pdf ${file.split('-').slice(0, 2).join(' ')}` : ending;
    return [{ file: `forms/${file}`, style: 'samples', hand: one.id, rendering, ...truthOf(one) }];
  });
}
