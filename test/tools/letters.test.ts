import { expect, it } from 'vitest';
import { stale } from '../../tools/letters.ts';

it('shows the letters in docs as the code writes them', async () => {
  expect(await stale()).toEqual([]);
});
