/** Whom a letter names besides us: the children it is about, who works with them, where to complain, who helps a family to be heard, and other support (003, outcome feedback; P15, P33). */
import type { AuthorityProfile, SupportAgency } from '../../schemas/authority.ts';
import type { LetterAudience } from '../../schemas/letter.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { LetterFacts } from './letter-facts.ts';

type Part = Partial<LetterFacts>;

function inALine({ name, words, phone, web }: SupportAgency): string {
  const ways = [phone, web].flatMap((way) => way ?? []).join(', ');
  return `- ${name}: ${words}${ways ? `. ${ways}` : ''}`;
}

/** In the order in which they are named; none that the directory lacks. */
function fromDirectory({ directory }: AuthorityProfile, codes: readonly string[]): string | undefined {
  const rows = codes.flatMap((code) => directory.find((row) => row.code === code) ?? []);
  return rows.length > 0 ? rows.map(inALine).join('\n') : undefined;
}

/** "Ada, Ben and Cy". */
function together(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** The children it is about, as they are named; for a family, "your child" where they are not. */
function childrenOf({ draft }: Referral, audience: 'parents' | 'agency'): string {
  const named = draft.people
    .filter(({ roles, stage }) => roles.includes('subject') && stage !== 'adult')
    .map(({ name, dateOfBirth }) => {
      if (!name) return undefined;
      return audience === 'agency' && dateOfBirth !== undefined ? `${name.words} (born ${dateOfBirth})` : name.words;
    })
    .flatMap((words) => words ?? []);
  if (named.length > 0) return together(named);
  return audience === 'parents' ? 'your child' : 'a child whose name we do not have';
}

function leadOf({ casework }: Referral): string | undefined {
  const lead = casework.leads?.appointed.at(-1)?.lead;
  if (lead) return `${lead.name}, ${lead.role}`;
  return casework.allocated?.worker.name;
}

function forFamily(profile: AuthorityProfile, codes: readonly string[]): Part {
  const { name, phone, web } = profile.telling.complaints;
  const advocates = fromDirectory(profile, codes);
  return {
    complaints: [name, phone, web].flatMap((way) => way ?? []).join(', '),
    ...(advocates !== undefined && { advocates }),
  };
}

export function whoElseHelps(referral: Referral, profile: AuthorityProfile, audience: LetterAudience): Part {
  const { advocacy } = profile.telling;
  switch (audience) {
    case 'practitioner': {
      const alternatives = fromDirectory(
        profile,
        (referral.disposal ?? referral.contactDecision)?.alternatives ?? [],
      );
      return alternatives === undefined ? {} : { alternatives };
    }
    case 'parents':
      return { children: childrenOf(referral, 'parents'), ...forFamily(profile, advocacy.parents) };
    case 'child':
      return forFamily(profile, advocacy.child);
    case 'agency': {
      const lead = leadOf(referral);
      return { children: childrenOf(referral, 'agency'), ...(lead !== undefined && { lead }) };
    }
    case 'public':
      return {};
  }
}
