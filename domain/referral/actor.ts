/** Who an actor is, in one word for a clock's history. */
import type { Actor } from '../../schemas/event.ts';

export function actorId(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
    case 'system':
      return actor.id;
    case 'mail':
      return 'mail';
    case 'front-door':
      return 'front-door';
  }
}
