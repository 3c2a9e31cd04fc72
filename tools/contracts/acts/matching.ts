/** What people say of who is whom, as the contracts show it: a link undone, a record that not everybody may find. */
import { restrictCommand, unlinkCommand } from '../../../schemas/casework/matching.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

const MANAGER = { ...PERSON, name: 'Helen Marsh', role: 'team-manager' };

export const matchingActs: readonly ActPage[] = [
  actPage({
    path: 'unlink',
    operationId: 'unlinkArrival',
    scope: 'frontdoor/screen',
    summary: 'A person undoes a link',
    description:
      'Both are as they were: where it stood, its originals, the clocks that the link stopped, with their first due times. Urgency stays raised.',
    id: 'UnlinkCommand',
    schema: unlinkCommand,
    example: {
      expectedVersion: 3,
      onBehalfOf: PERSON,
      from: 'FD-0410-6105-B',
      because: 'Another child of the same name: the school confirms it.',
    },
  }),
  actPage({
    path: 'restriction',
    operationId: 'restrictReferral',
    scope: 'frontdoor/authorise',
    summary: 'A manager restricts who may find a referral, or takes that back',
    description:
      'A restricted referral is a candidate for supervisors only; to everybody else it is neither shown nor counted when people are looked up.',
    id: 'RestrictCommand',
    schema: restrictCommand,
    example: {
      expectedVersion: 2,
      onBehalfOf: MANAGER,
      restricted: true,
      words: 'A parent works in this service.',
    },
  }),
];
