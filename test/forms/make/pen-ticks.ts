/** Questions that are ticked or answered in a word, and rows of agencies. */
import type { Desk } from './desk.ts';
import type { Member } from './family-case.ts';
import type { Ticks } from './model.ts';

export function tickBoxes({ family, hand, notes, chance }: Desk) {
  return {
    /** A yes/no question ticked as the hand does: one, both or neither. */
    ticks(at: string, answer: 'yes' | 'no' | 'both' | 'neither', options: readonly string[] = ['Yes', 'No']): Ticks {
      notes.note(at, answer === 'both' ? { unclear: true } : answer === 'neither' ? { absent: true } : answer);
      return { options, marked: answer === 'both' ? [0, 1] : answer === 'neither' ? [] : [answer === 'yes' ? 0 : 1] };
    },
    /** A yes/no question answered in words, as web forms send it. */
    answer(at: string, answer: 'yes' | 'no' | 'both' | 'neither'): string {
      const said = answer === 'yes' ? 'Yes' : answer === 'no' ? 'No' : '';
      notes.note(at, said === '' ? { absent: true } : answer);
      return said;
    },
    ticksOf(
      member: Member,
      at: string,
      answer: 'yes' | 'no' | 'neither',
      options: readonly string[] = ['Yes', 'No'],
    ): Ticks {
      notes.of(member, at, answer === 'neither' ? { absent: true } : answer);
      return { options, marked: answer === 'neither' ? [] : [answer === 'yes' ? 0 : 1] };
    },
    sexTicks(member: Member, options: readonly string[]): Ticks {
      const index = options.findIndex(
        (option) => option.toLowerCase() === (member.unborn ? 'unborn' : member.sex.toLowerCase()),
      );
      notes.of(
        member,
        '/gender/words',
        member.unborn ? { any: true } : index < 0 ? { absent: true } : (options[index] ?? ''),
      );
      return { options, marked: index < 0 ? [] : [index] };
    },
    kinds(options: readonly string[]): Ticks {
      const marked = options.flatMap((option, index) => (family.kinds.includes(option) ? [index] : []));
      notes.note('/concern/kinds', { set: marked.map((index) => options[index] ?? '') });
      return { options, marked };
    },
    workers<Row>(row: (service: string, worker: string, contact: string) => Row): Row[] {
      return family.workers.map(([service, worker, contact]) => {
        const written = hand.missing !== '' && chance.often(hand.omits) ? hand.missing : worker;
        notes.involved({
          '/service/words': service,
          '/worker/words': written === worker ? worker : { absent: true },
          '/contact/words': contact,
        });
        return row(service, written, contact);
      });
    },
  };
}
