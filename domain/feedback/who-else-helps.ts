/** Whom a letter names besides us: the children it is about, who works with them, where to complain, who helps a family to be heard, and other support (003, outcome feedback; P15, P33). */
import type { AuthorityProfile, SupportAgency } from '../../schemas/authority.ts';
import type { ShownReferral } from '../../schemas/disclosure.ts';
import type { LetterAudience } from '../../schemas/letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { dateWords } from './london-words.ts';

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

/** The children it is about, as the view names them; for a family, "your child" where it names none. */
function childrenOf({ draft }: ShownReferral, subjects: readonly string[], audience: 'parents' | 'agency'): string {
  const named = (draft?.people ?? [])
    .filter(({ id }) => id !== undefined && subjects.includes(id))
    .flatMap(({ name, dateOfBirth }) => {
      if (name?.words === undefined) return [];
      return audience === 'agency' && dateOfBirth !== undefined
        ? `${name.words} (born ${dateWords(dateOfBirth)})`
        : name.words;
    });
  if (named.length > 0) return together(named);
  return audience === 'parents' ? 'your child' : 'a child whose name we do not have';
}

function leadOf({ casework }: ShownReferral): string | undefined {
  const lead = casework?.leads?.appointed?.at(-1)?.lead;
  if (lead?.name !== undefined) return [lead.name, lead.role].flatMap((word) => word ?? []).join(', ');
  return casework?.allocated?.worker?.name;
}

function forFamily(profile: AuthorityProfile, codes: readonly string[]): Part {
  const { name, phone, web } = profile.telling.complaints;
  const advocates = fromDirectory(profile, codes);
  return {
    complaints: [name, phone, web].flatMap((way) => way ?? []).join(', '),
    ...(advocates !== undefined && { advocates }),
  };
}

/** `shown`: what this reader may see. `subjects`: the ids of the children whom the case is about. */
export function whoElseHelps(
  shown: ShownReferral,
  subjects: readonly string[],
  profile: AuthorityProfile,
  audience: LetterAudience,
): Part {
  const { advocacy } = profile.telling;
  switch (audience) {
    case 'practitioner': {
      const alternatives = fromDirectory(profile, (shown.disposal ?? shown.contactDecision)?.alternatives ?? []);
      return alternatives === undefined ? {} : { alternatives };
    }
    case 'parents':
      return { children: childrenOf(shown, subjects, 'parents'), ...forFamily(profile, advocacy.parents) };
    case 'child':
      return forFamily(profile, advocacy.child);
    case 'agency': {
      const lead = leadOf(shown);
      return { children: childrenOf(shown, subjects, 'agency'), ...(lead !== undefined && { lead }) };
    }
    case 'public':
      return {};
  }
}
