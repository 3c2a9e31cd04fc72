/** People to compare, in a line each. */
import { type Household, type Identity, identityOf } from '../../../domain/matching/identity.ts';
import { type Person, person } from '../../../schemas/person.ts';

export type Said = {
  words?: string | undefined;
  given?: string | undefined;
  family?: string | undefined;
  aliases?: string[] | undefined;
  born?: string | undefined;
  expected?: string | undefined;
  age?: number | undefined;
  partly?: { year?: number; month?: number } | undefined;
  sex?: 'M' | 'F' | undefined;
  nhs?: string | undefined;
  upn?: string | undefined;
  at?: string | undefined;
  postcode?: string | undefined;
  mother?: string | undefined;
  stage?: Person['stage'] | undefined;
  id?: string | undefined;
};

export function personSaid(said: Said): Person {
  const words = said.words ?? [said.given, said.family].filter(Boolean).join(' ');
  return person.parse({
    id: said.id ?? 'p1',
    roles: ['subject'],
    stage: said.stage ?? 'child',
    ...(words !== '' && {
      name: { words, given: said.given, family: said.family, ...(said.aliases && { aliases: said.aliases }) },
    }),
    dateOfBirth: said.born,
    ...(said.expected !== undefined && { expectedDate: { words: said.expected, date: said.expected } }),
    ...(said.age !== undefined && { birthEstimate: { words: `${said.age}`, ageYears: said.age } }),
    ...(said.partly && { birthEstimate: { words: 'about', date: { words: 'about', ...said.partly } } }),
    ...(said.sex && { sex: { words: said.sex, code: said.sex } }),
    ...(said.nhs !== undefined && { nhsNumber: { words: said.nhs, digits: said.nhs, valid: true } }),
    ...(said.upn !== undefined && { upn: { words: said.upn, valid: true } }),
    ...(said.at !== undefined && { address: { words: said.at, postcode: said.postcode } }),
  });
}

export function identitySaid(said: Said): Identity {
  const one = personSaid(said);
  const mother =
    said.mother === undefined
      ? []
      : [person.parse({ id: 'p9', roles: ['parent'], stage: 'adult', name: { words: said.mother } })];
  const household: Household = { people: [one, ...mother], year: 2026 };
  return identityOf(one, household);
}
