import { expect, it } from 'vitest';
import { isCurrent, tables } from '../../tools/disclosure.ts';

it('the page of disclosure shows the rules as they are', async () => {
  expect(tables()).toContain(
    "| The referrer's name, role, agency and relationship to the child | yes | yes | if named |",
  );
  expect(await isCurrent()).toBe(true);
});
