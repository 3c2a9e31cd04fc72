/** Who was spoken of on the telephone, as people of the draft: what was said and nothing more (P1). */
import type { SpokenOf } from '../../schemas/casework/consultation.ts';
import { type Person, person } from '../../schemas/person.ts';

/** Children and the unborn are whom it is about. */
export function peopleSpokenOf(spoken: readonly SpokenOf[]): Person[] {
  return spoken.map(({ name, stage, dateOfBirth, relationship, words }, index) =>
    person.parse({
      id: `p${index + 1}`,
      roles: stage === 'child' || stage === 'unborn' ? ['subject'] : [],
      stage,
      ...(name && { name: { words: name } }),
      ...(dateOfBirth && { dateOfBirth }),
      ...(relationship && { relationshipWords: relationship }),
      ...(words && { notes: words }),
    }),
  );
}
