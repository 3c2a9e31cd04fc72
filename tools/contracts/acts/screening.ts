/** What a screener records of a contact, as the contracts show it. */
import { confirmCategoryCommand } from '../../../schemas/casework/category.ts';
import { type ActPage, actPage, PERSON } from './act-page.ts';

export const screeningActs: readonly ActPage[] = [
  actPage({
    path: 'category',
    operationId: 'confirmCategory',
    scope: 'frontdoor/screen',
    summary: 'A person confirms what kind of contact it is',
    description: 'Until then it is screened like any other, whatever its sender called it.',
    id: 'ConfirmCategoryCommand',
    schema: confirmCategoryCommand,
    example: {
      expectedVersion: 1,
      onBehalfOf: PERSON,
      category: 'request-for-services',
      words: 'Sent as information only; what it tells of asks for more.',
    },
  }),
];
